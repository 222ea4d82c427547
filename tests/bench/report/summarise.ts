import { FIGURES } from './bench-report.ts';
import type { Figures, SubjectResult } from './bench-report.ts';

/** The value in the middle; NaN of none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The smallest value that this part of all do not exceed (nearest rank); NaN of none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

/** The median of each figure over the runs that have it. */
export function medians(runs: readonly Figures[]): Figures {
  return Object.fromEntries(
    FIGURES.flatMap((figure) => {
      const values = runs.map((run) => run[figure]).filter((value) => value !== undefined);
      return values.length === 0 ? [] : [[figure, round(median(values))]];
    }),
  );
}

/** Puts each subject beside the floor; without a floor there are no ratios. */
export function compare(
  results: readonly Omit<SubjectResult, 'ofFloor'>[],
  floorName: string,
): SubjectResult[] {
  const floor = results.find(({ name }) => name === floorName)?.figures;
  return results.map((result) => ({ ...result, ofFloor: floor ? ratios(result.figures, floor) : {} }));
}

function ratios(figures: Figures, floor: Figures): Figures {
  return Object.fromEntries(
    FIGURES.flatMap((figure) => {
      const [value, base] = [figures[figure], floor[figure]];
      return value === undefined || !base ? [] : [[figure, round(value / base)]];
    }),
  );
}

/** Three significant figures below 100, whole numbers above: more would be noise. */
function round(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
