import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import type { DraftArticle } from '../../../../src/ingest/draft/model.ts';
import { draftForStory } from '../../../../src/ingest/draft/story-file/draft-for-story.ts';
import { DRAFTED_FILE } from '../../../../src/ingest/draft/story-file/drafted-record.ts';
import { STORY_FILE_NAME, writeDraft } from '../../../../src/ingest/draft/story-file/write-draft.ts';
import { articleFrom } from '../fixture-articles.ts';

const SEED = 42;
const RUNS = 40;
const encoder = new TextEncoder();

const PLACES = ['Lund', 'Malmö', 'Ystad'];
const DAYS = ['3 May 2020', '4 May 2020', 'June 2010', '1998', 'Monday', 'last week'];
const DEEDS = [
  'A new bridge was opened',
  'Mayor Eva Holm met the Danish minister Bo Ek',
  'The old bridge collapsed',
  'Two ships collided',
  'Police arrested four men over a robbery',
];
const SAID = [
  '“We won, and we will go on,” said Eva Holm.',
  '“Nobody was hurt,” Bo Ek said.',
  'It has begun to rain in Lund.',
  'Eva Holm has resigned after the collapse of the bridge.',
];

/** A sentence that tells something, often one that the article has already. */
const sentence = fc.oneof(
  fc
    .tuple(fc.constantFrom(...DEEDS), fc.constantFrom(...PLACES), fc.constantFrom(...DAYS))
    .map(([deed, place, day]) => `${deed} in ${place} on ${day}.`),
  fc.constantFrom(...SAID),
);
const text = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', ' ', '\n\n')), { minLength: 4, maxLength: 45 })
  .map((parts) => parts.flat().join('').trim());
const articles = fc
  .uniqueArray(text, { minLength: 1, maxLength: 3 })
  .map((texts) => texts.map((each, index) => articleFrom(`part-${index}.txt`, each, '2021-03-05')));

describe('drafting again what a draft was made of', () => {
  it('changes nothing, however often the same is told', () => {
    fc.assert(
      fc.property(articles, (inputs) => {
        const files = new Map(writeDraft(draftStory(inputs)).map(({ path, text: words }) => [path, words]));
        const again = draftForStory(storedAs(files), inputs);
        expect(again.problems).toEqual([]);
        expect(again.added).toEqual({ events: 0, passages: 0 });
        expect(again.files.map(({ path }) => path)).not.toContain(STORY_FILE_NAME);
        const record = again.files.find(({ path }) => path === DRAFTED_FILE)?.text;
        expect(record).toBe(files.get(DRAFTED_FILE));
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it('adds nothing where two events are told in the same words', () => {
    const words = 'A new bridge was opened in Lund on Monday. Two ships collided in Lund on Monday.';
    const inputs: DraftArticle[] = [articleFrom('a.txt', `${words}\n\n${words}\n\n${words}`, '2021-03-05')];
    const files = new Map(writeDraft(draftStory(inputs)).map(({ path, text: all }) => [path, all]));
    expect(draftForStory(storedAs(files), inputs).added).toEqual({ events: 0, passages: 0 });
  });
});

/** A story's files as they stand in its folder. */
function storedAs(files: ReadonlyMap<string, string>) {
  const stored = (path: string) => ({ path, bytes: encoder.encode(files.get(path) ?? '') });
  return {
    files: {
      folderName: 'again',
      story: stored(STORY_FILE_NAME),
      articles: [...files.keys()].filter((path) => path.startsWith('articles/')).map((path) => stored(path)),
    },
    drafted: stored(DRAFTED_FILE),
  };
}
