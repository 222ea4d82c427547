import { useEffect, useRef } from 'react';
import type { BrushGestures } from './brush-gestures.ts';
import { useGestures } from './use-gestures.ts';
import type { WindowBrush } from './window-brush.ts';

/**
 * The overview's brush: drag the window or its ends, draw a new one beside it, or press there to move the window to that
 * place. The keyboard's way are the handles that stand over it; the brush is the pointer's.
 */
export function useWindowBrush(options: WindowBrush): void {
  const gestures = useGestures();
  const latest = useRef(options);
  const attached = useRef<BrushGestures | null>(null);
  useEffect(() => {
    latest.current = options;
  });

  const { element, width, height, window, domain } = options;
  useEffect(() => {
    const node = element.current;
    if (!node || !gestures || width <= 0) return undefined;
    const brush = gestures.attachBrush(node, () => latest.current);
    attached.current = brush;
    return () => {
      attached.current = null;
      brush.stop();
    };
  }, [element, gestures, width, height]);

  useEffect(() => {
    attached.current?.place(latest.current);
  }, [element, gestures, window, domain, width, height]);
}
