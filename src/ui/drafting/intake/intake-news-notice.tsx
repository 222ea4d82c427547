import { useDraftingMessages } from '../../messages/drafting.ts';
import { Text } from '../../text/text.tsx';
import { NotTakenList } from './not-taken-list.tsx';
import type { IntakeNews } from './use-intake.ts';

/** What of the articles did not come to the desk, until the reader has seen it. */
export function IntakeNewsNotice(props: { readonly news: IntakeNews; readonly onSeen: () => void }) {
  const say = useDraftingMessages();
  const { notTaken, repeated } = props.news;
  return (
    <section className="sl-intake-news" aria-label={say.intake.news}>
      <div>
        <NotTakenList notTaken={notTaken} />
        {repeated.length === 0 ? null : (
          <div role="status">
            <p>{say.intake.repeated}</p>
            <ul>
              {[...new Set(repeated)].map((name) => (
                <li key={name}>
                  <Text value={name} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <button type="button" className="sl-button" onClick={props.onSeen}>
        {say.intake.newsSeen}
      </button>
    </section>
  );
}
