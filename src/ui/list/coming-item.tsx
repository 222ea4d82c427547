import type { EventState } from '../data/archive/coming-events.ts';
import { ComingLines } from '../event/coming-event.tsx';
import { useArchiveMessages } from '../messages/archive.ts';
import { useMessages } from '../messages/messages.tsx';

/** An event of the list that isn't there yet, as high as most are; or that could not be fetched, or can't be shown. */
export function ComingItem(props: { readonly state: EventState; readonly onRetry: () => void }) {
  const archive = useArchiveMessages();
  const { errors } = useMessages();
  switch (props.state) {
    case 'failed':
      return (
        <div className="sl-item sl-item-coming">
          <p className="sl-quiet">{archive.eventFailed}</p>
          <button type="button" className="sl-button" onClick={props.onRetry}>
            {errors.tryAgain}
          </button>
        </div>
      );
    case 'lost':
      return (
        <div className="sl-item sl-item-coming">
          <p className="sl-quiet">{archive.eventLost}</p>
        </div>
      );
    case 'coming':
    case 'there':
      return (
        <div className="sl-item sl-item-coming" aria-busy="true">
          <span className="sl-visually-hidden">{archive.loading}</span>
          <ComingLines lines={3} />
        </div>
      );
  }
}
