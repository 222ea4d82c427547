import { expect, it } from 'vitest';
import { findDates } from '../../../../src/ingest/draft/dates/find-dates.ts';
import { numbered } from '../numbered.ts';

/** The days of a list's dates, with a mark where its order tells them. */
export const told = (published: string, paragraphs: readonly string[]): string[] =>
  findDates(['The mill of Orvan', ...paragraphs].join('\n\n'), { published }).map(
    ({ value, why }) => `${value}${/entries|newest entry/u.test(why) ? ' by order' : ''}`,
  );

type ListCase = readonly [name: string, paragraphs: readonly string[], ...dates: string[]];

/** One test per list, whose paragraphs stand below a title. */
export function expectLists(published: string, cases: readonly ListCase[]): void {
  it.each(
    cases.map(([name, paragraphs, ...dates], index) => [numbered(name, index), paragraphs, dates] as const),
  )('%s', (_name, paragraphs, dates) => {
    expect(told(published, paragraphs)).toEqual(dates);
  });
}
