import { describe, expect, test } from 'vitest';
import { newEvent, newPassage, shortened } from '../../../src/state/drafting/new-passage.ts';
import { DRAFTING, placeOf } from './draft-of-two.ts';
import { FULL } from './every-field.ts';

describe('a passage that an editor chose', () => {
  test('is the words and nothing else, named by where they stand', () => {
    const place = placeOf('lima', 'They had first met');
    expect(newPassage(DRAFTING, place)).toEqual({
      id: `chosen/lima/${place.start}`,
      ...place,
      speaker: null,
      isSpeech: false,
      topics: [],
      why: '',
      confidence: 1,
    });
  });

  test('has a number where the story has passages from there already, be it for another date', () => {
    const place = placeOf('lima', 'They had first met');
    const passage = newPassage(DRAFTING, place);
    const second = { ...passage, id: `${passage.id}/2` };
    const [event] = DRAFTING.events;
    if (event === undefined) throw new Error('there are events');
    const told = { ...DRAFTING, events: [{ ...event, passages: [passage] }] };
    expect(newPassage(told, place).id).toBe(second.id);
    const again = { ...event, passages: [passage], otherDates: [{ date: '1999', passages: [second] }] };
    expect(newPassage({ ...DRAFTING, events: [again] }, place).id).toBe(`${passage.id}/3`);
  });

  test('is speech where it stands within quotation marks, up to the marks and no further', () => {
    const isSpeech = (words: string) => newPassage(DRAFTING, placeOf('lima', words)).isSpeech;
    expect(isSpeech('We will meet again,')).toBe(true);
    expect(isSpeech('will meet')).toBe(true);
    expect(isSpeech('“We will')).toBe(false);
    expect(isSpeech('again,” Moreau')).toBe(false);
    expect(isSpeech('Moreau said')).toBe(false);
    const { start, end } = placeOf('after-lima', 'This was our last summit,');
    expect(newPassage(DRAFTING, { article: 'no-such', start, end }).isSpeech).toBe(false);
    expect(newPassage(DRAFTING, { article: 'lima', start, end }).isSpeech).toBe(false);
    expect(newPassage(DRAFTING, { article: 'after-lima', start, end }).isSpeech).toBe(true);
  });
});

describe('an event that an editor makes of some words', () => {
  test('is accepted, rests on them, and has nothing that they do not say', () => {
    const place = placeOf('lima', 'They had first met');
    expect(newEvent(DRAFTING, place)).toEqual({
      id: 'they-had-first-met',
      verdict: 'accepted',
      date: null,
      dateNote: '',
      dateEvidence: [],
      title: 'They had first met',
      summary: '',
      place: null,
      topics: [],
      people: [],
      passages: [newPassage(DRAFTING, place)],
      otherDates: [],
      weight: 0.5,
      why: '',
      confidence: 1,
    });
  });

  test('has the first date in them that can be read', () => {
    const [date] = FULL.dates;
    if (date === undefined) throw new Error('there is a date');
    const { article, start, end } = date;
    const dates = [{ ...date, value: null }, { ...date, value: 'soon' }, date, { ...date, value: '1999' }];
    expect(newEvent({ ...FULL, dates }, { article, start, end })).toMatchObject({
      date: '1932-05-03',
      dateEvidence: [{ article, start, end }],
    });
    expect(newEvent({ ...FULL, dates: dates.slice(0, 2) }, { article, start, end })).toMatchObject({
      date: null,
      dateEvidence: [],
    });
  });

  test('has none that they hold a part of only', () => {
    const [date] = FULL.dates;
    if (date === undefined) throw new Error('there is a date');
    const { article, start, end } = date;
    expect(newEvent(FULL, { article, start: start + 2, end }).date).toBeNull();
    expect(newEvent(FULL, { article, start, end: end - 5 }).date).toBeNull();
  });

  test('has an id of its own where another event is called so', () => {
    const place = placeOf('lima', 'Treaty'.toLowerCase());
    expect(newEvent(DRAFTING, place).id).toBe('treaty-2');
    expect(newEvent({ ...DRAFTING, events: [] }, { article: 'no-such', start: 0, end: 3 }).id).toBe('event');
  });
});

describe('a title made of words', () => {
  test('is in one line, without blanks around it', () => {
    expect(shortened('  They\n had\u00a0met \t')).toBe('They had met');
  });

  test('is whole as long as there is room, and ends with a word beyond that', () => {
    const whole = `${'a'.repeat(39)} ${'b'.repeat(40)}`;
    expect(shortened(whole)).toBe(whole);
    expect(shortened(`${whole}b`)).toBe(`${'a'.repeat(39)}…`);
    expect(shortened(`${whole} c`)).toBe(`${whole}…`);
  });

  test('is the beginning of a word that is longer than all of it, and of no half character', () => {
    expect(shortened('x'.repeat(81))).toBe(`${'x'.repeat(80)}…`);
    expect(shortened(`${'x'.repeat(79)}😀`)).toBe(`${'x'.repeat(79)}…`);
    expect(shortened(`${'x'.repeat(78)}😀y`)).toBe(`${'x'.repeat(78)}😀…`);
  });
});
