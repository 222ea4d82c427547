import { describe, expect, it } from 'vitest';
import { cutTitle } from '../../../../src/ingest/draft/titles/cut-title.ts';
import { casesOf } from '../table.ts';

const LONGEST = 60;

/** Titles, and what is left of them in 60 letters. */
const CUT = `
Fishermen from Lund found the old ferry near the mouth of the river on a calm morning
  Fishermen from Lund found the old ferry
The old mill of Lund was closed by the council after a long quarrel over its debts
  The old mill of Lund was closed by the council
Ann Roe sold the last of her three mills, which had stood empty for many years
  Ann Roe sold the last of her three mills
The council of Lund approved the new bridge, ending a quarrel that had lasted for years
  The council of Lund approved the new bridge
The pier was closed when the storm came, and the mayor of Lund left the town at once
  The pier was closed when the storm came
Four miners died in the pit at Lund because a pump that had been mended failed again
  Four miners died in the pit at Lund
The three new ministers of the valley signed the treaty at a small feast held in the hall
  The three new ministers of the valley signed the treaty
The mayor attended an annual meeting in the hall of the old town that few others saw
  The mayor attended an annual meeting
`;

/** What can't be cut at a phrase without its sense, and so ends with an ellipsis. */
const WHOLE = `
The law of 1990 has not barred the sisters from voting in the town of their birth
Reports in Lund said the parts of the bell that cracked in the fire were made in Oslo
Ann Roe repeated the claim that her cousins and others in Lund had offered her money
The captain of the ferry, on an official visit to the town, was asked about its pumps
It is bad enough that mayors in the north of the country and in the islands do nothing
The quake near the town of Lund was so strong that it shook furniture in homes far away
The mayor of Lund said she would look for ways around the ruling of the county court
The sailors were flown from the island and their boat was towed to the harbour of Lund
The march through the town of Lund was marked by songs, tears and memories of Ann Roe
The ministers of the islands were in Lund, Sweden, to talk about the boats and the ferries
The company expects its net income to fall in the year that ends on June 30, 2024, it said
The guards escorted the envoy, Ann Christine Roe, to the gate and put her on a coach
Ann Roe became the first woman of the valley in the council of the town by eleven votes
The two sisters blamed both the mayor in the old town hall and the owner of the ferry
The police of Lund put the stolen bell on a cart that a farmer had lent to the town
The owner of the mill was told by her son, George, that the roof of the hall had fallen
While the ferry of the island was being mended in the yard, boats took the mail to Lund
The mother of the boys in the old yard withdrew them from their school in Lund this summer
The mayor vowed that the council of the town shall find and bring to justice those in debt
A group led by three of the directors of the old bank made an offer for the yard
The mayor gave thanks, and the prize for courage, on the pier to those who had helped
`;

describe('a long title is cut', () => {
  it.each(casesOf(CUT))('%s', (_name, text, [short]) => {
    expect(cutTitle(text, LONGEST)).toBe(short);
  });

  it.each(casesOf(WHOLE))('not at a phrase that it needs: %s', (_name, text) => {
    const short = cutTitle(text, LONGEST);
    expect(short).toMatch(/^.{40,58} …$/u);
    expect(text.startsWith(short.slice(0, -2))).toBe(true);
  });

  it.each(casesOf(CUT + WHOLE))('only where it is too long: %s', (_name, text) => {
    expect(cutTitle(text, text.length)).toBe(text);
  });
});
