import { memo, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { DraftArticle } from '../../../ingest/draft/model.ts';
import { readEdtfOrNull } from '../../../dataset/edtf.ts';
import { formatDate } from '../../../dataset/format-date.ts';
import type { DraftedPerson } from '../../../state/drafting/drafting.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { useLocale } from '../../messages/messages.tsx';
import { Characters } from '../../text/characters.tsx';
import { ShowMoreButton } from '../../text/show-more-button.tsx';
import { useShowMore } from '../../text/use-show-more.ts';
import { piecesOf } from './article-marks.ts';
import type { ArticleMark, Piece } from './article-marks.ts';
import { linesOf } from './lines-of.ts';
import type { Line } from './lines-of.ts';

/** The longest articles have some hundred paragraphs; what is longer comes in steps. */
const LINES_PER_STEP = 300;

interface TextProps {
  readonly article: DraftArticle;
  readonly marks: readonly ArticleMark[];
  readonly people: readonly DraftedPerson[];
  /** Id of the open event. */
  readonly event: string | null;
  /** The line that must be there, by its offset, so that it can be brought into sight. */
  readonly wanted: number | null;
  readonly onPress: (mark: ArticleMark) => void;
}

/**
 * An article's text, whole, with all that is marked in it. Marks are links, so that they flow with the text; one of them is a stop of the
 * Tab key, and the arrow keys walk from one to the next.
 */
export const ArticleText = memo(function ArticleText(props: TextProps) {
  const { article, marks, wanted } = props;
  const lines = useMemo(() => linesOf(article.text), [article.text]);
  const atLeast = wanted === null ? 0 : lines.findIndex(({ end }) => end >= wanted) + 1;
  const shown = useShowMore(lines.length, LINES_PER_STEP, atLeast);
  const root = useRef<HTMLDivElement>(null);
  // The offset of the piece that the Tab key stops at.
  const [stop, setStop] = useState<number | null>(null);
  const firstMark = marks.find(({ event }) => event !== null)?.start ?? null;
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };
    const by = new Map(Object.entries(step)).get(event.key);
    if (by === undefined || !(event.target instanceof HTMLElement)) return;
    const all = [...(root.current?.querySelectorAll<HTMLElement>('[data-at]') ?? [])];
    const here = all.indexOf(event.target);
    if (here < 0) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(all.length - 1, here + by));
    all[to]?.focus();
  };
  return (
    <div
      className="sl-article-text"
      role="presentation"
      ref={root}
      lang={article.language.value}
      dir="auto"
      onKeyDown={walk}
      onFocus={({ target }) => {
        const at = target.dataset['at'];
        // What was sought goes again: it is no stop.
        if (at !== undefined && target instanceof HTMLAnchorElement) setStop(Number(at));
      }}
    >
      {lines.slice(0, shown.shown).map((line) => (
        <LineText key={line.start} line={line} stop={stop ?? firstMark} {...props} marks={marks} />
      ))}
      <ShowMoreButton list={shown} />
    </div>
  );
});

const LineText = memo(function LineText(
  props: TextProps & { readonly line: Line; readonly stop: number | null },
) {
  const { article, line, marks } = props;
  const pieces = piecesOf(line.start, line.end, marks);
  return (
    <p data-from={line.start}>
      {pieces.map((piece) => (
        <PieceText
          key={piece.start}
          piece={piece}
          text={article.text.slice(piece.start, piece.end)}
          {...props}
        />
      ))}
    </p>
  );
});

function PieceText(
  props: TextProps & { readonly piece: Piece; readonly text: string; readonly stop: number | null },
) {
  const { piece, text, event, people } = props;
  const say = useDraftingMessages().article;
  const locale = useLocale();
  const [first] = piece.marks;
  const characters = <Characters value={text} />;
  if (first === undefined) return characters;
  const own = piece.marks.find((mark) => mark.event?.id === event && event !== null) ?? first;
  const isPassage = piece.marks.some(({ kind }) => kind === 'passage');
  const spoken = piece.marks.find((mark) => mark.kind === 'passage' && mark.passage.isSpeech);
  const date = piece.marks.find((mark) => mark.kind === 'date');
  const target = pressed(piece.marks, event) ?? own;
  const words = [
    ...(target.event ? [say.markOf(target.event.title)] : []),
    ...(spoken?.kind === 'passage' && spoken.passage.speaker !== null
      ? [say.said(people.find(({ id }) => id === spoken.passage.speaker)?.name ?? '')]
      : []),
    ...(date?.kind === 'date' ? [say.dateOf(spokenDate(date.date.value, locale))] : []),
  ].join('; ');
  const looks = {
    className: 'sl-article-mark',
    'data-passage': isPassage || undefined,
    'data-speech': spoken !== undefined || undefined,
    'data-date': date !== undefined || undefined,
    'data-sought': piece.marks.some(({ kind }) => kind === 'sought') || undefined,
    'data-open': piece.marks.some((mark) => event !== null && mark.event?.id === event) || undefined,
  };
  const sought = piece.marks.find((mark) => mark.kind === 'sought');
  if (sought && target.event === null) {
    return (
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the focus goes where the editor asked to look
      <mark {...looks} title={words || undefined} data-at={piece.start} tabIndex={-1}>
        {characters}
        {piece.start === sought.start ? <span className="sl-visually-hidden"> ({say.sought})</span> : null}
      </mark>
    );
  }
  // A date of no event leads nowhere.
  if (target.event === null) {
    return (
      <span {...looks} title={words}>
        {characters}
      </span>
    );
  }
  return (
    <a
      {...looks}
      // A fragment, which no browser sends: the id is made of the article's words.
      href={`#${encodeURIComponent(target.event.id)}`}
      title={words}
      data-at={piece.start}
      tabIndex={props.stop === piece.start ? 0 : -1}
      onClick={(click) => {
        click.preventDefault();
        props.onPress(target);
      }}
    >
      {characters}
      <span className="sl-visually-hidden"> ({words})</span>
    </a>
  );
}

/** What a press means: the shortest mark that leads to an event; and where that event is open already, the next event that stands on these words. */
function pressed(marks: readonly ArticleMark[], open: string | null): ArticleMark | undefined {
  const leading = marks.filter((mark) => mark.event !== null);
  const here = leading.findIndex((mark) => mark.event?.id === open);
  return here < 0
    ? leading[0]
    : (leading.slice(here + 1).find((mark) => mark.event?.id !== open) ?? leading[here]);
}

function spokenDate(edtf: string | null, locale: string): string {
  const date = edtf === null ? null : readEdtfOrNull(edtf);
  return date === null ? '' : formatDate(date, locale, 'long');
}
