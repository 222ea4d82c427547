import type { Dataset } from '../../dataset/model.ts';
import type { Filter } from '../../timeline/model.ts';
import { hasFilters } from '../../state/selectors.ts';
import { useMessages } from '../messages/messages.tsx';
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
}

interface ActiveFilter {
  readonly key: string;
  readonly label: string;
  readonly remove: () => void;
}

/** Every filter in force by name, each with a press that takes it away, and one that takes all. Nothing where there is none. */
export function ActiveFilters(props: { readonly dataset: Dataset; readonly filter: Filter } & FilterActions) {
  const messages = useMessages();
  const { dataset, filter } = props;
  if (!hasFilters(filter)) return null;
  const say = messages.filters;
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
      label: say.source(dataset.sourceById.get(id)?.title ?? id),
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
      <button type="button" className="sl-link-button" onClick={props.onClear}>
        {say.clear}
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
          <span aria-hidden="true">×</span>
        </button>
      ))}
    </fieldset>
  );
}
