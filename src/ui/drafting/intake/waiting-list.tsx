import { useDraftingMessages } from '../../messages/drafting.ts';
import { Text } from '../../text/text.tsx';
import type { Waiting } from './offer.ts';

/** What will be read, each with a way to take it away again. */
export function WaitingList(props: {
  readonly waiting: readonly Waiting[];
  readonly onRemove: (key: number) => void;
}) {
  const say = useDraftingMessages().intake;
  if (props.waiting.length === 0) return null;
  return (
    <section className="sl-intake-waiting" aria-label={say.waiting}>
      <h2 className="sl-section-title">{say.waiting}</h2>
      <ul>
        {props.waiting.map(({ key, name, published }) => (
          <li key={key}>
            <Text value={name} />
            {published === null ? null : <span className="sl-quiet">{published}</span>}
            <button
              type="button"
              className="sl-close"
              aria-label={say.remove(name)}
              title={say.remove(name)}
              onClick={() => props.onRemove(key)}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
