import { drawWhenRead } from '../../ui/first/draw-when-read.ts';
import { rememberPress } from '../../ui/first/last-press.ts';
import type { BegunReading } from '../../ui/data/begun-reading.ts';
import { doorElement } from '../../ui/door/door-element.ts';
import { inOwnDocument } from '../../ui/door/surroundings.ts';
import { after } from '../../ui/timing/after.ts';
import { painted } from '../../ui/timing/painted.ts';
import { firstActs } from './first-acts.tsx';
import { firstTools } from './first-tools.tsx';

/** Name of the User Timing mark; measuring from outside relies on it. */
const FIRST_DRAWN = 'sourceline:first-drawn';

/** Longer than this nobody waits for the data of the first drawing: the explorer says how far it is. */
const PATIENCE_MS = 400;

/**
 * Draws the story's events into the page before React is there, where their data has come or comes soon.
 * Sets the User Timing mark `sourceline:first-drawn` when they are on the screen.
 *
 * @returns What presses again, in the explorer, where the reader has pressed meanwhile; null where nothing was drawn, nor will be.
 */
export async function drawEventsFirst(begun: BegunReading): Promise<(() => void) | null> {
  const root = doorElement();
  let isLate = false;
  const isDrawn = await Promise.race([
    drawWhenRead(root, begun, inOwnDocument('page'), {
      acts: firstActs,
      tools: firstTools,
      isWanted: () => !isLate,
    }),
    after(PATIENCE_MS, false),
  ]);
  isLate = true;
  if (!isDrawn) return null;
  // Nothing answers yet: what is pressed is pressed when there is something that does.
  const pressAgain = rememberPress(root);
  await painted();
  performance.mark(FIRST_DRAWN);
  return pressAgain;
}
