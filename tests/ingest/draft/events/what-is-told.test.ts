import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import { articleFrom } from '../fixture-articles.ts';

/** A report of Friday, 15 November 2024. */
const draftOf = (text: string) => draftStory([articleFrom('report.txt', text, '2024-11-15')]);

/** Its dated events, as `date: title`. */
const told = (text: string): string[] =>
  draftOf(text)
    .events.filter(({ date }) => date?.startsWith('[..') === false)
    .map(({ date, title }) => `${date}: ${title}`);

describe('an event is titled by what its sentence tells of it', () => {
  it.each([
    [
      'though its date stands between commas before the verb',
      'The first eruption, on Feb. 12, lasted three days and destroyed 60 houses.',
      '2024-02-12: The first eruption lasted three days',
    ],
    [
      'though where it was does',
      'The second quake, in the hills above Orrin, struck on Tuesday at noon.',
      '2024-11-12: The second quake, in the hills above Orrin, struck',
    ],
    [
      'with who said what stands before the verb',
      '"This is not over," its director, Dr. Helena Brandt, told a news conference on Thursday.',
      '2024-11-14: Its director, Dr. Helena Brandt, told a news conference: "This is not over"',
    ],
    [
      'without the comma that the date behind it leaves',
      'The airline, founded in 2008, has fought local restrictions.',
      '2008: Airline founded',
    ],
    [
      'without the word that points at its month',
      'The case began in August 2020. The couple sued that October.',
      '2020-10: The couple sued',
    ],
    [
      'in a month whose name people have, too',
      'The bridge was completed in May 2001, but the developer that was to pay for the road, Penhale Homes, went bankrupt that August.',
      '2001-08: The developer went bankrupt',
    ],
    [
      'of whom a relative clause speaks',
      'A spokesman for Historic England, which listed the bridge in 2019, said nothing.',
      '2019: Historic England listed the bridge',
    ],
    [
      'of whom its sentence opens with what was done to them',
      'First proposed by Hugh Dunmore in 1904, the line was approved in July 1913 and abandoned in August 1914.',
      '1914-08: The line abandoned',
    ],
    [
      'of who said something, by what is told of them',
      '“I have dreamed of that,” said Palmer, who joined from Eastvale last July.',
      '2024-07: Palmer joined from Eastvale',
    ],
    [
      'without what led to its length of time',
      'The company has fought some 200 local restrictions over the past decade.',
      '2014~/2024~: The company has fought some 200 local restrictions',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text)).toContain(event);
  });

  it('keeps how long something lasted, and what was taken over', () => {
    expect(told('The talks in Bern took two days in May 2023.')).toEqual([
      '2023-05: The talks in Bern took two days',
    ]);
    expect(told('The army took over last year.')).toEqual(['2023: The army took over']);
  });
});

describe('a year that tells which of several is meant dates nothing', () => {
  it.each([
    ['Judge Ellen Marsh said the 2019 law takes too much.', '2019'],
    ['Ann Roe follows through on a 2013 pledge to leave.', '2013'],
    ['The river does not care about the law of 1922.', '1922'],
    ['Emissions were far below 1990 levels.', '1990'],
  ])('%s', (text, year) => {
    const draft = draftOf(text);
    expect(draft.dates.map((date) => date.text)).toEqual([year]);
    expect(told(text)).toEqual([]);
    expect(draft.leftOut.map((left) => [left.text, left.why])).toEqual([
      [year, 'it says which of several is meant, and dates nothing that is told'],
    ]);
  });

  it('neither does one in which something would have been', () => {
    expect(told('He invented a right that no one in 1791 would have recognized.')).toEqual([]);
  });
});

describe('names', () => {
  it('hold neither where somebody is based nor what a prize is for', () => {
    const { people, places, events } = draftOf(
      '"I was mad," said US-based Priya Raman, who won the Nobel Prize in Chemistry on Wednesday.',
    );
    expect(people.map(({ name }) => name)).toEqual(['Priya Raman']);
    expect(places).toEqual([]);
    expect(events.map(({ place }) => place)).toEqual([null]);
  });

  it('of islands are no people’s', () => {
    const { people, places } = draftOf('The volcano on La Sombra erupted on Friday.');
    expect(people).toEqual([]);
    expect(places.map(({ name }) => name)).toEqual(['La Sombra']);
  });

  it('of councillors have their title before them', () => {
    const { people } = draftOf('"It is a waste," Cllr Derek Moss told the meeting on Tuesday.');
    expect(people.map(({ name }) => name)).toEqual(['Derek Moss']);
  });

  it('of products and of firms whose name holds a street are no people’s and no places’', () => {
    const { people, places, organisations } = draftOf(
      '"The price is right," said Mira Olsen of Harbor Street Research. The original Vision Pro, which debuted in February, failed.',
    );
    expect(people.map(({ name }) => name)).toEqual(['Mira Olsen']);
    expect(places).toEqual([]);
    expect(organisations.map(({ name }) => name)).toEqual(['Harbor Street Research']);
  });

  it('of places that are listed lie in none of the others, and those behind a comma do', () => {
    const placesOf = (text: string) => draftOf(text).events.map(({ place }) => place);
    expect(placesOf('It goes on sale in Canada, Japan and Peru on 3 December.')).toEqual(['Canada']);
    expect(placesOf('The leaders met in Lima, Peru on 14 November.')).toEqual(['Lima, Peru']);
  });
});
