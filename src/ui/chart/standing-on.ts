import type { ChartLayout, PlacedMark } from '../../timeline/model.ts';

/** How many events have marks of their own upon a strip's stretch of time, and are not counted in it. */
export function standingOn(strip: PlacedMark, { marks }: ChartLayout): number {
  if (strip.strip === null) return 0;
  const { start, end } = strip.strip.time;
  return marks.reduce(
    (sum, { strip: other, anchors, events }) =>
      other === null && anchors.start >= start && anchors.end < end ? sum + events.length : sum,
    0,
  );
}
