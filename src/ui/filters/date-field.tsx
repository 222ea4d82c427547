import { useId } from 'react';
import type { Ref } from 'react';
import './window-dates.css';

/** A field for a date, with what is wrong with it said below. Enter applies, Escape takes back what was typed. */
export function DateField(props: {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly problem: string | null;
  /** Id of what says which dates are understood. */
  readonly hintId: string;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onChange: (text: string) => void;
  readonly onApply: () => void;
  /** False where there was nothing to take back. */
  readonly onDiscard: () => boolean;
}) {
  const id = useId();
  const { label, value, placeholder, problem, hintId, inputRef, onChange, onApply, onDiscard } = props;
  return (
    <span className="sl-date-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="ltr"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={placeholder}
        aria-invalid={problem !== null}
        aria-describedby={`${id}problem ${hintId}`}
        ref={inputRef}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          // No form: a frame that may run scripts may still not be allowed to send one.
          if (event.key === 'Enter') {
            event.preventDefault();
            onApply();
          }
          if (event.key === 'Escape' && onDiscard()) event.stopPropagation();
        }}
      />
      <span className="sl-date-problem" id={`${id}problem`} aria-live="polite">
        {problem}
      </span>
    </span>
  );
}
