import { useId } from 'react';

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What it means, in a sentence or two. */
  readonly means: string;
  readonly disabled?: boolean;
}

/**
 * A choice of one among few that each need a sentence.
 *
 *     LABEL
 *     ● The story as it is now corrected
 *       Corrections reach your page by themselves.
 *     ○ This version for ever
 *       Your page keeps showing what you see today.
 */
export function RadioChoice<Value extends string>(props: {
  readonly label: string;
  readonly options: readonly RadioOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  const id = useId();
  return (
    <div className="sl-embed-choice" role="radiogroup" aria-labelledby={id}>
      <h3 className="sl-section-title" id={id}>
        {props.label}
      </h3>
      {props.options.map(({ value, label, means, disabled = false }) => (
        <div key={value} className="sl-embed-option">
          <label>
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === props.value}
              disabled={disabled}
              aria-describedby={`${id}-${value}`}
              onChange={() => props.onChange(value)}
            />
            <span>{label}</span>
          </label>
          <p id={`${id}-${value}`}>{means}</p>
        </div>
      ))}
    </div>
  );
}
