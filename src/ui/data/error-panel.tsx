import { useEffect } from 'react';
import { useMessages } from '../messages/messages.tsx';
import { archiveViews } from './archive/archive-views.ts';
import { describe, isArchiveError } from './describe-error.ts';
import './data.css';

/** Says in a sentence or two why there is no timeline, and offers another try where one can help. The raw cause goes to the console. */
export function ErrorPanel(props: { readonly error: unknown; readonly onRetry: (() => void) | null }) {
  const messages = useMessages();
  const { error } = props;
  const views = archiveViews();
  useEffect(() => console.info('Sourceline:', error), [error]);
  return (
    <div className="sl-state">
      <p className="sl-state-title" role="alert">
        {isArchiveError(error) && views ? <views.ArchiveFault error={error} /> : describe(error, messages)}
      </p>
      {props.onRetry ? (
        <button type="button" className="sl-button" onClick={props.onRetry}>
          {messages.errors.tryAgain}
        </button>
      ) : null}
    </div>
  );
}
