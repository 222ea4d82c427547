import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/base/sha256.ts';
import { PassageFinder } from '../../../src/ingest/anchor-passage.ts';
import { buildStory } from '../../../src/ingest/build-story.ts';
import { DRAFTED_FILE } from '../../../src/ingest/draft/story-file/drafted-record.ts';
import { applyChange } from '../../../src/state/drafting/apply-change.ts';
import { makeAssembler } from '../../../src/state/drafting/assemble-drafting.ts';
import type { Drafting } from '../../../src/state/drafting/drafting.ts';
import { draftingOfFolder } from '../../../src/state/drafting/from-folder.ts';
import { storyFolder } from '../../../src/state/drafting/story-folder.ts';
import { storyOf } from '../../../src/state/drafting/to-story.ts';
import { anyChange } from './any-change.ts';
import { DRAFTING } from './draft-of-two.ts';

const encoder = new TextEncoder();
const { assemble } = makeAssembler(sha256);

function folderOf(drafting: Drafting) {
  return storyFolder(
    storyOf(drafting, 'all', ({ text }) => new PassageFinder(text)),
    drafting.proposed,
  );
}

function filesOf(drafting: Drafting) {
  const files = folderOf(drafting);
  const [story, ...articles] = files
    .filter(({ path }) => path !== DRAFTED_FILE)
    .map(({ path, text }) => ({ path, bytes: encoder.encode(text) }));
  if (story === undefined) throw new Error('a folder has a story');
  return { folderName: 'x', story, articles };
}

function reopened(drafting: Drafting): Drafting {
  const { story, articles } = filesOf(drafting);
  const read = draftingOfFolder(story, articles, 'x');
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.drafting;
}

describe('a saved story folder', () => {
  test('builds without an error into the very timeline that was shown', () => {
    const built = buildStory(filesOf(DRAFTING), { digest: sha256 });
    expect(built.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(built.file).toEqual(assemble(DRAFTING, 'all').file);
  });

  test('builds so whatever was done to the story', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 20 }), (changes) => {
        const drafting = changes.reduce(applyChange, DRAFTING);
        const shown = assemble(drafting, 'all');
        // What a build would refuse is told beforehand, and not saved.
        const refused = new Set(shown.faults.map(({ event }) => event));
        const kept = { ...drafting, events: drafting.events.filter(({ id }) => !refused.has(id)) };
        expect(buildStory(filesOf(kept), { digest: sha256 }).file).toEqual(shown.file);
      }),
      { seed: 42, numRuns: 150 },
    );
  });

  test('opens again as the same story, its events accepted', () => {
    const drafting = reopened(DRAFTING);
    expect(drafting.events.map(({ verdict }) => verdict)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(assemble(drafting, 'all').file).toEqual(assemble(DRAFTING, 'all').file);
    expect(filesOf(reopened(drafting))).toEqual(filesOf(drafting));
  });

  test('holds any words as they are, whatever they mean to YAML', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '2022',
        'No',
        '- a',
        'a: b',
        '# x',
        '"',
        "'",
        '*x',
        '&x',
        '!t',
        '---',
        '{a}',
        '[b]',
        '%',
        '@',
        '|',
        '>',
        'a\nb',
        ' a\n\n b ',
        'a\n---\nb',
        '\\u0041',
        'é',
        '𝒳',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    );
    const words = hostile.filter(
      // What no file can hold is refused where it is read.
      (text) =>
        text.trim() !== '' &&
        !/\p{Surrogate}/u.test(text) &&
        !/[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/u.test(text.replaceAll('\n', '')),
    );
    fc.assert(
      fc.property(words, words, (title, summary) => {
        const written = applyChange(DRAFTING, {
          is: 'write',
          event: 'first-meeting',
          title,
          summary,
          dateNote: summary,
        });
        const event = reopened(written).events.find(({ id }) => id === 'first-meeting');
        expect(event).toMatchObject({ title: title.trim(), summary: summary.trim() });
      }),
      { seed: 42, numRuns: 500 },
    );
  });

  test('that does not build says where it is wrong', () => {
    const { story, articles } = filesOf(DRAFTING);
    const text = new TextDecoder().decode(story.bytes).replace('They had first met', 'They had last met');
    const read = draftingOfFolder({ ...story, bytes: encoder.encode(text) }, articles, 'x');
    expect(read).toMatchObject({
      problems: [{ file: 'story.yaml', message: expect.stringContaining('nearest passage') }],
    });
  });
});
