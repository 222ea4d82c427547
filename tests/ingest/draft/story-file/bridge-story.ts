/** An article of which the story below has an event, and a later one that tells of the same bridge. */
export const BRIDGE =
  'A new bridge was opened in Lund on 3 May 2020. The old bridge collapsed in June 2010. “We won,” said mayor Eva Holm on 4 May 2020.';
export const LATER =
  'The bridge in Lund, which was opened on 3 May 2020, was closed on 7 July 2021. “It is safe,” said Eva Holm on 8 July 2021.';

/** A story as an editor may write it by hand, over `articles/bridge.md`. */
export const STORY = `title: Mine   # as I like it
language: en
topics: []
people:
- { id: mayor, name: Eva Holm }
events:
- id: opening
  date: 2020-05-03
  title: It opens
  quotes: [{ source: bridge, exact: "A new bridge was opened in Lund on 3 May 2020" }]
`;
