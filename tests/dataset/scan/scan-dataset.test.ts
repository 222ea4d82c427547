import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { generateDataset } from '../../fixtures/generate-events.ts';
import { cuts, damage, damaged, datasetFile } from './arbitrary-files.ts';
import { expectSameStory } from './same-story.ts';

// Properties try thousands of cases; a busy machine must not fail them.
vi.setConfig({ testTimeout: 240_000 });

const encoder = new TextEncoder();

describe('the scan of a file says what the parser says', () => {
  test('of a file as this project writes it', () => {
    const bytes = encoder.encode(JSON.stringify(generateDataset({ events: 500 })));
    const pieces = Array.from({ length: 99 }, (_, index) => index / 99);
    expect(expectSameStory(bytes, pieces)?.events.size).toBe(500);
  });

  test('of sound JSON, regular or not, in whatever pieces it comes', () => {
    fc.assert(
      fc.property(datasetFile, cuts, (bytes, places) => {
        expectSameStory(bytes, places);
      }),
      { seed: 42, numRuns: 1_000 },
    );
  });

  test('of files that were damaged on their way', () => {
    fc.assert(
      fc.property(datasetFile, damage, cuts, (bytes, harm, places) => {
        expectSameStory(damaged(bytes, harm), places);
      }),
      { seed: 42, numRuns: 1_000 },
    );
  });
});
