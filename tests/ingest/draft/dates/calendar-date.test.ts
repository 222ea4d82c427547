import { describe, expect, it } from 'vitest';
import {
  dayDate,
  daysOf,
  halfDate,
  isFiner,
  monthDate,
  quarterDate,
  seasonDate,
  shift,
  toEdtf,
  weekOf,
  widen,
  yearDate,
  firstDay,
  type CalendarDate,
  type CalendarUnit,
} from '../../../../src/ingest/draft/dates/calendar-date.ts';

const UNITS: readonly CalendarUnit[] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
];

/** A day that there is. */
function day(year: number, month: number, number: number): CalendarDate {
  const date = dayDate(year, month, number);
  if (date === null) throw new Error('no such day');
  return date;
}

describe('a unit of the calendar', () => {
  it.each([
    ['day', '2024-11-15'],
    ['weekend', '2024-11-16/2024-11-17'],
    ['week', '2024-11-11/2024-11-17'],
    ['month', '2024-11'],
    ['quarter', '2024-10/2024-12'],
    ['season', '2024-23'],
    ['half', '2024-07/2024-12'],
    ['year', '2024'],
    ['decade', '202X'],
    ['century', '20XX'],
  ] as const)('that holds a day: the %s', (unit, edtf) => {
    expect(toEdtf(widen(day(2024, 11, 15), unit))).toBe(edtf);
  });

  it.each([
    ['day', '2024-11-14', '2024-11-17'],
    ['weekend', '2024-11-09/2024-11-10', '2024-11-30/2024-12-01'],
    ['week', '2024-11-04/2024-11-10', '2024-11-25/2024-12-01'],
    ['month', '2024-10', '2025-01'],
    ['quarter', '2024-07/2024-09', '2025-04/2025-06'],
    ['season', '2024-22', '2025-21'],
    ['half', '2024-01/2024-06', '2025-07/2025-12'],
    ['year', '2023', '2026'],
    ['decade', '201X', '204X'],
    ['century', '19XX', '22XX'],
  ] as const)('before a day, and two after it: the %s', (unit, before, after) => {
    expect(toEdtf(shift(day(2024, 11, 15), unit, -1))).toBe(before);
    expect(toEdtf(shift(day(2024, 11, 15), unit, 2))).toBe(after);
  });

  it.each(UNITS)('lasts from its first day to that of the next: the %s', (unit) => {
    for (const date of [day(2024, 1, 1), day(2023, 12, 31), day(2024, 2, 29), day(-43, 3, 15)]) {
      const whole = widen(date, unit);
      const next = shift(whole, unit, 1);
      const gap = unit === 'weekend' ? 5 : 0;
      expect(daysOf(whole).end + gap).toBe(firstDay(next));
      expect(daysOf(whole).start).toBe(firstDay(whole));
      // The weekend of a day of the week is the one at its end.
      expect(firstDay(whole)).toBeLessThanOrEqual(firstDay(date) + gap);
      expect(daysOf(whole).end).toBeGreaterThan(firstDay(date));
    }
  });

  it('tells more exactly than each that is longer, and than none that is shorter', () => {
    for (const [at, unit] of UNITS.entries())
      expect(UNITS.filter((other) => isFiner(unit, other))).toEqual(UNITS.slice(at + 1));
  });

  it('of winter belongs to the year in which it begins', () => {
    expect([1, 2, 3, 12].map((month) => toEdtf(widen(day(2024, month, 1), 'season')))).toEqual([
      '2023-24',
      '2023-24',
      '2024-21',
      '2024-24',
    ]);
  });
});

describe('a date in EDTF', () => {
  it.each([
    [yearDate(79), '0079'],
    [yearDate(-43), '-0043'],
    [yearDate(9999), '9999'],
    [yearDate(10_000), null],
    [yearDate(-10_000), null],
    [{ ...yearDate(2000), until: yearDate(10_000) }, null],
    [monthDate(2024, 3), '2024-03'],
    [seasonDate(2024, 24), '2024-24'],
    [quarterDate(2024, 2), '2024-04/2024-06'],
    [halfDate(2024, 2), '2024-07/2024-12'],
    [{ ...yearDate(2024), isApproximate: true }, '2024~'],
    [{ ...quarterDate(2024, 1), isApproximate: true }, '2024-01~/2024-03~'],
    [{ ...yearDate(1999), until: yearDate(2004) }, '1999/2004'],
    [{ ...yearDate(1999), until: quarterDate(2004, 1) }, '1999/2004-03'],
    [{ ...weekOf(0), until: weekOf(7) }, '1969-12-29/1970-01-11'],
    [widen(yearDate(-43), 'decade'), '-0050/-0041'],
    [widen(yearDate(-43), 'century'), '-0100/-0001'],
    [{ ...day(2024, 3, 5), clock: 'T14:30Z' }, '2024-03-05T14:30Z'],
  ] as const)('of %j is %s', (date, edtf) => {
    expect(toEdtf(date)).toBe(edtf);
  });

  it('lasts to the end of what it lasts until', () => {
    const { start, end } = daysOf({ ...day(2024, 1, 1), until: monthDate(2024, 2) });
    expect(end - start).toBe(60);
  });

  it('is none of a day that there isn’t', () => {
    expect([dayDate(2024, 2, 30), dayDate(2023, 2, 29), dayDate(2024, 1, 0)]).toEqual([null, null, null]);
    expect(dayDate(2024, 2, 29)).not.toBeNull();
  });
});
