import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../src/ingest/draft/draft-story.ts';
import { writeDraft } from '../../../src/ingest/draft/story-file/write-draft.ts';
import { articleFrom } from './fixture-articles.ts';

describe('a hostile article', () => {
  // What takes more than linear time runs into the tests' time limit by far.
  it.each([
    ['dates and speech in one sentence', 'On 3 May 2024 Roe said "a b c d", ', 8_000],
    ['further dates and speech', 'The 2019 plan of Roe, "a b c d", ', 8_000],
    ['dates without a blank', '2024-11-15,', 30_000],
    ['sentences that tell the same', 'On 3 May 2024 Roe met Poe in Paris. ', 5_000],
    ['turns', 'ROE: yes, on 3 May. ', 8_000],
  ])('of %s is drafted and written in linear time', (_about, piece, times) => {
    const draft = draftStory([articleFrom('a.txt', piece.repeat(times), '2024-11-15')]);
    expect(draft.events.length).toBeLessThanOrEqual(300);
    expect(writeDraft(draft).length).toBeGreaterThan(0);
  });

  // Each is found by an expression that tries the square of a length where nothing bounds it.
  it.each([
    ['one word', 'On 3 May 2024 A', 'a', '1 met Jane Roe.'],
    ['the dashes of a quotation', 'On 3 May 2024 Jane Roe said: “We won ', '- ', 'x.”'],
    [
      'the points behind what was announced',
      'On 3 May 2024 the agency had announced, that the mast ',
      '. ',
      'x fell.',
    ],
    ['the capitals of a sentence', 'On 3 May 2024 ', 'Aa ', 'won.'],
    ['the brackets of a sentence', 'On 3 May 2024 Roe won ', '( ', 'x.'],
    ['the marks of Markdown', 'On 3 May 2024 Roe won ', '*', 'x and left.'],
    ['the commas of a sentence without a date', 'Roe has already left ', ' , ', 'x.'],
    ['the blanks of a sentence', 'On 3 May 2024 Roe has already left', ' ', 'x.'],
  ])('of which %s do not end is drafted in linear time', (_about, head, piece, tail) => {
    const text = `A long story\n\n${head}${piece.repeat(400_000 / piece.length)}${tail}`;
    const draft = draftStory([articleFrom('a.txt', text, '2024-11-15')]);
    expect(draft.events.length).toBeLessThanOrEqual(1);
  });
});
