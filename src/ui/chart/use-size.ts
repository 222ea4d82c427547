import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { CssPixels } from '../../base/units.ts';

export interface Size {
  readonly width: CssPixels;
  readonly height: CssPixels;
}

const NOTHING: Size = { width: 0, height: 0 };

/** The size of an element's content box in whole pixels, kept up to date; zero while it is hidden. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState(NOTHING);
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return;
    const take = (width: number, height: number) => {
      const next = { width: Math.floor(width), height: Math.floor(height) };
      setSize((last) => (last.width === next.width && last.height === next.height ? last : next));
    };
    take(node.clientWidth, node.clientHeight);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) take(entry.contentRect.width, entry.contentRect.height);
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
