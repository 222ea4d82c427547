import type { CDPSession } from 'playwright-core';

/** One event of the mouse, at a time after the beginning. */
export interface InputStep {
  /** Milliseconds. */
  readonly at: number;
  readonly type: 'mouseWheel' | 'mousePressed' | 'mouseMoved' | 'mouseReleased';
  readonly dx?: number;
  readonly deltaY?: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A mouse sends at about the rate of the screen. */
const STEP_MS = 1_000 / 60;

/** Lines of about half a notch: fine enough for a trackpad, enough for all to zoom by a hundred within a second. */
const WHEEL_DELTA = 60;
const DRAG_STEP = 5;

/** How the input is paced, for the results. */
export const PACING =
  `real mouse events by the DevTools protocol, one every ${STEP_MS.toFixed(1)} ms by the clock, not waiting for the page: ` +
  `60 wheel steps of ${WHEEL_DELTA} px in and 60 out at the chart's middle; then, 15 steps closer, a drag of 60 steps of ${DRAG_STEP} px to the left and 60 back. ` +
  'Frames are the times between animation frames from the first event until 300 ms after the last was answered.';

/** Turns of the wheel; negative: in. */
export const wheelSteps = (count: number, direction: -1 | 1): InputStep[] =>
  Array.from({ length: count }, (_, index) => ({
    at: index * STEP_MS,
    type: 'mouseWheel',
    deltaY: direction * WHEEL_DELTA,
  }));

/** A drag to the left and back. */
export function dragSteps(count: number): InputStep[] {
  const there = Array.from({ length: count }, (_, index) => -(index + 1) * DRAG_STEP);
  const path = [...there, ...there.toReversed()];
  return [
    { at: 0, type: 'mousePressed' },
    ...path.map((dx, index): InputStep => ({ at: (index + 1) * STEP_MS, type: 'mouseMoved', dx })),
    { at: (path.length + 1) * STEP_MS, type: 'mouseReleased' },
  ];
}

/**
 * Sends the steps by the clock, whatever the page makes of them, as a hand does, and waits until all were answered. The browser joins
 * events that a busy page has not taken yet, as it does with a real mouse.
 */
export async function playInput(session: CDPSession, at: Point, steps: readonly InputStep[]): Promise<void> {
  const begin = performance.now();
  const answers: Promise<unknown>[] = [];
  for (const { at: due, type, dx = 0, deltaY } of steps) {
    const wait = begin + due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const isHeld = type !== 'mouseWheel';
    const answer = session.send('Input.dispatchMouseEvent', {
      type,
      x: at.x + dx,
      y: at.y,
      ...(isHeld && { button: 'left', buttons: type === 'mouseReleased' ? 0 : 1 }),
      ...(type === 'mousePressed' || type === 'mouseReleased' ? { clickCount: 1 } : {}),
      ...(deltaY !== undefined && { deltaX: 0, deltaY }),
    });
    // Heard below; until then it must not count as unheard.
    answer.catch(() => undefined);
    answers.push(answer);
  }
  await Promise.all(answers);
}
