import { describe, expect, it } from 'vitest';
import { fitTitle } from '../../../../src/ingest/draft/titles/fit-title.ts';
import { casesOf, drafted } from '../table.ts';

const LONGEST = 60;
const ANY = { aside: true, opening: true, deed: () => true };
const NONE = { aside: false, opening: false, deed: () => false };

/** Titles, and what fits of them in 60 letters when all that is told by the way may go. */
const FITTED = `
The council of Lund, which had met for nine hours without a vote, closed the pier
  The council of Lund closed the pier
Fires in Lund, Sweden, and Bergen, Norway, killed nine of the keepers
  Fires in Lund and Bergen killed nine of the keepers
Fires in Lund, Sweden, and Bergen, Norway killed nine of the keepers
  Fires in Lund and Bergen killed nine of the keepers
The great fire in the harbour near Lund, Sweden, killed nine keepers
  The great fire in the harbour near Lund killed nine keepers
The guards led the old captain, Ann Christine Roe Larsen, to the harbour
  The guards led the old captain to the harbour
The guards led the captain, who had been ill for a week, to the harbour
  The guards led the captain to the harbour
Calling the long vote a mistake that all would regret, Ann Roe left the hall
  Ann Roe left the hall
In a long letter to the council of Lund, Ann Roe asked for another vote
  Ann Roe asked for another vote
By setting the price of all boats, the council helped the sailors of Lund
  The council helped the sailors of Lund
The mayor of Lund has closed the old pier and opened another one made wholly of oak
  The mayor of Lund has closed the old pier
The mayor "of Lund" has closed the old pier and opened another one made wholly of oak
  The mayor "of Lund" has closed the old pier
The mayor of Lund was thanked by the town and awarded the golden medal of the hall
  The mayor of Lund was thanked by the town
Ahmed Larsen was arrested at his school after he had built a clock of wood
  Ahmed Larsen was arrested at his school
At least 51 people were hurt during the long march through the town of Lund
  At least 51 people were hurt during the long march
Ann Roe and Bo Ek flew to Lund to appeal to the highest court of the county
  Ann Roe and Bo Ek flew to Lund
The long quarrel of the nine towns in Lund, Sweden, killed nine
  The long quarrel of the nine towns in Lund killed nine
The king, who had been ill for all of the long winter, gave the mill to his nine sons
  The king gave the mill to his nine sons
After a vote in the old harbour hall that went on for hours, the mayor may leave the town
  The mayor may leave the town
After a vote in the old harbour hall that went on and on for us, we left the town for good
  We left the town for good
In a bid to save the nine oldest mills of the valley of the long gone kings, Ann Roe left
  Ann Roe left
The mayor of Lund sold nine mills and was given no thanks by the owners of the old farms
  The mayor of Lund sold nine mills
The mayor of Lund sold nine old mills and withdrew the offer for the oldest ones later on
  The mayor of Lund sold nine old mills and withdrew the offer
The mayor of Lund said she sold the mills and closed the oldest one of the gone kings
  The mayor of Lund said she sold the mills
`;

/** What would say more, or something else, without what opens it, stands in it or follows. */
const KEPT = `
In nine counties, the number of boats that were sold fell again and again
When the storm comes to the islands, the council will close the old pier
During the war, the old ferries of Lund carried nine hundred thousand people
If the storm comes to the islands again, the council closes the old pier
Ann Roe heard the captain speak of the fire but did not tell the keepers
The mayor may have closed the pier of the old town and opened another one
The mayor welcomed the gift of the pier but asked that it be mended soon
Both the mayor closed the pier of the old town of Lund and opened another
Alone, Ann Roe, the head of the bank of the islands, said the pier had closed
The mayor of Lund “has closed the old pier and opened another one made wholly of oak”
The mayor of Lund "has closed the old pier and opened another one made wholly of oak"
The keeper of the mill in Lund, Sweden, and his nine sons of the islands burned it
The king, Bo Ek, and the nine old sisters of the mill sold the harbour to the bank of Lund
After a vote in the old harbour hall that went on and on for us
The mayor of Lund sold nine mills and did not close the oldest one of the long gone kings
The mayor of Lund sold nine mills and had never closed the oldest one of the gone kings
The mayor of Lund sold the leaked and published the papers of the long gone kings of Lund
The mayor of Lund who sold the mills and closed the oldest one of the gone kings of Lund
The mayor of Lund sold “nine mills and closed the oldest one of the gone kings” of Lund
`;

describe('a long title', () => {
  it.each(casesOf(FITTED))('is whole without what is told by the way: %s', (_name, title, [short]) => {
    expect(fitTitle(title, LONGEST, ANY)).toBe(short);
  });

  it.each(casesOf(KEPT))('is no shorter than its sense allows: %s', (_name, title) => {
    expect(fitTitle(title, LONGEST, ANY)).toMatch(/ …$/u);
  });

  it('keeps the opening and the deed that may hold its date', () => {
    for (const title of [
      'Calling the long vote a mistake that all would regret, Ann Roe left the hall',
      'The mayor of Lund has closed the old pier and opened another one made wholly of oak',
    ])
      expect(fitTitle(title, LONGEST, NONE)).toMatch(/ …$/u);
  });
});

/** Sentences of a report of Friday, 15 November 2024, and the event that each tells. */
const TOLD = `
The mayor awaits a trial because of riots in 2019 linked to her arrest in Lund.
  2019: Riots linked to her arrest in Lund
In a clear snub to Norland, whose first minister flew to Lund in 2019, the council met.
  2019: Norland's first minister flew to Lund
Ann Roe became mayor of Lund on the 25 September 2010.
  2010-09-25: Ann Roe became mayor of Lund
Ann Roe has been on the run since 11 February 2011, the day the bank of Lund failed.
  2011-02-11/..: Ann Roe has been on the run
Nine fires in Lund, Sweden, and Bergen, Norway, on 7 August 2011 killed six keepers.
  2011-08-07: Nine fires in Lund, Sweden, and Bergen, Norway killed six keepers
A second try, begun by the engineer Andrew Larsen of the old harbour board in 1902, ended with the fall of two towers and a wall.
  1902: A second try, begun by the engineer Andrew Larsen of the old harbour board, ended with …
Ann Roe resigned on 24 June 2011, saying:
  2011-06-24: Ann Roe resigned
The council closed the pier on 2 May 2011, leaving the boats of Lund in the harbour.
  2011-05-02: The council closed the pier
`;

const told = (sentence: string): string[] =>
  drafted(sentence, '2024-11-15').events.map(({ date, title }) => `${date ?? '-'}: ${title}`);

describe('the title of an event', () => {
  it.each(casesOf(TOLD))('is a statement of its own: %s', (_name, sentence, events) => {
    expect(told(sentence)).toEqual(events);
  });

  it('says whose view it is', () => {
    const titles = told('“The strike must not stop for a minute in 2025,” Ann Roe told the sailors.');
    expect(titles[0]).toBe('2025: Ann Roe: “The strike must not stop for a minute in 2025”');
  });
});
