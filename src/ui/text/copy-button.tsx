import { useEffect, useState } from 'react';
import { useMessages } from '../messages/messages.tsx';
import { CopyByHand } from './copy-by-hand.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

type Outcome = 'none' | 'copied' | 'refused';

/** How long a success is told before the button is itself again. */
const TOLD_FOR_MS = 2_500;

/**
 * A button that copies a text. It says so for a moment; where the browser refuses (no permission, a locked frame), the text
 * stands selected in a field below, to be copied by hand.
 */
export function CopyButton(props: {
  readonly label: string;
  /** Made when it is asked for: a citation of every quote on the page would be work for nothing. */
  readonly text: () => string;
  readonly copyText?: ((text: string) => Promise<void>) | undefined;
  readonly describedBy?: string;
  readonly icon?: IconName;
}) {
  const messages = useMessages();
  const [outcome, setOutcome] = useState<Outcome>('none');
  useEffect(() => {
    if (outcome !== 'copied') return undefined;
    const timer = setTimeout(() => setOutcome('none'), TOLD_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await (props.copyText ?? writeToClipboard)(props.text());
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <span className="sl-copy" data-outcome={outcome}>
      <button
        type="button"
        className="sl-quiet-button"
        aria-describedby={props.describedBy}
        onClick={() => void copy()}
      >
        {props.icon ? <Icon name={props.icon} /> : null}
        {props.label}
      </button>
      {/* No `status`: that role is the number of events shown, and a page of quotes would have dozens. */}
      <span className="sl-copy-outcome" aria-live="polite">
        {outcome === 'copied' ? messages.event.copied : null}
      </span>
      {outcome === 'refused' ? <CopyByHand text={props.text()} /> : null}
    </span>
  );
}

/** Rejects where there is no clipboard at all: pages without encryption, some frames. */
async function writeToClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
