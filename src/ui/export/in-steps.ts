import { breath } from '../timing/breath.ts';

/** About so long at a time: hardly more than a frame, so that the page answers meanwhile. Milliseconds. */
const STEP_MS = 20;

/** How often the share that is done is told: each time costs a drawing. Milliseconds. */
const REPORT_MS = 200;

/**
 * Puts a text together that is made piece by piece, without holding up the page: between steps the browser has its turn.
 * Gives the text of each step, since a file of a hundred thousand small parts is slow to make. `report` is told the share that is
 * done, 0 to 1, given how many pieces are expected. Rejects where `signal` says so.
 */
export async function inSteps(
  pieces: Iterable<string>,
  expected: number,
  report: (share: number) => void,
  signal: AbortSignal,
): Promise<string[]> {
  const steps: string[] = [];
  let step: string[] = [];
  let made = 0;
  let since = performance.now();
  let reported = since;
  for (const piece of pieces) {
    step.push(piece);
    made++;
    const now = performance.now();
    if (now - since < STEP_MS) continue;
    steps.push(step.join(''));
    step = [];
    if (now - reported >= REPORT_MS) {
      report(Math.min(1, made / Math.max(1, expected)));
      reported = now;
    }
    await breath();
    signal.throwIfAborted();
    since = performance.now();
  }
  steps.push(step.join(''));
  return steps;
}
