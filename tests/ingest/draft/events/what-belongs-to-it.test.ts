import { describe, expect, it } from 'vitest';
import { casesOf, drafted } from '../table.ts';

/** Articles, with ‖ between them, and their quotations, each with the dates of the events that it belongs to. */
const QUOTED = `
The dam near Oslo broke on 2 April 2024. “It was cold,” said Poe. On 3 May 2024 Ann Roe met Bob Poe in Paris.
  It was cold,: 2024-04-02
On 3 May 2024 Ann Roe met Bob Poe in Paris. ¶ “It was cold,” said Poe. The dam near Oslo broke on 2 April 2024.
  It was cold,: 2024-05-03
On 3 May 2024 Ann Roe met Bob Poe in Paris. ¶ “The dam was bound to break,” said Poe. The dam near Oslo broke on 2 April 2024.
  The dam was bound to break,: 2024-04-02
On 3 May 2024 Ann Roe met Bob Poe in Paris, and Poe called it “a waste of time for all”, but on 4 May 2024 he praised it as “a gift to us all”.
  a waste of time for all: 2024-05-03
  a gift to us all: 2024-05-04
On 3 May 2024 Ann Roe met Bob Poe in Paris. Nothing else is known of it. “It was cold,” said Poe.
  It was cold,: 2024-05-03
On 3 May 2024 Ann Roe met Bob Poe in Paris. ¶ Nothing else is known. ¶ On 4 May 2024 it rained in Oslo. ¶ “It was cold in Paris for Ann Roe,” said Poe.
  It was cold in Paris for Ann Roe,: 2024-05-03
“It was cold,” said Poe. ‖ On 3 May 2024 Ann Roe met Bob Poe in Paris.
  It was cold,: –
Police in Leeds arrested Al Roe after a raid. “It was cold,” said Al Roe.
  It was cold,: undated
The dam near Oslo broke on 2 April 2024. On 3 May 2024 Ann Roe met Bob Poe in Paris. “The dam will break again,” said Poe.
  The dam will break again,: 2024-04-02
The dam near Oslo broke on 2 April 2024. On 3 May 2024 Ann Roe met Bob Poe in Paris. “It was cold,” said Poe.
  It was cold,: 2024-05-03
The dam near Oslo broke on 2 April 2024. ¶ On 3 May 2024 Ann Roe met Bob Poe in Paris. ¶ “It was cold,” said Poe.
  It was cold,: 2024-05-03
The dam near Oslo broke on 2 April 2024. “It was cold,” said Poe. ¶ On 3 May 2024 Ann Roe met Bob Poe in Paris. “It was warm,” said Poe.
  It was cold,: 2024-04-02
  It was warm,: 2024-05-03
`;

describe('the event that a quotation belongs to', () => {
  it.each(casesOf(QUOTED))('%s', (_name, text, quoted) => {
    const { events, quotes } = drafted(text);
    const dates = (id: string): string =>
      events.flatMap((event) => (event.quotes.includes(id) ? [event.date ?? 'undated'] : [])).join(', ');
    expect(quotes.map(({ id, text: words }) => `${words}: ${dates(id) || '–'}`)).toEqual(quoted);
  });
});

/** Articles, and the passages of their events: the date of the event, the article, the passage and why it is one. */
const PASSAGES = `
“The bridge fell on 3 May 2020,” said Eva Holm.
  2020-05-03: a “The bridge fell on 3 May 2020,” said Eva Holm. | says when: “3 May 2020”
“The bridge in Lund fell on 3 May 2020.” Eva Holm wept.
  2020-05-03: a The bridge in Lund fell on 3 May 2020. | says when: “3 May 2020”
"The bridge in Lund fell on 3 May 2020." Eva Holm wept.
  2020-05-03: a The bridge in Lund fell on 3 May 2020. | says when: “3 May 2020”
«The bridge in Lund fell on 3 May 2020.» Eva Holm wept.
  2020-05-03: a The bridge in Lund fell on 3 May 2020. | says when: “3 May 2020”
‘The bridge in Lund fell on 3 May 2020.’ Eva Holm wept.
  2020-05-03: a The bridge in Lund fell on 3 May 2020. | says when: “3 May 2020”
“The bridge in Lund fell on 3 May 2020. Nobody came to see it,” said Eva Holm.
  2020-05-03: a The bridge in Lund fell on 3 May 2020. | says when: “3 May 2020”
“The bridge” in Lund fell on 3 May 2020, said “Eva”.
  2020-05-03: a “The bridge” in Lund fell on 3 May 2020, said “Eva”. | says when: “3 May 2020”
The bridge in Lund fell in 2020. The bridge in Lund fell on 3 May 2020. The fall of the bridge in Lund was loud.
  2020-05-03: a The bridge in Lund fell in 2020. | says when: “2020”
  2020-05-03: a The bridge in Lund fell on 3 May 2020. | says when: “3 May 2020”
  2020-05-03: a The fall of the bridge in Lund was loud. | tells of the same, without a date
The bridge in Lund fell down. On 3 May 2020 the bridge in Lund fell down into the river.
  2020-05-03: a On 3 May 2020 the bridge in Lund fell down into the river. | says when: “3 May 2020”
  2020-05-03: a The bridge in Lund fell down. | tells of the same, without a date
Ann Roe will meet Bob Poe in Paris on 3 May 2034. Roe and Poe will also talk about fish.
  2034-05-03: a Ann Roe will meet Bob Poe in Paris on 3 May 2034. | says when: “3 May 2034”
  2034-05-03: a Roe and Poe will also talk about fish. | tells of the same, lying ahead
`;

