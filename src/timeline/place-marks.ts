import type { CssPixels, Milliseconds } from '../base/units.ts';
import type { Columns } from './columns.ts';
import { drawnExtent } from './drawn-extent.ts';
import { APPROXIMATE, HOLLOW, OPEN_END, OPEN_START, UNCERTAIN, OPEN_SIDES } from './event-flags.ts';
import type { MarkGroup } from './mark-group.ts';
import type { PlacedBar, PlacedDot, PlacedMark, PlacedRow } from './model.ts';
import type { RowMembership } from './row-membership.ts';
import { DOT, FADE } from './sizes.ts';
import type { TimeScale } from './time-scale.ts';

export interface PlaceMarksInput {
  readonly columns: Columns;
  readonly membership: RowMembership;
  readonly rows: readonly PlacedRow[];
  readonly scale: TimeScale;
  /** The scale that decisions are made by, see `decisionScale`. */
  readonly perPixel: Milliseconds;
  readonly width: CssPixels;
}

/** Stands before the head's id in the key of a merged mark. */
const MERGED_KEY_PREFIX = '+';

/**
 * Gives each group its rows: a thread from the first to the last row that its events touch, a dot with a count in each, and
 * the extent of its dates in each row where that is longer than a dot. Of merged events a row shows one bar, from the
 * earliest to the latest extent.
 *
 *     row 0   ──○──────▓▓▓▓○▓▓▓▓──      y1
 *               │
 *     row 1   ──┼───────────────
 *               │
 *     row 2   ──○───────────────        y2
 *               x
 */
export function placeMarks(groups: readonly MarkGroup[], input: PlaceMarksInput): PlacedMark[] {
  const tally = new RowTally(input);
  return groups.map((group) => {
    const { columns } = input;
    const { dots, bars } = tally.place(group);
    let start = Infinity;
    let end = -Infinity;
    for (const event of group.events) {
      start = Math.min(start, columns.start[event]!);
      end = Math.max(end, columns.end[event]!);
    }
    const { id } = columns.dataset.events[group.head]!;
    return {
      key: group.events.length === 1 ? id : MERGED_KEY_PREFIX + id,
      events: group.events,
      head: group.head,
      span: { start, end },
      x: group.x,
      y1: dots[0]?.y ?? 0,
      y2: dots.at(-1)?.y ?? 0,
      dots,
      bars,
    };
  });
}

/** Counts a group's events per row, in arrays that are used again for the next group. */
class RowTally {
  readonly #input: PlaceMarksInput;
  readonly #counts: Uint32Array;
  readonly #solid: Uint32Array;
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;
  readonly #fadeStart: Uint8Array;
  readonly #fadeEnd: Uint8Array;

  constructor(input: PlaceMarksInput) {
    const { length } = input.rows;
    this.#input = input;
    this.#counts = new Uint32Array(length);
    this.#solid = new Uint32Array(length);
    this.#starts = new Float64Array(length);
    this.#ends = new Float64Array(length);
    this.#fadeStart = new Uint8Array(length);
    this.#fadeEnd = new Uint8Array(length);
  }

  place(group: MarkGroup): { dots: PlacedDot[]; bars: PlacedBar[] } {
    const { membership, rows } = this.#input;
    const { offsets, values } = membership.valuesOf;
    this.#counts.fill(0);
    this.#solid.fill(0);
    this.#starts.fill(Infinity);
    this.#ends.fill(-Infinity);
    for (const event of group.events) {
      const low = offsets[event]!;
      const high = offsets[event + 1]!;
      if (low === high) this.#add(event, membership.otherRow);
      for (let at = low; at < high; at++) this.#add(event, membership.rowOfValue[values[at]!]!);
    }
    const dots: PlacedDot[] = [];
    const bars: PlacedBar[] = [];
    for (const [position, row] of rows.entries()) {
      const count = this.#counts[position]!;
      if (count === 0) continue;
      const y = row.y + row.height / 2;
      const hollow = this.#solid[position] === 0;
      dots.push({ row: position, x: group.x, y, colour: row.colour, hollow, count });
      const bar = this.#bar(position, y, row.colour);
      if (bar !== null) bars.push(bar);
    }
    return { dots, bars };
  }

  #add(event: number, row: number): void {
    if (row < 0) return;
    const { columns, perPixel } = this.#input;
    const flags = columns.flags[event]!;
    this.#counts[row]! += 1;
    if ((flags & HOLLOW) === 0) {
      this.#solid[row]! += 1;
      // A day takes up more than a dot only when one looks at hours, and then it is drawn as known: as a whole day.
      if (columns.to[event]! - columns.from[event]! < DOT * perPixel) return;
    }
    const { start, end, fadesStart, fadesEnd } = this.#barExtent(event, flags);
    if (end - start < DOT * perPixel) return;
    if (start < this.#starts[row]!) {
      this.#starts[row] = start;
      this.#fadeStart[row] = fadesStart;
    }
    if (end > this.#ends[row]!) {
      this.#ends[row] = end;
      this.#fadeEnd[row] = fadesEnd;
    }
  }

  /** What an event's bar covers. About and possibly fade on both sides, and beyond what the date says. */
  #barExtent(
    event: number,
    flags: number,
  ): { start: number; end: number; fadesStart: number; fadesEnd: number } {
    const { columns, perPixel } = this.#input;
    const { start, end } = drawnExtent(columns, event, perPixel);
    const vague = (flags & (APPROXIMATE | UNCERTAIN)) !== 0;
    const open = flags & OPEN_SIDES;
    const fadesStart = vague || open === OPEN_START ? 1 : 0;
    const fadesEnd = vague || open === OPEN_END ? 1 : 0;
    if (!vague || open !== 0) return { start, end, fadesStart, fadesEnd };
    const fade = (FADE / 2) * perPixel;
    return { start: start - fade, end: end + fade, fadesStart, fadesEnd };
  }

  #bar(position: number, y: CssPixels, colour: number): PlacedBar | null {
    const { scale, width } = this.#input;
    if (this.#starts[position]! > this.#ends[position]!) return null;
    // Cut a fade beyond the edges: what is drawn further out is never seen, and huge numbers trouble a drawing.
    const x1 = Math.max(-FADE, scale.x(this.#starts[position]!));
    const x2 = Math.min(width + FADE, scale.x(this.#ends[position]!));
    if (x1 >= x2) return null;
    const fadeStart = this.#fadeStart[position] === 1;
    const fadeEnd = this.#fadeEnd[position] === 1;
    return { row: position, x1, x2, y, colour, fadeStart, fadeEnd };
  }
}
