import { useState } from 'react';

/** A long list of which only a part is on the page. */
export interface ShowMore {
  readonly shown: number;
  /** How many the next step adds; 0 where all are shown. */
  readonly next: number;
  readonly more: () => void;
}

/** Shows the first `step` of `total` items, but never fewer than `atLeast`, and `step` more each time the reader asks. */
export function useShowMore(total: number, step: number, atLeast = 0): ShowMore {
  const [asked, setAsked] = useState(step);
  const shown = Math.min(Math.max(asked, atLeast), total);
  return { shown, next: Math.min(step, total - shown), more: () => setAsked(shown + step) };
}
