/*
 * The page's entry, small on purpose: it lets the browser paint what the HTML holds before the explorer's own script is run, which
 * takes a phone a good part of a second, and then runs that in tasks that leave room for others between them. The script is on its
 * way all the while: the build puts a preload for it into the page.
 */

import { breath } from '../ui/timing/breath.ts';
import { painted } from '../ui/timing/painted.ts';

/** Makes the page's first segmenter, which has the browser read how words end in its languages, in a task of its own. */
async function readWords(): Promise<void> {
  void new Intl.Segmenter();
  await breath();
}

async function enter(): Promise<void> {
  await painted();
  const beginning = import('../ui/door/begin-story.ts');
  const library = import('react-dom/client');
  const begun = (await beginning).beginStory();
  await readWords();
  await library;
  await breath();
  const { start } = await import('./main.tsx');
  await breath();
  start(begun);
}

// Should it fail, `before-paint.ts` hears of it and shows the story as text.
void enter();
