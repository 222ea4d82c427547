import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { act, beginHistory, restoreHistory, storedHistory } from '../../../src/state/drafting/history.ts';
import { readStoredDrafting, readStoredWork, STORED_FORM } from '../../../src/state/drafting/read-stored.ts';
import { anyChange } from './any-change.ts';
import { DRAFTING } from './draft-of-two.ts';

describe('stored work', () => {
  test('is read as it was, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 10 }), (changes) => {
        const history = changes.reduce(act, beginHistory(DRAFTING));
        const stored = { form: STORED_FORM, ...storedHistory(history) };
        const read = readStoredWork(JSON.parse(JSON.stringify(stored)));
        expect(read && restoreHistory(read).now).toEqual(history.now);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  test('of another form is none', () => {
    const stored = { form: 99, ...storedHistory(beginHistory(DRAFTING)) };
    expect(readStoredWork(stored)).toBeNull();
  });

  test('loses what stands on nothing', () => {
    const [first, ...others] = DRAFTING.events;
    if (first === undefined) throw new Error('there are events');
    const passages = first.passages.map((passage) => ({ ...passage, end: 100_000 }));
    const read = readStoredDrafting({
      form: STORED_FORM,
      drafting: { ...DRAFTING, events: [{ ...first, passages, topics: ['__proto__'] }, ...others] },
    });
    expect(read?.events[0]).toMatchObject({ passages: [], topics: [] });
  });

  test('that is anything at all is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readStoredWork(value)).toBeNull();
      }),
      { seed: 42, numRuns: 500 },
    );
  });
});
