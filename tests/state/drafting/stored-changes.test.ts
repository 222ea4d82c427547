import { describe, expect, test } from 'vitest';
import { NOTHING_DRAFTED } from '../../../src/ingest/draft/story-file/drafted-record.ts';
import type { Change } from '../../../src/state/drafting/change.ts';
import { readStoredDrafting, readStoredWork, STORED_FORM } from '../../../src/state/drafting/read-stored.ts';
import { BARE_EVENT, FULL, FULL_EVENT, SPOKEN } from './every-field.ts';

const words = { title: 'a', description: 'b', language: 'de' };
const { articles, dates, events, topics, people, passedOver } = FULL;

/** One change of each kind, with all that it may say. */
const CHANGES: readonly Change[] = [
  { is: 'describe', ...words },
  { is: 'judge', events: ['opening'], verdict: 'left-out' },
  {
    is: 'write',
    event: 'opening',
    title: 'a',
    summary: 'b',
    dateNote: 'c',
    place: { name: 'd', latitude: 1, longitude: 2 },
  },
  { is: 'redate', event: 'opening', date: '1932' },
  { is: 'weigh', event: 'opening', weight: 0.5 },
  { is: 'classify', event: 'opening', topics: ['bridges'] },
  { is: 'merge', into: 'opening', from: 'last-trip' },
  { is: 'split', event: 'opening', passages: ['opening/1'], as: 'off', title: 'Off' },
  { is: 'addEvent', event: FULL_EVENT },
  { is: 'addPassage', event: 'last-trip', passage: SPOKEN },
  { is: 'dropPassage', event: 'opening', passage: 'opening/1' },
  { is: 'attribute', passage: 'opening/2', speaker: 'tom-reed' },
  { is: 'addPerson', person: { id: 'p', name: 'a', role: 'b' } },
  { is: 'describePerson', id: 'mara-lind', name: 'a', role: 'b' },
  { is: 'addTopic', topic: { id: 't', label: 'a', description: 'b', terms: ['c'] } },
  { is: 'describeTopic', id: 'bridges', label: 'a', description: 'b' },
  { is: 'dropTopic', id: 'bridges' },
  {
    is: 'correctArticle',
    article: 'bridge',
    title: 'a',
    publisher: 'b',
    author: 'c',
    published: '1932',
    url: 'd',
    origin: 'e',
  },
  {
    is: 'dateAnew',
    article: 'bridge',
    dates,
    events: [
      {
        event: 'opening',
        date: '1932',
        dateNote: 'a',
        dateEvidence: [{ article: 'bridge', start: 0, end: 4 }],
      },
    ],
  },
  {
    is: 'extend',
    addition: { articles, dates, events, topics, people, passedOver, proposed: NOTHING_DRAFTED },
  },
];
const TOGETHER: Change = { is: 'together', changes: CHANGES };
const DRAFTED = { ...NOTHING_DRAFTED, events: [{ id: 'e', date: null, passages: ['bridge:1'] }] };
const BASE = { ...FULL, proposed: DRAFTED };

const stored = (changes: readonly unknown[], undone: unknown = 0) => ({
  form: STORED_FORM,
  base: BASE,
  changes,
  undone,
});
const copied = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The value once for each of its parts, at any depth, with something else in the place of the part. */
function* damaged(value: unknown, damage: (part: unknown) => unknown): Generator {
  yield damage(value);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    for (const other of damaged(part, damage)) {
      yield Array.isArray(value)
        ? value.map((one: unknown, index) => (String(index) === name ? other : one))
        : { ...value, [name]: other };
    }
  }
}

/** Something of another kind: no field may hold it, whatever it may hold beside. */
const other = (part: unknown): unknown =>
  typeof part === 'object' && part !== null ? 7 : { nothing: 'known' };

describe('stored work', () => {
  test('comes back whole, with every kind of change, alone and together', () => {
    const all = [...CHANGES, TOGETHER];
    expect(readStoredWork(copied(stored(all, 3)))).toEqual({ base: BASE, changes: all, undone: 3 });
    expect(readStoredDrafting(copied({ form: STORED_FORM, drafting: BASE }))).toEqual(BASE);
  });

  test.each(CHANGES)('is none where any part of a change is of another kind: $is', (change) => {
    for (const part of damaged(change, other)) {
      expect(readStoredWork(stored([part]))).toBeNull();
      expect(
        readStoredWork(stored([CHANGES[0], { is: 'together', changes: [CHANGES[0], part] }])),
      ).toBeNull();
    }
  });

  test('is none where any part of the story is of another kind', () => {
    const parts = [...damaged(copied(BASE), other)];
    expect(parts.length).toBeGreaterThan(150);
    for (const base of parts) {
      expect(readStoredWork({ ...stored([]), base })).toBeNull();
      expect(readStoredDrafting({ form: STORED_FORM, drafting: base })).toBeNull();
    }
  });

  test('is none where a part is missing that each must have', () => {
    for (const name of Object.keys(BASE))
      expect(readStoredDrafting({ form: STORED_FORM, drafting: { ...BASE, [name]: undefined } })).toBeNull();
    for (const name of Object.keys(BARE_EVENT)) {
      const drafting = { ...BASE, events: [{ ...BARE_EVENT, [name]: undefined }] };
      expect(readStoredDrafting({ form: STORED_FORM, drafting })).toBeNull();
    }
  });

  test.each([
    ['a form of change that is not known', [{ is: 'publish' }], 0],
    ['a change without a kind', [{}], 0],
    ['what is no change', [null], 0],
    ['changes within changes within changes', [{ is: 'together', changes: [TOGETHER] }], 0],
    ['less than nothing taken back', [], -1],
    ['half a step taken back', [], 0.5],
    ['no word of what was taken back', [], undefined],
  ])('is none with %s', (_what, changes, undone) => {
    const value = { ...stored(changes), undone };
    expect(readStoredWork(value)).toBeNull();
  });

  test('has shares from 0 to 1, and no others', () => {
    const weighing = (weight: number) => ({
      form: STORED_FORM,
      drafting: { ...BASE, events: [{ ...BARE_EVENT, weight }] },
    });
    expect(readStoredDrafting(weighing(0))).not.toBeNull();
    expect(readStoredDrafting(weighing(1))).not.toBeNull();
    expect(readStoredDrafting(weighing(-0.01))).toBeNull();
    expect(readStoredDrafting(weighing(1.01))).toBeNull();
  });

  test('of a form that is not known is none', () => {
    expect(readStoredDrafting({ form: STORED_FORM + 1, drafting: BASE })).toBeNull();
    expect(readStoredWork({ ...stored([]), form: STORED_FORM + 1 })).toBeNull();
  });

  test('begins with a story in which nothing stands on nothing', () => {
    const event = { ...BARE_EVENT, topics: ['no-such', 'ferries'] };
    const read = readStoredWork({ ...stored([]), base: { ...BASE, events: [event] } });
    expect(read?.base.events).toEqual([{ ...BARE_EVENT, topics: ['ferries'] }]);
  });
});
