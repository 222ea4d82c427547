import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/dataset/parse.ts';
import { sha256 } from '../../../src/base/sha256.ts';
import { applyChange } from '../../../src/state/drafting/apply-change.ts';
import { makeAssembler } from '../../../src/state/drafting/assemble-drafting.ts';
import { DRAFTING, placeOf } from './draft-of-two.ts';

const { assemble } = makeAssembler(sha256);

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
    const { start, end } = placeOf('lima', '“We will meet again,”');
    const marked = applyChange(DRAFTING, {
      is: 'addPassage',
      event: 'first-meeting',
      passage: {
        id: 'mine/1',
        article: 'lima',
        start,
        end,
        speaker: null,
        isSpeech: true,
        topics: [],
        why: '',
        confidence: 1,
      },
    });
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
