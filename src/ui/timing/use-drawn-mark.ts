import { useEffect } from 'react';

/** Name of the User Timing mark; measuring from outside relies on it. */
const DRAWN = 'sourceline:drawn';

let isAwaited = false;

/** Sets the mark when what React has just put on the page is painted; once, however many parts ask within a frame. */
function markWhenPainted(): void {
  if (isAwaited) return;
  isAwaited = true;
  requestAnimationFrame(() => {
    // A frame's callbacks run before its painting; a message is the first thing after it.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      isAwaited = false;
      performance.mark(DRAWN);
    });
    port1.start();
    port2.postMessage(null);
  });
}

/**
 * Sets the User Timing mark `sourceline:drawn` after the first complete drawing, and after each that follows a change of
 * what is `drawn`. Nothing is marked while it is null: not yet complete.
 *
 *     performance.getEntriesByName('sourceline:drawn').at(-1)?.startTime
 */
export function useDrawnMark(drawn: unknown): void {
  useEffect(() => {
    if (drawn !== null) markWhenPainted();
  }, [drawn]);
}
