import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

// 15 November 2024 was a Friday.
describe('days that a report of Friday, 15 November 2024 awaits', () => {
  expectDates('2024-11-15', [
    ['The storm was expected to reach Luzon on Sunday.', 'Sunday → 2024-11-17'],
    ['The two ministers were to sign the accord on Tuesday.', 'Tuesday → 2024-11-19'],
    ['She was due to appear before magistrates on Monday.', 'Monday → 2024-11-18'],
    ['The ferry had been due to sail on Monday but stayed in port.', 'Monday → 2024-11-11'],
    ['The vote was expected on Monday.', 'Monday → 2024-11-11'],
    ['The king ordered a week of mourning beginning Saturday.', 'Saturday → 2024-11-16'],
    ['A curfew was imposed, effective from Sunday.', 'Sunday → 2024-11-17'],
    ['The strike that started on Monday is over.', 'Monday → 2024-11-11'],
    ['After the derby they travel to Lyon on Wednesday.', 'Wednesday → 2024-11-20'],
    ['They travelled to Lyon on Wednesday.', 'Wednesday → 2024-11-13'],
    [
      'The river will crest on Sunday. The governor had begged people a day earlier to leave.',
      'Sunday → 2024-11-17',
      'a day earlier → 2024-11-14',
    ],
    [
      'The minister resigned on Tuesday. A day earlier he had denied everything.',
      'Tuesday → 2024-11-12',
      'A day earlier → 2024-11-11',
    ],
  ]);
});

describe('days that go on from one with its year, in a report of 15 November 2024', () => {
  expectDates('2024-11-15', [
    [
      'The dam burst on Oct. 3, 2022. The town was evacuated until Oct. 9.',
      'Oct. 3, 2022 → 2022-10-03',
      'Oct. 9 → 2022-10-09',
    ],
    [
      'The dam burst on Oct. 3, 2023. An inquiry opened on Sept. 9.',
      'Oct. 3, 2023 → 2023-10-03',
      'Sept. 9 → 2024-09-09',
    ],
    [
      'The dam burst on Oct. 3, 2022.\n\nThe mayor was arrested on Oct. 9.',
      'Oct. 3, 2022 → 2022-10-03',
      'Oct. 9 → 2024-10-09',
    ],
  ]);
});

describe('times of day in a report of 15 November 2024', () => {
  expectDates('2024-11-15', [
    ['The siege ended at noon on Thursday.', 'noon on Thursday → 2024-11-14T12:00'],
    ['Polls close Saturday at noon.', 'Saturday at noon → 2024-11-16T12:00'],
    ['By noon the square was full.'],
    [
      '21:40 The toll has risen to 90.\n\n20:15 – Planes have landed.',
      '21:40 → 2024-11-15T21:40',
      '20:15 → 2024-11-15T20:15',
    ],
    [
      'The line will reopen on Wednesday. The train left the rails at 9:20 p.m. near the port.',
      'Wednesday → 2024-11-20',
      '9:20 p.m. → 2024-11-15T21:20',
    ],
    ['The score was 21:40 at half time.'],
    [
      'It struck the coast late on Wednesday. The eye passed over the port at 9:20 p.m. local time.',
      'late on Wednesday → 2024-11-13',
      '9:20 p.m. local time → 2024-11-13T21:20',
    ],
  ]);
});

describe('one day of many is no date', () => {
  expectDates('2024-11-15', [
    ['The raid began on 4 October, a Friday.', '4 October → 2024-10-04'],
    ['On a Tuesday night the bar is empty.'],
    ['It happened on a Sunday when nobody was there.'],
    ['A Thursday vote settled it.', 'Thursday → 2024-11-14'],
  ]);
});

describe('months and seasons by other names, in a report of 15 November 2024', () => {
  expectDates('2024-11-15', [
    ['This time last year the reservoir was full.', 'This time last year → 2023-11'],
    ['By this time next year it will be sold.', 'this time next year → 2025-11'],
    ['By midsummer the wells were dry.', 'midsummer → 2024-22'],
    ['They played A Midsummer Night’s Dream.'],
    ['Ministers decide by the end of the month whether to appeal.', 'the end of the month → 2024-11'],
    ['The shop reopened on Labor Day.', 'Labor Day → 2024-09-02'],
    ['Wreaths were laid on Remembrance Sunday.', 'Remembrance Sunday → 2024-11-10'],
    ['The synod met on Ascension Day 2024.', 'Ascension Day 2024 → 2024-05-09'],
    ['Parades were held on Mardi Gras 2023.', 'Mardi Gras 2023 → 2023-02-21'],
  ]);
});
