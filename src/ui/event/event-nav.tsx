import { useMessages } from '../messages/messages.tsx';

/** Where an event stands among those that pass the filter. */
export interface EventPosition {
  /** From 0; -1 where the filter leaves the event out. */
  readonly index: number;
  readonly count: number;
}

/**
 * The way through the events, and out: `‹ 6 of 14 ›  ×`. A step that leads nowhere stays a button, so that focus is not lost
 * at the first and the last event.
 */
export function EventNav(props: {
  readonly position: EventPosition;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
}) {
  const messages = useMessages();
  const { index, count } = props.position;
  const isShown = index >= 0;
  return (
    <fieldset className="sl-event-nav" aria-label={messages.event.walk}>
      <Step
        name={messages.event.previous}
        path="M10 3 5 8l5 5"
        canGo={isShown ? index > 0 : count > 0}
        onGo={props.onPrevious}
      />
      <span className="sl-event-position">
        {isShown ? messages.event.position(index + 1, count) : messages.event.notShown}
      </span>
      <Step
        name={messages.event.next}
        path="m6 3 5 5-5 5"
        canGo={isShown ? index < count - 1 : count > 0}
        onGo={props.onNext}
      />
      <Step name={messages.event.close} path="m3.5 3.5 9 9m0-9-9 9" canGo onGo={props.onClose} />
    </fieldset>
  );
}

function Step(props: {
  readonly name: string;
  readonly path: string;
  readonly canGo: boolean;
  readonly onGo: () => void;
}) {
  const { name, path, canGo, onGo } = props;
  return (
    <button
      type="button"
      className="sl-step"
      aria-label={name}
      title={name}
      aria-disabled={!canGo || undefined}
      onClick={canGo ? onGo : undefined}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
