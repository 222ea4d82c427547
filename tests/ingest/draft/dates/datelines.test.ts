import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/ingest/draft/dates/find-dates.ts';

/** The day that "today" is in a text with such a line at its head; undefined where nothing says it. */
const todayBelow = (head: string): string | undefined =>
  findDates(`${head}\n\nIt rained today in the old town hall.`, { published: null }).find(
    ({ text }) => text === 'today',
  )?.value;

describe('the line that says when a text was written', () => {
  it.each([
    '3 May 2003',
    'Published: 3 May 2003',
    'Updated on 3 May 2003 at 5 p.m.',
    'First released 3 May 2003',
    'For immediate release, 3 May 2003',
    'Embargoed until 3 May 2003',
    'Last modified by press: 3 May 2003',
    'Filed 3 May 2003',
    'Issued 3 May 2003 in Lund',
    '** Dated 3 May 2003 **',
    'LUND, 3 May 2003 (AP) — It rained a lot all over the town',
    'LUND, 3 May 2003: It rained a lot all over the town',
    'LUND, 3 May 2003 – It rained a lot all over the town',
    'THE HAGUE, 3 May 2003 – It rained a lot all over the town',
  ])('is %j', (head) => {
    expect(todayBelow(head)).toBe('2003-05-03');
  });

  it.each([
    'A storm on 3 May 2003',
    'Storm of 3 May 2003',
    '3 May 2003, a wet day in the old town',
    'Lund, 3 May 2003 – It rained a lot all over the town',
    'LUND, 3 May 2003, was a wet day for all of the old town',
    'The old town hall of all of LUND, 3 May 2003 – It rained a lot',
    'May 2003',
    'LUND, May 2003 (AP) — It rained a lot all over the town',
    '2003',
  ])('is not %j', (head) => {
    expect(todayBelow(head)).toBeUndefined();
  });

  it('stands within the first eight paragraphs', () => {
    const below = (count: number) => todayBelow(`${'It rained.\n\n'.repeat(count)}3 May 2003`);
    expect([below(7), below(8)]).toEqual(['2003-05-03', undefined]);
  });

  it('is the first of several', () => {
    expect(todayBelow('3 May 2003\n\nUpdated: 5 May 2003')).toBe('2003-05-03');
  });
});

describe('the name that a year is a part of', () => {
  const whyOf = (text: string): string | undefined =>
    findDates(text, { published: null }).find(({ value }) => value === '2003-11')?.why;

  it.each([
    ['The APEC 2003 Summit ended in November.', 'APEC 2003 Summit'],
    ['The Orvan Games 2003 ended in November.', 'Orvan Games 2003'],
    ['The 2003 Orvan Winter Games ended in November.', '2003 Orvan Winter Games'],
    ['The 2003 season ended in November.', '2003 season'],
    ['The 2003 presidential vote ended in November.', '2003 presidential'],
  ])('in %j is %j', (text, name) => {
    expect(whyOf(text)).toBe(`year from “${name}” in the same sentence`);
  });

  it.each([
    'In 2003 the season ended, in November.',
    'The 2003 harvest ended in November.',
    'Its 2003 season ended in November.',
    'May 2003 was wet, and so was November.',
  ])('is none in %j', (text) => {
    expect(whyOf(text)).not.toContain('in the same sentence');
  });
});

describe('what is told by the way', () => {
  const yearOfJune = (text: string): string | undefined =>
    findDates(text, { published: '2024-11-15' }).find(({ text: words }) => words === 'June')?.value;

  it.each([
    ['In 1990 the church was sold; in June it burned.', '1990-06'],
    ['The church, established in 1990, was sold in June.', '2024-06'],
    ['The church, aged by 1990, was sold in June.', '2024-06'],
    ['The church, dating from 1990, was sold in June.', '2024-06'],
    ['The church (from 1990) was sold in June.', '2024-06'],
    ['The church (a ruin) was lost in 1990 and sold in June.', '1990-06'],
    ['The church, a ruin in 1990, was sold in June.', '1990-06'],
    ['The church, red in 1990, was sold in June.', '1990-06'],
    ['The church, which had long been a ruin when it fell in 1990, was sold in June.', '1990-06'],
  ])('in %j June is %s', (text, month) => {
    expect(yearOfJune(text)).toBe(month);
  });
});
