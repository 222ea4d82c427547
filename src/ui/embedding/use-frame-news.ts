import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { CssPixels } from '../../base/units.ts';
import { reportedHeight } from './reported-height.ts';

/** What is known of a frame of our own from outside: how high its content is, and whether the page may show it at all. */
export interface FrameNews {
  readonly height: CssPixels | null;
  readonly isBlocked: boolean;
}

/** Hears what the page's own frame says of its height, and what the page's content policy says of the frame. */
export function useFrameNews(frame: RefObject<HTMLIFrameElement | null>): FrameNews {
  const [height, setHeight] = useState<CssPixels | null>(null);
  const [isBlocked, setBlocked] = useState(false);
  // Before the browser goes on to the frame, of which its policy may say something at once.
  useLayoutEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source === null || source !== frame.current?.contentWindow || origin !== location.origin) return;
      const reported = reportedHeight(data);
      if (reported !== null) setHeight(reported);
    };
    const see = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
      if (effectiveDirective === 'frame-src') setBlocked(true);
    };
    addEventListener('message', hear);
    document.addEventListener('securitypolicyviolation', see);
    return () => {
      removeEventListener('message', hear);
      document.removeEventListener('securitypolicyviolation', see);
    };
  }, [frame]);
  return { height, isBlocked };
}
