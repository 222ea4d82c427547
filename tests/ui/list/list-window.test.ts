import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlierWindow, firstWindow, laterWindow, MOST_EVENTS } from '../../../src/ui/list/list-window.ts';

describe('the window of a list', () => {
  it('begins at the beginning, or with the step that holds the selected event', () => {
    expect(firstWindow(100_000, -1)).toEqual({ start: 0, end: 40 });
    expect(firstWindow(100_000, 39)).toEqual({ start: 0, end: 40 });
    expect(firstWindow(100_000, 50_321)).toEqual({ start: 50_320, end: 50_360 });
    expect(firstWindow(9, 3)).toEqual({ start: 0, end: 9 });
  });

  it('grows by steps until it holds the most, then lets the furthest go', () => {
    expect(laterWindow({ start: 0, end: 40 }, 100_000)).toEqual({ start: 0, end: 80 });
    expect(laterWindow({ start: 0, end: 600 }, 100_000)).toEqual({ start: 40, end: 640 });
    expect(earlierWindow({ start: 40, end: 640 })).toEqual({ start: 0, end: 600 });
  });

  it('stays inside the list and bounded, whatever is asked', () => {
    const steps = fc.array(fc.boolean(), { maxLength: 60 });
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(20_000), steps, (total, index, laters) => {
        let window = firstWindow(total, index < total ? index : -1);
        for (const later of laters) window = later ? laterWindow(window, total) : earlierWindow(window);
        expect(window.start).toBeGreaterThanOrEqual(0);
        expect(window.end).toBeLessThanOrEqual(total);
        expect(window.start).toBeLessThanOrEqual(window.end);
        expect(window.end - window.start).toBeLessThanOrEqual(MOST_EVENTS);
      }),
      { seed: 42, numRuns: 500 },
    );
  });
});
