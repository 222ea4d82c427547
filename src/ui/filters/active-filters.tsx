import type { Dataset } from '../../dataset/model.ts';
import type { Filter } from '../../timeline/model.ts';
import { hasFilters } from '../../state/selectors.ts';
import { useMessages } from '../messages/messages.tsx';
import { sourceName } from '../source/source-name.ts';
import { Filled } from '../text/filled.tsx';
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
  /** Of a topic, a person, a source; or the words searched for. */
  readonly name: string;
  /** The sentence that the name stands in, if it does not stand alone. */
  readonly say?: (name: string) => string;
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
      name: dataset.topicById.get(id)?.label ?? id,
      remove: () => props.onToggleTopic(id),
    })),
    ...filter.without.map((id) => ({
      key: `without ${id}`,
      name: dataset.topicById.get(id)?.label ?? id,
      say: say.without,
      remove: () => props.onToggleWithout(id),
    })),
    ...filter.people.map((id) => ({
      key: `person ${id}`,
      name: dataset.personById.get(id)?.name ?? id,
      say: say.speaker,
      remove: () => props.onTogglePerson(id),
    })),
    ...filter.sources.map((id) => ({
      key: `source ${id}`,
      name: source(id),
      say: say.source,
      remove: () => props.onToggleSource(id),
    })),
  ];
  if (filter.minSources > 1) {
    const { minSources } = filter;
    active.push({
      key: 'min',
      name: '',
      say: () => say.atLeast(minSources),
      remove: props.onAnyNumberOfSources,
    });
  }
  if (filter.q.trim() !== '') {
    const { openQuote, closeQuote } = messages.event;
    active.push({
      key: 'q',
      name: filter.q.trim(),
      say: (q) => `${openQuote}${q}${closeQuote}`,
      remove: () => props.onQuery(''),
    });
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
          aria-label={say.remove(one.say ? one.say(one.name) : one.name)}
          onClick={one.remove}
        >
          <span className="sl-chip-text">
            {one.say ? (
              <span>
                <Filled say={one.say}>
                  <Text value={one.name} />
                </Filled>
              </span>
            ) : (
              <Text value={one.name} />
            )}
          </span>
          <span className="sl-chip-cross" aria-hidden="true">
            ×
          </span>
        </button>
      ))}
    </fieldset>
  );
}
