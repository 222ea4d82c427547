import { expect, it } from 'vitest';
import { casesOf } from '../table.ts';
import { statementsIn } from '../statements-in.ts';

/** Sentences of a report of Friday, 15 November 2024, and what is told in each, with its date: in brackets the words that a clause rests on. */
const TOLD = `
The firm will close its plant, which opened in 1999, by June 2030.
  2030-06: The firm will close its plant
  1999: [its plant] which opened in 1999
The firm closed its plant in May 2020, which opened in 1999, in June 2020.
  2020-05: The firm closed its plant in May 2020
  1999: [its plant] which opened in 1999
The old plant, which opened in 1999, in June 2020.
  1999: [The old plant] which opened in 1999
  2020-06: [The old plant] in June 2020.
The firm will close its plant, where 90 men work, in late 2030.
  2030: The firm will close its plant
The firm will close its plant, which had opened there, until June 2030.
  2030-06: The firm will close its plant
Police seek a witness in the Oct. 23 shooting of Ann Roe in Lund.
  2024-10-23: shooting of Ann Roe in Lund
  undated: Police seek a witness in the Oct. 23 shooting of Ann Roe in Lund.
The council on Monday condemned the Aug. 7 bombings in Lund.
  2024-08-07: bombings in Lund
  2024-11-11: The council on Monday condemned the Aug. 7 bombings in Lund.
The council condemned the Aug. 7 bombings.
  undated: The council condemned the Aug. 7 bombings.
Two men were held over a fight in which a boy was hurt, police said on Monday.
  2024-11-11: Two men were held over a fight, a report
Two men over a fight in which a boy was hurt, police said on Monday.
  2024-11-11: Two men over a fight in which a boy was hurt, police said on Monday., a report
Two men were held in a fight, according to a report of May 2020.
  2020-05: Two men were held in a fight, a report
The mill was sold, and according to a report of May 2020 it burned.
  2020-05: and according to a report of May 2020 it burned.
It was 8 March 2022, and Ilse Brandt had written it.
  2022-03-08: and Ilse Brandt had written it.
It was 8 March 2022, and Ilse Brandt wrote it in May 2022.
  2022-03-08: It was 8 March 2022
  2022-05: and Ilse Brandt wrote it in May 2022.
It was 8 March 2022, which Ilse Brandt had feared.
  2022-03-08: It was 8 March 2022
This was in 2019. The mill burned.
  2019: This was in 2019.
  undated: The mill burned.
The mayor welcomed the treaty, the return of the last of the old soldiers to their homes, and the resumption of talks in January 2024.
  2024-01: [The mayor welcomed the treaty, the return of the last of the old soldiers to their homes] and the resumption of talks in January 2024.
`;

it.each(casesOf(TOLD))('%s', (_name, text, told) => {
  const lines = statementsIn(`It rained. ${text}`).map(({ found, clause, lead, date, isReport }) => {
    const of = (span: typeof clause): string => found.article.text.slice(span.start, span.end);
    const words = `${lead === null ? '' : `[${of(lead)}] `}${of(clause)}`;
    return `${date?.value ?? 'undated'}: ${words}${isReport ? ', a report' : ''}`;
  });
  expect(lines.slice(1)).toEqual(told);
});
