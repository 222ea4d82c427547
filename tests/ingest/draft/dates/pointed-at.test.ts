import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

// 15 November 2024 was a Friday.
describe('dates that words point at', () => {
  expectDates('2024-11-15', [
    [
      'Last Nov. it rained. Last March it rained. Next Jan. it opens.',
      'Last Nov. → 2023-11',
      'Last March → 2024-03',
      'Next Jan. → 2025-01',
    ],
    [
      'Last March 12 people died. Last March 12 it rained. Next March 12 it opens. This Dec. 3 it opens.',
      'Last March → 2024-03',
      'Last March 12 → 2024-03-12',
      'Next March 12 → 2025-03-12',
      'This Dec. 3 → 2024-12-03',
    ],
    ['The following May it rained.'],
    [
      'It rained in 2019. The following May 12 people died. The following summer was dry.',
      '2019 → 2019',
      'The following May → 2020-05',
      'The following summer → 2021-22',
    ],
    ['That summer was dry. The same summer was dry.'],
    [
      'This fall in prices was sharp. Last fall in Ohio it rained. Last fall in her town it rained.',
      'Last fall → 2023-23',
      'Last fall → 2023-23',
    ],
    [
      "The day before last Tuesday's vote he left. The day after Christmas he left. The day after 3 May 2003 he left. The day before the vote he left.",
      'The day before last Tuesday → 2024-11-11',
      'The day after Christmas → 2023-12-26',
      'The day after 3 May 2003 → 2003-05-04',
    ],
    [
      'The week after Christmas he left. The day after May he left. The day before 2003 he left.',
      'Christmas → 2023-12-25',
      'May → 2024-05',
      '2003 → 2003',
    ],
    ['The day after Monday he left.', 'The day after Monday → 2024-11-12'],
    [
      'He left in 2019. The year previous, he had won. The year prior, he had lost. The year earlier, he had sung.',
      '2019 → 2019',
      'The year previous → 2018',
      'The year prior → 2017',
      'The year earlier → 2016',
    ],
    [
      'This time next year it opens. This time last month it opened. This time next week he sleeps.',
      'This time next year → 2025-11',
      'last month → 2024-10',
      'next week → 2024-11-18/2024-11-24',
    ],
    [
      'He sang to the youth of today. He sang to the people of tomorrow. He sold the cars of today, and the leaders of tomorrow. It is so as of today. It ends on the morning of tomorrow. He set the date of tomorrow.',
      'today → 2024-11-15',
      'tomorrow → 2024-11-16',
      'tomorrow → 2024-11-16',
    ],
    [
      'He lost the vote of today. It ends by the end of tomorrow. It takes the rest of tomorrow. He sings the songs of tomorrow.',
      'today → 2024-11-15',
      'the end of tomorrow → 2024-11-16',
      'the rest of tomorrow → 2024-11-16',
    ],
    [
      'He read USA Today. He read Psychology Today. He told the BBC Today show. He told NBC Today. The EU today said no. The EU TODAY said no.',
      'today → 2024-11-15',
      'TODAY → 2024-11-15',
    ],
    [
      'Later in the day it rained. Earlier in the week it snowed. Late in the month it froze. Early in the year it thawed.',
      'Later in the day → 2024-11-15',
      'Earlier in the week → 2024-11-11/2024-11-17',
      'Late in the month → 2024-11',
      'Early in the year → 2024',
    ],
    [
      'Shares ended the day lower. Shares began the week lower. They rose for the remainder of the month. They fell for the rest of the year.',
      'the day → 2024-11-15',
      'the week → 2024-11-11/2024-11-17',
      'the remainder of the month → 2024-11',
      'the rest of the year → 2024',
    ],
    [
      'At the end of the day, it was a loss. At the close of the day, it was a loss. In the course of the week they met. It was part of the week.',
      'the close of the day → 2024-11-15',
      'the week → 2024-11-11/2024-11-17',
    ],
    [
      "Sales grew by year-end. Sales grew at the month's end. Sales grew by day's end. Sales grew before year end. Sales grew until week's end. Sales grew near year's end. Sales grew around year-end. The year-end party was long.",
      'year-end → 2024',
      "day's end → 2024-11-15",
      'year end → 2024',
      "week's end → 2024-11-11/2024-11-17",
      "year's end → 2024",
      'year-end → 2024',
    ],
    [
      "By decade's end it closes. By century's end it closes. By quarter-end it closes. By the weekend it closes. By weekend's end it closes.",
      'the weekend → 2024-11-16/2024-11-17',
    ],
    [
      'It rained over the weekend. It rained during the weekend. It will rain at the weekend. It rained on the weekend of the fair. It rained over the whole weekend.',
      'the weekend → 2024-11-09/2024-11-10',
      'the weekend → 2024-11-09/2024-11-10',
      'the weekend → 2024-11-16/2024-11-17',
    ],
    [
      'Sales rose for the entire year. Sales rose through the whole year. Sales rose in the year. Sales rose for the days.',
      'the entire year → 2024',
      'the whole year → 2024',
    ],
    [
      'For the year ahead they hope. For the year of the dragon they hope. In the day care it was warm. For the decade they hope.',
    ],
  ]);
});
