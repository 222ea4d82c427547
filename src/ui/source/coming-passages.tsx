import { ComingLines } from '../event/coming-event.tsx';
import { useArchiveMessages } from '../messages/archive.ts';
import { useMessages } from '../messages/messages.tsx';

/** What stands in the place of a source's passages while they are on their way, or where they could not be fetched. */
export function ComingPassages(props: { readonly state: 'coming' | 'failed'; readonly onRetry: () => void }) {
  const archive = useArchiveMessages();
  const { errors, source } = useMessages();
  return (
    <section className="sl-event-part sl-source-passages" aria-busy={props.state === 'coming'}>
      <h3 className="sl-section-title">{source.passages}</h3>
      {props.state === 'coming' ? (
        <>
          <p className="sl-quiet">{archive.loadingSource}</p>
          <ComingLines lines={6} />
        </>
      ) : (
        <>
          <p role="alert">{archive.sourceFailed}</p>
          <button type="button" className="sl-button" onClick={props.onRetry}>
            {errors.tryAgain}
          </button>
        </>
      )}
    </section>
  );
}
