import { describe, expect, it } from 'vitest';
import { readEdtf } from '../../src/dataset/edtf.ts';
import { headYears, yearHeading } from '../../src/dataset/year-heading.ts';
import type { TimelineEvent } from '../../src/dataset/model.ts';

const heading = (edtf: string) => yearHeading(readEdtf(edtf), 'en-GB');

describe('the heading that an event stands under', () => {
  it.each([
    ['2024-11-16', '2024'],
    ['2022', '2022'],
    ['2019~', '2019'],
    ['2022/2024', '2022'],
    ['2023-11/..', '2023'],
    ['-0043', '44 BC'],
    ['0000', '1 BC'],
    ['2024-01-01T01:00:00+09:00', '2024'],
  ])('of %s is its year, %s', (edtf, year) => {
    expect(heading(edtf)).toBe(year);
  });

  it('is the decade where no more is known', () => {
    expect(heading('201X')).toBe('2010s');
  });

  it('of a date with an open beginning is the year of its place in the order', () => {
    expect(heading('[..2024-11-16]')).toBe('2024');
  });

  it('comes once for all events of a year', () => {
    const events = ['2022', '2024-11-05', '2024-11-16'].map((edtf): TimelineEvent => ({
      id: edtf,
      date: readEdtf(edtf),
      title: edtf,
      topics: [],
      people: [],
      quotes: [],
      otherDates: [],
      weight: 0.5,
    }));
    expect(headYears(events, 'en-GB').map(({ heading: year }) => year)).toEqual(['2022', '2024', null]);
  });
});
