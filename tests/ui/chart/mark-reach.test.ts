import { describe, expect, it } from 'vitest';
import type { PlacedMark } from '../../../src/timeline/model.ts';
import { markReaches } from '../../../src/ui/chart/mark-reach.ts';

const mark = (x: number, y1: number, y2: number, strip: PlacedMark['strip'] = null): PlacedMark => ({
  key: `${x}`,
  events: [0],
  head: 0,
  span: { start: 0, end: 1 },
  anchors: { start: 0, end: 1 },
  x,
  headX: x,
  y1,
  y2,
  dots: [],
  bars: [],
  strip,
});

describe('What a mark takes presses on', () => {
  it('is 24 px wide where it has room', () => {
    expect(markReaches([mark(100, 0, 50), mark(124, 0, 50)])).toEqual([
      { before: 12, after: 12 },
      { before: 12, after: 12 },
    ]);
  });

  it('ends half-way to a neighbour whose thread is beside its own', () => {
    expect(markReaches([mark(100, 0, 50), mark(112, 40, 90)])).toEqual([
      { before: 12, after: 6 },
      { before: 6, after: 12 },
    ]);
  });

  it('is not narrowed by marks in other rows', () => {
    const [first] = markReaches([mark(100, 0, 20), mark(110, 60, 90)]);
    expect(first).toEqual({ before: 12, after: 12 });
  });

  it('is the whole of a strip', () => {
    const [strip] = markReaches([mark(100, 0, 90, { x1: 84, x2: 120, time: { start: 0, end: 1 } })]);
    expect(strip).toEqual({ before: 16, after: 20 });
  });
});
