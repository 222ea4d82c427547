import { useLayoutEffect } from 'react';

/** Name of the User Timing mark; measuring from outside relies on it. */
const DRAWN = 'sourceline:drawn';

/** Whether something has been put on the page since the last frame began. */
let isAsked = false;
let isAwaited = false;

/** How many parts of what is on the page are still to be drawn, in a later task, and whether a mark has been held back for them. */
let ahead = 0;
let isHeld = false;

let wasDrawn = false;

/** Whether the page has been drawn once: until then nobody has put a finger or the focus on what is still to come. */
export function hasBeenDrawn(): boolean {
  return wasDrawn;
}

/** Sets the mark when what React has just put on the page is painted; once, however many parts ask within a frame. */
function markWhenPainted(): void {
  isAsked = true;
  if (isAwaited) return;
  isAwaited = true;
  requestAnimationFrame(() => {
    isAsked = false;
    isHeld = ahead > 0;
    const isComplete = !isHeld;
    // A frame's callbacks run before its painting; a message is the first thing after it, if not after React's own.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      isAwaited = false;
      if (isComplete) {
        wasDrawn = true;
        performance.mark(DRAWN);
      }
      if (isAsked) markWhenPainted();
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
  // Not an effect that React runs when it has time: the frame that is painted next would be over by then, and the one after it be marked.
  useLayoutEffect(() => {
    if (drawn !== null) markWhenPainted();
  }, [drawn]);
}

/** Holds the mark back while a part of the page is still to be drawn. */
export function useDrawingAhead(isAhead: boolean): void {
  useLayoutEffect(() => {
    if (!isAhead) return undefined;
    ahead += 1;
    return () => {
      ahead -= 1;
      if (isHeld) markWhenPainted();
    };
  }, [isAhead]);
}
