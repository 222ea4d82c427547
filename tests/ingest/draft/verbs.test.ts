import { describe, expect, it } from 'vitest';
import { firstVerb, tellsChange, timeOf } from '../../../src/ingest/draft/verbs.ts';

describe('the time that a sentence tells of', () => {
  it.each([
    ['The talks were also expected to end.', 'scheduled'],
    ['They are to meet.', 'scheduled'],
    ['The team leaves early next week.', 'scheduled'],
    ['The firm has long been there.', 'ongoing'],
    ['It grew over the past two years.', 'ongoing'],
    ['It grew throughout the war.', 'ongoing'],
    ['They are already leaving.', 'ongoing'],
    ['The dam was old.', 'past'],
    ['The dam collapsed.', 'past'],
    ['The dam is old.', 'unknown'],
    ['They are leaving.', 'unknown'],
  ])('%s is %s', (text, time) => {
    expect(timeOf(text)).toBe(time);
  });
});

describe('a change that has come about', () => {
  it.each([
    ['The dam has already collapsed.', true],
    ['The dam had already collapsed.', true],
    ['They are already leaving.', true],
    ['The dam has collapsed for years.', false],
    ['The dam may have collapsed.', false],
    ['It has never collapsed.', false],
    ['The dam collapsed.', false],
  ])('is told by “%s”: %s', (text, told) => {
    expect(tellsChange(text)).toBe(told);
  });
});

describe('the first verb', () => {
  it.each([
    ['The closed door opened.', 'opened.'],
    ['A closed door was shut.', 'was shut.'],
    ['His broken arm healed.', 'healed.'],
    ['Roe’s changed plan failed.', 'failed.'],
    ["Roe's changed plan failed.", 'failed.'],
    ['It was red.', 'was red.'],
    ['Closed by law, it fell.', 'fell.'],
    ['Dams of stone', ''],
    ['A hundred red seeds', ''],
    ['The bed collapsed', 'collapsed'],
  ])('of “%s” begins “%s”', (text, rest) => {
    const at = firstVerb(text);
    expect(at === -1 ? '' : text.slice(at)).toBe(rest);
  });
});
