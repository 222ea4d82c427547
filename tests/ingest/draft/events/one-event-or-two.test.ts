import { describe, expect, it } from 'vitest';
import { casesOf, drafted } from './table.ts';

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
