import { useEffect, useState } from 'react';
import type { Dataset } from '../../../dataset/model.ts';
import type { ViewState } from '../../../state/view-state.ts';
import { archiveOf } from './archive-of.ts';
import type { ArchiveStory } from './archive-story.ts';

/**
 * Whether a view can be drawn with what has come of an archive; where it can't, what filters need is read at once. Of other stories it always
 * can.
 */
export function useWholeArchive(dataset: Dataset | null, state: ViewState): boolean {
  const story = dataset && archiveOf(dataset);
  // What is on the page stays there, and is drawn again when the rest has come.
  const [shown, setShown] = useState<ArchiveStory | null>(null);
  const mustWait = story !== null && story !== shown && !story.suffices(state);
  if (!mustWait && shown !== story) setShown(story);
  useEffect(() => {
    if (mustWait) story.readMore();
  }, [story, mustWait]);
  return !mustWait;
}

/** Reads what filters need of an archive once the whole explorer `isDrawn` and on the screen: the first view waits for nothing else. */
export function useRestOfArchive(dataset: Dataset, isDrawn: boolean): void {
  const story = archiveOf(dataset);
  useEffect(() => (isDrawn ? story?.readMoreSoon() : undefined), [story, isDrawn]);
}
