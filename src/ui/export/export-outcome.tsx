import { useMessages } from '../messages/messages.tsx';
import { BarredFile } from './barred-file.tsx';
import type { Exporting } from './exporting.ts';

/** What has become of an export: how far it is, that it was saved, what went wrong, or the file itself where it can't be saved. */
export function ExportOutcomeNote({ exporting }: { readonly exporting: Exporting }) {
  const say = useMessages().export;
  const { outcome } = exporting;
  return (
    <div className="sl-export-outcome">
      {outcome.is === 'working' ? (
        <div className="sl-export-working">
          <progress aria-label={say.working} value={outcome.share} />
          <button type="button" className="sl-link-button" onClick={exporting.reset}>
            {say.cancel}
          </button>
        </div>
      ) : null}
      {/* No `status`: that role is the number of events shown. */}
      <p aria-live="polite" className="sl-export-saved">
        {outcome.is === 'saved' ? say.saved(outcome.name) : null}
      </p>
      {outcome.is === 'failed' ? (
        <p role="alert" className="sl-export-failed">
          {outcome.why === 'too-large' ? say.tooLarge : say.failed}
        </p>
      ) : null}
      {outcome.is === 'barred' ? <BarredFile file={outcome.file} isPicture={outcome.kind === 'png'} /> : null}
    </div>
  );
}
