import type { Interval } from '../base/interval.ts';
import type { CssPixels } from '../base/units.ts';
import type { Columns } from './columns/columns.ts';
import type { OverviewBar, Selection } from './model.ts';

/** Width of a bin: the narrowest that is seen as a bar of its own. */
const BIN: CssPixels = 3;

/** A single year-long event must still be seen beside a day with a thousand. */
const LEAST_HEIGHT = 0.08;

/**
 * How full each stretch of a span is. An event counts once, spread evenly over the whole extent of its date: a day falls
 * into one bin, a year is a thin layer over many, so that what is known less exactly never looks like a spike. Heights go
 * with the square root of the count, since otherwise one busy day would flatten a century; empty bins are left out.
 *
 *             ▂
 *      ▁▁▁▁▁▁▁█▁▁      ▂▃▁
 */
export function layoutOverview(
  columns: Columns,
  selection: Selection,
  domain: Interval,
  width: CssPixels,
): OverviewBar[] {
  const bins = Math.floor(width / BIN);
  if (bins < 1 || !(domain.end > domain.start)) return [];
  const fullness = fillBins(columns, selection, domain, bins);
  const fullest = fullness.reduce((most, bin) => Math.max(most, bin), 0);
  const bars: OverviewBar[] = [];
  const binWidth = width / bins;
  for (const [bin, full] of fullness.entries()) {
    // What differences of sums leave behind is no event.
    if (full < 1e-9) continue;
    const height = Math.max(LEAST_HEIGHT, Math.sqrt(full / fullest));
    bars.push({ x1: bin * binWidth, x2: (bin + 1) * binWidth, height });
  }
  return bars;
}

/**
 * How many events fall into each bin, in fractions. Long extents are added as steps up and down, summed up at the end; so
 * each event costs the same, whatever its length. What is shorter than a bin falls into the bin of its middle.
 */
function fillBins(columns: Columns, selection: Selection, domain: Interval, bins: number): Float64Array {
  const { size, from, to } = columns;
  const { bits } = selection;
  const perBin = (domain.end - domain.start) / bins;
  const fullness = new Float64Array(bins);
  const steps = new Float64Array(bins + 1);
  let start = Number.NaN;
  let end = Number.NaN;
  let first = 0;
  let last = 0;
  let middle = 0;
  for (let event = 0; event < size; event++) {
    // Written out, as is the scale: a call per event would cost more than the counting itself.
    if ((bits[event >>> 5]! & (1 << (event & 31))) === 0) continue;
    // Many have the date of the one before.
    if (from[event]! !== start || to[event]! !== end) {
      start = from[event]!;
      end = to[event]!;
      first = (start - domain.start) / perBin;
      last = (end - domain.start) / perBin;
      middle = Math.floor((first + last) / 2);
    }
    if (last - first > 1) {
      if (last > 0 && first < bins) spreadOver(fullness, steps, first, last);
    } else if (middle >= 0 && middle < bins) {
      fullness[middle]! += 1;
    }
  }
  let level = 0;
  for (let bin = 0; bin < bins; bin++) {
    level += steps[bin]!;
    fullness[bin]! += level;
  }
  return fullness;
}

/** Adds an event that lasts longer than a bin, by places in bins: its ends to theirs, what is between to the steps. */
function spreadOver(fullness: Float64Array, steps: Float64Array, from: number, to: number): void {
  const bins = fullness.length;
  const share = 1 / (to - from);
  const seenFrom = Math.max(0, from);
  const seenTo = Math.min(bins, to);
  const first = Math.floor(seenFrom);
  const last = Math.min(bins - 1, Math.floor(seenTo));
  if (first === last) {
    fullness[first]! += share * (seenTo - seenFrom);
    return;
  }
  fullness[first]! += share * (first + 1 - seenFrom);
  fullness[last]! += share * (seenTo - last);
  steps[first + 1]! += share;
  steps[last]! -= share;
}
