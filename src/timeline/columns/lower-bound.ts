/** The first position from `low` up to `high` in ascending numbers at which none is below `least`; by bisection. */
export function lowerBound(
  ascending: Float64Array | Uint32Array,
  least: number,
  low = 0,
  high = ascending.length,
): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (ascending[middle]! < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
