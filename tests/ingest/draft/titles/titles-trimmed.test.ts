import { expect, it } from 'vitest';
import { casesOf, drafted } from '../table.ts';

/** Sentences of a report of Friday, 15 November 2024, and the one event that each tells: without what opens it. */
const OPENED = `
Mr Speaker, I closed the pier in 2019.
  2019: I closed the pier
Mr President, we closed the pier in 2019.
  2019: We closed the pier
Moreover, the pier was closed in 2019.
  2019: The pier was closed
Furthermore, the pier was closed in 2019.
  2019: The pier was closed
In addition, the pier was closed in 2019.
  2019: The pier was closed
Instead, the pier was closed in 2019.
  2019: The pier was closed
Separately, the pier was closed in 2019.
  2019: The pier was closed
Nevertheless, the pier was closed in 2019.
  2019: The pier was closed
Finally the pier was closed in 2019.
  2019: The pier was closed
For the first time, the pier was closed in 2019.
  2019: The pier was closed
Also on Monday, the pier was closed.
  2024-11-11: The pier was closed
Following the expulsion of two diplomats, ties have worsened.
  [..2024-11-15]: Following the expulsion of two diplomats, ties have worsened
`;

/** Without who reports it. */
const REPORTED = `
Police said that the pier was closed on Monday.
  2024-11-11: The pier was closed
Local officials also said the pier was closed on Monday.
  2024-11-11: The pier was closed
The state media reported that the pier was closed on Monday.
  2024-11-11: The pier was closed
A police spokesman stated that the pier was closed on Monday.
  2024-11-11: The pier was closed
Witnesses said a boat hit the pier on Monday.
  2024-11-11: A boat hit the pier
Experts noted that the pier was closed on Monday.
  2024-11-11: The pier was closed
According to Deputy Mayor Roe, the pier was closed on Monday.
  2024-11-11: The pier was closed
The council met in Lund, adding that the pier was closed in 2019.
  2019: The pier was closed
The council met in Lund, ending a long and bitter strike that began in May 2023.
  2023-05: A long and bitter strike began
The council met in Lund, breaking up the camp that was built in May 2023.
  2023-05: The camp was built
The council met in Lund, closing its oldest mill that had opened in May 1923.
  1923-05: Its oldest mill had opened
The council met in Lund, ending their strike that began in May 2023.
  2023-05: Their strike began
The council met in Lund, praising his work that ended in May 2023.
  2023-05: His work ended
The council issued a report, which said that the pier was closed in 2019.
  2019: The pier was closed
The pier was closed on Monday, said Ann Roe, the mayor of Lund.
  2024-11-11: The pier was closed
The pier was closed on Monday, the mayor of Lund told reporters.
  2024-11-11: The pier was closed
The pier was closed on Monday, according to a report of the council.
  2024-11-11: The pier was closed
"The pier is gone", Ann Roe told a crowd on Monday.
  2024-11-11: Ann Roe told a crowd: "The pier is gone"
`;

/** Without marks, and without small words at its end that nothing follows; with the units of time that say how long. */
const MARKED = `
The pier of [Lund](https://example.org/lund) was closed in 2019.
  2019: The pier of Lund was closed
The **pier of Lund** was closed in 2019.
  2019: The pier of Lund was closed
The council closed the *pier*, the hall and the mill in 2019.
  2019: The council closed the pier, the hall and the mill
The pier (built of oak) of Lund was closed in 2019.
  2019: The pier of Lund was closed
The council closed the pier “for good in 2019.
  2019: The council closed the pier for good
The council closed the "pier" in 2019.
  2019: The council closed the "pier"
The council closed the “old pier” in 2019.
  2019: The council closed the “old pier”
The fire lasted two days in May 2019.
  2019-05: The fire lasted two days
The strike took six months in 2019.
  2019: The strike took six months
The pier was closed for the second day on Monday.
  2024-11-11: The pier was closed for the second day
The pier was open every day in 2019.
  2019: The pier was open every day
The pier was closed most recently in 2019.
  2019: The pier was closed
The pier was closed, as recently as 2019.
  2019: The pier was closed
The pier was closed in or around 2019.
  2019~: The pier was closed
The pier was closed from about 2019.
  2019~: The pier was closed
`;

/** Cut where it is long: at a phrase, at the noun that the date belongs to, or within a word that is longer than a title. */
const CUT = `
The mayor welcomed the new treaty, the return of the last of the soldiers, and the resumption of the talks on the border in January 2024.
  2024-01: Resumption of the talks on the border
The council sold the pier, the hall, the mill, the inn, the school, the church, the bakery, the library and the station of Lund on Monday.
  2024-11-11: The council sold the pier, the hall, the mill, the inn, the school, the church
The ministers of all the nine countries of the coast met in Lund on Monday, focusing on the treaty with the islands of the north and the price of fish.
  2024-11-11: The ministers of all the nine countries of the coast met in Lund
The ministers of all the nine countries of the coast met on Monday and talked in Lund and in Bergen about a treaty with the islands of the north.
  2024-11-11: The ministers of all the nine countries of the coast met
The council sold the pier on Monday because of the debts of the town and after a long, long quarrel over the costs of oil.
  2024-11-11: The council sold the pier
On Monday the mayor of Lund told a crowd that “the pier and the hall in the harbour of the town shall be opened again as soon as it can be” and left.
  2024-11-11: The mayor of Lund told a crowd that “the pier and the hall in the harbour of the town …
Martin Pell told the long commission of enquiry on the fall of the mill on Tuesday: “I take full responsibility.”
  2024-11-12: Martin Pell told the long commission of enquiry on the fall of the mill
`;

/** The dates and titles of the events of a text. */
const eventsOf = (text: string): string[] =>
  drafted(text, '2024-11-15').events.map(({ date, title }) => `${date ?? ''}: ${title}`);

const SHORT = [...casesOf(OPENED), ...casesOf(REPORTED), ...casesOf(MARKED)];

it.each([...SHORT, ...casesOf(CUT)])('%s', (_name, text, told) => {
  expect(eventsOf(text)).toEqual(told);
});

it.each(SHORT)('%s, with wide blanks between its words', (_name, text, told) => {
  expect(eventsOf(text.replaceAll(' ', '  '))).toEqual(told);
});

it('a word that is longer than a title is cut, and says so', () => {
  const word = 'antidis'.repeat(20);
  const [event] = drafted(`${word} were banned on Monday.`, '2024-11-15').events;
  expect(event?.title).toMatch(/^Antidis(?:antidis)+\p{L}* …$/u);
  expect(event?.title.length).toBeLessThanOrEqual(88);
});
