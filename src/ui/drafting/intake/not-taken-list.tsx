import { useDraftingMessages } from '../../messages/drafting.ts';
import type { DraftingMessages } from '../../messages/en-drafting.ts';
import { Text } from '../../text/text.tsx';
import type { NotTaken } from './use-intake.ts';

/** What was offered and could not be read, each with why and what to do. */
export function NotTakenList({ notTaken }: { readonly notTaken: readonly NotTaken[] }) {
  const say = useDraftingMessages().intake;
  return (
    <div role="alert" className="sl-intake-not">
      {notTaken.length === 0 ? null : (
        <>
          <p>{say.refused(notTaken.length)}</p>
          <ul>
            {[...byWhatIsSaid(notTaken)].map(([key, one]) => (
              <li key={key}>
                <strong>
                  <Text value={one.name} />
                </strong>{' '}
                <Why why={one.why} say={say} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Several may have one name; what would be said twice in the same words is said once. */
function byWhatIsSaid(notTaken: readonly NotTaken[]): ReadonlyMap<string, NotTaken> {
  return new Map(notTaken.map((one) => [JSON.stringify([one.name, one.why]), one]));
}

function Why({ why, say }: { readonly why: NotTaken['why']; readonly say: DraftingMessages['intake'] }) {
  switch (why) {
    case 'kind':
      return say.refusedKind;
    case 'size':
      return say.refusedSize;
    case 'empty':
      return say.refusedEmpty;
    case 'zip':
      return say.refusedZip;
    case 'zip-alone':
      return say.alone;
    default:
      return (
        <>
          {say.refusedOther}
          {why.problems.map(({ file, line, column, message }) => (
            // As a build says it.
            <span
              key={`${file} ${line} ${column} ${message}`}
              className="sl-intake-detail"
              lang="en"
              dir="ltr"
            >
              {`${file}:${line}:${column}: ${message}`}
            </span>
          ))}
        </>
      );
  }
}
