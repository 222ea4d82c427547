import { describe, expect, it } from 'vitest';
import { casesOf, drafted } from '../table.ts';

/** Articles, with ‖ between them, and the events that they tell: each with its date, how many passages tell it, and how else it is dated. */
const TOLD = `
On 3 May 2024 Ann Roe met Bob Poe in Paris over trade. ‖ Ann Roe and Bob Poe held talks in Paris in 2024.
  2024-05-03 × 2
On 3 May 2024 Ann Roe met Bob Poe in Paris over trade. ‖ In 2024 Cy Lee met Di Ek in Oslo over fish.
  2024 × 1
  2024-05-03 × 1
On 3 May 2024 Ann Roe met Bob Poe in Paris over trade. ‖ A meeting was held on 3 May 2024.
  2024-05-03 × 2
On 3 May 2024 Ann Roe will meet Bob Poe in Paris over trade. ‖ Ann Roe met Bob Poe in Paris on 3 May 2024.
  2024-05-03 × 2
In May 2024 the bank closed its branch in Leeds. ‖ In May 2024 the bank shut a branch in Leeds.
  2024-05 × 2
In May 2024 the bank closed its branch in Leeds. ‖ In May 2024 the bank fined its staff in Hull.
  2024-05 × 1
  2024-05 × 1
The ferry Elsa sank off Oslo on 3 May 2024, police said on 4 May 2024.
  2024-05-03 × 1
The ferry Elsa sank off Oslo on 3 May 2024. ‖ Nine people died when the ferry Elsa sank off Oslo, police said on 5 May 2024.
  2024-05-03 × 2
The captain of the ferry Elsa, which sank off Oslo on 3 May 2024, was held, police said on 4 May 2024.
  2024-05-03 × 1
  2024-05-04 × 1
Police arrested Al Roe of Leeds after a raid on his office. Later police arrested Bo Ek of Hull after a raid on his home.
  undated × 1
  undated × 1
Police arrested Al Roe of Leeds after a raid on his office. ‖ Police arrested Al Roe of Leeds after a raid on the office. ‖ Police arrested Al Roe of Leeds after a raid.
  undated × 3
Ann Roe will meet Bob Poe in Paris on 3 May 2034. Further talks will cover trade.
  2034-05-03 × 2
Ann Roe will meet Bob Poe in Paris on 3 May 2034. Rain fell. Snow fell. Roe and Poe will also talk about fish.
  2034-05-03 × 2
Ann Roe will meet Bob Poe in Paris on 3 May 2034. Rain fell. Snow fell. Talks will cover trade.
  2034-05-03 × 1
Ann Roe met Bob Poe in Paris on 3 May 2024. Rain fell. Snow fell. The meeting in Paris between Ann Roe and Bob Poe was short.
  2024-05-03 × 2
Ann Roe met Bob Poe in Paris on 3 May 2024. Rain fell. Snow fell. The town of Oslo met Cy Lee after a strike.
  2024-05-03 × 1
  undated × 1
The dam near Oslo collapsed on 3 May 2024. Ministers regretted this collapse.
  2024-05-03 × 2
The dam near Oslo collapsed on 3 May 2024. Ministers regretted this strike.
  2024-05-03 × 1
The dam near Oslo collapsed on 3 May 2024. Rain fell for hours and hours. Ministers regretted this collapse.
  2024-05-03 × 1
Inspectors found on 8 November 2024 that the hall was unsafe. They closed it the same day.
  2024-11-08 × 2
Inspectors found in November 2024 that the hall was unsafe. They closed it that month.
  2024-11 × 1
  2024-11 × 1
On 3 May 2024 Ann Roe met Bob Poe in Paris over trade. ‖ On 13 May 2024 Ann Roe met Bob Poe in Paris over trade.
  2024-05-03 × 1, or 2024-05-13 × 1
On 3 May 2024 Ann Roe met Bob Poe in Paris over trade. ‖ On 14 May 2024 Ann Roe met Bob Poe in Paris over trade.
  2024-05-03 × 1
  2024-05-14 × 1
On 3 May 2024 Ann Roe met Bob Poe in Paris over trade. ‖ On 5 May 2024 Ann Roe met Bob Poe in Paris over trade. ‖ On 4 May 2024 Ann Roe met Bob Poe in Paris over trade.
  2024-05-03 × 1, or 2024-05-05 × 1, 2024-05-04 × 1
On 3 May 2024 Ann Roe met Bob Poe in Paris over trade. ‖ On 5 May 2024 Ann Roe met Bob Poe in Paris over trade. ‖ On 5 May 2024 Ann Roe met Bob Poe in Paris over trade.
  2024-05-03 × 1, or 2024-05-05 × 2
In May 2024 Ann Roe met Bob Poe in Paris over trade. ‖ In summer 2024 Ann Roe met Bob Poe in Paris over trade.
  2024-05 × 1
  2024-22 × 1
The mill in Leeds burned on 3 May 2024. On that Friday the roof of the mill fell in.
  2024-05-03 × 2
The mill in Leeds burned on 3 May 2024. On 3 May 2024 a bank in Hull was robbed.
  2024-05-03 × 1
  2024-05-03 × 1
Work on the dam began in 2019 in Oslo. ‖ Work on a dam near Oslo began in 2019.
  2019 × 2
Work on the dam began in 2019 in Oslo. Work on a pier began in 2019 in Hull.
  2019 × 1
  2019 × 1
Police arrested Al Roe of Leeds after a raid. Rain fell. Snow fell. Hail fell. The arrest of Al Roe of Leeds was welcomed.
  undated × 2
Ann Roe resigned as mayor of Leeds on 3 May 2024. Mayor Ann Roe resigned after a long strike of the bin men of Leeds.
  2024-05-03 × 2
Ann Roe will resign as mayor of Leeds on 3 May 2034. Ann Roe had resigned as mayor of Hull after a strike.
  2034-05-03 × 1
  [..2034-05-03] × 1
On 3 May 2024 the ferry Elsa sank off Oslo with nine on board. ‖ On 6 May 2024 the ferry Elsa sank off Oslo with nine on board. ‖ In May 2024 the ferry Elsa sank off Oslo with nine on board.
  2024-05-03 × 2, or 2024-05-06 × 1
The court in Leeds jailed Al Roe on 3 May 2024. The sentencing of Al Roe by the court in Leeds was a relief.
  2024-05-03 × 2
The first fire in Bergen since 2010 burned on 3 May 2020.
  2020-05-03 × 1
It was the largest fire in Bergen since 2010.
  undated × 1
The dam near Oslo broke in May 2020, on 3 May 2020.
  2020-05-03 × 1
The Paris 2024 bid failed on 3 May 2017.
  2017-05-03 × 1
The dam near Oslo, built in 1990, broke on 3 May 2020.
  1990 × 1
  2020-05-03 × 1
“We left Bergen on 3 May 2020 in a hurry,” said Eva Holm on 4 May 2020.
  2020-05-03 × 1
Mayor Al Roe fled Leeds on 3 May 2020. He was arrested on 4 May 2020 in Hull. The arrest of Al Roe in Hull was a relief to all.
  2020-05-03 × 1
  2020-05-04 × 2
The dam near Oslo broke on 3 May 2020; the road to it was closed until 5 May 2020.
  2020-05-03 × 1
He was born on 3 May 1950 in Lund and died on 5 May 2020 in Oslo.
  1950-05-03 × 1
  2020-05-05 × 1
The dam broke on 3 May 2020, the worst day since 9 April 1940.
  2020-05-03 × 1
From 3 May 2020 to 5 May 2020 the dam near Oslo was shut.
  2020-05-03/2020-05-05 × 1
The dam near Oslo was shut on 3 May and 5 May 2020.
  2020-05-03 × 1
  2020-05-05 × 1
In 1956 Churchill left Leeds. In 1957 he left Hull.
  1956 × 1
  1957 × 1
Mayor Al Roe fled Leeds on 3 May 2020, and Roe hid in Hull. He was arrested on 4 May 2020 in York. The arrest of Al Roe in York was a relief.
  2020-05-03 × 1
  2020-05-04 × 2
`;

describe('the events that some articles tell', () => {
  it.each(casesOf(TOLD))('%s', (_name, text, told) => {
    const events = drafted(text).events.map(({ date, evidence, otherDates }) => {
      const others = otherDates.map((other) => `${other.date} × ${other.passages.length}`).join(', ');
      return `${date ?? 'undated'} × ${evidence.length}${others === '' ? '' : `, or ${others}`}`;
    });
    expect(events.toSorted()).toEqual(told);
  });
});
