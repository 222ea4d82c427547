import { lowerBound } from './lower-bound.ts';

/**
 * The positions of finite numbers in ascending order; equal ones stay in their order. Numbers that follow each other and are equal are
 * taken as one, for dates come in runs. Of the runs the numbers alone are sorted, by the engine, which does so without a call per
 * comparison; each run is then dealt out to the place of its number (a counting sort). Dates come nearly in order, too, so that a number's
 * place is looked for from the one before it. That takes a third of what a radix sort in JavaScript takes when it runs for the first time,
 * as it does while a page loads.
 *
 *     sortByNumber(Float64Array.of(3, -1, 2)) // 1, 2, 0
 */
export function sortByNumber(numbers: Float64Array): Uint32Array {
  const starts = runsOf(numbers);
  const runs = starts.length - 1;
  const values = new Float64Array(runs);
  for (let run = 0; run < runs; run++) values[run] = numbers[starts[run]!]!;
  const different = keepDifferent(values.toSorted());
  const placeOf = new Uint32Array(runs);
  const next = new Uint32Array(different.length + 1);
  let place = 0;
  for (let run = 0; run < runs; run++) {
    place = placeNear(different, values[run]!, place);
    placeOf[run] = place;
    next[place + 1]! += starts[run + 1]! - starts[run]!;
  }
  for (let at = 0; at < different.length; at++) next[at + 1]! += next[at]!;
  const order = new Uint32Array(numbers.length);
  for (let run = 0; run < runs; run++) {
    const end = starts[run + 1]!;
    let to = next[placeOf[run]!]!;
    for (let at = starts[run]!; at < end; at++) order[to++] = at;
    next[placeOf[run]!] = to;
  }
  return order;
}

/** Where runs of equal numbers begin, and at last how many numbers there are. */
function runsOf(numbers: Float64Array): Uint32Array {
  const starts = new Uint32Array(numbers.length + 1);
  let count = 0;
  for (let at = 0; at < numbers.length; at++) {
    if (at === 0 || numbers[at] !== numbers[at - 1]) starts[count++] = at;
  }
  starts[count] = numbers.length;
  return starts.subarray(0, count + 1);
}

/** The different ones of ascending numbers, in the same memory. Minus zero is zero. */
function keepDifferent(ascending: Float64Array): Float64Array {
  let count = 0;
  for (let at = 0; at < ascending.length; at++) {
    if (at === 0 || ascending[at] !== ascending[count - 1]) ascending[count++] = ascending[at]!;
  }
  return ascending.subarray(0, count);
}

/** Where a number stands among ascending ones that have it: looked for by bisection, from a place on in steps that double first. */
function placeNear(ascending: Float64Array, value: number, from: number): number {
  if (ascending[from]! > value) return lowerBound(ascending, value, 0, from);
  let low = from;
  let high = from + 1;
  for (let step = 1; high < ascending.length && ascending[high]! <= value; step *= 2) {
    low = high;
    high += step;
  }
  return lowerBound(ascending, value, low, Math.min(high, ascending.length));
}
