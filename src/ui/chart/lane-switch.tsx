import { useId } from 'react';
import type { Lanes } from '../../timeline/model.ts';
import { useMessages } from '../messages/messages.tsx';
import './lanes.css';

/** What the rows stand for, to choose among the kinds that the story has; nothing where there is no other. */
export function LaneSwitch(props: {
  readonly lanes: Lanes;
  readonly offered: readonly Lanes[];
  readonly onLanes: (lanes: Lanes) => void;
}) {
  const { chart } = useMessages();
  const id = useId();
  const { lanes, offered, onLanes } = props;
  if (offered.every((one) => one === lanes)) return null;
  const names = { topics: chart.lanesTopics, people: chart.lanesPeople, sources: chart.lanesSources };
  return (
    <div className="sl-lanes-switch">
      <label htmlFor={id}>{chart.lanes}</label>
      <select
        id={id}
        value={lanes}
        onChange={(event) => {
          const chosen = offered.find((one) => one === event.target.value);
          if (chosen) onLanes(chosen);
        }}
      >
        {offered.includes(lanes) ? null : <option value={lanes}>{names[lanes]}</option>}
        {offered.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
