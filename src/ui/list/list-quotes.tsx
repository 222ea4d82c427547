import { useId, useState } from 'react';
import type { Dataset, Passage } from '../../dataset/model.ts';
import { Quote } from '../event/quote.tsx';
import { useMessages } from '../messages/messages.tsx';
import { ShowMoreButton } from '../text/show-more-button.tsx';
import { useShowMore } from '../text/use-show-more.ts';

/** More than anyone quotes of one event by hand; generated data may hold thousands. */
const QUOTES_PER_STEP = 20;

/**
 * An event's passages in the list: the first, and a button for the others. Those stand on the page all the while, so that a
 * print and a search of the page find them.
 */
export function ListQuotes(props: {
  readonly dataset: Dataset;
  /** Speech first. */
  readonly passages: readonly Passage[];
  readonly locale: string;
  readonly onReadInArticle: (passage: string) => void;
}) {
  const messages = useMessages();
  const { dataset, passages, locale, onReadInArticle } = props;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const list = useShowMore(passages.length, QUOTES_PER_STEP);
  const [first, ...others] = passages.slice(0, list.shown);
  if (first === undefined) return null;
  const quote = (passage: Passage) => (
    <li key={passage.id}>
      <Quote
        dataset={dataset}
        passage={passage}
        locale={locale}
        isMarked={false}
        wordsId={`${id}${passage.id}`}
        onReadInArticle={onReadInArticle}
      />
    </li>
  );
  return (
    <>
      <ul className="sl-quotes">{quote(first)}</ul>
      {others.length === 0 ? null : (
        <>
          <div id={id} className="sl-list-others" hidden={!isOpen}>
            <ul className="sl-quotes">{others.map(quote)}</ul>
            <ShowMoreButton list={list} />
          </div>
          <button
            type="button"
            className="sl-quiet-button sl-list-open"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen((open) => !open)}
          >
            {isOpen ? messages.list.hidePassages : messages.list.showPassages(passages.length - 1)}
          </button>
        </>
      )}
    </>
  );
}
