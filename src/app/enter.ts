/*
 * The page's entry, small on purpose: it asks for the story, lets the browser paint what the HTML holds, has the events drawn without
 * React, which takes a phone a good part of a second to run, and then runs that and the explorer in tasks that leave room for others
 * between them. Nearly all scripts are on their way meanwhile, since `before-paint.ts` asks for them.
 *
 *     name and description ── events, as soon as their data is there ── explorer, drawn behind them ── in their place
 */

import { isDraftAddress } from '../state/draft-address.ts';
import { beginStory } from '../ui/door/begin-story.ts';
import type { BegunReading } from '../ui/data/begun-reading.ts';
import { isArchiveName } from '../ui/data/read-dataset.ts';
import { READ_HERE_BELOW } from '../ui/data/reader/intake.ts';
import { after } from '../ui/timing/after.ts';
import { breath } from '../ui/timing/breath.ts';
import { painted } from '../ui/timing/painted.ts';

/** Makes the page's first segmenter, which has the browser read how words end in its languages, in a task of its own. */
async function readWords(): Promise<void> {
  void new Intl.Segmenter();
  await breath();
}

/** Whether the explorer's styles have failed to come: who asks for them a second time isn't told. The page's own are there by now. */
let isUnstyled = false;
addEventListener(
  'error',
  ({ target }) => {
    isUnstyled ||= target instanceof HTMLLinkElement && target.rel === 'stylesheet';
  },
  { capture: true },
);

/** Longer than this nobody waits for the first of the data: the explorer says that it is awaited. */
const DATA_PATIENCE_MS = 400;

/** Longer than this nobody waits for what draws the events first, when they are coming. */
const SCRIPT_PATIENCE_MS = 1_500;

/** Tells, as soon as it is known, whether a story is small enough to be read before the explorer could be there. */
function seemsSmall(begun: BegunReading): Promise<boolean> {
  return new Promise((resolve) => {
    // A manifest is small, and much is read after it.
    if (isArchiveName(begun.url)) resolve(false);
    begun.onProgress = ({ received, total }) => resolve(Math.max(received, total ?? 0) < READ_HERE_BELOW);
  });
}

/** Draws the events before the explorer is there, where that is soon done; the explorer depends on none of it. */
async function drawFirst(begun: BegunReading, isSmall: Promise<boolean>): Promise<(() => void) | null> {
  try {
    if (!(await Promise.race([isSmall, after(DATA_PATIENCE_MS, false)]))) return null;
    const script = await Promise.race([import('./first/draw-events.ts'), after(SCRIPT_PATIENCE_MS, null)]);
    return script && (await script.drawEventsFirst(begun));
  } catch {
    return null;
  }
}

async function enter(): Promise<void> {
  // The data, and the thread of a large story, need nothing of what draws the page.
  const begun = isDraftAddress(location.search) ? null : beginStory(location.search);
  const isSmall = begun && seemsSmall(begun);
  await painted();
  const pressAgain = begun && isSmall && (await drawFirst(begun, isSmall));
  const library = import('react-dom/client');
  await readWords();
  await library;
  await breath();
  const { start } = await import('./main.tsx');
  if (isUnstyled) throw new Error('The styles of the explorer could not be fetched.');
  await breath();
  start(begun, pressAgain);
}

// Should it fail, `before-paint.ts` hears of it and shows the story as text.
void enter();
