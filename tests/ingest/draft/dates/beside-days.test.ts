import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

// 15 November 2024 was a Friday.
describe('days beside days, holidays and clocks', () => {
  expectDates('2024-11-15', [
    ["The day before last Tuesday's hearing he left.", 'The day before last Tuesday → 2024-11-11'],
    ['The shop shuts the day after Christmas.', 'the day after Christmas → 2024-12-26'],
    ['He left the day after the hearing.'],
    ['The boy was found Thanksgiving Day clinging to a raft.', 'Thanksgiving Day → 2023-11-23'],
    ['They met here New Year’s Eve.', 'New Year’s Eve → 2023-12-31'],
    ['He watched Labor Day parades.'],
    ['The Thanksgiving Day parade was long.'],
    ['They left a week or so ago.', 'a week or so ago → 2024-11-04~/2024-11-10~'],
    ['They left a week ago.', 'a week ago → 2024-11-04/2024-11-10'],
    ['His car was seen at 6 a.m. near the mill ten days before the fire.'],
    ['His car was seen at 6 a.m. near the mill.', '6 a.m. → 2024-11-15T06:00'],
    [
      'The mill burnt on Monday. It was old. It was dry. It was dark. Nobody was near. He was shot at 10 p.m. by his door.',
      'Monday → 2024-11-11',
    ],
    [
      'The council met on Monday. It was cold. It was dry. It was dark. Nobody was near. It began at 10 a.m. by the river.',
      'Monday → 2024-11-11',
      '10 a.m. → 2024-11-15T10:00',
    ],
    ['As of 15:10 GMT the site was open.', '15:10 GMT → 2024-11-15T15:10Z'],
    [
      'The mill burnt on Monday. He was shot at 10 p.m. by his door.',
      'Monday → 2024-11-11',
      '10 p.m. → 2024-11-11T22:00',
    ],
    [
      'Sales rose in the first nine months of the year.',
      'the first nine months of the year → 2024-01/2024-09',
    ],
  ]);
});

describe('years of few digits, of lives, of cars and of customs', () => {
  expectDates('2024-11-15', [
    ['Theron (c. 347 – 30 September 420) was a priest.', '30 September 420 → 0420-09-30'],
    ['He died in December of 384, in Rome.', 'December of 384 → 0384-12'],
    ['On 30 September 420 people were there.', '30 September → 2024-09-30'],
    ['The diary of Ann Roe (1635 – 1699) was printed.', '1635 – 1699 → 1635/1699'],
    ['Bob Doe (1711 – 1776) wrote it.', '1711 – 1776 → 1711/1776'],
    ['His 1987 Chevrolet was found.'],
    ['His 1987 Oscar was found.', '1987 → 1987'],
    ['In 1987 Ford closed the plant.', '1987 → 1987'],
    ['The 1987 Ford strike was long.', '1987 → 1987'],
    ['Last May 30 people died there.', 'Last May → 2024-05'],
    ['The fair goes on with a 2000 year old custom.'],
  ]);
});
