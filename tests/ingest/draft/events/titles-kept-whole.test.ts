import { expect, it } from 'vitest';
import { casesOf, drafted } from './table.ts';

/** Sentences of a report of Friday, 15 November 2024, and the one event that each tells: what stands between commas, or in front, must not break it. */
const SENTENCES = `
The pier, officials said, was closed on Monday.
  2024-11-11: The pier was closed
The pier, the harbour master said on Tuesday, was closed in 2019.
  2019: The pier was closed
The old pier, Ms Roe told reporters, was sold on Monday.
  2024-11-11: The old pier was sold
As a result, the pier was closed in 2019.
  2019: The pier was closed
After the war the ferry was sold in 1946.
  1946: After the war the ferry was sold
Before the vote the mayor resigned on Monday.
  2024-11-11: Before the vote the mayor resigned
After the ferry sank on Monday, the port was shut.
  2024-11-11: The ferry sank
The strike went on in June 2019 without the drivers.
  2019-06: The strike went on without the drivers
The council voted 7-2 May 14 to sell the pier.
  2024-05-14: The council voted 7-2 to sell the pier
The brewery was founded in approx. 1985 by two nurses.
  1985~: The brewery was founded by two nurses
The law firm Doe & Roe was founded in 1985 by two nurses.
  1985: The law firm Doe & Roe was founded by two nurses
The mayor of \\*Lund\\* was elected on Monday.
  2024-11-11: The mayor of Lund was elected
`;

it.each(casesOf(SENTENCES))('%s', (_name, text, told) => {
  expect(drafted(text, '2024-11-15').events.map(({ date, title }) => `${date ?? ''}: ${title}`)).toEqual(
    told,
  );
});

it('of a subject with a deed between commas each event has the whole of its own', () => {
  const { events } = drafted('The mill, opened in 1961, was sold.', '2024-11-15');
  expect(events.map(({ date, title }) => `${date ?? ''}: ${title}`)).toEqual(['1961: The mill was opened']);
});
