import { useEffect, useEffectEvent, useRef } from 'react';
import type { RefObject } from 'react';

/** So far before its end is on screen a list goes on by itself. */
const AHEAD = '800px';

/** Calls back when the element that ends a list comes near the screen, while `isOn`; never while the list is not displayed. */
export function useNearEnd(isOn: boolean, onNear: () => void): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null);
  const near = useEffectEvent(onNear);
  useEffect(() => {
    // Without it the button is there all the same.
    if (!isOn || !end.current || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) near();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [isOn]);
  return end;
}
