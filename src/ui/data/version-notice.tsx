import type { MouseEvent } from 'react';
import { formatDate } from '../../dataset/format-date.ts';
import type { Change } from '../../dataset/model.ts';
import { dataValue } from '../../state/data-value.ts';
import type { StoryVersion } from '../../state/story-version.ts';
import type { ViewState } from '../../state/view-state.ts';
import { newestFirst } from '../corrections/newest-first.ts';
import type { Commit } from '../explorer/act.ts';
import { useLocale, useMessages } from '../messages/messages.tsx';
import './data.css';

/**
 * Says of a version that it is one, and leads to the same view of the story as it is now corrected.
 *
 *     This story is shown as corrected on 21 November 2026. Corrections made after it are not in it. The story as it is now
 */
export function VersionNotice(props: {
  readonly version: StoryVersion;
  readonly changes: readonly Change[];
  readonly state: ViewState;
  readonly commit: Commit;
  /** The full address that opens a view. */
  readonly linkFor: (state: ViewState) => string;
}) {
  const { reading } = useMessages();
  const locale = useLocale();
  const [newest] = newestFirst(props.changes);
  const { state, commit } = props;
  const { current } = props.version;
  const link = props.linkFor({ ...state, data: dataValue(current, props.linkFor(state)) });
  const onClick = (event: MouseEvent) => {
    // In a tab or a window of its own it is a link like any other.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    // A frame may open no other page, and must not leave its own.
    event.preventDefault();
    commit((before) => ({ ...before, data: dataValue(current, location.href) }), 'push');
  };
  return (
    <p className="sl-notice sl-notice-calm">
      {newest === undefined ? reading.version : reading.versionOf(formatDate(newest.date, locale, 'long'))}{' '}
      <a href={link} onClick={onClick}>
        {reading.current}
      </a>
    </p>
  );
}
