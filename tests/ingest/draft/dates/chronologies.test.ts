import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/ingest/draft/dates/find-dates.ts';
import { datesIn, expectDates } from './expect-dates.ts';

const text = (...paragraphs: string[]): string => ['How the dam came down', ...paragraphs].join('\n\n');

// 10 March 2020 was a Tuesday.
const PUBLISHED = '2020-03-10';

describe('dates that begin the entries of a chronology', () => {
  it('go on from the year that is stated, and into the next where a month lies before the last', () => {
    const told = text(
      'MAY 7, 2018: Ann Roe becomes the first mayor since 1992 to win twice.',
      'MAY 27: The council approves the Orvan dam.',
      'NOV 10: Work begins.',
      'FEB 19: Engineers find cracks.',
      'FEB 20: She sets the date of the repair: June 23.',
      'JUNE 24: The dam bursts.',
    );
    expect(datesIn(told, PUBLISHED)).toEqual([
      'MAY 7, 2018 → 2018-05-07',
      '1992 → 1992',
      'MAY 27 → 2018-05-27',
      'NOV 10 → 2018-11-10',
      'FEB 19 → 2019-02-19',
      'FEB 20 → 2019-02-20',
      'June 23 → 2019-06-23',
      'JUNE 24 → 2019-06-24',
    ]);
  });

  it('count back from the publication where none has a year, and say so', () => {
    const told = text(
      '- 12 October: Engineers find cracks.',
      '- 3 December: The council rejects a repair.',
      '- 9 March: The dam bursts.',
    );
    expect(datesIn(told, PUBLISHED)).toEqual([
      '12 October → 2019-10-12',
      '3 December → 2019-12-03',
      '9 March → 2020-03-09',
    ]);
    expect(findDates(told, { published: PUBLISHED })[0]?.why).toBe(
      'the entries are in the order of time, and the last of them is not after the publication date 2020-03-10',
    );
  });

  it('may begin with the newest', () => {
    const told = text(
      '**7 March** – The dam bursts.',
      '**20 December** – Engineers warn the council.',
      '**4 November** – A crack is found.',
    );
    expect(datesIn(told, PUBLISHED)).toEqual([
      '7 March → 2020-03-07',
      '20 December → 2019-12-20',
      '4 November → 2019-11-04',
    ]);
  });

  it('may be months alone, parts and ranges of days, with a full stop or a weekday in brackets behind them', () => {
    const months = text('May: The council meets.', 'August: Work begins.', 'January: It ends.');
    expect(datesIn(months, PUBLISHED)).toEqual(['May → 2019-05', 'August → 2019-08', 'January → 2020-01']);
    const parts = text(
      'May 7, 2018 (Monday): Engineers find cracks.',
      'June 2. The council rejects a repair.',
      'July 4-6: Protesters occupy the bridge.',
      'Early August: The mayor resigns.',
      'January 3: Work begins.',
    );
    expect(datesIn(parts, PUBLISHED)).toEqual([
      'May 7, 2018 → 2018-05-07',
      'Monday → 2018-05-07',
      'June 2 → 2018-06-02',
      'July 4-6 → 2018-07-04/2018-07-06',
      'Early August → 2018-08',
      'January 3 → 2019-01-03',
    ]);
  });

  it('may be days of one week, which are not those to come', () => {
    const told = text('Wednesday: The council meets.', 'Friday: Work begins.', 'Monday: The dam opens.');
    expect(datesIn(told, PUBLISHED)).toEqual([
      'Wednesday → 2020-03-04',
      'Friday → 2020-03-06',
      'Monday → 2020-03-09',
    ]);
  });

  it('let only what will be lie ahead', () => {
    const told = text(
      '2 February: Ann Roe resigns.',
      '4 March: Bob Doe is elected.',
      '30 March: A court will hear the case.',
    );
    expect(datesIn(told, PUBLISHED)).toEqual([
      '2 February → 2020-02-02',
      '4 March → 2020-03-04',
      '30 March → 2020-03-30',
    ]);
  });

  it('give what stands within an entry the days beside it', () => {
    const told = text(
      '9 January: Ann Roe resigns. Her party had met on Tuesday.',
      '20 January: Bob Doe is elected.',
      '3 March: The dam opens.',
    );
    expect(datesIn(told, PUBLISHED)[1]).toBe('Tuesday → 2020-01-07');
  });
});

