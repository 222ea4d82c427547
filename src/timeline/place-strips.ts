import type { Milliseconds } from '../base/units.ts';
import type { Arrangement } from './arrange.ts';
import type { MarkGroup } from './mark-group.ts';
import type { MarkSurroundings } from './mark-surroundings.ts';
import type { PlacedRow, PlacedStrip } from './model.ts';
import type { RowMembership } from './row-membership.ts';
import { tallyRange } from './row-tally.ts';
import { STRIP_BIN, STRIP_FACTOR, STRIP_SHADES, STRIP_SHARE } from './sizes.ts';
import { lowerBound } from './strand.ts';

/** The strips of a layout, and from how many events on each shade begins. */
export interface Strips {
  readonly strips: readonly PlacedStrip[];
  readonly counts: readonly number[];
}

/** Counts per row of pieces of time, by the number of the piece. */
interface Kept {
  readonly membership: RowMembership;
  readonly length: Milliseconds;
  readonly counts: Map<number, Uint32Array>;
}

/** Pieces kept before starting afresh: a few screens' worth. */
const MAX_KEPT = 4_000;

const kept = new WeakMap<Arrangement, Kept>();

/**
 * How dense the events of crowds are, row by row, in pieces of 3 to 6 px; neighbours of one shade are one strip.
 *
 *     row 0  ░░▒▒▒▒▓▓██▓▓▒▒░░   ░░      a piece is a stretch of time whose length is a power of two, so that it moves
 *     row 1    ░░░░▒▒▓▓▒▒░░             with a pan and never changes; what it holds is counted once and kept
 */
export function placeStrips(groups: readonly MarkGroup[], surroundings: MarkSurroundings): Strips {
  const { scale, rows, perPixel, width, arrangement } = surroundings;
  const length = 2 ** Math.ceil(Math.log2(STRIP_BIN * perPixel));
  const leasts = shadeCounts(arrangement, length);
  const strips: PlacedStrip[] = [];
  const open: (PlacedStrip | null)[] = rows.map(() => null);
  const close = (row: number) => {
    const strip = open[row];
    if (strip) strips.push(strip);
    open[row] = null;
  };
  let next = -Infinity;
  for (const { strip } of groups) {
    if (strip === null) continue;
    const first = Math.max(next, Math.floor(Math.max(strip.start, scale.t(0)) / length));
    const last = Math.ceil(Math.min(strip.end, scale.t(width)) / length);
    for (let piece = first; piece < last; piece++) {
      const counts = countsOf(piece, length, surroundings);
      const x1 = Math.max(0, scale.x(piece * length));
      const x2 = Math.min(width, scale.x((piece + 1) * length));
      for (let row = 0; row < rows.length; row++) {
        const shade = leasts.findLastIndex((least) => counts[row]! >= least);
        const before = open[row];
        const goesOn = before && piece === next && before.shade === shade;
        if (!goesOn) close(row);
        if (shade < 0) continue;
        open[row] = goesOn ? { ...before, x2 } : { row, x1, x2, ...acrossRow(rows[row]!), shade };
      }
      next = piece + 1;
    }
  }
  for (let row = 0; row < rows.length; row++) close(row);
  return { strips, counts: leasts };
}

/** Where a row's strip is across the row: whole pixels, so that its edges are sharp. */
function acrossRow({ y, height, colour }: PlacedRow): Pick<PlacedStrip, 'y' | 'height' | 'colour'> {
  const tall = Math.round(height * STRIP_SHARE);
  return { y: y + (height - tall) / 2, height: tall, colour };
}

/** From so many events on in a piece, all rows together, a usual story would be all of the darkest shade. */
const USUAL_PIECE = 256;

/**
 * From how many events on a piece has each shade: 1, 4, 16, 64, 256, or where events are denser throughout, one and then from
 * 4, 16 … times as many; by all events and the length of a piece, so that it is the same in any window.
 */
function shadeCounts({ strand }: Arrangement, length: Milliseconds): readonly number[] {
  const { times } = strand;
  const span = (times.at(-1) ?? 0) - (times[0] ?? 0);
  const mean = span > 0 ? (times.length * length) / span : times.length;
  const power = Math.max(0, Math.floor(Math.log(mean / USUAL_PIECE) / Math.log(STRIP_FACTOR)));
  return Array.from({ length: STRIP_SHADES }, (_, shade) =>
    shade === 0 ? 1 : STRIP_FACTOR ** (shade + power),
  );
}

/** How many events touch each row in one piece of time. */
function countsOf(
  piece: number,
  length: Milliseconds,
  { columns, arrangement, membership }: MarkSurroundings,
): Uint32Array {
  let known = kept.get(arrangement);
  if (
    known === undefined ||
    known.membership !== membership ||
    known.length !== length ||
    known.counts.size > MAX_KEPT
  ) {
    known = { membership, length, counts: new Map() };
    kept.set(arrangement, known);
  }
  const seen = known.counts.get(piece);
  if (seen !== undefined) return seen;
  const { times } = arrangement.strand;
  const from = lowerBound(times, piece * length);
  const to = lowerBound(times, (piece + 1) * length, from);
  const { counts } = tallyRange(columns, membership, arrangement, from, to);
  known.counts.set(piece, counts);
  return counts;
}
