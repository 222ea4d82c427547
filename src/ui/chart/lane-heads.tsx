import type { Dataset } from '../../dataset/model.ts';
import type { FacetCounts, Filter, Lanes, PlacedRow } from '../../timeline/model.ts';
import { TopicChoice } from '../filters/topic-choice.tsx';
import type { TopicActions } from '../filters/topic-chips.tsx';
import { wishFor } from '../filters/wish.ts';
import { useMessages } from '../messages/messages.tsx';
import { topicColour } from '../text/topic-colour.ts';
import { LaneChoice } from './lane-choice.tsx';
import './lanes.css';

/** What a press on a row's name does. */
export interface LaneActions extends TopicActions {
  readonly onTogglePerson: (id: string) => void;
  readonly onToggleSource: (id: string) => void;
}

export interface LaneHeadsProps extends LaneActions {
  readonly dataset: Dataset;
  readonly lanes: Lanes;
  readonly rows: readonly PlacedRow[];
  readonly filter: Filter;
  readonly facets: FacetCounts;
  /** How many events are in the rows that stand for no single value. */
  readonly shared: { readonly rest: number; readonly none: number };
}

/** The names of the rows, which are the filter by topics, people or sources itself. */
export function LaneHeads(props: LaneHeadsProps) {
  const { filters } = useMessages();
  const { lanes, rows } = props;
  const name = { topics: filters.topics, people: filters.people, sources: filters.sources }[lanes];
  return (
    <fieldset className="sl-lanes" aria-label={name}>
      {rows.map((row) => (
        <div key={`${row.kind} ${row.id}`} className="sl-lane" style={{ top: row.y, height: row.height }}>
          {row.kind === 'value' ? <ValueHead row={row} {...props} /> : <SharedHead row={row} {...props} />}
        </div>
      ))}
    </fieldset>
  );
}

function ValueHead({ row, ...props }: { readonly row: PlacedRow } & LaneHeadsProps) {
  const { dataset, lanes, filter, facets } = props;
  const { id, label } = row;
  const colour = topicColour(row.colour);
  switch (lanes) {
    case 'topics': {
      const topic = dataset.topicById.get(id);
      if (!topic) return null;
      return (
        <TopicChoice
          topic={topic}
          colour={colour}
          count={facets.topics.get(id) ?? 0}
          wish={wishFor(id, filter)}
          othersWanted={filter.topics.length > 0}
          onToggle={() => props.onToggleTopic(id)}
          onToggleWithout={() => props.onToggleWithout(id)}
        />
      );
    }
    case 'people':
      return (
        <LaneChoice
          label={label}
          more={dataset.personById.get(id)?.role}
          colour={colour}
          count={facets.people.get(id) ?? 0}
          wanted={filter.people.includes(id)}
          othersWanted={filter.people.length > 0}
          onToggle={() => props.onTogglePerson(id)}
        />
      );
    case 'sources':
      return (
        <LaneChoice
          label={label}
          more={dataset.sourceById.get(id)?.title}
          colour={colour}
          count={facets.sources.get(id) ?? 0}
          wanted={filter.sources.includes(id)}
          othersWanted={filter.sources.length > 0}
          onToggle={() => props.onToggleSource(id)}
        />
      );
  }
}

/** The row of events without a value, or of the values that have no row: no filter of its own, so that it is only named. */
function SharedHead({ row, shared }: { readonly row: PlacedRow } & LaneHeadsProps) {
  const { filters } = useMessages();
  return (
    <div className={`sl-topic sl-lane-plain sl-topic-${topicColour(row.colour)}`}>
      <span className="sl-topic-name sl-lane-name">{row.label}</span>
      <span className="sl-topic-count sl-lane-count">
        {filters.number(row.kind === 'rest' ? shared.rest : shared.none)}
      </span>
    </div>
  );
}
