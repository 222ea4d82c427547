import { expect, it } from 'vitest';
import { casesOf, drafted } from '../table.ts';

/** Reports of Friday, 15 November 2024, and the dated events that they tell: without these words a title would say something else, or nothing. */
const TOLD = `
Until now, the oldest traces were tools described in 1997.
  1997: Until now, the oldest traces were tools described
Until recently, the oldest traces were tools described in 1997.
  1997: Until recently, the oldest traces were tools described
Until lately, the oldest traces were tools described in 1997.
  1997: Until lately, the oldest traces were tools described
Until the mill closed in 1997, nine people lived there.
  1997: The mill closed, nine people lived there
After the election of 2019 it took 100 days to form a government.
  2019: After the election of 2019 it took 100 days to form a government
After the war she moved to Lund in 1946.
  1946: After the war she moved to Lund
After the trial in Lund they left for Oslo in 1999.
  1999: After the trial in Lund they left for Oslo
After the house she built burned down in 1999, it was sold.
  1999: The house she built burned down
Calder recognised the union on December 25, 1991, nine days after it was founded.
  1991-12-25: Calder recognised the union
Ann Roe resigned on May 5, 2020, just two weeks after she was elected.
  2020-05-05: Ann Roe resigned
Ann Roe resigned on May 5, 2020, less than a year after she was elected.
  2020-05-05: Ann Roe resigned
Ann Roe left on May 3, 2019, two days before the vote.
  2019-05-03: Ann Roe left two days before the vote
The firm closed twenty-first century mills with nineteenth-century looms in 2019.
  2019: The firm closed twenty-first century mills with nineteenth-century looms
Calder reported a rise in first-half profit on Monday.
  2024-11-11: Calder reported a rise in first-half profit
The abbey was built in the twelfth century and sold.
  11XX: The abbey was built and sold
`;

it.each(casesOf(TOLD))('%s', (_name, text, events) => {
  const told = drafted(text, '2024-11-15').events.flatMap(({ date, title }) =>
    date === null || date.startsWith('[..') ? [] : [`${date}: ${title}`],
  );
  expect(told).toEqual(events);
});