describe('dates that only look like a chronology', () => {
  it('are those of a calendar of what is to come', () => {
    const told = text(
      'March 16: The council will meet.',
      'March 18: The court will rule.',
      'March 21: Voters will elect a mayor.',
    );
    expect(datesIn(told, PUBLISHED)).toEqual([
      'March 16 → 2020-03-16',
      'March 18 → 2020-03-18',
      'March 21 → 2020-03-21',
    ]);
  });

  it('are two who talk and are called May and June', () => {
    const told = text('May: I never liked it.', 'June: Neither did I.', 'May: So we left.', 'June: We did.');
    expect(datesIn(told, PUBLISHED)).toEqual([]);
  });

  it('are two entries, or ones in no order', () => {
    const two = text('5 November: The council meets.', '3 April: The dam opens.');
    expect(findDates(two, { published: PUBLISHED }).filter(({ why }) => why.includes('entries'))).toEqual([]);
    const mixed = text(
      'May 4: One meets.',
      'July 9: Two meet.',
      'June 2: Three meet.',
      'April 9: Four meet.',
    );
    expect(findDates(mixed, { published: PUBLISHED }).filter(({ why }) => why.includes('entries'))).toEqual(
      [],
    );
  });

  it('are weekdays that head what a traveller may do', () => {
    const told = text('FRIDAY', 'See the dam.', 'SATURDAY', 'Walk to the mill.', 'SUNDAY', 'Take the boat.');
    expect(findDates(told, { published: PUBLISHED }).every(({ why }) => !why.includes('entries'))).toBe(true);
  });
});

// 15 November 2024 was a Friday.
const FRIDAY = '2024-11-15';
const lines = (...told: string[]): string => ['The mill of Orvan', ...told].join('\n\n');

describe('lists of what is to come, told in the present tense', () => {
  const VALUES = (told: string): string[] => datesIn(told, FRIDAY).map((date) => date.split(' → ')[1] ?? '');

  it('keep the nearest days, into the next year', () => {
    const told = [
      'November 25: States certify the results.',
      'December 17: Electors vote.',
      'January 6: Congress counts.',
      'January 20: Roe takes office.',
    ];
    const dates = ['2024-11-25', '2024-12-17', '2025-01-06', '2025-01-20'];
    expect(VALUES(lines('What happens next:', ...told))).toEqual(dates);
    expect(VALUES(lines(...told))).toEqual(dates);
  });

  it('keep them where some are over, and where the publication is the first', () => {
    const fixtures = lines('Nov 2: Orvan v Brogen.', 'Nov 9: Brogen v Halden.', 'Nov 16: Halden v Orvan.');
    expect(VALUES(fixtures)).toEqual(['2024-11-02', '2024-11-09', '2024-11-16']);
    const birthdays = lines(
      'Nov. 15: Actor Bob Doe is 80.',
      'Nov. 16: Singer Ann Roe is 71.',
      'Nov. 18: Ed Moe is 60.',
    );
    expect(VALUES(birthdays)).toEqual(['2024-11-15', '2024-11-16', '2024-11-18']);
  });

  it('keep the days behind a past one with its year', () => {
    const told = lines(
      '25 October 2024: Roe wins.',
      '25 November: States certify the results.',
      '6 January: The council counts.',
    );
    expect(VALUES(told)).toEqual(['2024-10-25', '2024-11-25', '2025-01-06']);
  });

  it('keep the weekdays to come, but not beside past verbs', () => {
    const told = lines(
      'The council meets next week to settle its budget.',
      'Monday: The budget committee meets.',
      'Wednesday: Full council votes.',
      'Thursday: Roe will decide.',
    );
    expect(VALUES(told).slice(-3)).toEqual(['2024-11-18', '2024-11-20', '2024-11-21']);
    const rain = findDates(lines('Saturday: Rain spreads.', 'Sunday: Snow falls.', 'Monday: It clears.'), {
      published: FRIDAY,
    });
    expect(rain[0]?.value).toBe('2024-11-16');
    expect(rain.some(({ why }) => why.includes('entries'))).toBe(false);
    const past = lines('Monday: Committees met.', 'Tuesday: Roe spoke.', 'Wednesday: The council voted.');
    expect(VALUES(past)).toEqual(['2024-11-11', '2024-11-12', '2024-11-13']);
  });

  it('are no chronology where what stands before them says so', () => {
    const days = ['7 February: The choir sings.', '9 March: The band plays.', '3 May: The fair opens.'];
    const counted = (told: string): boolean =>
      findDates(told, { published: FRIDAY }).some(({ why }) => why.includes('entries'));
    expect(counted(lines(...days))).toBe(true);
    expect(counted(lines('Dates to watch', ...days))).toBe(false);
    expect(counted(lines('The mill stands next to the dam.', ...days))).toBe(true);
  });

  it('are not what somebody says that will be', () => {
    const told = lines(
      '12 March: Roe says she will close the mill.',
      '4 April: Doe warns that prices will rise.',
      '6 May: The council announces a plan that is expected to save it.',
      '7 June: Doe buys the mill.',
    );
    expect(VALUES(told)).toEqual(['2024-03-12', '2024-04-04', '2024-05-06', '2024-06-07']);
  });
});

