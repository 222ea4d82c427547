import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/ingest/draft/dates/find-dates.ts';

const LINE = 'UNITED NATIONS, June 28 (Xinhua) -- ';

/** The values of the dates of a text of no known date, by their words. */
const valuesIn = (text: string, published: string | null = null) =>
  Object.fromEntries(findDates(text, { published }).map((date) => [date.text, date.value]));

describe('a dateline without a year is in the one that the other dates show', () => {
  it('that has the weekday which is named next', () => {
    expect(
      valuesIn(
        `${LINE}The council failed on Friday to renew the mission, established in April 2013. Britain announced its withdrawal in November 2022. The drawdown begins on July 1 and is to be completed by Dec. 31, 2024.`,
      ),
    ).toMatchObject({ 'June 28': '2024-06-28', Friday: '2024-06-28', 'July 1': '2024-07-01' });
  });

  it('or else the first between what is told as past and what is told as to come', () => {
    expect(
      valuesIn(
        `${LINE}The council failed to renew the mission. Britain announced its withdrawal in November 2022. Its end will come on Dec. 31, 2024.`,
      )['June 28'],
    ).toBe('2023-06-28');
  });

  it('and is not guessed where one of them is missing, or they lie far apart', () => {
    const why = (text: string) => findDates(text, { published: null })[0]?.why ?? '';
    const past = 'The mission was established in April 2013.';
    expect(why(`${LINE}The council failed. ${past}`)).not.toContain('at the head of the text');
    expect(why(`${LINE}The council failed. ${past} It will end on Dec. 31, 2024.`)).not.toContain(
      'at the head of the text',
    );
  });

  it('which counts for nothing where it is known when the article appeared', () => {
    expect(
      valuesIn(
        `${LINE}The council failed. Britain announced its withdrawal in November 2022. It will end on Dec. 31, 2024.`,
        '2024-06-28',
      )['June 28'],
    ).toBe('2024-06-28');
  });
});
