import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import { withoutAside } from '../../../../src/ingest/draft/titles/without-aside.ts';
import { articleFrom } from '../fixture-articles.ts';

/** The events of a report of Friday, 15 November 2024, as `date: title`. */
const eventsOf = (text: string): string[] =>
  draftStory([articleFrom('report.txt', text, '2024-11-15')]).events.map(
    ({ date, title }) => `${date}: ${title}`,
  );

describe('a title has the verb of its sentence', () => {
  it.each([
    [
      'the "was" that its subject has behind the aside',
      'The yard, opened in 1961 as a public works, was sold in 1994.',
      '1961: The yard was opened as a public works',
    ],
    [
      'none where its subject has no such verb',
      'The yard, opened in 1961 as a public works, sold its cranes in 1994.',
      '1961: Yard opened as a public works',
    ],
    [
      'none for a verb that needs nobody else',
      'The prisoner, escaped in May 2020, was seen in Lund on Monday.',
      '2020-05: Prisoner escaped',
    ],
    [
      'none where it did something to others',
      'Ann Roe was elected in May 1996 and dismissed two ministers in June 1998.',
      '1998-06: Ann Roe dismissed two ministers',
    ],
    [
      'none of another time',
      'The yard, opened in 1961 as a public works, is now a park.',
      '1961: Yard opened as a public works',
    ],
    [
      'the "was" of the clause that it goes on with',
      'The pier was built in 1926 and widened in 1983.',
      '1983: The pier was widened',
    ],
    [
      'but none of that where the subject may have done it',
      'Mr Hale was elected in 2011 and resigned in 2015.',
      '2015: Mr Hale resigned',
    ],
    [
      'nor where something is done to another thing',
      'Mr Hale was elected in 2011 and appointed a treasurer in 2015.',
      '2015: Mr Hale appointed a treasurer',
    ],
    [
      'none of what was planned: what came of it may have been at another time',
      'A second round, planned for 18 October 2024, was called off after a player had fallen ill.',
      '2024-10-18: Second round planned',
    ],
    [
      'not that of an aside that the date isn’t in',
      'The alliance, led by Lena Marsh, took 62 of the 120 seats, officials said on Monday.',
      '2024-11-11: The alliance took 62 of the 120 seats, officials said',
    ],
    [
      'what it was where it was set up, and not set for a day',
      'The watchdog, set up in 2022 in response to the fire, said that 412 halls in Lund were shut.',
      '2022: Watchdog set up in response to the fire',
    ],
    [
      'behind what says in what the people died that it is about',
      'A builder who ignored four warnings about a mill in which six people died was jailed on Tuesday.',
      '2024-11-12: A builder who ignored four warnings about a mill in which six people died was jailed',
    ],
    [
      'where a year stands before it that belongs to its subject',
      'The frost of 1989 began on 9 January 1989 and ended on 27 February 1989.',
      '1989-02-27: The frost of 1989 ended',
    ],
    [
      'behind a name between commas',
      'On 2 May 2024 the envoy, Tomas Keller, travelled to Lund in secret.',
      '2024-05-02: The envoy, Tomas Keller, travelled to Lund in secret',
    ],
    [
      'and not what was yet to be done',
      'On Tuesday the last ship to be fully unloaded, the Aarhus, left for Bergen.',
      '2024-11-12: The last ship to be fully unloaded, the Aarhus, left for Bergen',
    ],
    [
      'with all that it leaves',
      'On 9 December 2022 the mill dismissed all but ninety of its weavers.',
      '2022-12-09: The mill dismissed all but ninety of its weavers',
    ],
    [
      'but another clause behind "but"',
      'On 9 December 2022 the mill dismissed its weavers, but ninety of them came back in 2023.',
      '2022-12-09: The mill dismissed its weavers',
    ],
  ])('%s', (_what, text, title) => {
    expect(eventsOf(text)).toContain(title);
  });
});

