/*
 * The page's entry, small on purpose: it asks for the story, lets the browser paint what the HTML holds before the explorer's own script
 * is run, which takes a phone a good part of a second, and then runs that in tasks that leave room for others between them. The script is
 * on its way all the while: the build puts a preload for it into the page.
 */

import { isDraftAddress } from '../state/draft-address.ts';
import { beginStory } from '../ui/door/begin-story.ts';
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

async function enter(): Promise<void> {
  // The data, and the thread of a large story, need nothing of what draws the page.
  const begun = isDraftAddress(location.search) ? null : beginStory(location.search);
  await painted();
  const library = import('react-dom/client');
  await readWords();
  await library;
  await breath();
  const { start } = await import('./main.tsx');
  if (isUnstyled) throw new Error('The styles of the explorer could not be fetched.');
  await breath();
  start(begun);
}

// Should it fail, `before-paint.ts` hears of it and shows the story as text.
void enter();
