import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import { articleFrom } from '../fixture-articles.ts';

/** A report of Friday, 15 November 2024. */
const draftOf = (text: string) => draftStory([articleFrom('report.txt', text, '2024-11-15')]);

const titlesOf = (text: string): string[] => draftOf(text).events.map(({ title }) => title);
const datesOf = (text: string): (string | null)[] =>
  draftOf(text)
    .events.map(({ date }) => date)
    .filter((date) => date?.startsWith('[..') === false);

describe('a title', () => {
  it('has nobody say what another says', () => {
    const titles = titlesOf(
      'Karl Lund spoke in Bonn on Tuesday, and Anna Roe said: “He must resign from office.”',
    );
    expect(titles.filter((title) => title.startsWith('Karl Lund') && title.includes('resign'))).toEqual([]);
  });

  it.each([
    [
      '“Inflation has fallen to 3.5 percent of what it was,” Karl Lund told reporters on Tuesday.',
      'Karl Lund told reporters: “Inflation has fallen to 3.5 percent of what it was”',
    ],
    [
      '“We always trusted Mr. Roe with it,” Karl Lund told reporters on Tuesday.',
      'Karl Lund told reporters: “We always trusted Mr. Roe with it”',
    ],
  ])('has the whole of a sentence: %s', (text, title) => {
    expect(titlesOf(text)).toContain(title);
  });

  it('has the pronoun where it isn’t told whom that means, though another is', () => {
    const titles = titlesOf('Putin arrived. He thanked Karl Lund for the help that he gave on 5 May.');
    expect(titles.join('\n')).not.toContain('Karl Lund thanked');
  });

  it('has the pronoun where somebody without a name can be meant', () => {
    const titles = titlesOf('A gunman shot Karl Lund, and on 5 May he surrendered to police.');
    expect(titles.join('\n')).not.toContain('Karl Lund surrendered');
  });

  it('keeps what was taken over the year after', () => {
    expect(titlesOf('Roe won in May 2020. She took over the following year.').join('\n')).toMatch(
      /took over$/mu,
    );
  });
});

describe('a date tells when', () => {
  it.each([
    ['In 2019 rules for banks took effect in Bonn.', '2019'],
    ['The merger agreed on 3 May would have created a giant.', '2024-05-03'],
    ['They arrived in Bonn, mostly in 2015.', '2015'],
    ['The pass closes every winter, and on 3 January 2021 an avalanche buried a bus.', '2021-01-03'],
    ['The pass closed every winter, and on 3 October an avalanche buried a bus.', '2024-10-03'],
  ])('%s', (text, date) => {
    expect(datesOf(text)).toContain(date);
  });
});

describe('whoever is called by their nation', () => {
  const speakerIn = (text: string) => draftOf(text).quotes.map(({ speaker }) => speaker?.person ?? null);

  it('is whom the text has spoken of', () => {
    expect(speakerIn('Novak Djokovic lost in Paris. “I was very tired today,” the Serbian said.')).toEqual([
      'novak-djokovic',
    ]);
  });
});

describe('names that begin alike', () => {
  it('are of firms and people, too', () => {
    const { places, people } = draftOf(
      'Rio Tinto fell. A ban on Le Pen stands, and her husband Bill wept on Friday.',
    );
    expect(places.map(({ name }) => name)).toEqual([]);
    expect(people.map(({ name }) => name)).not.toContain('Rio Tinto');
  });
});
