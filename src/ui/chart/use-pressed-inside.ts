import { useCallback, useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { happenedIn } from '../text/happened-in.ts';

/**
 * Whether the last press in the window was inside an element: the reader then means it, and not what is around it. It ends
 * with a press elsewhere, and when the focus leaves the window, as from a frame to the page around it.
 *
 * @param watched Whether it matters; where it doesn't, the answer is no.
 * @returns Tells when asked, for it draws nothing.
 */
export function usePressedInside(element: RefObject<HTMLElement | null>, watched: boolean): () => boolean {
  const isInside = useRef(false);
  useEffect(() => {
    if (!watched) return undefined;
    const onPress = (event: PointerEvent) => {
      isInside.current = happenedIn(event, element.current);
    };
    const onLeave = () => {
      isInside.current = false;
    };
    addEventListener('pointerdown', onPress, { capture: true });
    addEventListener('blur', onLeave);
    return () => {
      onLeave();
      removeEventListener('pointerdown', onPress, { capture: true });
      removeEventListener('blur', onLeave);
    };
  }, [element, watched]);
  return useCallback(() => isInside.current, []);
}
