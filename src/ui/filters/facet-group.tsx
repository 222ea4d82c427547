import type { Filter } from '../../timeline/model.ts';
import { ChoiceFinder, ChoiceMore } from './choice-finder.tsx';
import { FacetChoice } from './facet-choice.tsx';
import type { FacetValue } from './facet-choices.ts';
import { useLongChoice } from './use-long-choice.ts';
import './filter-panel.css';

/** The values of one facet as a group of checkboxes; nothing where there are none. Of many a step, and a field that finds the others. */
export function FacetGroup(props: {
  readonly name: string;
  /** Name of the field that finds among many. */
  readonly findName: string;
  readonly values: readonly FacetValue[];
  readonly filter: Filter;
  readonly chosen: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly onToggle: (id: string) => void;
}) {
  const choice = useLongChoice(props.values, props.filter);
  if (props.values.length === 0) return null;
  return (
    <fieldset className="sl-facet">
      <legend className="sl-section-title">{props.name}</legend>
      <ChoiceFinder choice={choice} label={props.findName} />
      <div className="sl-choices">
        {choice.shown.map((value) => (
          <FacetChoice
            key={value.id}
            value={value}
            count={props.counts.get(value.id) ?? 0}
            checked={props.chosen.includes(value.id)}
            onToggle={() => props.onToggle(value.id)}
          />
        ))}
      </div>
      <ChoiceMore choice={choice} />
    </fieldset>
  );
}
