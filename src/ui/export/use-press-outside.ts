import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { happenedIn } from '../text/happened-in.ts';

/** Tells of a press anywhere outside an element, while `active`. */
export function usePressOutside(
  element: RefObject<HTMLElement | null>,
  active: boolean,
  onPress: () => void,
): void {
  const latest = useRef(onPress);
  useEffect(() => {
    latest.current = onPress;
  });
  useEffect(() => {
    if (!active) return undefined;
    const onPointerDown = (event: PointerEvent) => {
      if (!happenedIn(event, element.current)) latest.current();
    };
    document.addEventListener('pointerdown', onPointerDown, true);
    return () => document.removeEventListener('pointerdown', onPointerDown, true);
  }, [element, active]);
}
