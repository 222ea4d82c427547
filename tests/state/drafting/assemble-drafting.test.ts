import { describe, expect, test, vi } from 'vitest';
import { parseDataset } from '../../../src/dataset/parse.ts';
import { sha256 } from '../../../src/base/sha256.ts';
import { applyChange } from '../../../src/state/drafting/apply-change.ts';
import { makeAssembler } from '../../../src/state/drafting/assemble-drafting.ts';
import { DRAFTING, placeOf } from './draft-of-two.ts';

const { assemble, folder } = makeAssembler(sha256);

/** How often something was made that finds passages in an article. */
const made = vi.hoisted(() => ({ count: 0 }));

vi.mock(import('../../../src/ingest/anchor-passage.ts'), async (original) => {
  const { PassageFinder } = await original();
  return {
    PassageFinder: class extends PassageFinder {
      constructor(text: string) {
        super(text);
        made.count += 1;
      }
    },
  };
});

/** A passage that begins with a quotation mark, which a build refuses. */
const REFUSED = {
  ...placeOf('lima', '“We will meet again,”'),
  id: 'mine/1',
  speaker: null,
  isSpeech: true,
  topics: [],
  why: '',
  confidence: 1,
};

describe('the timeline of a draft', () => {
  test('has each event that is dated, in the order of time, with its passages proved', () => {
    const { file, faults } = assemble(DRAFTING, 'all');
    expect(faults).toEqual([]);
    const { dataset, notices } = parseDataset(file, { baseUrl: '' });
    expect(notices).toEqual([]);
    expect(dataset.events.map(({ id }) => id)).toEqual(['first-meeting', 'meeting-in-lima', 'trade-talks']);
    for (const passage of dataset.passages) {
      const article = DRAFTING.articles.find(({ id }) => id === passage.source);
      expect(article?.text.slice(passage.start, passage.end)).toBe(passage.exact);
    }
  });

  test('says which events are not in it', () => {
    expect(assemble(DRAFTING, 'all').hindrances).toEqual([{ event: 'treaty', passage: null, is: 'undated' }]);
  });

  test('leaves out what the editor left out, and on request what was not accepted', () => {
    const judged = applyChange(
      applyChange(DRAFTING, { is: 'judge', events: ['first-meeting'], verdict: 'left-out' }),
      { is: 'judge', events: ['trade-talks'], verdict: 'accepted' },
    );
    expect(assemble(judged, 'all').file?.events.map(({ id }) => id)).toEqual([
      'meeting-in-lima',
      'trade-talks',
    ]);
    expect(assemble(judged, 'accepted').file?.events.map(({ id }) => id)).toEqual(['trade-talks']);
    expect(assemble(judged, 'accepted').file?.topics?.map(({ id }) => id)).toEqual(['trade']);
  });

  test('loses no other event where a build would refuse one', () => {
    const marked = applyChange(DRAFTING, { is: 'addPassage', event: 'first-meeting', passage: REFUSED });
    const { file, faults } = assemble(marked, 'all');
    expect(file?.events.map(({ id }) => id)).toEqual(['meeting-in-lima', 'trade-talks']);
    expect(faults).toEqual([{ event: 'first-meeting', message: expect.stringContaining('quotation marks') }]);
  });

  test('tells words that stand twice from each other by what stands beside them', () => {
    const { start } = placeOf('lima', 'Lima\n');
    const twice = applyChange(DRAFTING, {
      is: 'addPassage',
      event: 'first-meeting',
      passage: {
        id: 'mine/2',
        article: 'lima',
        start,
        end: start + 4,
        speaker: null,
        isSpeech: false,
        topics: [],
        why: '',
        confidence: 1,
      },
    });
    const { file } = assemble(twice, 'all');
    expect(file?.quotes?.find((quote) => quote.exact === 'Lima')).toMatchObject({ start, end: start + 4 });
  });
});

describe('the folder of a draft', () => {
  test('holds what a build takes, and not what it would refuse', () => {
    const marked = applyChange(DRAFTING, { is: 'addPassage', event: 'first-meeting', passage: REFUSED });
    const assembled = assemble(marked, 'all');
    const [story] = folder(marked, 'all', assembled);
    expect(story?.path).toBe('story.yaml');
    expect(story?.text).toContain('id: meeting-in-lima');
    expect(story?.text).not.toContain('id: first-meeting');
    expect(folder(DRAFTING, 'all', assemble(DRAFTING, 'all'))[0]?.text).toContain('id: first-meeting');
  });

  test('is made of the articles by one search of each, however many passages there are', () => {
    const assembler = makeAssembler(sha256);
    const assembled = assembler.assemble(DRAFTING, 'all');
    made.count = 0;
    assembler.folder(DRAFTING, 'all', assembled);
    expect(made.count).toBe(0);
    makeAssembler(sha256).folder(DRAFTING, 'all', assembled);
    expect(made.count).toBe(DRAFTING.articles.length);
  });
});
