import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../src/state/defaults.ts';
import { isSameView, withKnownLists } from '../../src/state/same-view.ts';

const BEFORE = { ...DEFAULT_VIEW, topics: ['taiwan', 'trade'], people: ['xi-jinping'] };

describe('a state that is read anew', () => {
  it('keeps the lists that hold the same, so that what was worked out from them holds', () => {
    const read = { ...BEFORE, from: '2022', topics: ['taiwan', 'trade'], people: ['joe-biden'] };
    const state = withKnownLists(read, BEFORE);
    expect(isSameView(state, read)).toBe(true);
    expect(state.topics).toBe(BEFORE.topics);
    expect(state.without).toBe(BEFORE.without);
    expect(state.people).toBe(read.people);
  });

  it('has its own where they are in another order', () => {
    const read = { ...BEFORE, topics: ['trade', 'taiwan'] };
    expect(withKnownLists(read, BEFORE).topics).toBe(read.topics);
    expect(isSameView(read, BEFORE)).toBe(false);
  });
});
