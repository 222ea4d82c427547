import type { StoryFolderFile } from '../../ingest/draft/model.ts';
import { DRAFTED_FILE, serialiseRecord } from '../../ingest/draft/story-file/drafted-record.ts';
import type { DraftedRecord } from '../../ingest/draft/story-file/drafted-record.ts';
import { writeArticle, writeStory } from '../../ingest/write-story.ts';
import type { DraftedStory } from './to-story.ts';

/**
 * The story folder of a drafted story, as `sourceline build` takes it: `story.yaml`, and an article each under `articles/`. Articles that no
 * event quotes come along: the editor may still quote them. So does what has been proposed, if anything has: by it `sourceline draft` adds to
 * the folder, and brings back nothing that was taken out.
 */
export function storyFolder(
  { story, articles }: DraftedStory,
  proposed: DraftedRecord,
): readonly StoryFolderFile[] {
  const hasRecord = proposed.events.length > 0 || proposed.articles.length > 0;
  return [
    { path: 'story.yaml', text: writeStory(story) },
    ...articles.map((article) => ({ path: `articles/${article.id}.md`, text: writeArticle(article) })),
    ...(hasRecord ? [{ path: DRAFTED_FILE, text: serialiseRecord(proposed) }] : []),
  ];
}
