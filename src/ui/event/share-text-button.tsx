import { useState } from 'react';
import { useMessages } from '../messages/messages.tsx';
import { CopyByHand } from '../text/copy-by-hand.tsx';
import { Icon } from '../text/icon.tsx';

/** What is handed to somebody else: words, and where they lead. */
export interface Shared {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/**
 * Hands a text and a link to the device's own way of sending, which on a phone is the shortest; nothing where there is none.
 * Where the device refuses, both stand selected in a field; who only changes their mind is left alone.
 */
export function ShareTextButton(props: { readonly shared: () => Shared; readonly describedBy?: string }) {
  const messages = useMessages();
  const [refused, setRefused] = useState<Shared | null>(null);
  if (!canShare()) return null;
  const share = async () => {
    const shared = props.shared();
    setRefused(null);
    try {
      await navigator.share(shared);
    } catch (cause) {
      const isChangeOfMind = cause instanceof DOMException && cause.name === 'AbortError';
      if (!isChangeOfMind) setRefused(shared);
    }
  };
  return (
    <span className="sl-copy">
      <button
        type="button"
        className="sl-quiet-button"
        aria-describedby={props.describedBy}
        onClick={() => void share()}
      >
        <Icon name="share" />
        {messages.reading.share}
      </button>
      {refused ? <CopyByHand text={`${refused.text}\n${refused.url}`} /> : null}
    </span>
  );
}

/** Browsers offer it in a secure page only, and in a frame where its host allows it. */
function canShare(): boolean {
  return 'share' in navigator && typeof navigator.share === 'function';
}
