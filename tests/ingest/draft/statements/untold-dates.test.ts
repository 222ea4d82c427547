import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import { articleFrom } from '../fixture-articles.ts';

const draftOf = (text: string) => draftStory([articleFrom('report.txt', text, '2024-11-15')]);

/** The dated events of a text, as `date: title`. */
const datedIn = (text: string): string[] =>
  draftOf(text)
    .events.filter(({ date }) => date?.startsWith('[..') === false)
    .map(({ date, title }) => `${date}: ${title}`);

const OFTEN = 'it says how often something happens, and not when';
const LASTED = 'it says how long somebody lived or something lasted, and dates nothing that is told';

describe('how often something happens is no event', () => {
  it.each([
    ['The river burst its banks every June.', ['June']],
    ['The river bursts its banks each March.', ['March']],
    ['The committee met every Tuesday and Thursday.', ['Thursday']],
    ['The river flooded the town every June and October.', ['June', 'October']],
    ['The fair was usually held in April.', ['April']],
    ['The bells were rung in March each year.', ['March']],
  ])('%s', (text, words) => {
    expect(datedIn(text)).toEqual([]);
    expect(
      draftOf(text)
        .leftOut.filter(({ why }) => why === OFTEN)
        .map(({ text: said }) => said),
    ).toEqual(words);
  });

  it('though it is told beside when something happened', () => {
    expect(datedIn('On 30 June 2018, as every June, the people of Hollis stood in the road.')).toEqual([
      '2018-06-30: As every June, the people of Hollis stood in the road',
    ]);
  });

  it('but once is', () => {
    expect(datedIn('The river burst its banks in June.')).toEqual(['2024-06: The river burst its banks']);
    expect(datedIn('Every house was burnt in June and in October the bridge collapsed.')).toHaveLength(2);
  });
});

describe('years in brackets are no event', () => {
  it.each([
    ['Albert Einstein (1879–1955) lived in Bern.', '1879–1955'],
    ['The war (1914-1918) ruined the town.', '1914-1918'],
    ['The long war (1618–48) ruined the town.', '1618–48'],
    ['Anna Roe (born 1955) sang in Bern.', '1955'],
    ['Anna Roe (b. 3 May 1955) sang in Bern.', '3 May 1955'],
    ['Victoria (reigned 1837–1901) lived in London.', '1837–1901'],
    ['Anna Roe (born 3 May 1951, Lund; died 4 June 2011) was a painter.', '4 June 2011'],
    ['Anna Roe (* 3 May 1951 in Lund; † 4 June 2011 in Bergen) was a painter.', '3 May 1951'],
    ['Anna Roe (* 3 May 1951 in Lund; † 4 June 2011 in Bergen) was a painter.', '4 June 2011'],
  ])('%s', (text, words) => {
    expect(datedIn(text)).toEqual([]);
    expect(draftOf(text).leftOut).toContainEqual(expect.objectContaining({ text: words, why: LASTED }));
  });

  it('and date nothing that has a date of its own', () => {
    expect(datedIn('Anna Roe (born 1955) joined the choir in 1980.')).toEqual([
      '1980: Anna Roe joined the choir',
    ]);
  });

  it('but a day in brackets is, and years without are', () => {
    expect(datedIn('The bridge collapsed (3 May 2020) in a storm.')).toHaveLength(1);
    expect(datedIn('The bridge collapsed (two of the crew died on 3 May 2020) in a storm.')).toHaveLength(1);
    expect(datedIn('The canal was dug in 1811–1819 by convicts.')).toEqual([
      '1811/1819: The canal was dug by convicts',
    ]);
  });
});

it('when an editorial was printed dates nothing, but that it said so does', () => {
  expect(datedIn('The Lund Times said in an editorial on Monday: The mill must go.')).toEqual([]);
  expect(datedIn('The Lund Times said in an editorial on Monday that the mill must go.')).toHaveLength(1);
});

describe('what is so nowadays is not of today', () => {
  it.each([
    'Work stopped, and all that stands today is a quay.',
    'The house is known today as the Mill.',
    'Of the nine mills one remains today.',
    'Her method of measuring depth is still used today in all harbours.',
    'He grew up in what is today Slovenia and joined the navy.',
    'Her plays are widely performed today, and not only in Lund.',
    'The poem is still known by heart today.',
    '“The relationship today is hard-earned,” Roe told Ek.',
    'The mill was closed, and today it houses a museum.',
    'The mill was closed, and today still stands empty.',
    'The town, today known as Marbrook, was burnt down.',
  ])('%s', (text) => {
    expect(datedIn(text)).toEqual([]);
    expect(draftOf(text).leftOut.map(({ text: said, why }) => `${said}: ${why}`)).toContain(
      'today: it says how things are nowadays, and not when something happened',
    );
  });

  it.each([
    'The minister is expected today in Lund.',
    'Today the harbour workers still on strike marched to the port.',
    'The fee was still unpaid when today the court ruled.',
    'Today’s talks were adjourned.',
    'The minister today is expected in Lund.',
    'Ann Roe said today is a holiday.',
    'Parliament today is voting on the budget.',
    'Today the firm that owns the mill said it would close.',
    'Today a man who owns a bar was shot.',
  ])('but %s is told of a day', (text) => {
    expect(datedIn(text)).toEqual([expect.stringMatching(/^2024-11-15: /u)]);
  });

  it('but what happens today is', () => {
    expect(datedIn('The council closed the quay today.')).toEqual([
      '2024-11-15: The council closed the quay',
    ]);
  });
});
