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
});
