import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/ingest/draft/dates/find-dates.ts';
import { untoldDates } from '../../../../src/ingest/draft/statements/untold-dates.ts';
import { casesOf } from '../table.ts';

/** The first words of what is said of each date that dates nothing. */
const untoldIn = (text: string): string[] => {
  const dates = findDates(text, { published: '2024-11-15' });
  const found = untoldDates(text, dates);
  return dates.flatMap((date) => {
    const why = found.get(date);
    return why === undefined ? [] : [`${date.text}: ${why.split(',', 1)[0] ?? ''}`];
  });
};

const KIND = 'it says which of several is meant';
const NOWADAYS = 'it says how things are nowadays';
const LIFE = 'it says how long somebody lived or something lasted';
const UNREAL = 'it says when something would have been';
const PRINTED = 'it says when this was printed';

/** Years that tell one thing of a kind from the others. */
const OF_A_KIND = `
The mill was fined under the 2019 law on rivers.
The mill was fined under the 2019 laws on rivers.
Emissions fell below 1990 levels.
The ferry was sold at 2019 prices.
Roe broke a 2019 pledge to mend the pier.
Roe broke her 2019 pledges to the sailors.
The town relies on a 2019 study of the river.
Two 2019 studies of the river were lost.
He starred in a 1985 film about a ferry.
He starred in two 1985 films about a ferry.
Her 2011 memoir was a success.
The 2011 census counted nine farms.
A 2011 survey counted nine farms.
The act of 1920 was never used.
The Reform Act and the rules of 1920 were never used.
The strategy of 2011 failed.
The 2011 strategies failed.
The 2019 documentary was shown in Lund.
Two 2019 documentaries were shown in Lund.
`;

/** Years of which what stands around them says that something happened then. */
const OF_A_YEAR = `
In 2019 rules were made for boats.
Since 2019 prices have doubled.
By 2019 figures had improved.
Until 2019 films were shown in the hall.
During 2019 reports came in from the islands.
From 2019 models were built in Lund.
Throughout 2019 prices rose.
Before 2019 books were sold on the pier.
After 2019 books were sold on the pier.
The ferry of 2019 sank.
A 2019 lawsuit closed the mill.
In May 2019 rules were made.
Roe bought the mill in 2019.
`;

/** "today" in what is so, and has been for long. */
const SO_NOWADAYS = `
Only a wall stands today.
The pit still exists today.
Nine wolves live in the valley, and one survives today.
The custom is practised today in Lund.
The custom is practiced today in Lund.
The queen is honored today in all the islands.
The queen is honoured today in all the islands.
The queen is widely honoured today.
They are remembered today as heroes.
The farms are still inhabited today.
He was born in what are today two villages.
Today the mill houses a museum.
Today, the mill houses a museum.
Today the firm employs nine people.
Today the old firm of Lund boasts nine mills.
Today the pier attracts sailors.
Today the pier belongs to the town.
Today the pier is home to gulls.
Today the pier is used by gulls.
Today the pier is mostly used by gulls.
Today the custom still lives on.
Today the town still has a mill.
Today the town still makes rope.
The town today is richer.
The roads today are narrow.
`;

/** And in what happens today. */
const TODAY = `
The pier opened today.
The council sold the mill today.
The mill was still unsold today.
The clerk who was still ill today resigned.
The council today sold the mill.
The mayor today is to open the pier.
The mayor today is due in Lund.
The mayor today is set to open the pier.
The mayor today is ready to leave.
The mayor today is likely to leave.
The mayor today is about to leave.
The minister today is leaving Lund.
Roe says today is a holiday.
He told her that today is a holiday.
She stayed because today is a holiday.
Today the council and the firm that employs him met.
Today the council met, but the mill remains.
`;

/** What stands in brackets for how long something was, or somebody lived. */
const OF_A_LIFE = `
Ann Roe (born 1955) sang.
  1955
Ann Roe (died 1955) sang.
  1955
Ann Roe (d. 1955) sang.
  1955
Ann Roe (born in 1955) sang.
  1955
Ann Roe (born c. 1655) sang.
  1655
Ann Roe (active from 1655) sang.
  1655
Ann Roe (ruled from 1655) sang.
  1655
Ann Roe ( born 1955 ) sang.
  1955
Ann Roe (born in Lund; died 4 June 2011) sang.
  4 June 2011
The long war (1618–1648) ruined it.
  1618–1648
The long war ( 1618–1648 ) ruined it.
  1618–1648
`;

/** Dates in brackets that are when something was. */
const IN_BRACKETS = `
The mill (burned 1955) was rebuilt.
The mill (sold in 1955) was rebuilt.
Ann Roe was born in 1955 in Lund.
The mill was rebuilt (1955).
The mill was in use 1618–1648 and later.
The mill (1618–1648 and later) was rebuilt.
`;

describe('a year tells things of a kind apart', () => {
  it.each(casesOf(OF_A_KIND))('%s', (_name, text) => {
    expect(untoldIn(text)).toEqual([`${/\d{4}/u.exec(text)?.[0] ?? ''}: ${KIND}`]);
  });

  it.each(casesOf(OF_A_YEAR))('but not so: %s', (_name, text) => {
    expect(untoldIn(text)).toEqual([]);
  });
});

describe('what is so nowadays is of no day', () => {
  it.each(casesOf(SO_NOWADAYS))('%s', (_name, text) => {
    expect(untoldIn(text).map((told) => told.toLowerCase())).toEqual([`today: ${NOWADAYS}`]);
  });

  it.each(casesOf(TODAY))('but what happens today is: %s', (_name, text) => {
    expect(untoldIn(text)).toEqual([]);
  });
});

describe('how long somebody lived dates nothing', () => {
  it.each(casesOf(OF_A_LIFE))('%s', (_name, text, [date]) => {
    expect(untoldIn(text)).toContain(`${date}: ${LIFE}`);
  });

  it.each(casesOf(IN_BRACKETS))('but when something was does: %s', (_name, text) => {
    expect(untoldIn(text)).toEqual([]);
  });
});

describe('what did not happen has no date', () => {
  it.each([
    'No one in 1791 would have known it.',
    'Nobody in 1791 could have known it.',
    'Few in 1791 might have known it.',
    'None in 1791 would never have known it.',
    'Nobody in 1791 would not have known it.',
  ])('%s', (text) => {
    expect(untoldIn(text)).toEqual([`1791: ${UNREAL}`]);
  });

  it.each([
    'No one in 1791 knew it.',
    'Nobody in 1791 would know it.',
    'Many in 1791 would have known it.',
    'The mayor in 1791 would have known it.',
  ])('but what did has: %s', (text) => {
    expect(untoldIn(text)).toEqual([]);
  });
});

describe('when words were printed dates nothing', () => {
  it.each([
    'The Lund Post wrote in an editorial on Monday: The mill must go.',
    'The Lund Post says in an opinion piece published on Monday: The mill must go.',
    'The Lund Post said in an op-ed for Monday: The mill must go.',
    'The Lund Post writes in an editorial of Monday : The mill must go.',
  ])('%s', (text) => {
    expect(untoldIn(text)).toEqual([`Monday: ${PRINTED}`]);
  });

  it.each([
    'The Lund Post said in a report on Monday: The mill must go.',
    'The Lund Post said in an editorial on Monday the mill must go.',
    'The mayor said on Monday: The mill must go.',
  ])('but when something was said does: %s', (text) => {
    expect(untoldIn(text)).toEqual([]);
  });
});