describe('a chronology', () => {
  it('ends at a paragraph that begins with no date', () => {
    const told = lines(
      '10 March 2019: Roe is charged.',
      '2 May: She denies it.',
      '9 June: Roe is jailed.',
      'Now the trial goes on. The council bought the mill.',
      '4 November: The trial opens.',
      '6 November: Doe speaks.',
      '12 November: The jury retires.',
    );
    expect(datesIn(told, FRIDAY)).toEqual([
      '10 March 2019 → 2019-03-10',
      '2 May → 2019-05-02',
      '9 June → 2019-06-09',
      '4 November → 2024-11-04',
      '6 November → 2024-11-06',
      '12 November → 2024-11-12',
    ]);
  });

  it('goes on below a date alone in its line, up to a heading without one', () => {
    const told = lines(
      '10 March 2019',
      'Roe is charged.',
      '2 May',
      'Roe denies it.',
      'She sells the mill.',
      '9 June',
      'Roe is jailed.',
      'The new trial',
      '4 November',
      'The trial opens.',
    );
    expect(datesIn(told, FRIDAY)).toEqual([
      '10 March 2019 → 2019-03-10',
      '2 May → 2019-05-02',
      '9 June → 2019-06-09',
      '4 November → 2024-11-04',
    ]);
  });

  it('takes no year from one that only opens an entry, but from one alone in its line', () => {
    const entries = ['May 6: The jury finds against Orvan.', 'June 7: Orvan appeals.', 'July 8: It wins.'];
    const opens = lines(
      '2015: Roe founds Orvan.',
      '2018: Doe joins it.',
      '2021: It goes public.',
      ...entries,
    );
    expect(datesIn(opens, FRIDAY).slice(3)).toEqual([
      'May 6 → 2024-05-06',
      'June 7 → 2024-06-07',
      'July 8 → 2024-07-08',
    ]);
    expect(datesIn(lines('2021', ...entries), FRIDAY).slice(1)).toEqual([
      'May 6 → 2021-05-06',
      'June 7 → 2021-06-07',
      'July 8 → 2021-07-08',
    ]);
  });

  it('puts no day on another weekday than it states', () => {
    const told = lines(
      'Monday, December 2: The fair opens.',
      'Saturday, March 8: The choir sings.',
      'Sunday, June 1: The band plays.',
    );
    expect(findDates(told, { published: FRIDAY }).some(({ why }) => why.includes('entries'))).toBe(false);
  });
});

describe('a chronology from entry to entry', () => {
  expectDates(PUBLISHED, [
    [
      text('12 October', 'Cracks', '3 December', 'A leak', '9 January', 'Ruin'),
      '12 October → 2019-10-12',
      '3 December → 2019-12-03',
      '9 January → 2020-01-09',
    ],
    [
      text('May 6: Roe wins.', 'June 7: Doe wins.', 'July 8: Moe wins.', '2017', 'Orvan goes public.'),
      'May 6 → 2017-05-06',
      'June 7 → 2017-06-07',
      'July 8 → 2017-07-08',
      '2017 → 2017',
    ],
    [
      text('May 6: Roe wins.', 'June 7: Doe wins.', 'July 8: Moe wins.', '2017: Orvan goes public.'),
      'May 6 → 2019-05-06',
      'June 7 → 2019-06-07',
      'July 8 → 2019-07-08',
      '2017 → 2017',
    ],
    // Neither a leap day in 1897 nor one in 1900.
    [
      text('1 March 1896: Roe founds it.', '29 February: She sells it.', '5 March 1904: It burns.'),
      '1 March 1896 → 1896-03-01',
      '29 February → 1904-02-29',
      '5 March 1904 → 1904-03-05',
    ],
    [
      text('5 November: Roe resigns.', 'December 28 to January 2: Crews strike.', '20 January: It ends.'),
      '5 November → 2019-11-05',
      'December 28 to January 2 → 2019-12-28/2020-01-02',
      '20 January → 2020-01-20',
    ],
    [
      text(
        'Thursday: Roe met Doe.',
        'Friday: They talked.',
        'Monday: They parted.',
        'Wednesday: They will eat.',
      ),
      'Thursday → 2020-03-05',
      'Friday → 2020-03-06',
      'Monday → 2020-03-09',
      'Wednesday → 2020-03-11',
    ],
    [
      text('Monday: Roe met Doe.', 'Friday: They talked.', 'Thursday: They parted.'),
      'Monday → 2020-03-09',
      'Friday → 2020-03-06',
      'Thursday → 2020-03-05',
    ],
  ]);

  it('says whether it counts from the publication or from a stated year', () => {
    const relations = (...entries: string[]): unknown[] =>
      findDates(text(...entries), { published: PUBLISHED }).map(({ relation }) => relation);
    const behind = ['20 December: Doe wins.', '9 January: Ruin.'];
    expect(relations('5 November: Roe resigns.', ...behind)).toEqual(['published', 'published', 'published']);
    expect(relations('5 November 2017: Roe resigns.', ...behind).slice(1)).toEqual(['mention', 'mention']);
  });
});
