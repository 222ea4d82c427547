import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/base/sha256.ts';
import { PassageFinder } from '../../../src/ingest/anchor-passage.ts';
import { buildStory } from '../../../src/ingest/build-story.ts';
import { readDraftArticle } from '../../../src/ingest/draft/articles/read-draft-article.ts';
import { draftStory } from '../../../src/ingest/draft/draft-story.ts';
import type { DraftArticle, StoryFolderFile } from '../../../src/ingest/draft/model.ts';
import { draftForStory } from '../../../src/ingest/draft/story-file/draft-for-story.ts';
import { DRAFTED_FILE, recordOf } from '../../../src/ingest/draft/story-file/drafted-record.ts';
import { DraftPassages } from '../../../src/ingest/draft/story-file/draft-passages.ts';
import { applyChange } from '../../../src/state/drafting/apply-change.ts';
import type { Change } from '../../../src/state/drafting/change.ts';
import type { Drafting } from '../../../src/state/drafting/drafting.ts';
import { draftingOf } from '../../../src/state/drafting/from-draft.ts';
import { newEvent } from '../../../src/state/drafting/new-passage.ts';
import { storyFolder } from '../../../src/state/drafting/story-folder.ts';
import { storyOf } from '../../../src/state/drafting/to-story.ts';

const encoder = new TextEncoder();

/* What the page has saved, the command drafts again. */

async function articleOf(id: string): Promise<DraftArticle> {
  const bytes = await readFile(`src/stories/biden-xi/articles/${id}.md`);
  const { article } = readDraftArticle({ path: `${id}.md`, bytes }, {}, () => undefined);
  if (article === undefined) throw new Error(`${id} is an article`);
  return article;
}

const LIMA = await articleOf('caliber-lima-talks');
const MEETING = await articleOf('usnews-final-meeting');

function draftedFrom(articles: readonly DraftArticle[]): Drafting {
  const draft = draftStory(articles);
  return draftingOf(draft, recordOf(draft, new DraftPassages(draft)));
}

/** The folder as the command reads it from a disk. */
function onDisk(files: readonly StoryFolderFile[]) {
  const [story, ...others] = files.map(({ path, text }) => ({ path, bytes: encoder.encode(text) }));
  const drafted = others.find(({ path }) => path === DRAFTED_FILE);
  if (story === undefined || drafted === undefined) throw new Error('a saved folder has both');
  const articles = others.filter((file) => file !== drafted);
  return { files: { folderName: 'x', story, articles }, drafted };
}

function saved(drafting: Drafting) {
  const story = storyOf(drafting, 'all', ({ text }) => new PassageFinder(text));
  return onDisk(storyFolder(story, drafting.proposed));
}

/** Of everything that an editor can do, something. */
function edited(drafting: Drafting): Drafting {
  const dated = drafting.events.filter(({ date }) => date !== null);
  const ids = dated.map(({ id }) => id);
  const [renamed = '', redated = '', leftOut = '', into = '', from = '', bare = ''] = ids;
  const long = dated.find(({ id, passages }) => passages.length > 2 && !ids.slice(0, 6).includes(id));
  const [article] = drafting.articles;
  if (article === undefined) throw new Error('there are articles');
  const changes: Change[] = [
    { is: 'write', event: renamed, title: 'A title of my own', summary: 'And a summary.' },
    { is: 'redate', event: redated, date: '1988-02-29' },
    { is: 'judge', events: [leftOut], verdict: 'left-out' },
    { is: 'redate', event: from, date: '1999' },
    { is: 'merge', into, from },
    { is: 'classify', event: bare, topics: [] },
    ...drafting.topics.slice(0, 1).map(({ id }): Change => ({ is: 'dropTopic', id })),
    { is: 'addPerson', person: { id: 'somebody', name: 'Somebody Else', role: '' } },
    ...dated
      .flatMap(({ passages }) => passages)
      .filter(({ isSpeech }) => isSpeech)
      .map(({ id }): Change => ({ is: 'attribute', passage: id, speaker: 'somebody' })),
    ...(long
      ? [
          {
            is: 'split',
            event: long.id,
            passages: long.passages.slice(1).map(({ id }) => id),
            as: 'off',
            title: 'Off',
          } as const,
        ]
      : []),
    {
      is: 'addEvent',
      event: { ...newEvent(drafting, { article: article.id, start: 0, end: 10 }), date: '2001' },
    },
    { is: 'correctArticle', article: article.id, publisher: 'The Daily' },
  ];
  return changes.reduce(applyChange, drafting);
}

describe('a story folder that the page saved', () => {
  test('is added nothing by drafting the same articles again, whatever the editor did', () => {
    const folder = saved(edited(draftedFrom([LIMA, MEETING])));
    expect(draftForStory(folder, [LIMA, MEETING])).toMatchObject({
      added: { events: 0, passages: 0 },
      problems: [],
    });
  });

  test('gets what a further article brings, and keeps all that was written into it', () => {
    const folder = saved(edited(draftedFrom([LIMA])));
    const before = new TextDecoder().decode(folder.files.story.bytes);
    const update = draftForStory(folder, [MEETING]);
    const story = update.files.find(({ path }) => path === 'story.yaml')?.text ?? '';
    expect(update.problems).toEqual([]);
    expect(update.added.events + update.added.passages).toBeGreaterThan(0);
    const after = story.split('\n');
    const lost = before.split('\n').filter((line) => !after.includes(line));
    expect(lost).toEqual([]);
    const brought = update.files
      .filter(({ path }) => path.startsWith('articles/'))
      .map(({ path, text }) => ({ path, bytes: encoder.encode(text) }));
    const { problems } = buildStory(
      {
        folderName: 'x',
        story: { path: 'story.yaml', bytes: encoder.encode(story) },
        articles: [...folder.files.articles, ...brought],
      },
      { digest: sha256 },
    );
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
