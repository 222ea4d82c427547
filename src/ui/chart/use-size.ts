import { startTransition, useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { CssPixels } from '../../base/units.ts';
import { hasBeenDrawn } from '../timing/use-drawn-mark.ts';

export interface Size {
  readonly width: CssPixels;
  readonly height: CssPixels;
}

/** A size, and whether it has been asked for: an element that is hidden is known to have none. */
export interface SeenSize extends Size {
  readonly isKnown: boolean;
}

const NOTHING: Size = { width: 0, height: 0 };
const nothing = (): Size => NOTHING;

/**
 * The size of an element's content box in whole pixels, kept up to date; zero while it is hidden.
 *
 * @param of What of it matters: where only the width does, the height is 0, and a change of it draws nothing anew.
 * @param expected Tells the size before the element is drawn, where that is known: what depends on it is then drawn at once and rightly.
 * Where it was asked and isn't known, what depends on the size is first drawn in slices of a few milliseconds, between which the browser
 * can answer its reader and may show the element without it; else, and where the page has been drawn before, before anything is seen.
 */
export function useSize(
  element: RefObject<HTMLElement | null>,
  of: 'width' | 'both' = 'both',
  expected: () => Size = nothing,
): SeenSize {
  const [size, setSize] = useState<SeenSize>(() => {
    const known = expected();
    return { ...known, isKnown: known.width > 0 };
  });
  const expectedWidth = size.width;
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return;
    const take = (width: number, height: number) => {
      const next = {
        width: Math.floor(width),
        height: of === 'both' ? Math.floor(height) : 0,
        isKnown: true,
      };
      setSize((last) =>
        last.isKnown && last.width === next.width && last.height === next.height ? last : next,
      );
    };
    const takeFirst = (width: number, height: number) => {
      if (expected === nothing || hasBeenDrawn()) take(width, height);
      else startTransition(() => take(width, height));
    };
    // Asked now, the browser lays out all that has just been drawn before it may answer anybody. Where the size was expected it
    // needn't be: if it was expected wrongly, the observer tells before anything is seen.
    let isSeen = expectedWidth === 0;
    // The observer tells the first size once more, while what is drawn for it may be half done.
    let isToldAgain = isSeen;
    if (isSeen) takeFirst(node.clientWidth, node.clientHeight);
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      // What has changed its size since, as a window that is being dragged, need not be seen rightly at once; drawn here and now, it
      // would change what others observe, and the browser would report a loop.
      const isRight = Math.floor(width) === expectedWidth || expected().width !== expectedWidth;
      if (isToldAgain) takeFirst(width, height);
      else if (isSeen || isRight) take(width, height);
      else flushSync(() => take(width, height));
      isSeen = true;
      isToldAgain = false;
    });
    observer.observe(node);
    return () => observer.disconnect();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what was expected matters at the first drawing alone
  }, [element, of]);
  return size;
}
