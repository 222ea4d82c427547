import type { KeyboardEvent, PointerEvent } from 'react';
import { cutText } from '../../base/cut-text.ts';
import { visibleText } from '../../base/visible-text.ts';
import type { Passage, Source } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { articlePosition } from './article-position.ts';
import { nearestPassage } from './nearest-passage.ts';

/** A mark is drawn at least this high, in percent. */
const THINNEST = 0.8;
/** More marks than this are one grey line; the one that the reader is at, and the chosen one, are always drawn. */
const MOST_MARKS = 500;
/** So many passages a Page key goes. */
const PAGE = 10;
/** Enough to know a passage by, when it is spoken. */
const SPOKEN_WORDS = 80;

/**
 * An article's length from top to bottom with a mark where each quoted passage stands, beside the list of them and always in
 * sight. It is one control: a press goes to the nearest passage, arrow keys go from one to the next, Enter opens.
 *
 *     0 %    ┬
 *            █  ← where the reader is
 *            ▌
 *            ▌
 *            ▌
 *     100 %  ┴
 */
export function ArticleScale(props: {
  readonly source: Source;
  /** In reading order; at least one. */
  readonly passages: readonly Passage[];
  readonly chosen: Passage | null;
  readonly isQuiet: (passage: Passage) => boolean;
  /** Index of the passage that the reader is at. */
  readonly at: number;
  readonly onGo: (index: number) => void;
  readonly onOpen: (index: number) => void;
}) {
  const messages = useMessages();
  const { source, passages, chosen, isQuiet, at } = props;
  const current = passages[at];
  if (source.characters <= 0 || current === undefined) return null;
  const last = passages.length - 1;

  const onKeyDown = (event: KeyboardEvent) => {
    const to = nextIndex(event.key, at, last);
    if (to !== null) props.onGo(to);
    else if (event.key === 'Enter' || event.key === ' ') props.onOpen(at);
    else return;
    event.preventDefault();
  };
  const goTo = (event: PointerEvent<HTMLElement>) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    if (height > 0) props.onGo(nearestPassage(passages, source, (event.clientY - top) / height));
  };
  const drawn = passages
    .map((passage, index) => ({ passage, index }))
    .filter(({ passage, index }) => index < MOST_MARKS || index === at || passage === chosen);
  return (
    <div className="sl-scale">
      <span className="sl-scale-end" aria-hidden="true">
        {messages.reading.place(0)}
      </span>
      <div
        className="sl-scale-track"
        role="slider"
        tabIndex={0}
        aria-label={messages.reading.scale}
        aria-orientation="vertical"
        aria-valuemin={1}
        aria-valuemax={passages.length}
        aria-valuenow={at + 1}
        aria-valuetext={`${messages.reading.scaleAt(at + 1, passages.length, articlePosition(current, source)?.start ?? 0)}: ${spoken(current)}`}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          if (event.button === 0) goTo(event);
        }}
        onPointerMove={(event) => {
          if (event.buttons === 1) goTo(event);
        }}
      >
        {drawn.map(({ passage, index }) => (
          <Mark
            key={passage.id}
            passage={passage}
            source={source}
            isHere={index === at}
            isChosen={passage === chosen}
            isQuiet={isQuiet(passage)}
          />
        ))}
      </div>
      <span className="sl-scale-end" aria-hidden="true">
        {messages.reading.place(1)}
      </span>
    </div>
  );
}

function Mark(props: {
  readonly passage: Passage;
  readonly source: Source;
  readonly isHere: boolean;
  readonly isChosen: boolean;
  readonly isQuiet: boolean;
}) {
  const position = articlePosition(props.passage, props.source);
  if (position === null) return null;
  const height = Math.max((position.end - position.start) * 100, THINNEST);
  return (
    <span
      className="sl-scale-mark"
      data-here={props.isHere || undefined}
      data-chosen={props.isChosen || undefined}
      data-quiet={props.isQuiet || undefined}
      style={{ insetBlockStart: `${Math.min(position.start * 100, 100 - height)}%`, blockSize: `${height}%` }}
    />
  );
}

/** Where a key leads; null for a key that is none of the scale's. Down is onwards, as the article runs. */
function nextIndex(key: string, at: number, last: number): number | null {
  const inside = (index: number) => Math.min(Math.max(index, 0), last);
  switch (key) {
    case 'ArrowDown':
      return inside(at + 1);
    case 'ArrowUp':
      return inside(at - 1);
    case 'PageDown':
      return inside(at + PAGE);
    case 'PageUp':
      return inside(at - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

function spoken(passage: Passage): string {
  return visibleText(cutText(passage.exact, SPOKEN_WORDS));
}
