import { daysFromCivil } from '../../../base/civil.ts';
import { dateOfDays, weekdayOf } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';

const THURSDAY = 4;
const SUNDAY = 7;
const MONDAY = 1;

/** Days that have a name and a rule, by their names in small letters. Those that differ between countries are left out. */
export const HOLIDAYS: ReadonlyMap<string, (year: number) => CalendarDate> = new Map([
  ['new year’s day', fixedDay(1, 1)],
  ['valentine’s day', fixedDay(2, 14)],
  ['st patrick’s day', fixedDay(3, 17)],
  ['april fools’ day', fixedDay(4, 1)],
  ['may day', fixedDay(5, 1)],
  ['bastille day', fixedDay(7, 14)],
  ['halloween', fixedDay(10, 31)],
  ['armistice day', fixedDay(11, 11)],
  ['veterans day', fixedDay(11, 11)],
  ['christmas eve', fixedDay(12, 24)],
  ['christmas day', fixedDay(12, 25)],
  ['christmas', fixedDay(12, 25)],
  ['boxing day', fixedDay(12, 26)],
  ['new year’s eve', fixedDay(12, 31)],
  ['memorial day', (year: number) => lastOf(year, 5, MONDAY)],
  ['thanksgiving', (year: number) => nthOf(year, 11, THURSDAY, 4)],
  ['thanksgiving day', (year: number) => nthOf(year, 11, THURSDAY, 4)],
  ['black friday', (year: number) => dateOfDays(nthDay(year, 11, THURSDAY, 4) + 1)],
  ['epiphany', fixedDay(1, 6)],
  ['burns night', fixedDay(1, 25)],
  ['groundhog day', fixedDay(2, 2)],
  ['international women’s day', fixedDay(3, 8)],
  ['earth day', fixedDay(4, 22)],
  ['anzac day', fixedDay(4, 25)],
  ['cinco de mayo', fixedDay(5, 5)],
  ['juneteenth', fixedDay(6, 19)],
  ['all saints’ day', fixedDay(11, 1)],
  ['bonfire night', fixedDay(11, 5)],
  ['guy fawkes night', fixedDay(11, 5)],
  ['martin luther king day', (year: number) => nthOf(year, 1, MONDAY, 3)],
  ['presidents’ day', (year: number) => nthOf(year, 2, MONDAY, 3)],
  ['labor day', (year: number) => nthOf(year, 9, MONDAY, 1)],
  ['columbus day', (year: number) => nthOf(year, 10, MONDAY, 2)],
  ['remembrance sunday', (year: number) => nthOf(year, 11, SUNDAY, 2)],
  ['shrove tuesday', (year: number) => dateOfDays(easter(year) - 47)],
  ['mardi gras', (year: number) => dateOfDays(easter(year) - 47)],
  ['maundy thursday', (year: number) => dateOfDays(easter(year) - 3)],
  ['ascension day', (year: number) => dateOfDays(easter(year) + 39)],
  ['pentecost', (year: number) => dateOfDays(easter(year) + 49)],
  ['whit monday', (year: number) => dateOfDays(easter(year) + 50)],
  ['good friday', (year: number) => dateOfDays(easter(year) - 2)],
  ['easter', (year: number) => dateOfDays(easter(year))],
  ['easter sunday', (year: number) => dateOfDays(easter(year))],
  ['easter monday', (year: number) => dateOfDays(easter(year) + 1)],
  ['ash wednesday', (year: number) => dateOfDays(easter(year) - 46)],
  ['palm sunday', (year: number) => dateOfDays(easter(year) - 7)],
]);

function fixedDay(month: number, day: number): (year: number) => CalendarDate {
  return (year) => ({ unit: 'day', year, month, day });
}

/** Days from 1970 to the nth such weekday of a month. */
function nthDay(year: number, month: number, weekday: number, nth: number): number {
  const first = daysFromCivil(year, month, 1);
  const ahead = (weekday - weekdayOf(dateOfDays(first)) + 7) % 7;
  return first + ahead + 7 * (nth - 1);
}

const nthOf = (year: number, month: number, weekday: number, nth: number): CalendarDate =>
  dateOfDays(nthDay(year, month, weekday, nth));

function lastOf(year: number, month: number, weekday: number): CalendarDate {
  const fifth = dateOfDays(nthDay(year, month, weekday, 5));
  return fifth.month === month ? fifth : nthOf(year, month, weekday, 4);
}

/** Days from 1970 to Western Easter Sunday, by the rule of the Gregorian calendar ("Computus", Meeus 1991). */
function easter(year: number): number {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century + 8) / 25);
  const moon =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - correction + 1) / 3) + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const exception = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const days = moon + sunday - 7 * exception + 114;
  return daysFromCivil(year, Math.floor(days / 31), (days % 31) + 1);
}
