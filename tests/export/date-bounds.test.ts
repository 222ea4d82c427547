import { expect, test } from 'vitest';
import { readEdtf } from '../../src/dataset/edtf.ts';
import { calendarDays } from '../../src/export/calendar-days.ts';
import { dateBounds, isoBound, isoDay } from '../../src/export/date-bounds.ts';

test.each([
  ['2024-11-16', '2024-11-16', '2024-11-16'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2022', '2022-01-01', '2022-12-31'],
  ['201X', '2010-01-01', '2019-12-31'],
  ['2021-01/2024-11-16', '2021-01-01', '2024-11-16'],
  ['[..2024-11-16]', '', '2024-11-16'],
  ['2024-11/..', '2024-11-01', ''],
  ['[..1983,1990..]', '', ''],
  ['{2021-04,2022-05}', '2021-04-01', '2022-05-31'],
  ['-0043-03-15', '-0043-03-15', '-0043-03-15'],
  ['0000', '0000-01-01', '0000-12-31'],
  ['Y12345', '+12345-01-01', '+12345-12-31'],
  ['2024-11-16T13:05:00Z', '2024-11-16T13:05:00Z', '2024-11-16T13:05:00Z'],
  ['2024-11-16T23:30:00-05:00', '2024-11-16T23:30:00-05:00', '2024-11-16T23:30:00-05:00'],
  ['2024-11-16T13:05:00', '2024-11-16T13:05:00', '2024-11-16T13:05:00'],
])('%s may lie from "%s" to "%s"', (edtf, earliest, latest) => {
  const bounds = dateBounds(readEdtf(edtf));
  expect([isoBound(bounds.earliest), isoBound(bounds.latest)]).toEqual([earliest, latest]);
});

test.each([
  ['2024-11-16', '2024-11-16', '2024-11-16', false],
  ['2022', '2022-01-01', '2022-12-31', false],
  ['[..2024-11-16]', '2024-11-16', '2024-11-16', true],
  ['2022/..', '2022-01-01', '2022-12-31', true],
  ['2024-11-16T23:30:00-05:00', '2024-11-16', '2024-11-16', false],
  ['0001', '0001-01-01', '0001-12-31', false],
])('in a calendar %s stands from %s to %s', (edtf, first, last, bounded) => {
  const days = calendarDays(readEdtf(edtf));
  expect(days && [isoDay(days.first), isoDay(days.last), days.bounded]).toEqual([first, last, bounded]);
});

test.each(['-0043', '0000', '0000/0005', 'Y12345', '[..1983,1990..]', '9999'])(
  'no calendar can hold %s',
  (edtf) => {
    expect(calendarDays(readEdtf(edtf))).toBeNull();
  },
);
