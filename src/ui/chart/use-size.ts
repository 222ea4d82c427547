import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { CssPixels } from '../../base/units.ts';

export interface Size {
  readonly width: CssPixels;
  readonly height: CssPixels;
}

const nothing = (): Size => ({ width: 0, height: 0 });

/**
 * The size of an element's content box in whole pixels, kept up to date; zero while it is hidden.
 *
 * @param of What of it matters: where only the width does, the height is 0, and a change of it draws nothing anew.
 * @param expected Tells the size before the element is drawn, where that is known: what depends on it is then drawn at once and rightly.
 */
export function useSize(
  element: RefObject<HTMLElement | null>,
  of: 'width' | 'both' = 'both',
  expected: () => Size = nothing,
): Size {
  const [size, setSize] = useState(expected);
  const expectedWidth = size.width;
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return;
    const take = (width: number, height: number) => {
      const next = { width: Math.floor(width), height: of === 'both' ? Math.floor(height) : 0 };
      setSize((last) => (last.width === next.width && last.height === next.height ? last : next));
    };
    // Asked now, the browser lays out all that has just been drawn before it may answer anybody. Where the size was expected it
    // needn't be: if it was expected wrongly, the observer tells before anything is seen.
    let isSeen = expectedWidth === 0;
    if (isSeen) take(node.clientWidth, node.clientHeight);
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      // What has changed its size since, as a window that is being dragged, need not be seen rightly at once; drawn here and now, it
      // would change what others observe, and the browser would report a loop.
      const isRight = Math.floor(width) === expectedWidth || expected().width !== expectedWidth;
      if (isSeen || isRight) take(width, height);
      else flushSync(() => take(width, height));
      isSeen = true;
    });
    observer.observe(node);
    return () => observer.disconnect();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what was expected matters at the first drawing alone
  }, [element, of]);
  return size;
}
