import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

// 15 November 2024 was a Friday.
describe('dates in words, as transcripts have them', () => {
  expectDates('2024-11-15', [
    ['The club was sold in nineteen ninety-one.', 'nineteen ninety-one → 1991'],
    ['A nineteen ninety-seven fire closed it.', 'nineteen ninety-seven → 1997'],
    [
      'He was born in eighteen twelve, and died in nineteen oh five.',
      'eighteen twelve → 1812',
      'nineteen oh five → 1905',
    ],
    ['It opened in the year two thousand.', 'the year two thousand → 2000'],
    ['It opened in March two thousand and four.', 'March two thousand and four → 2004-03'],
    ['It opened in twenty sixteen.', 'twenty sixteen → 2016'],
    ['It was the winter of nineteen ninety-four.', 'the winter of nineteen ninety-four → 1994-24'],
    ['It began in January nineteen ninety-seven.', 'January nineteen ninety-seven → 1997-01'],
    ['The talks will begin on March eighth.', 'March eighth → 2025-03-08'],
    ['It was the fifth of January.', 'the fifth of January → 2024-01-05'],
    ['It ended on May twenty-first, nineteen eighty.', 'May twenty-first, nineteen eighty → 1980-05-21'],
    ['They may first of all rest, or march second of all.'],
    ['In March second in command Roe left.', 'March → 2024-03'],
    ['It ended on the second of May.', 'the second of May → 2024-05-02'],
    ['It ended on May second.', 'May second → 2024-05-02'],
    ['In March first ladies from two states met.', 'March → 2024-03'],
    ['He had about fifteen twenty paintings.'],
    ['A flight at seventeen thirty-five was full, and he paid nineteen ninety-five for the shirt.'],
    ['Sales were 310 cars in July, and in August 420.', 'July → 2024-07', 'August → 2024-08'],
    ['He died on 30 September 420.', '30 September 420 → 0420-09-30'],
    ['He died in September of 420.', 'September of 420 → 0420-09'],
    ['Ann Roe won a 2012 Mercury Prize, and sold her 2012 Mercury.', '2012 → 2012'],
    ['The FBI Today Arrests Mayor', 'Today → 2024-11-15'],
    ['Ann Roe told the BBC Today Programme that she was resigning on Tuesday.', 'Tuesday → 2024-11-12'],
    ['He told USA Today and FBI Today about it.'],
    ['Some two thousand people came, and nineteen thirty-year-olds.'],
    ['They sold nineteen ninety-foot masts.'],
    ['They counted nineteen ninety-one people.'],
    ['It was built in fifteen ninety-one.', 'fifteen ninety-one → 1591'],
    ['It was built in nineteen hundred.', 'nineteen hundred → 1900'],
    ['It was built in nineteen-ninety-one.', 'nineteen-ninety-one → 1991'],
    ['It was built in nineteen oh-five.', 'nineteen oh-five → 1905'],
    ['It was built in nineteen o five.', 'nineteen o five → 1905'],
    ['It was built in nineteen ten.', 'nineteen ten → 1910'],
    ['It was built in nineteen ninety one.', 'nineteen ninety one → 1991'],
    ['It was built in nineteen oh one.', 'nineteen oh one → 1901'],
    ['It was built in twenty oh-eight.', 'twenty oh-eight → 2008'],
    ['It was built in eighteen forty two.', 'eighteen forty two → 1842'],
    ['It was built in sixteen sixty.', 'sixteen sixty → 1660'],
    ['It was built in seventeen eleven.', 'seventeen eleven → 1711'],
    ['It was built in nineteen nineteen.', 'nineteen nineteen → 1919'],
    ['It was built in nineteen twenty.', 'nineteen twenty → 1920'],
    ['It was sold in nineteen ninety a neighbour said.', 'nineteen ninety → 1990'],
    ['It was built in twenty twenty-three.', 'twenty twenty-three → 2023'],
    ['It was found in nineteen old boxes, oh, and nineteen nine-inch pots.'],
    ['It closed in March two thousand eleven.', 'March two thousand eleven → 2011-03'],
    ['It closed in March two thousand and one.', 'March two thousand and one → 2001-03'],
    ['It closed in the year two thousand and twelve.', 'the year two thousand and twelve → 2012'],
    ['It closed in March two thousand and a hundred people came.', 'March two thousand → 2000-03'],
    [
      'It closed in May two thousand and a year later was sold.',
      'May two thousand → 2000-05',
      'a year later → 2001',
    ],
  ]);
});

describe('times and days told together', () => {
  expectDates('2024-11-15', [
    [
      'The blast occurred at about 10:35 a.m. (0735 GMT) Monday in the port.',
      '10:35 a.m. (0735 GMT) Monday → 2024-11-11T10:35',
    ],
    ['It began at 10:35 a.m. (12 dead) Monday.', '10:35 a.m. → 2024-11-15T10:35', 'Monday → 2024-11-11'],
    [
      'He will leave at 4 in the morning (4 a.m. EDT Monday), she said.',
      '4 in the morning (4 a.m. EDT Monday) → 2024-11-18T04:00',
    ],
    ['She called at 4 in the afternoon on Monday.', '4 in the afternoon on Monday → 2024-11-11T16:00'],
    ['He had 4 in the morning and two at night.'],
    ['She was shot last Oct. 23 at her home.', 'last Oct. 23 → 2024-10-23'],
    ['He was found last fall in his home.', 'last fall → 2023-23'],
    ['This fall in prices hurts.'],
    ['The fair is this coming Sunday.', 'this coming Sunday → 2024-11-17'],
    ['The fair is next Sunday.', 'next Sunday → 2024-11-24'],
    [
      'The fair is this coming Sunday, November seventeenth.',
      'this coming Sunday, November seventeenth → 2024-11-17',
    ],
    [
      'The old mill stood on a site dating to 1994. In January, a week after the great winter fair in the old part of the small town by the river in the north of the country, an officer was hurt there.',
      '1994 → 1994',
      'January → 2024-01',
    ],
  ]);
});

describe('names and ways of speaking that are no dates', () => {
  expectDates('2024-11-15', [
    ['They appealed to the 11th Circuit Court.'],
    ['She spoke on the 11th in Leeds.', 'the 11th → 2024-11-11'],
    ['She spoke on the programme "This Week," he said.'],
    ['She leaves "this week", he said.', 'this week → 2024-11-11/2024-11-17'],
    ['We teach the people of tomorrow.'],
    ['As of today, the house is sold.', 'today → 2024-11-15'],
    ['He wrote in RNB Today.'],
    ['She sends a letter every Monday/Thursday.'],
  ]);
});
