import { useState } from 'react';
import { useMessages } from '../messages/messages.tsx';
import { AddressField } from '../text/address-field.tsx';
import { useHosting } from './hosting.tsx';

type Outcome = 'none' | 'copied' | 'refused';

/** How long a success is told before the button is itself again. */
const TOLD_FOR_MS = 2_500;

/** Copies the address of the view as it is; where the clipboard is refused, shows it to be copied by hand. */
export function ShareButton(props: { readonly link: () => string }) {
  const messages = useMessages();
  const { hasLinks } = useHosting();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const share = async () => {
    try {
      await navigator.clipboard.writeText(props.link());
      setOutcome('copied');
      setTimeout(() => setOutcome('none'), TOLD_FOR_MS);
    } catch {
      setOutcome('refused');
    }
  };
  if (!hasLinks) return null;
  return (
    <>
      {outcome === 'refused' ? (
        <AddressField href={props.link()}>{messages.page.shareRefused}</AddressField>
      ) : null}
      <button type="button" className="sl-button" onClick={() => void share()}>
        <span aria-live="polite">{outcome === 'copied' ? messages.page.shared : messages.page.share}</span>
      </button>
    </>
  );
}
