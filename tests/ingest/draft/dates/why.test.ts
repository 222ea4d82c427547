import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/ingest/draft/dates/find-dates.ts';

describe('what a reader is told of how a date is known', () => {
  it.each([
    ['It is due on 03/04/2024.', null, 'stated in the text; month before day, the American order'],
    ['25/03/2024 or 03/04/2024', null, 'stated in the text; day before month, as elsewhere in the text'],
    ['It fell in the first half of the 1980s.', null, 'stated in the text; “the first half” in it'],
    ['It fell at the end of May 2024.', null, 'stated in the text; “the end” in it'],
    ['They met on Nov. 14 and Nov. 15, 2024.', null, 'year from the date after it, 2024'],
    [
      'It was on 14 November. In Lima, on 3 May 2023, they met.',
      null,
      'year from “3 May 2023”, the next date with a year',
    ],
    ['It fell in May, before June 2003.', null, 'year from “June 2003”, the next date with a year'],
    ['It fell in May and in June 2003.', null, 'year from the date after it, 2003'],
    ['It fell in May or June 2003.', null, 'year from the date after it, 2003'],
    ['It fell in May, and on 3 June 2003.', null, 'year from the date after it, 2003'],
    [
      'LIMA, Nov. 14, 2024 (AP) — They met today.',
      '2024-11-14',
      'relative to the publication date 2024-11-14',
    ],
    [
      'LIMA, Nov. 1, 2024 (AP) — They met today.',
      '2024-11',
      'relative to the date “Nov. 1, 2024” at the head of the text',
    ],
    [
      'LIMA, June 28 (AP) — They met in April 2023. They will meet in May 2025.',
      null,
      'relative to the date “June 28” at the head of the text, in the year that its other dates show',
    ],
    [
      'How it fell\n\nMay 7, 2018: Roe wins.\n\nMay 27: Doe loses.\n\nNov 10: It falls.',
      '2024-11-15',
      'the entries are in the order of time, counted from “May 7, 2018”',
    ],
    [
      'How it fell\n\n7 May: Roe wins.\n\n27 May: Doe loses.\n\n10 November: It falls.',
      '2024-11-15',
      'the entries are in the order of time, and the last of them is not after the publication date 2024-11-15',
    ],
    [
      'How it fell\n\nNov 10, 2018: It falls.\n\nMay 27: Doe loses.\n\nMay 7: Roe wins.',
      '2024-11-15',
      'the newest entry comes first, counted from “Nov 10, 2018”',
    ],
    ['In 1998 it rained. In January it snowed.', null, 'year carried over from “1998”'],
    ['It fell two months after May 2023.', null, 'counted from the date it names, stated in the text'],
    ['She left on 3 May 1999. On the 16th she was back.', null, 'month from “3 May 1999”'],
    [
      'March 1, 2008\n\nShe left yesterday.',
      null,
      'relative to the date “March 1, 2008” at the head of the text',
    ],
    ['She left yesterday.', '2024-11-15', 'relative to the publication date 2024-11-15'],
    [
      'They met on 3 May 2024. They will meet on 9 May 2024. It was on 6 May.',
      null,
      'year carried over from “9 May 2024”',
    ],
    [
      'From 3 May 2023 to last week',
      '2024-11-15',
      'stated in the text; its end: relative to the publication date 2024-11-15',
    ],
  ])('in %j, published %s', (text, published, why) => {
    expect(findDates(text, { published }).map((mention) => mention.why)).toContain(why);
  });
});

describe('how sure a date is, and what it counts from', () => {
  it.each([
    ['They met on 3 May 2003.', null, '2003-05-03', 0.95, 'absolute'],
    ['They met in May 2003.', null, '2003-05', 0.95, 'absolute'],
    ['They met in 2003.', null, '2003', 0.9, 'absolute'],
    ['They met on 03/04/2003.', null, '2003-03-04', 0.6, 'absolute'],
    ['They met yesterday.', '2024-11-15', '2024-11-14', 0.85, 'published'],
    ['It fell over the past two years.', '2024-11-15', '2022~/2024~', 0.51, 'published'],
    ['LIMA, Nov. 15, 2024 (AP) — They met yesterday.', null, '2024-11-14', 0.77, 'published'],
    ['He came on 3 May 2003. He left the next day.', null, '2003-05-04', 0.7, 'mention'],
    ['He came on 3 May 2003. He left two days later.', null, '2003-05-05', 0.7, 'mention'],
    ['In May 2003 he came. He left in June.', null, '2003-06', 0.7, 'mention'],
    ['They met at the APEC 2003 Summit in June.', null, '2003-06', 0.75, 'mention'],
    [
      'How it fell\n\nOctober 10: It leaks.\n\nJanuary 5, 2019: It bursts.\n\nMarch 3: It falls.',
      '2024-11-15',
      '2018-10-10',
      0.75,
      'mention',
    ],
    [
      'How it fell\n\nMarch 3: It leaks.\n\nMay 5: It bursts.\n\nNovember 10: It falls.',
      '2024-11-15',
      '2024-03-03',
      0.7,
      'published',
    ],
    ['They met in June. They parted on 3 May 2003.', null, '2003-06', 0.4, 'mention'],
    ['It fell two days before 5 May 2003.', null, '2003-05-03', 0.95, 'absolute'],
    [
      'He came on 3 May 2003. He will sing on 9 June 2003. It rained this year.',
      null,
      '2003',
      0.75,
      'mention',
    ],
  ])('in %j, published %s, %s is sure by %d and %s', (text, published, value, confidence, relation) => {
    expect(
      findDates(text, { published })
        .filter((mention) => mention.value === value)
        .map((mention) => [mention.confidence, mention.relation]),
    ).toEqual([[confidence, relation]]);
  });
});
