import type { Progress } from './fetch-dataset.ts';

/** A reader sees no smaller steps; each draws something. */
const PARTS = 40;

/** Where it isn't known how much there is: small enough that a slow line is seen to move. */
const UNKNOWN_PART = 16 * 1024;

/** Tells of progress in parts of the whole, rather than with each piece that comes: a download has hundreds. */
export function inParts(tell: (progress: Progress) => void): (progress: Progress) => void {
  let next = 0;
  return (progress) => {
    const { received, total } = progress;
    if (received < next && received !== total) return;
    next = received + (total ? total / PARTS : Math.max(UNKNOWN_PART, received / PARTS));
    tell(progress);
  };
}
