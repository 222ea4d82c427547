import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import { articleFrom } from '../fixture-articles.ts';

/** How many passages tell each event of a day that some articles of 6 May 2014 draft. */
function passagesOn(date: string, ...texts: readonly string[]): number[] {
  const articles = texts.map((text, at) =>
    articleFrom(`${at}.txt`, `It rained in the hills. ${text}`, '2014-05-06'),
  );
  return draftStory(articles)
    .events.filter((event) => event.date === date)
    .map(({ evidence }) => evidence.length)
    .toSorted((a, b) => b - a);
}

/* Long sentences, as agencies write them: of short ones little is needed to be one. */
const EXPLODED =
  'Two suspected bombs exploded on 3 May 2014 outside the marble lobby of Calder Bank, where clerks, cleaners and a janitor waited for wages, witnesses and neighbours recalled.';
const OCCURRED =
  'The blast in Denmark shook windows, toppled cranes and buried lorries, buses and taxis at the crowded quay at about 10:35 a.m. on 3 May 2014.';
const BOTH = 'Nearly simultaneous explosions at Calder Bank in Denmark killed nine people on 3 May 2014.';

describe('what several articles tell of one day in different words', () => {
  it('is one event, once another tells it with the words of both', () => {
    expect(passagesOn('2014-05-03', EXPLODED, OCCURRED)).toEqual([1, 1]);
    expect(passagesOn('2014-05-03', EXPLODED, OCCURRED, BOTH)).toEqual([3]);
  });

  it('are two where the day is not the same', () => {
    expect(passagesOn('2014-05-03', EXPLODED, OCCURRED.replace('3 May', '4 May'), BOTH)).toEqual([2]);
    expect(passagesOn('2014-05-04', EXPLODED, OCCURRED.replace('3 May', '4 May'), BOTH)).toEqual([1]);
  });

  it('are two where only the month is the same', () => {
    const first =
      'Ann Roe met Bo Ek in Lund on May 3 to talk about fish. In May Ann Roe met Bo Ek in Lund over fish.';
    const second =
      'Ann Roe met Bo Ek in Bergen on May 5 to sign a treaty on oil. Ann Roe and Bo Ek met in Bergen in May and signed the oil treaty.';
    expect(passagesOn('2014-05-03', first, second).length).toBe(1);
    expect(passagesOn('2014-05-05', first, second).length).toBe(1);
  });

  it('are two where nothing is named alike', () => {
    const elsewhere =
      'The blast in Peru woke goats, shepherds and a visiting botanist, who was measuring orchids beside some quiet lake in the hills, on 3 May 2014.';
    expect(passagesOn('2014-05-03', EXPLODED, BOTH, elsewhere)).toEqual([2, 1]);
  });
});
