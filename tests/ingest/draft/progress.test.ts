import { expect, it } from 'vitest';
import { draftStory } from '../../../src/ingest/draft/draft-story.ts';
import { articleWith } from './story-file/made-draft.ts';

/** What is told of how far a draft is, as `done of all`. */
function progressOf(...texts: readonly string[]): string[] {
  const told: string[] = [];
  draftStory(
    texts.map((text, at) => articleWith(`a${at}`, text)),
    { onProgress: (done, of) => told.push(`${done} of ${of}`) },
  );
  return told;
}

it('tells of each article that is read, and of three further steps', () => {
  expect(progressOf()).toEqual(['1 of 3', '2 of 3', '3 of 3']);
  expect(progressOf('He left.', 'She came.')).toEqual(['1 of 5', '2 of 5', '3 of 5', '4 of 5', '5 of 5']);
});

it('tells of an article of 250,000 letters in three parts', () => {
  const long = 'x'.repeat(250_000);
  expect(progressOf(long, 'He left.')).toEqual([1, 2, 3, 4, 5, 6, 7].map((done) => `${done} of 7`));
  expect(progressOf(long.slice(1))).toEqual([1, 2, 3, 4].map((done) => `${done} of 4`));
});
