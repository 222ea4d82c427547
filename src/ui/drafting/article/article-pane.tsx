import { useDeferredValue, useEffect, useId, useMemo, useRef } from 'react';
import type { DraftArticle } from '../../../ingest/draft/model.ts';
import type { DraftedEvent, Drafting } from '../../../state/drafting/drafting.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { useStable } from '../../text/use-stable.ts';
import type { Editing } from '../desk/editing.ts';
import { marksIn, withSought } from './article-marks.ts';
import type { ArticleMark } from './article-marks.ts';
import { ArticleHead } from './article-head.tsx';
import { ArticleText } from './article-text.tsx';
import { ChosenWords } from './chosen-words.tsx';
import './article.css';

/** What of the articles is to be seen: one of them, and in it a place that is brought into sight. */
export interface ArticleSight {
  readonly article: string;
  /** An offset into its text; null: where it is. */
  readonly at: number | null;
  /** Where that place ends, if it is to be marked though no event stands on it. */
  readonly until: number | null;
  /** Whether the focus goes there, too. */
  readonly focus: boolean;
  /** Another number: to be brought into sight anew. */
  readonly turn: number;
}

/**
 * One of the articles, with everything marked that was found in it, and what was chosen in it by hand.
 *
 * ```
 * (US, Chinese leaders to tackle… ▾)   Caliber.Az · published …    ▸ About this article
 * Marked: ▓ the open event  ░ tells an event  ┄ a date
 * The two leaders ▓met on 16 November▓ …
 * ```
 */
export function ArticlePane(props: {
  readonly drafting: Drafting;
  readonly sight: ArticleSight;
  readonly event: DraftedEvent | null;
  readonly editing: Editing;
  readonly onArticle: (id: string) => void;
  readonly onOpenEvent: (event: string, passage: string | null) => void;
}) {
  const say = useDraftingMessages().article;
  const { drafting, sight, event, editing } = props;
  const id = useId();
  const text = useRef<HTMLDivElement>(null);
  const article = articleOf(drafting, sight.article);
  // The text follows what is typed elsewhere as soon as there is time for it.
  const settled = useDeferredValue(drafting);
  const marked = articleOf(settled, sight.article);
  const found = useMemo(() => (marked ? marksIn(settled, marked.id) : []), [settled, marked]);
  const marks = useMemo(() => withSought(found, sight, marked?.id), [found, sight, marked?.id]);
  useEffect(() => {
    if (sight.at === null) return;
    const links = text.current?.querySelectorAll<HTMLElement>('[data-at]') ?? [];
    const mark = [...links].find((link) => Number(link.dataset['at']) >= (sight.at ?? 0));
    // The pane alone is scrolled, where it scrolls by itself; else focus brings it into sight.
    const pane = text.current;
    if (mark === undefined || pane === null) return;
    if (pane.scrollHeight > pane.clientHeight) {
      const { top } = mark.getBoundingClientRect();
      pane.scrollBy({
        top: top - pane.getBoundingClientRect().top - pane.clientHeight / 3,
        behavior: 'instant',
      });
    }
    if (sight.focus) mark.focus({ preventScroll: pane.scrollHeight > pane.clientHeight });
  }, [sight]);
  const press = useStable((mark: ArticleMark) => {
    if (mark.event) props.onOpenEvent(mark.event.id, mark.kind === 'passage' ? mark.passage.id : null);
  });
  if (article === undefined || marked === undefined) return null;
  return (
    <section className="sl-article" aria-label={say.region}>
      <ArticleHead
        article={article}
        articles={drafting.articles}
        editing={editing}
        onArticle={props.onArticle}
      />
      <ChosenWords
        article={article}
        drafting={drafting}
        event={event}
        within={text}
        editing={editing}
        onOpenEvent={props.onOpenEvent}
      />
      <p className="sl-visually-hidden" id={`${id}keys`}>
        {say.keys}
      </p>
      <div
        className="sl-article-scroll"
        ref={text}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what may scroll must be reachable to be scrolled by keys
        tabIndex={0}
        role="group"
        aria-label={article.title.value}
        aria-describedby={`${id}keys`}
      >
        <ArticleText
          key={marked.id}
          article={marked}
          marks={marks}
          people={settled.people}
          event={event?.id ?? null}
          wanted={sight.article === marked.id ? sight.at : null}
          onPress={press}
        />
        <ul className="sl-article-legend" aria-label={say.legend}>
          <li>
            <span className="sl-article-mark" data-passage data-open /> {say.legendChosen}
          </li>
          <li>
            <span className="sl-article-mark" data-passage /> {say.legendEvent}
          </li>
          <li>
            <span className="sl-article-mark" data-passage data-speech /> {say.legendQuote}
          </li>
          <li>
            <span className="sl-article-mark" data-date /> {say.legendDate}
          </li>
        </ul>
      </div>
    </section>
  );
}

function articleOf({ articles }: Drafting, article: string): DraftArticle | undefined {
  return articles.find(({ id }) => id === article) ?? articles[0];
}
