import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Interval } from '../../base/interval.ts';
import { isSameWindow } from './same-window.ts';

/** How long the way to a new window takes: long enough to be followed by the eye, short enough not to be waited for. */
const GLIDE_MS = 180;

/**
 * The window to draw on the way from one window to the next: what a button, a key or a selection asks for comes gently, in
 * under 200 ms, and at once where the reader wants no motion. Only the drawing glides; the state has the end from the start.
 *
 * @param target The window that the state holds.
 * @param held What a gesture holds it at meanwhile; null while none is under way. It is drawn as it is.
 */
export function useGlide(target: Interval, held: Interval | null): Interval {
  const [way, setWay] = useState({ target, at: target });
  const drawn = useRef(target);
  let now = way;
  if (way.target !== target) {
    // oxlint-disable-next-line react/refs -- where the way begins is what was drawn last, whoever asked for that
    const from = drawn.current;
    now = { target, at: isSameWindow(from, target) || isStill() ? target : from };
    setWay(now);
  }
  const shown = held ?? now.at;
  useLayoutEffect(() => {
    drawn.current = shown;
  });

  const arrived = now.at === target || held !== null;
  useEffect(() => {
    if (arrived) return;
    const from = drawn.current;
    let began: number | null = null;
    let frame = requestAnimationFrame(function step(time) {
      began ??= time;
      const part = Math.min(1, (time - began) / GLIDE_MS);
      setWay({ target, at: part === 1 ? target : between(from, target, easeOut(part)) });
      if (part < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [arrived, target]);
  return shown;
}

/** Whether the reader asks for no motion. */
function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function between(from: Interval, to: Interval, part: number): Interval {
  return {
    start: from.start + (to.start - from.start) * part,
    end: from.end + (to.end - from.end) * part,
  };
}

function easeOut(part: number): number {
  return 1 - (1 - part) ** 3;
}
