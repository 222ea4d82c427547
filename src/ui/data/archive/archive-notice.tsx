import { useEffect } from 'react';
import type { Dataset } from '../../../dataset/model.ts';
import { searchWords } from '../../../timeline/filter/search.ts';
import { useArchiveMessages } from '../../messages/archive.ts';
import { useMessages } from '../../messages/messages.tsx';
import { describe, isArchiveError } from '../describe-error.ts';
import { archiveOf } from './archive-of.ts';
import { describeArchiveError } from './archive-words.tsx';
import { useArrivals } from './use-arrivals.ts';

/** Of these another try with the same manifest can't help: the files that it names are gone. */
const REPLACED = new Set<unknown>(['missing', 'changed']);

/**
 * Says above the timeline that a part of an archive could not be loaded, why, and what can be done: try again, which happens by itself
 * when the connection is back; or open the archive anew where it has been replaced.
 */
export function ArchiveNotice(props: {
  readonly dataset: Dataset;
  /** What the view searches for. */
  readonly search: string;
  readonly onReload: () => void;
}) {
  const messages = useMessages();
  const archive = useArchiveMessages();
  useArrivals(props.dataset);
  const story = archiveOf(props.dataset);
  const failure = story?.failure ?? null;
  useEffect(() => {
    if (story === null || failure === null) return undefined;
    console.info('Sourceline:', failure);
    const retry = () => story.retry();
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [story, failure]);
  if (story === null) return null;
  if (failure === null) {
    if (story.hasWords || searchWords(props.search).length === 0) return null;
    return (
      <p className="sl-notice" aria-live="polite">
        {archive.noWords}
      </p>
    );
  }
  const isReplaced = failure instanceof Error && 'code' in failure && REPLACED.has(failure.code);
  const why = isArchiveError(failure)
    ? describeArchiveError(failure, messages, archive)
    : describe(failure, messages);
  return (
    <div className="sl-notice sl-archive-notice" role="alert">
      <span>{isReplaced ? archive.replaced : `${archive.partFailed} ${why}`}</span>{' '}
      <button
        type="button"
        className="sl-link-button"
        onClick={isReplaced ? props.onReload : () => story.retry()}
      >
        {isReplaced ? archive.openNewer : messages.errors.tryAgain}
      </button>
    </div>
  );
}
