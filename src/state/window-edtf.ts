import { civilToMs, MS_PER_DAY, MS_PER_MINUTE, MS_PER_SECOND, msToCivil } from '../base/civil.ts';
import type { Interval } from '../base/interval.ts';
import { isoTime, twoDigits } from '../base/iso-time.ts';
import type { Milliseconds } from '../base/units.ts';
import { readEdtfOrNull } from '../dataset/edtf.ts';

/*
 * The visible window as two EDTF dates, so that an address reads `from=2022&to=2024-11` and not as milliseconds.
 *
 *   from=2022                     to=2024-11
 *   |<-- the window ------------------------>|
 *   start of 2022           end of November 2024
 */

/** How far an edge may move, as a part of the window: half a pixel on a chart of 1000 pixels. */
const TOLERANCE = 1 / 2000;

/** EDTF has years of more than four digits only by themselves (`Y17000`): no month or day of one can be written. */
const LAST_YEAR_WITH_MONTHS = 9999;

/** The mean Gregorian year; only to choose how round the years may be. */
const YEAR: Milliseconds = 365.2425 * MS_PER_DAY;

/** A way to cut time into pieces, and to write one down. */
interface Unit {
  /** Where the piece that holds `time` begins. */
  readonly floor: (time: Milliseconds) => Milliseconds;
  /** Where the piece after the one that begins at `start` begins. */
  readonly next: (start: Milliseconds) => Milliseconds;
  /** The piece that holds `time`, in EDTF. */
  readonly write: (time: Milliseconds) => string;
  /** Less than a piece: so far before a boundary is still in the piece that ends there. */
  readonly step: Milliseconds;
}

/**
 * A window as EDTF, each edge at the coarsest precision that moves it by less than 1/2000 of the window, from
 * round numbers of years (`Y-120000`) to seconds. `to` is the last period inside the window, its end the edge.
 * An edge that cannot be written so finely (within a second, or within a year beyond 9999) goes to the
 * nearest that can; a window narrower than that grows to hold at least one such period.
 *
 * @param window Finite.
 * @example windowToEdtf({ start: Date.UTC(2022, 0), end: Date.UTC(2025, 0) }) // { from: '2022', to: '2024' }
 */
export function windowToEdtf(window: Interval): { readonly from: string; readonly to: string } {
  const tolerance = (window.end - window.start) * TOLERANCE;
  const start = roundEdge(window.start, tolerance);
  const end = roundEdge(window.end, tolerance);
  if (start.boundary < end.boundary) return writeWindow(start, end);
  // Narrower than can be written: round outwards, which always leaves at least one piece.
  const first = finestUnit(window.start);
  const last = finestUnit(window.end);
  const lastStart = last.floor(window.end);
  return writeWindow(
    { boundary: first.floor(window.start), unit: first },
    { boundary: lastStart === window.end ? lastStart : last.next(lastStart), unit: last },
  );
}

/**
 * The window between two EDTF dates: from the start of the first to the END of the second, so that `to=2024`
 * includes 2024. A null side is open (`-Infinity`, `Infinity`). Null where a side is no date, has no such edge,
 * or where nothing lies between them.
 *
 * @example windowFromEdtf('2022', '2024') // { start: Date.UTC(2022, 0), end: Date.UTC(2025, 0) }
 */
export function windowFromEdtf(from: string | null, to: string | null): Interval | null {
  const start = from === null ? -Infinity : edgeOf(from, 'start');
  const end = to === null ? Infinity : edgeOf(to, 'end');
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** One end of an EDTF date's interval; null where it is no date or has no such end (`2020/..`). */
export function edgeOf(edtf: string, side: 'start' | 'end'): Milliseconds | null {
  const edge = readEdtfOrNull(edtf)?.interval[side];
  return edge !== undefined && Number.isFinite(edge) ? edge : null;
}

/** A boundary between two pieces, and how the pieces beside it are written. */
interface Edge {
  readonly boundary: Milliseconds;
  readonly unit: Unit;
}

function writeWindow(start: Edge, end: Edge): { from: string; to: string } {
  return {
    from: start.unit.write(start.boundary),
    to: end.unit.write(end.boundary - end.unit.step),
  };
}

/** The nearest boundary of the coarsest unit for which it lies within the tolerance, else of the finest. */
function roundEdge(time: Milliseconds, tolerance: Milliseconds): Edge {
  for (const unit of unitsFor(time, tolerance)) {
    const boundary = nearestBoundary(unit, time);
    if (Math.abs(boundary - time) < tolerance) return { boundary, unit };
  }
  const unit = finestUnit(time);
  return { boundary: nearestBoundary(unit, time), unit };
}

function nearestBoundary(unit: Unit, time: Milliseconds): Milliseconds {
  const before = unit.floor(time);
  const after = unit.next(before);
  return time - before <= after - time ? before : after;
}

/** The units worth trying, coarsest first; rounder years than the tolerance could ever allow are not. */
function unitsFor(time: Milliseconds, tolerance: Milliseconds): readonly Unit[] {
  const zeros = Math.max(0, Math.ceil(Math.log10((2 * tolerance) / YEAR)));
  const years = Array.from({ length: zeros + 1 }, (_, index) => yearsUnit(10 ** (zeros - index)));
  return hasMonths(time) ? [...years, MONTHS, DAYS, MINUTES, SECONDS] : years;
}

function finestUnit(time: Milliseconds): Unit {
  return hasMonths(time) ? SECONDS : yearsUnit(1);
}

function hasMonths(time: Milliseconds): boolean {
  // A piece may begin up to a year away from the edge itself, and must be writable too.
  return Math.abs(msToCivil(time).year) < LAST_YEAR_WITH_MONTHS;
}

/** Pieces of `count` years that begin at its multiples; a piece is written as the one year that holds the time. */
function yearsUnit(count: number): Unit {
  return {
    floor: (time) => civilToMs(Math.floor(msToCivil(time).year / count) * count, 1, 1),
    next: (start) => civilToMs(msToCivil(start).year + count, 1, 1),
    write: (time) => yearText(msToCivil(time).year),
    step: MS_PER_DAY,
  };
}

const MONTHS: Unit = {
  floor: (time) => {
    const { year, month } = msToCivil(time);
    return civilToMs(year, month, 1);
  },
  next: (start) => {
    const { year, month } = msToCivil(start);
    return month === 12 ? civilToMs(year + 1, 1, 1) : civilToMs(year, month + 1, 1);
  },
  write: (time) => dayText(time).slice(0, -3),
  step: MS_PER_DAY,
};

const DAYS: Unit = fixedUnit(MS_PER_DAY, dayText);
const MINUTES: Unit = fixedUnit(MS_PER_MINUTE, (time) => {
  const { hour, minute } = msToCivil(time);
  return `${dayText(time)}T${isoTime({ hour, minute })}`;
});
const SECONDS: Unit = fixedUnit(MS_PER_SECOND, (time) => `${dayText(time)}T${isoTime(msToCivil(time))}`);

function fixedUnit(length: Milliseconds, write: Unit['write']): Unit {
  return {
    floor: (time) => Math.floor(time / length) * length,
    next: (start) => start + length,
    write,
    step: MS_PER_SECOND,
  };
}

/** A year as EDTF has it: four digits, or `Y` and as many as it needs. */
function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

function dayText(time: Milliseconds): string {
  const { year, month, day } = msToCivil(time);
  return `${yearText(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}
