import { MS_PER_DAY, MS_PER_MINUTE } from '../../base/civil.ts';
import type { Arrangement } from '../crowd/arrange.ts';
import type { MarkGroup } from '../crowd/mark-group.ts';
import type { MarkSurroundings } from './mark-surroundings.ts';
import type { PlacedRow, PlacedStrip } from '../model.ts';
import type { RowMembership } from './row-membership.ts';
import { tallyRange } from './row-tally.ts';
import { STRIP_BIN, STRIP_FACTOR, STRIP_SHADES, STRIP_SHARE } from '../sizes.ts';
import { spreadOf } from './spread.ts';
import type { Spread } from './spread.ts';
import { lowerBound } from '../columns/lower-bound.ts';
import { stretchAt, stretchStart, stretchUnit } from '../crowd/stretch.ts';
import type { StretchUnit } from '../crowd/stretch.ts';

/** The strips of a layout, from how many events on each shade begins, and what a piece is of time. */
export interface Strips {
  readonly strips: readonly PlacedStrip[];
  readonly counts: readonly number[];
  readonly unit: StretchUnit | null;
}

/** What is known of an arrangement's pieces of one unit: shades per row by a piece's number. */
interface Kept {
  readonly membership: RowMembership;
  readonly unit: StretchUnit;
  readonly spread: Spread;
  readonly leasts: readonly number[];
  readonly shades: Map<number, Int8Array>;
  /** Room for what is worked out for a piece: its counts, and the surplus of its rows at its beginning and its end. */
  readonly counts: Uint32Array;
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** Pieces kept before starting afresh: a few screens' worth. */
const MAX_KEPT = 4_000;

/** Less of an event than this in a piece is what rounding leaves, or says nothing: a decade's part of an hour. */
const LEAST_SEEN = 0.01;

/** What no shade is drawn for. */
const NO_SHADE = -1;

const kept = new WeakMap<Arrangement, Kept>();

/**
 * How dense the events of crowds are, row by row, in pieces of the calendar a few pixels wide; neighbours of one shade are
 * one strip.
 *
 *     row 0  ░░▒▒▒▒▓▓██▓▓▒▒░░   ░░      a piece is a month or a quarter, whatever the window, so that it moves with
 *     row 1    ░░░░▒▒▓▓▒▒░░             a pan and never changes; what it holds is counted once and kept
 *
 * Shades go by where events may have been: each is spread over the whole extent of its date (`Spread`), so that what is
 * known to the year is no spike in July. Numbers go by anchors, each event in one place: those of marks and their tips.
 */
export function placeStrips(groups: readonly MarkGroup[], surroundings: MarkSurroundings): Strips {
  const { scale, rows, perPixel, width } = surroundings;
  const crowds = groups.filter((group) => group.strip !== null);
  if (crowds.length === 0) return { strips: [], counts: [], unit: null };
  const unit = stretchUnit(STRIP_BIN * perPixel);
  const known = knownPieces(surroundings, unit);
  const strips: PlacedStrip[] = [];
  const across = rows.map(acrossRow);
  const open: (PlacedStrip | null)[] = rows.map(() => null);
  const close = (row: number) => {
    const strip = open[row];
    if (strip) strips.push(strip);
    open[row] = null;
  };
  let next = -Infinity;
  for (const { strip } of crowds) {
    if (strip === null) continue;
    for (let piece = Math.max(next, stretchAt(unit, strip.start)); ; piece++) {
      const start = stretchStart(unit, piece);
      if (start >= strip.end) break;
      const shades = shadesOf(piece, known, surroundings);
      const x1 = Math.max(0, scale.x(start));
      const x2 = Math.min(width, scale.x(stretchStart(unit, piece + 1)));
      for (let row = 0; row < rows.length; row++) {
        const shade = shades[row]!;
        const before = open[row];
        const goesOn = before && piece === next && before.shade === shade;
        if (!goesOn) close(row);
        if (shade === NO_SHADE || x2 <= x1) continue;
        open[row] = goesOn ? { ...before, x2 } : { row, x1, x2, ...across[row]!, shade };
      }
      next = piece + 1;
    }
  }
  for (let row = 0; row < rows.length; row++) close(row);
  return { strips, counts: known.leasts, unit };
}

/** Where a row's strip is across the row: whole pixels, so that its edges are sharp. */
function acrossRow({ y, height, colour }: PlacedRow): Pick<PlacedStrip, 'y' | 'height' | 'colour'> {
  const tall = Math.round(height * STRIP_SHARE);
  return { y: y + (height - tall) / 2, height: tall, colour };
}

function knownPieces({ columns, arrangement, membership }: MarkSurroundings, unit: StretchUnit): Kept {
  const known = kept.get(arrangement);
  const isSame = known !== undefined && known.membership === membership && known.unit === unit;
  if (isSame && known.shades.size <= MAX_KEPT) return known;
  // Looking at hours, a day is a long date; looking at months, it is where it is counted.
  const longerThan = unit.shortest >= MS_PER_DAY ? MS_PER_DAY : MS_PER_MINUTE;
  const spread = spreadOf(columns, membership, arrangement, longerThan);
  const fresh = {
    membership,
    unit,
    spread,
    leasts: shadeCounts(arrangement, unit),
    shades: new Map<number, Int8Array>(),
    counts: new Uint32Array(membership.rows),
    before: new Float64Array(membership.rows),
    after: new Float64Array(membership.rows),
  };
  kept.set(arrangement, fresh);
  return fresh;
}

/** From so many events on in a piece, all rows together, a usual story would be all of the darkest shade. */
const USUAL_PIECE = 256;

/** By this factor the shades' counts grow where events are denser: from one number in the legend to the next. */
const LEGEND_FACTOR = 4;

/**
 * From how many events on a piece has each shade: 1 to 256 in steps of `STRIP_FACTOR`, or where events are denser throughout, 4, 16 …
 * times as many; by all events and the unit, so that it is the same in any window.
 */
function shadeCounts({ strand: { times } }: Arrangement, { usual }: StretchUnit): readonly number[] {
  const span = (times.at(-1) ?? 0) - (times[0] ?? 0);
  const mean = span > usual ? (times.length * usual) / span : times.length;
  const power = Math.max(0, Math.floor(Math.log(mean / USUAL_PIECE) / Math.log(LEGEND_FACTOR)));
  return Array.from({ length: STRIP_SHADES }, (_, shade) => STRIP_FACTOR ** shade * LEGEND_FACTOR ** power);
}

/** The shade of each row in one piece. */
function shadesOf(piece: number, known: Kept, surroundings: MarkSurroundings): Int8Array {
  const seen = known.shades.get(piece);
  if (seen !== undefined) return seen;
  const { arrangement, membership } = surroundings;
  const { times } = arrangement.strand;
  const { unit, leasts, spread, counts, before, after } = known;
  const start = stretchStart(unit, piece);
  const end = stretchStart(unit, piece + 1);
  const from = lowerBound(times, start);
  const to = lowerBound(times, end, from);
  tallyRange(membership, arrangement, from, to, counts);
  spread.at(start, before);
  spread.at(end, after);
  const shades = new Int8Array(membership.rows);
  // February is no paler than January for being shorter.
  const perUnit = end > start ? unit.usual / (end - start) : 0;
  for (let row = 0; row < shades.length; row++) {
    const events = counts[row]! + after[row]! - before[row]!;
    shades[row] = events < LEAST_SEEN ? NO_SHADE : shadeOf(events * perUnit, leasts);
  }
  known.shades.set(piece, shades);
  return shades;
}

/** The last shade whose least is reached; what is less than any has the palest. */
function shadeOf(events: number, leasts: readonly number[]): number {
  let shade = 0;
  // What rounding takes off a whole number must not take it down a shade.
  while (shade + 1 < leasts.length && events >= leasts[shade + 1]! - LEAST_SEEN / 10) shade += 1;
  return shade;
}
