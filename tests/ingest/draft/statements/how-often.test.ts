import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/ingest/draft/dates/find-dates.ts';
import { untoldDates } from '../../../../src/ingest/draft/statements/untold-dates.ts';
import { casesOf } from '../table.ts';

/** Sentences, and behind each those of its dates that date nothing which is told, and why. */
const UNTOLD = `
It floods every June.
  June: it says how often something happens, and not when
It floods each late October.
  late October: it says how often something happens, and not when
The fair is usually held in April.
  April: it says how often something happens, and not when
The fair often opens in late April.
  late April: it says how often something happens, and not when
The fair was mostly in May.
  May: it says how often something happens, and not when
They arrived, mostly in 2015.
They meet every Tuesday and Thursday.
  Thursday: it says how often something happens, and not when
They meet every Tuesday, Thursday or Friday.
  Thursday: it says how often something happens, and not when
  Friday: it says how often something happens, and not when
They meet every Tuesday; on Thursday they left.
They meet every Tuesday and in 2015.
It is shut over Christmas each year.
  Christmas: it says how often something happens, and not when
It is shut on 5 May every year.
  5 May: it says how often something happens, and not when
It is shut on 5 May annually.
  5 May: it says how often something happens, and not when
It is shut on 5 May, each season.
  5 May: it says how often something happens, and not when
On Tuesday every house burned.
On Monday and Tuesday it rained.
Every Monday it rained, and on Tuesday it snowed.
The 2019 law is old. The law of 2019 is old. In 2019 laws were made.
  2019: it says which of several is meant, and dates nothing that is told
  2019: it says which of several is meant, and dates nothing that is told
Since 2019 prices have grown. They are below 2019 prices.
  2019: it says which of several is meant, and dates nothing that is told
The 2019 dog is old. The dog of 2019 is old.
Nobody in 2019 would have known it. Few in 2019 could not have known it.
  2019: it says when something would have been, and was not
  2019: it says when something would have been, and was not
Few in 2019 knew it. The men in 2019 would have known it.
Roe (1955–2019) was a painter. Roe (born in 1955) was one, too.
  1955–2019: it says how long somebody lived or something lasted, and dates nothing that is told
  1955: it says how long somebody lived or something lasted, and dates nothing that is told
Roe (died 3 May 1955) was a painter. Roe, born in 1955, was one, too.
  3 May 1955: it says how long somebody lived or something lasted, and dates nothing that is told
It rained (3 May 2020 – 5 May 2020) in Lund.
`;

describe('the dates of a sentence that date nothing', () => {
  it.each(casesOf(UNTOLD))('%s', (_name, text, untold) => {
    const dates = findDates(text, { published: '2024-11-15' });
    expect([...untoldDates(text, dates)].map(([date, why]) => `${date.text}: ${why}`)).toEqual(untold);
  });
});
