import { useId } from 'react';
import { CopyButton } from '../text/copy-button.tsx';

/**
 * One form of the embed: what it is for, its code, and a button that copies it.
 *
 *     A plain frame                      Copy the frame
 *     For sites that take no scripts.
 *     ┌────────────────────────────────────────────────┐
 *     │ <iframe src="…"></iframe>                      │
 *     └────────────────────────────────────────────────┘
 */
export function CodeField(props: {
  readonly label: string;
  readonly purpose: string;
  readonly code: string;
  readonly copy: string;
}) {
  const id = useId();
  return (
    <section className="sl-embed-code" aria-labelledby={id}>
      <div className="sl-embed-code-head">
        <h4 id={id}>{props.label}</h4>
        <CopyButton label={props.copy} text={() => props.code} />
      </div>
      <p id={`${id}-purpose`}>{props.purpose}</p>
      <textarea
        readOnly
        // Code runs from left to right in every language, and is no text to be corrected or translated.
        dir="ltr"
        translate="no"
        spellCheck={false}
        rows={props.code.split('\n').length + 1}
        aria-label={props.label}
        aria-describedby={`${id}-purpose`}
        value={props.code}
        onFocus={({ target }) => target.select()}
      />
    </section>
  );
}
