import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../src/timeline/filter/filter.ts';
import { filterWords } from '../../../src/ui/export/filter-words.ts';
import { en } from '../../../src/ui/messages/en.ts';
import { story } from '../story.ts';

const dataset = story();

test('no filter needs no words', () => {
  expect(filterWords(dataset, { ...EVERYTHING, q: '  ' }, en)).toEqual([]);
});

test('each part of a filter is a phrase', () => {
  const filter = {
    ...EVERYTHING,
    topics: ['taiwan', 'trade'],
    match: 'all' as const,
    without: ['summits'],
    people: ['joe-biden'],
    sources: ['echo'],
    minSources: 2,
    q: ' last ',
  };
  expect(filterWords(dataset, filter, en)).toEqual([
    'all of these topics: Taiwan, Trade',
    'without: Summits',
    'Speaker: Joe Biden',
    expect.stringMatching(/^Source: The Echo|The last meeting/),
    'At least 2 sources',
    'search: “last”',
  ]);
});

test('names that run from right to left reorder nothing, and very many become a number', () => {
  const arabic = story({ more: { topics: [{ id: 'summits', label: 'قمة' }] } });
  expect(filterWords(arabic, { ...EVERYTHING, topics: ['summits'] }, en)).toEqual(['topic: \u2068قمة\u2069']);
  const many = Array.from({ length: 40 }, (_, index) => `t${index}`);
  expect(filterWords(dataset, { ...EVERYTHING, topics: many }, en)[0]).toMatch(/t11, \+28$/);
});
