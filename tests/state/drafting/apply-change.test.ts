import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../src/state/drafting/apply-change.ts';
import type { Change } from '../../../src/state/drafting/change.ts';
import type { Drafting } from '../../../src/state/drafting/drafting.ts';
import { passagesOf } from '../../../src/state/drafting/drafting.ts';
import { DRAFTING } from './draft-of-two.ts';

const eventOf = (drafting: Drafting, id: string) => {
  const event = drafting.events.find((one) => one.id === id);
  if (event === undefined) throw new Error(`there is no event ${id}`);
  return event;
};
const passageOf = (id: string) => {
  const passage = DRAFTING.events.flatMap(passagesOf).find((one) => one.id === id);
  if (passage === undefined) throw new Error(`there is no passage ${id}`);
  return passage;
};
const after = (...changes: readonly Change[]) => changes.reduce(applyChange, DRAFTING);

describe('two events that are merged', () => {
  const merged = after({ is: 'merge', into: 'meeting-in-lima', from: 'trade-talks' });

  test('are one, with the words and the date of the first', () => {
    expect(merged.events.map(({ id }) => id)).toEqual(['meeting-in-lima', 'first-meeting', 'treaty']);
    expect(eventOf(merged, 'meeting-in-lima')).toMatchObject({
      title: 'Leaders meet in Lima',
      date: '2024-11-16',
    });
  });

  test('keep all their passages and topics', () => {
    expect(eventOf(merged, 'meeting-in-lima').passages.map(({ id }) => id)).toContain('trade-talks/1');
    expect(eventOf(merged, 'meeting-in-lima').topics).toEqual(['summits', 'trade']);
  });

  test('have the date of the second where the first has none', () => {
    const dated = after({ is: 'merge', into: 'treaty', from: 'first-meeting' });
    expect(eventOf(dated, 'treaty').date).toBe('2022-03');
  });
});

describe('an event that is split', () => {
  const split: Change = {
    is: 'split',
    event: 'meeting-in-lima',
    passages: ['meeting-in-lima/q2'],
    as: 'last-summit',
    title: 'The last summit',
  };

  test('gives the chosen passages to a new event of the same date', () => {
    const drafting = after(split);
    expect(eventOf(drafting, 'last-summit')).toMatchObject({ title: 'The last summit', date: '2024-11-16' });
    expect(eventOf(drafting, 'last-summit').passages.map(({ id }) => id)).toEqual(['meeting-in-lima/q2']);
    expect(eventOf(drafting, 'meeting-in-lima').passages).toHaveLength(3);
  });

  test('keeps at least one passage', () => {
    const all = eventOf(DRAFTING, 'meeting-in-lima').passages.map(({ id }) => id);
    expect(after({ ...split, passages: all })).toBe(DRAFTING);
  });

  test('is whole again when the two are merged', () => {
    const whole = after(split, { is: 'merge', into: 'meeting-in-lima', from: 'last-summit' });
    expect(new Set(eventOf(whole, 'meeting-in-lima').passages.map(({ id }) => id))).toEqual(
      new Set(eventOf(DRAFTING, 'meeting-in-lima').passages.map(({ id }) => id)),
    );
  });
});

describe('a date', () => {
  test('is not taken where the dataset could not read it', () => {
    expect(after({ is: 'redate', event: 'treaty', date: '2024-02-30' })).toBe(DRAFTING);
  });

  test('that is given anew no longer says how the old one was worked out', () => {
    expect(eventOf(DRAFTING, 'first-meeting').dateNote).not.toBe('');
    expect(
      eventOf(after({ is: 'redate', event: 'first-meeting', date: '2022' }), 'first-meeting').dateNote,
    ).toBe('');
  });
});

describe('a speaker', () => {
  test('is that of the same words wherever they are named', () => {
    const copied = after(
      {
        is: 'split',
        event: 'meeting-in-lima',
        passages: ['meeting-in-lima/q1'],
        as: 'again',
        title: 'Again',
      },
      {
        is: 'addPassage',
        event: 'first-meeting',
        passage: { ...passageOf('meeting-in-lima/q1'), id: 'copy/1' },
      },
      { is: 'attribute', passage: 'copy/1', speaker: 'ben-okoye' },
    );
    expect(eventOf(copied, 'again').passages[0]?.speaker).toBe('ben-okoye');
  });

  test('must be one of the people', () => {
    expect(after({ is: 'attribute', passage: 'meeting-in-lima/q2', speaker: 'nobody' })).toBe(DRAFTING);
  });
});

describe('a topic', () => {
  test('that is taken away is taken from every event', () => {
    const drafting = after({ is: 'dropTopic', id: 'summits' });
    expect(drafting.topics.map(({ id }) => id)).toEqual(['trade']);
    expect(drafting.events.flatMap(({ topics }) => topics)).toEqual(['trade']);
  });

  test('can come with the event that gets it, as one step', () => {
    const drafting = after({
      is: 'together',
      changes: [
        { is: 'addTopic', topic: { id: 'peace', label: 'Peace', description: '', terms: [] } },
        { is: 'classify', event: 'treaty', topics: ['peace'] },
      ],
    });
    expect(eventOf(drafting, 'treaty').topics).toEqual(['peace']);
  });
});