describe('a title of a relative clause', () => {
  it.each([
    [
      'puts what it speaks of behind its own subject and verb',
      'A vote in Karvia, which Ms Horvat promised in September 2024, would be held in the spring.',
      '2024-09: Ms Horvat promised a vote in Karvia',
    ],
    [
      'behind all of its verb',
      'The firm sold a mill, which the council had repeatedly refused in 2019 for its smoke.',
      '2019: The council had repeatedly refused a mill for its smoke',
    ],
    [
      'and behind the word that goes with that',
      'They resumed the talks, which the union broke off in 2019 in anger.',
      '2019: The union broke off the talks in anger',
    ],
    [
      'before its verb where it is what does it',
      'The firm sold the mill, which in turn became a school in 2019.',
      '2019: The mill in turn became a school',
    ],
    [
      'says of what they were the first',
      'The governor asked for 500 soldiers, the first of whom arrived on Tuesday.',
      '2024-11-12: The first of 500 soldiers arrived',
    ],
    [
      'tells by itself what part of it was',
      'The firm borrowed $180m, of which $140m was paid to its owner in 2007.',
      '2007: $140m was paid to its owner',
    ],
    [
      'tells in what it was',
      'The inquiry heard of a fire at the mill, in which six people died in 2017.',
      '2017: Six people died in a fire at the mill',
    ],
    [
      'tells of those who are counted, and not of the firm that hired them',
      'The company hired 12 people, two of whom resigned in 2019.',
      '2019: Two of 12 people resigned',
    ],
    [
      'has the noun behind what was hoped for',
      'He lost the firm, which Ann Roe had hoped to sell in 2019.',
      '2019: Ann Roe had hoped to sell the firm',
    ],
    [
      'has a thing with a number for a name',
      'It runs Corvid 5, which was released in March 2024.',
      '2024-03: Corvid 5 was released',
    ],
    [
      'and what somebody means to do is no part of that',
      'They had no plans to use emergency powers, which were last invoked in 2000.',
      '2000: Emergency powers were last invoked',
    ],
  ])('%s', (_what, text, title) => {
    expect(eventsOf(text)).toContain(title);
  });
});

describe('a title in the first person', () => {
  it.each([
    [
      'is the words of whoever says it',
      '“We closed the pier in October 2024, and nobody minded,” said Ann Roe.',
      'Ann Roe: “We closed the pier in October 2024, and nobody minded”',
    ],
    [
      'without the word that joins them',
      '“The sea was rough. But we closed the pier in October 2024,” said Ann Roe.',
      'Ann Roe: “we closed the pier in October 2024”',
    ],
    [
      'is the author’s elsewhere',
      'We closed the pier of Lund in October 2024.',
      'We closed the pier of Lund',
    ],
    [
      'and so are other words that somebody says',
      '“The mayor closed the pier in October 2024,” said Ann Roe.',
      'The mayor closed the pier',
    ],
  ])('%s', (_what, text, title) => {
    expect(eventsOf(text).map((event) => event.replace(/^[^:]*: /u, ''))).toContain(title);
  });
});

describe('a title that would be too long', () => {
  it.each([
    [
      'goes without what is told of its subject by the way',
      'Ann Roe, the head of a bank with nine branches in the north, sold the quarry at Lund to a fund on Tuesday.',
      'Ann Roe sold the quarry at Lund to a fund',
    ],
    [
      'but keeps that where there is room',
      'Ann Roe, the head of a bank, sold the quarry on Tuesday.',
      'Ann Roe, the head of a bank, sold the quarry',
    ],
  ])('%s', (_what, text, title) => {
    expect(eventsOf(text).map((event) => event.replace(/^[^:]*: /u, ''))).toContain(title);
  });
});

it.each([
  ['In the great hall, with all guests seated, was told a joke', 'what is no subject'],
  ['Ann Roe sold, to her regret, was heard to say', 'a subject with a verb'],
  ['Ann Roe, to her regret, a banker', 'what has no verb behind it'],
])('%s: keeps %s', (words) => {
  expect(withoutAside(words)).toBe(words);
});

describe('a title keeps', () => {
  it.each([
    [
      'a letter that is a name',
      'The first lamp, the Model A, went on sale in 1895.',
      'The first lamp, the Model A, went on sale',
    ],
    [
      'a sum of thousands by the year',
      'The allowance, worth about £3,400 a year, was introduced in 1977.',
      'The allowance, worth about £3,400 a year, was introduced',
    ],
    ['no age', 'Mayor Eva Holm, 45, was arrested on Tuesday.', 'Mayor Eva Holm was arrested'],
    [
      'no year before what something was',
      'The hall was opened in 1961 as a public bath.',
      'The hall was opened as a public bath',
    ],
  ])('%s', (_what, text, title) => {
    expect(eventsOf(text).map((event) => event.replace(/^[^:]*: /u, ''))).toContain(title);
  });
});
