import { useEffect, useState } from 'react';
import type { Dataset } from '../../../dataset/model.ts';
import type { ViewState } from '../../../state/view-state.ts';
import { archiveOf } from './archive-of.ts';
import type { ArchiveStory } from './archive-story.ts';

/**
 * Reads what filters need of an archive after its first drawing; or before it, where the view can't be drawn without: `true` says
 * that it can be drawn now.
 */
export function useWholeArchive(dataset: Dataset | null, state: ViewState): boolean {
  const story = dataset && archiveOf(dataset);
  // What is on the page stays there, and is drawn again when the rest has come.
  const [shown, setShown] = useState<ArchiveStory | null>(null);
  const mustWait = story !== null && story !== shown && !story.suffices(state);
  if (!mustWait && shown !== story) setShown(story);
  useEffect(() => story?.readMoreFor(mustWait), [story, mustWait]);
  return !mustWait;
}
