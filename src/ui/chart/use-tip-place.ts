import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { CssPixels } from '../../base/units.ts';
import type { ChartLayout, PlacedMark } from '../../timeline/model.ts';
import type { MarkPlace } from '../../timeline/walk.ts';

/** A mark that is pointed at, by its key, and the row under the pointer; null beside the rows, and where rows don't matter. */
export interface PointedPlace {
  readonly key: string;
  readonly row: number | null;
}

/** Where the tip is: the mark that the reader is at, and what of it. */
export interface TipPlace {
  readonly mark: PlacedMark;
  /** Index of the row, for a mark that says something else in each. */
  readonly row: number;
  /** How far the rows were scrolled when the reader came there. */
  readonly scrolled: CssPixels;
}

interface Attention {
  readonly hovered: PointedPlace | null;
  readonly focused: string | null;
  readonly last: 'pointer' | 'keyboard';
  readonly scrolled: CssPixels;
}

const NOWHERE: Attention = { hovered: null, focused: null, last: 'keyboard', scrolled: 0 };

/**
 * Where the reader is by pointer and by keyboard, each for itself, and from both the place of the tip: whichever was used last
 * wins, and where that is on no mark, the other.
 *
 * @param walked Where the arrows have led; it says the row only of the mark that it is about.
 */
export function useTipPlace(
  layout: ChartLayout | null,
  scroller: RefObject<HTMLElement | null>,
  walked: MarkPlace | null,
) {
  const [attention, setAttention] = useState(NOWHERE);
  // Several events may come before the next drawing, and each has to know what the one before it has changed.
  const latest = useRef(attention);
  const attend = (change: Partial<Attention>) => {
    latest.current = { ...latest.current, ...change, scrolled: scroller.current?.scrollTop ?? 0 };
    setAttention(latest.current);
  };

  const placeOf = (at: PointedPlace | null): TipPlace | null => {
    const mark = at && layout?.marks.find(({ key }) => key === at.key);
    if (!mark) return null;
    const row = at.row ?? (walked?.key === at.key ? walked.row : null) ?? mark.dots[0]?.row ?? 0;
    return { mark, row, scrolled: attention.scrolled };
  };
  const { hovered, focused, last } = attention;
  const byPointer = placeOf(hovered);
  const byKeyboard = placeOf(focused === null ? null : { key: focused, row: null });

  return {
    tip: last === 'pointer' ? (byPointer ?? byKeyboard) : (byKeyboard ?? byPointer),
    /** The pointer has come to a mark or a row, or left; a move that changes neither draws nothing anew. */
    hover: (at: PointedPlace | null) => {
      const before = latest.current;
      if (isSamePlace(before.hovered, at) && (at === null || before.last === 'pointer')) return;
      attend({ hovered: at, last: at === null ? before.last : 'pointer' });
    },
    /** The focus has come to a mark, or left. */
    focus: (key: string | null) =>
      attend({ focused: key, last: key === null ? latest.current.last : 'keyboard' }),
    /** A key has led on, perhaps within the same mark. */
    step: () => attend({ last: 'keyboard' }),
  };
}

function isSamePlace(a: PointedPlace | null, b: PointedPlace | null): boolean {
  return a?.key === b?.key && a?.row === b?.row;
}
