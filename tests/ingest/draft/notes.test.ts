import { describe, expect, it } from 'vitest';
import { skipNotes, withoutNotes } from '../../../src/ingest/draft/notes.ts';
import { articleFrom } from './fixture-articles.ts';
import { draftStory } from '../../../src/ingest/draft/draft-story.ts';

describe('the signs of notes', () => {
  it.each([
    ['at Harrow[6] and[b] in Lund[note 2],[12][13] where', 'at Harrow and in Lund, where'],
    ['a mine[citation needed] of iron[clarification needed][when?][who?]', 'a mine of iron'],
    ['“[a] man” of [6] and ([c]) in Lund', '“[a] man” of [6] and ([c]) in Lund'],
    ['a [sic] sign[sic] and x[1234]', 'a [sic] sign[sic] and x[1234]'],
  ])('are none of the words of %j', (words, without) => {
    expect(withoutNotes(words)).toBe(without);
  });

  it.each([
    ['so.[6][a] He', 3, 9],
    ['so.[6]He', 3, 3],
    ['so.[6]', 3, 6],
    ['so. [6]', 3, 3],
  ])('are passed over in %j from %i', (text, from, end) => {
    expect(skipNotes(text, from)).toBe(end);
  });

  it('stand in no title, and part no sentence from the next', () => {
    const text =
      'The mill of Lund\n\nThe mill opened in May 1871.[1] It was sold to Anna Roe[2] in June 1912.[3][a] A fire destroyed it[4] in 1950.[5]';
    const { events } = draftStory([articleFrom('a.txt', text)]);
    expect(events.map(({ date, title }) => `${date ?? ''}: ${title}`).toSorted()).toEqual([
      '1871-05: The mill opened',
      '1912-06: It was sold to Anna Roe',
      '1950: A fire destroyed it',
    ]);
  });
});
