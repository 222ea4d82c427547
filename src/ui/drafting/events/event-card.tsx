import { memo, useId } from 'react';
import type { DraftPlace } from '../../../ingest/draft/model.ts';
import type { DraftedEvent, Drafting } from '../../../state/drafting/drafting.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { useLocale } from '../../messages/messages.tsx';
import { Text } from '../../text/text.tsx';
import type { Editing } from '../desk/editing.ts';
import { EventForm } from './event-form.tsx';
import { writtenDate } from './event-words.ts';

/** One event: when and what, how sure it is, and the two verdicts; opened, everything in it can be changed. */
export const EventCard = memo(function EventCard(props: {
  readonly event: DraftedEvent;
  /** The story, where the card is open; else it need not be drawn anew when the story changes elsewhere. */
  readonly drafting: Drafting | null;
  readonly isOpen: boolean;
  /** What keeps it out of the timeline. */
  readonly fault: string | true | null;
  readonly editing: Editing;
  readonly onOpen: (id: string | null) => void;
  readonly onLeaveOut: (event: DraftedEvent) => void;
  readonly onShow: (place: DraftPlace) => void;
}) {
  const { event, drafting, isOpen, fault, editing } = props;
  const say = useDraftingMessages();
  const locale = useLocale();
  const id = useId();
  const isAccepted = event.verdict === 'accepted';
  return (
    <article
      className="sl-card"
      data-event={event.id}
      data-open={isOpen || undefined}
      data-verdict={event.verdict}
      aria-labelledby={id}
    >
      <div className="sl-card-head">
        <h2 className="sl-card-heading">
          <button
            type="button"
            className="sl-card-title"
            id={id}
            aria-expanded={isOpen}
            onClick={() => props.onOpen(isOpen ? null : event.id)}
          >
            <span className="sl-card-date" data-none={event.date === null || undefined}>
              {writtenDate(event.date, locale, say.events.undated)}
            </span>
            <Text value={event.title} className="sl-card-name" />
          </button>
        </h2>
        <span className="sl-card-verdicts">
          <button
            type="button"
            className="sl-button sl-desk-icon"
            aria-pressed={isAccepted}
            aria-label={say.event.acceptNamed(event.title)}
            title={isAccepted ? say.event.acceptedNow : say.event.accept}
            onClick={() =>
              editing.act({ is: 'judge', events: [event.id], verdict: isAccepted ? 'proposed' : 'accepted' })
            }
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3 8.5l3.5 3.5L13 4.5" />
            </svg>
          </button>
          <button
            type="button"
            className="sl-button sl-desk-icon"
            aria-label={say.event.leaveOutNamed(event.title)}
            title={say.event.leaveOut}
            onClick={() => props.onLeaveOut(event)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
            </svg>
          </button>
        </span>
      </div>
      {event.verdict === 'proposed' && event.why !== '' ? (
        <p className="sl-card-why sl-quiet">
          <span className="sl-card-sure">
            <span className="sl-card-bar" aria-hidden="true">
              <span style={{ inlineSize: `${Math.round(event.confidence * 100)}%` }} />
            </span>
            {say.event.confidence(event.confidence)}
          </span>
          {isOpen ? (
            // The machine gives its reasons in English.
            <span lang="en" dir="auto">
              {event.why}
            </span>
          ) : null}
        </p>
      ) : null}
      {fault === null ? null : (
        <p className="sl-intake-problem sl-card-fault">
          {fault === true ? (
            say.event.unfindable
          ) : (
            <>
              {say.event.fault}{' '}
              <span className="sl-intake-detail" lang="en" dir="ltr">
                {fault}
              </span>
            </>
          )}
        </p>
      )}
      {isOpen && drafting ? (
        <EventForm
          event={event}
          drafting={drafting}
          editing={editing}
          onOpen={props.onOpen}
          onShow={props.onShow}
        />
      ) : null}
    </article>
  );
});
