import { useId, useState } from 'react';

/**
 * A field that changes the story while it is typed in, and shows what the story has otherwise. What may not be blank goes back to what it was
 * when the field is left so.
 */
export function EditField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The field was left, or Enter was pressed. */
  readonly onDone: () => void;
  readonly isNeeded?: boolean;
  readonly isLong?: boolean;
  /** Where the label is for screen readers alone. */
  readonly isBare?: boolean;
  readonly hint?: string | undefined;
  readonly className?: string;
  readonly placeholder?: string;
  /** What it mostly is, to choose from. */
  readonly suggestions?: readonly string[];
}) {
  const { label, value, isNeeded = false, isLong = false, isBare = false, hint, suggestions } = props;
  const id = useId();
  // Only while it is blank and may not be: else the story says what stands here.
  const [isBlank, setBlank] = useState(false);
  const field = {
    id,
    dir: 'auto',
    value: isBlank ? '' : value,
    placeholder: props.placeholder,
    'aria-describedby': hint === undefined ? undefined : `${id}hint`,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      const typed = target.value;
      const staysBlank = isNeeded && typed.trim() === '';
      setBlank(staysBlank);
      if (!staysBlank) props.onChange(typed);
    },
    onBlur: () => {
      setBlank(false);
      props.onDone();
    },
  } as const;
  return (
    <span className={`sl-draft-field ${props.className ?? ''}`}>
      <label htmlFor={id} className={isBare ? 'sl-visually-hidden' : undefined}>
        {label}
      </label>
      {isLong ? (
        <textarea {...field} rows={2} />
      ) : (
        <input
          {...field}
          type="text"
          autoComplete="off"
          list={suggestions && suggestions.length > 0 ? `${id}list` : undefined}
          onKeyDown={({ key }) => {
            if (key === 'Enter') props.onDone();
          }}
        />
      )}
      {suggestions && suggestions.length > 0 ? (
        <datalist id={`${id}list`}>
          {suggestions.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </datalist>
      ) : null}
      {hint === undefined ? null : (
        <span className="sl-quiet" id={`${id}hint`}>
          {hint}
        </span>
      )}
    </span>
  );
}
