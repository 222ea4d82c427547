import type { Passage } from '../../dataset/model.ts';
import { ShowMoreButton } from '../text/show-more-button.tsx';
import { useShowMore } from '../text/use-show-more.ts';
import { PanelQuote } from './panel-quote.tsx';
import type { QuoteParts } from './panel-quote.tsx';

/** More than anyone quotes of one event by hand; generated data may hold thousands. */
const QUOTES_PER_STEP = 50;

/** Passages under a heading: "What was said", "How it was reported". */
export function QuoteList(props: {
  readonly heading: string;
  readonly passages: readonly Passage[];
  readonly selected: Passage | null;
  /** Marked where none is selected. */
  readonly marked: Passage | undefined;
  /** What stands in the list's place where it is empty; without it the whole part is left out. */
  readonly empty?: string;
  readonly parts: QuoteParts;
}) {
  const { heading, passages, selected, marked, empty, parts } = props;
  const at = selected === null ? -1 : passages.indexOf(selected);
  // The selected one is always on the page.
  const list = useShowMore(passages.length, QUOTES_PER_STEP, at + 1);
  if (passages.length === 0 && empty === undefined) return null;
  return (
    <section className="sl-event-part">
      <h3 className="sl-section-title">{heading}</h3>
      {passages.length === 0 ? <p className="sl-event-empty">{empty}</p> : null}
      <ul className="sl-quotes">
        {passages.slice(0, list.shown).map((passage) => (
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
      <ShowMoreButton list={list} />
    </section>
  );
}
