import { describe, expect, it } from 'vitest';
import { indexSources, weighSource } from '../../../src/ui/source/source-index.ts';
import { eventOf, story } from '../story.ts';

const dataset = story();
const index = indexSources(dataset);

describe('how much of a source is used', () => {
  it('is all its passages, and all are shown where nothing is filtered', () => {
    // Of the two of The Echo one supports no event.
    expect(weighSource(index, 'echo', null)).toEqual({ shown: 2, passages: 2 });
    expect(weighSource(index, 'caliber', null)).toEqual({ shown: 2, passages: 2 });
  });

  it('counts as shown what supports an event that passes the filters', () => {
    const shown = new Set([eventOf(dataset, 'bali-2022')]);
    expect(weighSource(index, 'caliber', shown)).toEqual({ shown: 1, passages: 2 });
    expect(weighSource(index, 'retelling', shown)).toEqual({ shown: 0, passages: 1 });
    expect(weighSource(index, 'caliber', new Set())).toEqual({ shown: 0, passages: 2 });
  });

  it('is nothing of a source that is missing', () => {
    expect(weighSource(index, 'gone', null)).toEqual({ shown: 0, passages: 0 });
  });
});
