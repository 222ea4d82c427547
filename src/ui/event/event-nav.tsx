import { useMessages } from '../messages/messages.tsx';
import { Step } from './step.tsx';

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
        direction="back"
        canGo={isShown ? index > 0 : count > 0}
        onGo={props.onPrevious}
      />
      <span className="sl-event-position">
        {isShown ? messages.event.position(index + 1, count) : messages.event.notShown}
      </span>
      <Step
        name={messages.event.next}
        direction="on"
        canGo={isShown ? index < count - 1 : count > 0}
        onGo={props.onNext}
      />
      <Step name={messages.event.close} direction="out" canGo onGo={props.onClose} />
    </fieldset>
  );
}
