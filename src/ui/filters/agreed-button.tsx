import { useMessages } from '../messages/messages.tsx';
import './filters.css';

/** Keeps to the events on which independent sources agree, or no longer. */
export function AgreedButton(props: {
  readonly pressed: boolean;
  readonly onChange: (pressed: boolean) => void;
}) {
  const messages = useMessages();
  return (
    <button
      type="button"
      className="sl-button sl-agreed"
      aria-pressed={props.pressed}
      title={messages.filters.agreedWhy}
      onClick={() => props.onChange(!props.pressed)}
    >
      {messages.filters.agreed}
    </button>
  );
}
