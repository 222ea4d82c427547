import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';
import { expectTold } from './expect-told.ts';

describe('dates whose marks have no blanks', () => {
  expectDates('2024-11-20', [
    ['The court sat on May 5,2023 in Lund.', 'May 5,2023 → 2023-05-05'],
    ['The court sat on Nov.16,2023.', 'Nov.16,2023 → 2023-11-16'],
    ['The court sat on Saturday,November 16,2024.', 'Saturday,November 16,2024 → 2024-11-16'],
    ['The court sat on November 16th,2023.', 'November 16th,2023 → 2023-11-16'],
    ['The court sat on Sept.16 in Lund.', 'Sept.16 → 2024-09-16'],
    ['In May 5,200 people left.', 'May → 2024-05'],
    ['In May 12,500 people left.', 'May → 2024-05'],
    ['In May 2,012.5 tons were lost.', 'May → 2024-05'],
    ['It grew by 5,2023 or so.'],
    ['On May 5,2023km of track were laid.', 'May → 2024-05'],
  ]);
});

describe('dates with hyphens', () => {
  expectDates('2024-11-20', [
    ['Filed on Nov-16-2023, it named three.', 'Nov-16-2023 → 2023-11-16'],
    ['Filed on Nov.-16-2023, it named three.', 'Nov.-16-2023 → 2023-11-16'],
    ['Filed on 16-Nov-2023, it named three.', '16-Nov-2023 → 2023-11-16'],
    ['Filed on 16-Nov-23, it named three.', '16-Nov-23 → 2023-11-16'],
    ['Filed on 16-Nov-85.', '16-Nov-85 → 1985-11-16'],
    ['Filed on 16-Nov, 24 names were in it.', '16-Nov → 2024-11-16'],
    ['The code 16-Nov-24-7 was lost.', '16-Nov → 2024-11-16'],
  ]);
});

// 15 November 2024 was a Friday.
describe('a day between commas behind a modal', () => {
  expectTold(
    '2024-11-15',
    `
The council must, on Monday, leave the hall.
  Monday → 2024-11-18 | future
The council should, by noon on Monday, leave the hall.
  noon on Monday → 2024-11-18T12:00 | future | by
The council has to, on Monday, leave the hall.
  Monday → 2024-11-18 | future
The council can, on Monday, appeal.
  Monday → 2024-11-18 | future
Roe said he must, on Monday, leave.
  Monday → 2024-11-18 | future
The council had to, on Monday, leave the hall.
  Monday → 2024-11-11 | past
The council must have, on Monday, left the hall.
  Monday → 2024-11-11 | past
The rules, on Monday, changed.
  Monday → 2024-11-11 | past
`,
  );
});

describe('the plain form of a verb of programmes behind two', () => {
  expectTold(
    '2024-11-15',
    `
The mayor and Doe meet Monday.
  Monday → 2024-11-18 | future
The mayor and the bishop meet on Monday.
  Monday → 2024-11-18 | future
Roe and his brother meet Monday.
  Monday → 2024-11-18 | future
Roe and Doe met Monday.
  Monday → 2024-11-11 | past
`,
  );
});
