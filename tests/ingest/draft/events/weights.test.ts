import { expect, it } from 'vitest';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import { articleFrom } from '../fixture-articles.ts';

/** The dates of the events of a text, the weightiest first. */
const datesOf = (text: string): (string | null)[] =>
  draftStory([articleFrom('report.txt', text, '2024-11-15')]).events.map(({ date }) => date);

/** Sentences that tell nothing, for a text of some length. */
const filler = (sentences: number): string =>
  Array.from({ length: sentences }, (_, at) => `Nothing else is known of case ${at}.`).join(' ');

it.each([
  [
    'a day before a month with two more names',
    'Rain fell. Ann Roe left Oslo with Bo Ek in May 2014. Work began on 6 June 2015.',
    ['2015-06-06', '2014-05'],
  ],
  [
    'a month before a year',
    'Rain fell. Work on the pier began in 2015. Work on the dam began in May 2014.',
    ['2014-05', '2015'],
  ],
  [
    'a year before a stretch of years',
    'Rain fell. The dam was repaired between 2011 and 2014. The pier was repaired in 2015.',
    ['2015', '2011/2014'],
  ],
  [
    'what happened before what goes on since a day',
    'Rain fell. The dam has been closed since 5 May 2014. The pier fell in 2015.',
    ['2015', '2014-05-05/..'],
  ],
  [
    'what is to come before what ends with a day',
    'Rain fell. The letters will be shown until 6 January 2025. The pier will be opened in 2026.',
    ['2026', '../2025-01-06'],
  ],
  [
    'what an article tells before what somebody says in it',
    'Rain fell. “We closed the dam on 5 May 2014,” said the mayor.\n\nThe pier fell on 6 June 2015.',
    ['2015-06-06', '2014-05-05'],
  ],
  [
    'of a long article what it begins with, though less is named there',
    `Rain fell. Work on the pier began on 5 May 2014. ${filler(90)} Ann Roe left Oslo with Bo Ek on 6 June 2015.`,
    ['2014-05-05', '2015-06-06'],
  ],
  [
    'but of a short one what names more',
    `Rain fell. Work on the pier began on 5 May 2014. Ann Roe left Oslo with Bo Ek on 6 June 2015.`,
    ['2015-06-06', '2014-05-05'],
  ],
])('a draft puts %s', (_what, text, dates) => {
  expect(datesOf(text)).toEqual(dates);
});
