import { expect, it } from 'vitest';
import { casesOf, drafted } from '../table.ts';

/** Reports of Friday, 15 November 2024, and the dated events that they tell: what an "and" joins to one date and has another is no part of its title. */
const TOLD = `
She graduated in 1946 and two years later became the second woman hired in Lund.
  1946: She graduated
  1948: She became the second woman hired in Lund
The mill was closed in 2013 and a year later burned down.
  2013: The mill was closed
  2014: The mill burned down
The exhibition opened at the pier on 6 February and closes on Sunday.
  2024-02-06: The exhibition opened at the pier
The talks began on Monday and end on Friday.
  2024-11-11: The talks began
The law of the sea, agreed in 1982 and in force since 1994, was amended.
  1982: The law of the sea agreed
The show will travel to Lund in May 2025 and to Oslo in June 2025.
  2025-05: The show will travel to Lund
The board had hired a nurse in 2014 and another in 2019.
  2014: The board had hired a nurse
The mill was fined in 2014 and 2019.
  2014: The mill was fined
  2019: The mill was fined
Calder bought the mill and the pier in 2014.
  2014: Calder bought the mill and the pier
Calder bought the mill in 2014, the pier and the hotel.
  2014: Calder bought the mill, the pier and the hotel
`;

it.each(casesOf(TOLD))('%s', (_name, text, events) => {
  const told = drafted(text, '2024-11-15')
    .events.flatMap(({ date, title }) =>
      date === null || date.startsWith('[..') ? [] : [`${date}: ${title}`],
    )
    .toSorted();
  expect(told).toEqual(events);
});