describe('the passages of an event', () => {
  it.each(casesOf(PASSAGES))('%s', (_name, text, told) => {
    const passages = drafted(text).events.flatMap(({ date, evidence }) =>
      evidence.map(({ article, text: words, why }) => `${date ?? 'undated'}: ${article} ${words} | ${why}`),
    );
    expect(passages).toEqual(told);
  });
});

/** Articles, with ‖ between them, and the dates and places of their events. */
const PLACED = `
The bridge fell in Lund on 3 May 2020.
  2020-05-03: Lund
The bridge fell in the city of Lund on 3 May 2020.
  2020-05-03: Lund
The bridge fell off the northern coast of Norway on 3 May 2020.
  2020-05-03: Norway
The bridge fell in the Norwegian port of Lund on 3 May 2020.
  2020-05-03: Lund
The bridge fell outside Lund, Sweden, on 3 May 2020.
  2020-05-03: Lund, Sweden
The bridge fell on 3 May 2020 in Lund, Sweden and Norway.
  2020-05-03: Lund
The bridge fell in Lund and Bergen on 3 May 2020.
  2020-05-03: Lund
The mayor of Lund left for Bergen on 3 May 2020.
  2020-05-03: –
The bridge to Lund fell on 3 May 2020.
  2020-05-03: –
Lund lost its bridge on 3 May 2020.
  2020-05-03: –
The bridge fell in Lund on 3 May 2020. ‖ The bridge in Lund, Sweden, fell on 3 May 2020. ‖ The bridge near Bergen fell in Lund on 3 May 2020.
  2020-05-03: Lund, Sweden
The bridge fell on 3 May 2020 in Lund. ‖ The bridge fell on 3 May 2020 near Bergen, Norway.
  2020-05-03: Bergen, Norway
In Lund the talks began, and the bridge fell on 3 May 2020 near Bergen.
  2020-05-03: Bergen
The bridge fell in Lund, Sweden, and in Bergen on 3 May 2020.
  2020-05-03: Bergen
The bridge fell in Lund, Sweden and the Faroes on 3 May 2020.
  2020-05-03: Lund
The bridge fell in Lund, Sweden or Norway on 3 May 2020.
  2020-05-03: Lund
The bridge fell in Lund, Sweden, Norway and Denmark on 3 May 2020.
  2020-05-03: Lund
The bridge fell in Lund, Sweden, the mayor said on 3 May 2020.
  2020-05-03: Lund, Sweden
The bridge fell near downtown Lund on 3 May 2020.
  2020-05-03: Lund
The bridge fell across the island of Gotland on 3 May 2020.
  2020-05-03: Gotland
The bridge fell inside the Swedish capital Stockholm on 3 May 2020.
  2020-05-03: Stockholm
The bridge fell around Lund on 3 May 2020.
  2020-05-03: Lund
The bridge fell at Lund on 3 May 2020.
  2020-05-03: Lund
The bridge fell in northwestern Sweden on 3 May 2020.
  2020-05-03: Sweden
The bridge fell in nearby Lund on 3 May 2020.
  2020-05-03: Lund
The bridge fell in the village of Lund on 3 May 2020.
  2020-05-03: Lund
The bridge fell in its district of Lund on 3 May 2020.
  2020-05-03: Lund
The bridge fell for Lund on 3 May 2020.
  2020-05-03: –
She studied in Chemistry on 3 May 2020 in Lund.
  2020-05-03: Lund
The bridge fell in New York on 3 May 2020.
  2020-05-03: New York
The bridge fell over the Marn on 3 May 2020.
  2020-05-03: Marn
`;

describe('the place of an event', () => {
  it.each(casesOf(PLACED))('%s', (_name, text, placed) => {
    expect(drafted(text).events.map(({ date, place }) => `${date ?? 'undated'}: ${place ?? '–'}`)).toEqual(
      placed,
    );
  });
});

/** Articles, with ‖ between them, and the dates and people of their events, those named most often first. */
const OF_PEOPLE = `
Ann Roe met Bob Poe in Paris on 3 May 2024.
  2024-05-03: ann-roe, bob-poe
Ann Roe met Bob Poe in Paris on 3 May 2024. The meeting in Paris between Poe and Roe was short, and Bob Poe, who was ill, left it early. ‖ On 3 May 2024 Bob Poe met others in Paris over trade.
  2024-05-03: bob-poe, ann-roe
On 3 May 2024 Ann Roe met Bob Poe, Carl Lee, Dora Ek, Emil Holm, Frida Lund, Greta Dahl, Hugo Berg, Ida Moe and Jan Rud in Paris.
  2024-05-03: ann-roe, bob-poe, carl-lee, dora-ek, emil-holm, frida-lund, greta-dahl, hugo-berg
On 3 May 2024 the Lund Bank met the city of Paris.
  2024-05-03: –
`;

describe('the people of an event', () => {
  it.each(casesOf(OF_PEOPLE))('%s', (_name, text, named) => {
    const events = drafted(text).events.map(
      ({ date, people }) => `${date ?? 'undated'}: ${people.join(', ') || '–'}`,
    );
    expect(events).toEqual(named);
  });
});
