import type { Dataset } from '../../dataset/model.ts';
import type { Filter } from '../../timeline/model.ts';
import { hasFilters } from '../../state/selectors.ts';
import { useMessages } from '../messages/messages.tsx';
import { sourceName } from '../source/source-name.ts';
import { Text } from '../text/text.tsx';
import './filters.css';

/** How each part of a filter is taken away. */
export interface FilterActions {
  readonly onToggleTopic: (id: string) => void;
  readonly onToggleWithout: (id: string) => void;
  readonly onTogglePerson: (id: string) => void;
  readonly onToggleSource: (id: string) => void;
  readonly onAnyNumberOfSources: () => void;
  readonly onQuery: (q: string) => void;
  readonly onClear: () => void;
  /** Brings back what `onClear` took away; null where that was not the last act. */
  readonly onUndo: (() => void) | null;
}

interface ActiveFilter {
  readonly key: string;
  readonly label: string;
  readonly remove: () => void;
}

/**
 * Every filter in force by name, each with a press that takes it away, and one that takes all, which then becomes the one
 * that brings them back: `Clear filters  (Taiwan ×) (Speaker: Xi ×)`, `Undo`. Nothing where there is neither.
 */
export function ActiveFilters(props: { readonly dataset: Dataset; readonly filter: Filter } & FilterActions) {
  const messages = useMessages();
  const { dataset, filter, onUndo } = props;
  const say = messages.filters;
  const isFiltered = hasFilters(filter);
  if (!isFiltered && onUndo === null) return null;
  const source = (id: string) => {
    const found = dataset.sourceById.get(id);
    return found ? sourceName(found) : id;
  };
  const active: ActiveFilter[] = [
    ...filter.topics.map((id) => ({
      key: `topic ${id}`,
      label: dataset.topicById.get(id)?.label ?? id,
      remove: () => props.onToggleTopic(id),
    })),
    ...filter.without.map((id) => ({
      key: `without ${id}`,
      label: say.without(dataset.topicById.get(id)?.label ?? id),
      remove: () => props.onToggleWithout(id),
    })),
    ...filter.people.map((id) => ({
      key: `person ${id}`,
      label: say.speaker(dataset.personById.get(id)?.name ?? id),
      remove: () => props.onTogglePerson(id),
    })),
    ...filter.sources.map((id) => ({
      key: `source ${id}`,
      label: say.source(source(id)),
      remove: () => props.onToggleSource(id),
    })),
  ];
  if (filter.minSources > 1) {
    active.push({ key: 'min', label: say.atLeast(filter.minSources), remove: props.onAnyNumberOfSources });
  }
  if (filter.q.trim() !== '') {
    active.push({ key: 'q', label: `“${filter.q.trim()}”`, remove: () => props.onQuery('') });
  }
  return (
    <fieldset className="sl-active" aria-label={say.active}>
      {/* One button for both, so that the focus stays on it. */}
      <button
        type="button"
        className="sl-link-button"
        onClick={isFiltered ? props.onClear : (onUndo ?? undefined)}
      >
        {isFiltered ? say.clear : say.undo}
      </button>
      {active.map((one) => (
        <button
          key={one.key}
          type="button"
          className="sl-chip"
          aria-label={say.remove(one.label)}
          onClick={one.remove}
        >
          <span className="sl-chip-text">
            <Text value={one.label} />
          </span>
          <span className="sl-chip-cross" aria-hidden="true">
            ×
          </span>
        </button>
      ))}
    </fieldset>
  );
}
