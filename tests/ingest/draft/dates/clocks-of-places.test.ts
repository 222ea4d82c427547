import { describe } from 'vitest';
import { expectDates, type DateCase } from './expect-dates.ts';

// 4 August 2014 was a Monday.
describe('whose clock a time is told by', () => {
  expectDates('2014-08-04', [
    ['It struck at 9:59 p.m. local time on Tuesday.', '9:59 p.m. local time on Tuesday → 2014-07-29T21:59'],
    ['It hit at 1:15 p.m. (local time) Sunday.', '1:15 p.m. (local time) Sunday → 2014-08-03T13:15'],
    ['It began at 8 p.m. Eastern on Friday.', '8 p.m. Eastern on Friday → 2014-08-01T20:00'],
    [
      'It began at 3 p.m. Eastern Standard Time on Friday.',
      '3 p.m. Eastern Standard Time on Friday → 2014-08-01T15:00',
    ],
    ['They met at 10 a.m. Beijing time on Saturday.', '10 a.m. Beijing time on Saturday → 2014-08-02T10:00'],
    ['It left at 3:30 p.m. New York time on Friday.', '3:30 p.m. New York time on Friday → 2014-08-01T15:30'],
    ['It struck Sunday at 0830 UTC.', 'Sunday at 0830 UTC → 2014-08-03T08:30Z'],
    ['By late Sunday night local time, troops had arrived.', 'late Sunday night local time → 2014-08-03'],
    ['It began at 8 pm Central on Friday.', '8 pm Central on Friday → 2014-08-01T20:00'],
    ['It began at 8 pm Mountain time on Friday.', '8 pm Mountain time on Friday → 2014-08-01T20:00'],
    [
      'It began at 8 pm Pacific Daylight Time on Friday.',
      '8 pm Pacific Daylight Time on Friday → 2014-08-01T20:00',
    ],
    [
      'It began at 8 pm Atlantic standard time on Friday.',
      '8 pm Atlantic standard time on Friday → 2014-08-01T20:00',
    ],
    [
      'It began at 8 pm British Summer Time on Friday.',
      '8 pm British Summer Time on Friday → 2014-08-01T20:00',
    ],
    [
      'It began at 8 pm Moscow winter time on Friday.',
      '8 pm Moscow winter time on Friday → 2014-08-01T20:00',
    ],
    ...['ET', 'CT', 'MT', 'PT', 'BST', 'IST', 'CST', 'MSK', 'SAST', 'WIB', 'KST', 'PKT', 'HKT', 'SGT'].map(
      (zone): DateCase => [
        `It began at 8 pm ${zone} on Friday.`,
        `8 pm ${zone} on Friday → 2014-08-01T20:00`,
      ],
    ),
    ['It began at 8 pm (ET) on Friday.', '8 pm (ET) on Friday → 2014-08-01T20:00'],
    ['It began at 8 pm (Moscow time) on Friday.', '8 pm (Moscow time) on Friday → 2014-08-01T20:00'],
    ['It began at 8 pm (Moscow hall) on Friday.', '8 pm → 2014-08-04T20:00', 'Friday → 2014-08-01'],
    ['It began at 8 pm (Eastern) on Friday.', '8 pm (Eastern) on Friday → 2014-08-01T20:00'],
    ['It began at 8 pm (New York time) on Friday.', '8 pm (New York time) on Friday → 2014-08-01T20:00'],
    [
      'It began at 8 pm New York standard time on Friday.',
      '8 pm New York standard time on Friday → 2014-08-01T20:00',
    ],
    ['It began at 8 pm Eastern Shore on Friday.', '8 pm → 2014-08-04T20:00', 'Friday → 2014-08-01'],
    ['It began at 8 pm local station on Friday.', '8 pm → 2014-08-04T20:00', 'Friday → 2014-08-01'],
    ['It begins at 8 pm local time.', '8 pm local time → 2014-08-04T20:00'],
    ['It begins at 8 pm Eastern.', '8 pm Eastern → 2014-08-04T20:00'],
    ['It begins at 8 pm Moscow.', '8 pm → 2014-08-04T20:00'],
    ['By late Sunday night (local time), troops had arrived.', 'late Sunday night (local time) → 2014-08-03'],
    // No clock: an airline, a year, a count.
    ['It is due at 3:30 pm Eastern Airlines said.', '3:30 pm → 2014-08-04T15:30'],
    ['They sold 1330 tickets on Friday.', 'Friday → 2014-08-01'],
  ]);
});

describe('the day that an event is named by', () => {
  expectDates('2014-08-04', [
    ["Officials announced that the toll for Sunday's quake had risen.", 'Sunday → 2014-08-03'],
    ["Officials said turnout in Sunday's vote had fallen.", 'Sunday → 2014-08-03'],
    ["The board will decide at Friday's meeting.", 'Friday → 2014-08-08'],
    ["The envoy has urged calm ahead of Wednesday's talks.", 'Wednesday → 2014-08-06'],
    ["The party campaigned hard ahead of Sunday's vote.", 'Sunday → 2014-08-03'],
    ['A strike was called for Sunday.', 'Sunday → 2014-08-10'],
  ]);
});
