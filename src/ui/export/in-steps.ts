/** About so long at a time: hardly more than a frame, so that the page answers meanwhile. Milliseconds. */
const STEP_MS = 20;

/**
 * Goes through what is made piece by piece without holding up the page: between steps the browser has its turn.
 * `report` is told the share that is done, 0 to 1, given how many pieces are expected. Rejects where `signal` says so.
 */
export async function inSteps<Piece>(
  pieces: Iterable<Piece>,
  expected: number,
  report: (share: number) => void,
  signal: AbortSignal,
): Promise<Piece[]> {
  const made: Piece[] = [];
  let since = performance.now();
  for (const piece of pieces) {
    made.push(piece);
    if (performance.now() - since < STEP_MS) continue;
    report(Math.min(1, made.length / Math.max(1, expected)));
    await pause();
    signal.throwIfAborted();
    since = performance.now();
  }
  return made;
}

/** Lets the browser do what waits: input, drawing. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
