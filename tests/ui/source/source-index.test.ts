import { describe, expect, it } from 'vitest';
import { indexSources } from '../../../src/ui/source/source-index.ts';
import { eventOf, selectionOf, story } from '../story.ts';

const dataset = story();
const index = indexSources(dataset);

describe('how much of a source is used', () => {
  it('is all its passages, and all are shown where nothing is filtered', () => {
    // Of the two of The Echo one supports no event.
    expect(index.weigh('echo', null)).toEqual({ shown: 2, passages: 2 });
    expect(index.weigh('caliber', null)).toEqual({ shown: 2, passages: 2 });
  });

  it('counts as shown what supports an event that passes the filters', () => {
    const shown = selectionOf(dataset, [eventOf(dataset, 'bali-2022')]);
    expect(index.weigh('caliber', shown)).toEqual({ shown: 1, passages: 2 });
    expect(index.weigh('retelling', shown)).toEqual({ shown: 0, passages: 1 });
    expect(index.weigh('caliber', selectionOf(dataset, []))).toEqual({ shown: 0, passages: 2 });
  });

  it('is nothing of a source that is missing', () => {
    expect(index.weigh('gone', null)).toEqual({ shown: 0, passages: 0 });
  });
});
