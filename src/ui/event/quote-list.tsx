import type { Passage } from '../../dataset/model.ts';
import { useHosting } from '../explorer/hosting.tsx';
import { useMessages } from '../messages/messages.tsx';
import { ShowMoreButton } from '../text/show-more-button.tsx';
import { useShowMore } from '../text/use-show-more.ts';
import { PanelQuote } from './panel-quote.tsx';
import type { QuoteParts } from './panel-quote.tsx';
import './quote-list.css';

/** More than anyone quotes of one event by hand; generated data may hold thousands. */
const QUOTES_PER_STEP = 50;
/** Where height is short: enough to judge by. */
const QUOTES_PER_LOW_STEP = 3;

/**
 * Passages under a heading: "What was said", "How it was reported". While topics are filtered for, a line stands where the
 * passages on them end, so that nobody takes the others for an answer.
 */
export function QuoteList(props: {
  readonly heading: string;
  /** Those on a wanted topic first. */
  readonly passages: readonly Passage[];
  readonly selected: Passage | null;
  /** Marked where none is selected. */
  readonly marked: Passage | undefined;
  /** Whether passages of the event that stand elsewhere are on a wanted topic, so that these are the others even if none is. */
  readonly others: boolean;
  /** What stands in the list's place where it is empty; without it the whole part is left out. */
  readonly empty?: string;
  readonly parts: QuoteParts;
}) {
  const messages = useMessages();
  const { isLow } = useHosting();
  const { heading, passages, selected, marked, empty, parts } = props;
  const { wantedTopics } = parts;
  const at = selected === null ? -1 : passages.indexOf(selected);
  // The selected one is always on the page.
  const list = useShowMore(passages.length, isLow ? QUOTES_PER_LOW_STEP : QUOTES_PER_STEP, at + 1);
  if (passages.length === 0 && empty === undefined) return null;
  const matching = passages.filter(({ topics }) => topics.some((id) => wantedTopics.includes(id))).length;
  const shown = passages.slice(0, list.shown);
  const isAsked = matching > 0 || props.others;
  const groups = isAsked ? [shown.slice(0, matching), shown.slice(matching)] : [shown];
  return (
    <section className="sl-event-part">
      <h3 className="sl-section-title">{heading}</h3>
      {passages.length === 0 ? <p className="sl-event-empty">{empty}</p> : null}
      {groups.map((group, index) =>
        group.length === 0 ? null : (
          // oxlint-disable-next-line react/no-array-index-key -- the matching ones and the others, in this order
          <div key={index}>
            {index > 0 ? <h4 className="sl-other-topics">{messages.reading.otherTopics}</h4> : null}
            <ul className="sl-quotes">
              {group.map((passage) => (
                <li key={passage.id}>
                  <PanelQuote
                    {...parts}
                    passage={passage}
                    isMarked={passage === (selected ?? marked)}
                    isSelected={passage === selected}
                  />
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
      <ShowMoreButton list={list} />
    </section>
  );
}
