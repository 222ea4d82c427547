import { describe, expect, test } from 'vitest';
import type { DraftedRecord } from '../../../src/ingest/draft/story-file/drafted-record.ts';
import { joinRecords } from '../../../src/state/drafting/join-records.ts';

const RECORD: DraftedRecord = {
  articles: ['a'],
  events: [
    { id: 'one', date: '2024', passages: ['a:1', 'a:2'] },
    { id: 'two', date: null, passages: [] },
  ],
  topics: ['t'],
  people: ['p'],
};
const NONE: DraftedRecord = { articles: [], events: [], topics: [], people: [] };

describe('what two records remember', () => {
  test('is the very first where the second knows nothing more', () => {
    expect(joinRecords(RECORD, NONE)).toBe(RECORD);
    expect(joinRecords(RECORD, structuredClone(RECORD))).toBe(RECORD);
    expect(joinRecords(RECORD, { ...NONE, events: [{ id: 'one', date: '1999', passages: ['a:2'] }] })).toBe(
      RECORD,
    );
  });

  test.each(['articles', 'topics', 'people'] as const)(
    'has the %s of both, each once, the first’s first',
    (part) => {
      const [known = ''] = RECORD[part];
      expect(joinRecords(RECORD, { ...NONE, [part]: ['new', known, 'new'] })).toEqual({
        ...RECORD,
        [part]: [known, 'new'],
      });
    },
  );

  test('has an event that is new as it is, even where it rests on nothing', () => {
    const three = { id: 'three', date: null, passages: [] };
    expect(joinRecords(RECORD, { ...NONE, events: [three] }).events).toEqual([...RECORD.events, three]);
  });

  test('has an event that both know once, with the first’s date and the passages of both', () => {
    const again = { id: 'one', date: '1999', passages: ['a:2', 'b:3'] };
    const joined = joinRecords(RECORD, { ...NONE, events: [again] });
    expect(joined.events).toEqual([
      { id: 'one', date: '2024', passages: ['a:1', 'a:2', 'b:3'] },
      { id: 'two', date: null, passages: [] },
    ]);
  });
});
