import type { Ref } from 'react';
import type { EventState } from '../data/archive/coming-events.ts';
import { useArchiveMessages } from '../messages/archive.ts';
import { useMessages } from '../messages/messages.tsx';
import './event.css';

/**
 * What stands in the place of an event of an archive that isn't there yet, could not be fetched, or can't be shown.
 *
 *     Loading this event…                          ×
 *     ▁▁▁▁▁▁▁▁▁▁▁▁▁
 */
export function ComingEvent(props: {
  readonly state: Exclude<EventState, 'there'>;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}) {
  const archive = useArchiveMessages();
  const { errors, event } = useMessages();
  const { state, headingRef, onRetry, onClose } = props;
  return (
    <section className="sl-event" aria-label={event.region} aria-busy={state === 'coming'}>
      <div className="sl-event-head">
        <p className="sl-event-date">&nbsp;</p>
        <button type="button" className="sl-close" aria-label={event.close} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
          </svg>
        </button>
      </div>
      {state === 'coming' ? (
        <>
          <h2 className="sl-event-title sl-quiet" tabIndex={-1} ref={headingRef}>
            {archive.loadingEvent}
          </h2>
          <ComingLines lines={4} />
        </>
      ) : (
        <>
          <p role="alert">{state === 'failed' ? archive.eventFailed : archive.eventLost}</p>
          {state === 'failed' ? (
            <button type="button" className="sl-button" onClick={onRetry}>
              {errors.tryAgain}
            </button>
          ) : null}
        </>
      )}
    </section>
  );
}

/** Lines without words, in the place of those that are on their way. */
export function ComingLines({ lines }: { readonly lines: number }) {
  return (
    <div className="sl-coming" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="sl-coming-line" />
      ))}
    </div>
  );
}
