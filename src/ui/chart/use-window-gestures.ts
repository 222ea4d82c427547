import { useEffect, useRef, useState } from 'react';
import type { Interval } from '../../base/interval.ts';
import { useGestures } from './use-gestures.ts';
import type { WindowGestures } from './window-gestures.ts';
import type { ZoomGestures } from './zoom-gestures.ts';

/**
 * Wheel, pinch, drag and double click as windows of time. While a gesture lasts, its window is returned as a
 * preview; what it ends in is committed. The state holds windows, never transforms. One finger pans sideways and
 * leaves up and down to the page.
 */
export function useWindowGestures(options: WindowGestures): Interval | null {
  const [preview, setPreview] = useState<Interval | null>(null);
  const gestures = useGestures();
  const latest = useRef(options);
  const attached = useRef<ZoomGestures | null>(null);
  useEffect(() => {
    latest.current = options;
  });

  const { element } = options;
  useEffect(() => {
    const node = element.current;
    if (!node || !gestures) return undefined;
    const zoom = gestures.attachZoom(node, () => latest.current, setPreview);
    attached.current = zoom;
    return () => {
      attached.current = null;
      zoom.stop();
    };
  }, [element, gestures]);

  const { window, domain, minSpan, width } = options;
  useEffect(() => {
    if (!preview && width > 0) attached.current?.place();
  }, [element, gestures, preview, window, domain, minSpan, width]);

  return preview;
}
