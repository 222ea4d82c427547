import { useId } from 'react';
import { useMessages } from '../messages/messages.tsx';

const selectAll = (field: HTMLTextAreaElement | null) => {
  field?.focus();
  field?.select();
};

/** A text that the browser would not take away by itself, selected in a field. */
export function CopyByHand({ text }: { readonly text: string }) {
  const messages = useMessages();
  const id = useId();
  return (
    <span className="sl-copy-refused">
      <label htmlFor={id}>{messages.event.copyRefused}</label>
      <textarea id={id} readOnly rows={2} value={text} ref={selectAll} />
    </span>
  );
}
