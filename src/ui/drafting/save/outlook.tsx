import type { Drafting } from '../../../state/drafting/drafting.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import type { PreparedStory } from './prepare-story.ts';

/** What will be in the files of a story and what can't; while they are made, that they are. Said aloud when it changes. */
export function Outlook(props: {
  readonly drafting: Drafting;
  /** Null where the files could not be made. */
  readonly prepared: PreparedStory | 'making' | null;
  /** Whether somebody had to wait, and so is told that it is over. */
  readonly wasLong: boolean;
}) {
  const { drafting, prepared } = props;
  const say = useDraftingMessages().save;
  if (prepared === null || prepared === 'making') {
    return (
      <div className="sl-quiet" role="status">
        <p>{prepared === null ? say.failed : say.preparing}</p>
      </div>
    );
  }
  const { hindrances, faults, files } = prepared;
  const undated = hindrances.filter(({ is }) => is === 'undated').length;
  const lost = hindrances.filter(({ is }) => is === 'unfindable').length;
  return (
    <div className="sl-quiet" role="status">
      {files === null ? <p>{say.nothing}</p> : null}
      {files !== null && props.wasLong ? <p>{say.prepared}</p> : null}
      {undated > 0 ? <p>{say.undated(undated)}</p> : null}
      {lost > 0 ? <p>{say.passagesLost(lost)}</p> : null}
      {faults.length > 0 ? (
        <>
          <p>{say.faulty(faults.length)}</p>
          <ul>
            {faults.map(({ event, message }) => (
              <li key={event} lang="en" dir="auto">
                {drafting.events.find((one) => one.id === event)?.title}: {message}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
