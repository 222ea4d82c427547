import type { ParsedDataset } from '../../dataset/model.ts';
import { readVersion } from '../../state/story-version.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { Commit } from '../explorer/act.ts';
import { Text } from '../text/text.tsx';
import { useMessages } from '../messages/messages.tsx';
import { VersionNotice } from './version-notice.tsx';
import './data.css';

/** How many details are listed before the rest is only counted: a file of bad records must not become a page of them. */
const LISTED_AT_MOST = 100;

/**
 * What a reader must know about the data above the timeline: records left out, data from elsewhere, an address
 * refused, a version that newer corrections are not in.
 */
export function NoticeBar(props: {
  readonly parsed: ParsedDataset;
  readonly foreignHost: string | null;
  readonly refused: string | null;
  /** The full address of the data. */
  readonly dataUrl: string;
  readonly state: ViewState;
  readonly commit: Commit;
  readonly linkFor: (state: ViewState) => string;
}) {
  const messages = useMessages();
  const { notices, eventsInFile } = props.parsed;
  const lost = notices.filter((notice) => notice.kind === 'event').length;
  const listed = notices.slice(0, LISTED_AT_MOST);
  const version = readVersion(props.dataUrl);
  if (!props.refused && !props.foreignHost && version === null && notices.length === 0) return null;
  return (
    <section aria-label={messages.errors.notices}>
      {props.refused ? <p className="sl-notice">{messages.errors.refusedOrigin(props.refused)}</p> : null}
      {props.foreignHost ? (
        <p className="sl-notice">{messages.errors.foreignData(props.foreignHost)}</p>
      ) : null}
      {version ? (
        <VersionNotice
          version={version}
          changes={props.parsed.dataset.changes}
          state={props.state}
          commit={props.commit}
          linkFor={props.linkFor}
        />
      ) : null}
      {notices.length > 0 ? (
        <details className="sl-notice">
          <summary>
            {lost > 0
              ? messages.errors.leftOut(lost, eventsInFile)
              : messages.errors.partsLeftOut(notices.length)}
            {'. '}
            {messages.errors.details}
          </summary>
          <ul>
            {listed.map((notice) => (
              <li key={`${notice.path} ${notice.message}`}>
                <code>
                  <Text value={notice.path} language="en" />
                </code>{' '}
                {/* For the author of the file, as the command line words it. */}
                <Text value={notice.message} language="en" />
              </li>
            ))}
          </ul>
          {notices.length > listed.length ? (
            <p>{messages.errors.moreNotices(notices.length - listed.length)}</p>
          ) : null}
        </details>
      ) : null}
    </section>
  );
}
