import { memo, useEffect, useId, useMemo, useRef } from 'react';
import { readEdtfOrNull } from '../../../dataset/edtf.ts';
import { formatDate } from '../../../dataset/format-date.ts';
import type { Change } from '../../../state/drafting/change.ts';
import type { DraftedEvent, Drafting } from '../../../state/drafting/drafting.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { useLocale } from '../../messages/messages.tsx';
import { Text } from '../../text/text.tsx';
import { useStable } from '../../text/use-stable.ts';
import type { Editing } from '../desk/editing.ts';
import { marksIn, withSought } from './article-marks.ts';
import type { ArticleMark } from './article-marks.ts';
import { ArticleFactsForm } from './article-facts-form.tsx';
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
export const ArticlePane = memo(function ArticlePane(props: {
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
  const article = drafting.articles.find((one) => one.id === sight.article) ?? drafting.articles[0];
  const found = useMemo(() => (article ? marksIn(drafting, article.id) : []), [drafting, article]);
  const marks = useMemo(() => withSought(found, sight, article?.id), [found, sight, article?.id]);
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
  if (article === undefined) return null;
  const act = (change: Change) => editing.act(change);
  return (
    <section className="sl-article" aria-label={say.region}>
      <div className="sl-article-head">
        <label className="sl-visually-hidden" htmlFor={id}>
          {say.choose}
        </label>
        <select
          id={id}
          className="sl-button sl-article-choice"
          value={article.id}
          onChange={({ target }) => props.onArticle(target.value)}
        >
          {drafting.articles.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title.value}
            </option>
          ))}
        </select>
        <p className="sl-quiet">
          <Text value={article.publisher.value} />
          <Published edtf={article.published?.value} />
        </p>
        <ArticleFactsForm key={article.id} article={article} act={act} settle={editing.settle} />
      </div>
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
          key={article.id}
          article={article}
          marks={marks}
          people={drafting.people}
          event={event?.id ?? null}
          wanted={sight.article === article.id ? sight.at : null}
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
});

function Published({ edtf }: { readonly edtf: string | undefined }) {
  const say = useDraftingMessages().article;
  const locale = useLocale();
  const date = edtf === undefined ? null : readEdtfOrNull(edtf);
  return date === null ? null : ` · ${say.publishedOn(formatDate(date, locale, 'long'))}`;
}
