import type { Interval } from '../base/interval.ts';
import { hull } from '../base/interval.ts';
import { EdtfError, NOT_EDTF } from './edtf-error.ts';
import type { ExplainDate } from './edtf-error.ts';
import type { EdtfDate, EdtfPoint, EdtfSide } from './edtf-model.ts';
import { readEdtfPoint } from './edtf-point.ts';

export { EdtfError } from './edtf-error.ts';

/** Longer than any date a person writes (a set of some hundred days); bounds the work that one string can ask for. */
const MAX_CHARACTERS = 2_000;

interface Range {
  readonly from: EdtfSide;
  readonly to: EdtfSide;
}

/**
 * Reads a date in EDTF (ISO 8601-2, in the Library of Congress' profile): levels 0 and 1, and the sets of level 2.
 * Time is linear in the text's length. Throws `EdtfError`, whose `reason` says what is wrong, and what to write where `explain` looks for
 * what was meant (`edtfReason`, some 0.1 ms and 7 kB of script).
 *
 *     readEdtf('2024-11-16')      one day          readEdtf('[..2024-11-16]')   once, up to that day
 *     readEdtf('2019~')           about 2019       readEdtf('2022/2024')        from 2022 to the end of 2024
 */
export function readEdtf(text: string, explain?: ExplainDate): EdtfDate {
  if (text.length > MAX_CHARACTERS) {
    throw new EdtfError(
      text,
      `it is longer than ${MAX_CHARACTERS} characters; write one date or a short set`,
    );
  }
  const date = readForm(text);
  if (date !== null) return date;
  throw new EdtfError(text, explain?.(text, isReadable) ?? NOT_EDTF);
}

/** `readEdtf`, with null for what can't be read. */
export function readEdtfOrNull(text: string): EdtfDate | null {
  try {
    return readEdtf(text);
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}

/** Whether a text is a date; explains nothing, so that explanations may ask it. */
function isReadable(text: string): boolean {
  try {
    return readForm(text) !== null;
  } catch (error) {
    if (error instanceof EdtfError) return false;
    throw error;
  }
}

/** The date, or null where the text has no form that is known here. */
function readForm(text: string): EdtfDate | null {
  const first = text[0];
  if (first === '[' || first === '{') return readSet(text);
  if (text.includes('/')) return readInterval(text);
  const point = readEdtfPoint(text);
  return point === null ? null : { kind: 'point', edtf: text, interval: point.interval, point };
}

function readInterval(text: string): EdtfDate | null {
  const slash = text.indexOf('/');
  const from = readSide(text.slice(0, slash));
  const to = readSide(text.slice(slash + 1));
  if (from === null || to === null) return null;
  if (typeof from === 'string' && typeof to === 'string') {
    throw new EdtfError(text, 'neither side is known; write at least one date, such as 2022/ or ../2024');
  }
  return { kind: 'interval', edtf: text, interval: span(text, from, to), from, to };
}

function readSide(text: string): EdtfSide | null {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : readEdtfPoint(text);
}

function readSet(text: string): EdtfDate | null {
  const mode = text.startsWith('[') ? 'one' : 'all';
  if (!text.endsWith(mode === 'one' ? ']' : '}')) return null;
  const members: Range[] = [];
  let interval: Interval | null = null;
  const parts = text.slice(1, -1).split(',');
  for (const [index, part] of parts.entries()) {
    const member = readMember(part.trim());
    if (member === null) return null;
    if (member.from === 'open' && index > 0) {
      throw new EdtfError(text, 'only the first date of a set may begin with ".."; write it first');
    }
    if (member.to === 'open' && index < parts.length - 1) {
      throw new EdtfError(text, 'only the last date of a set may end with ".."; write it last');
    }
    members.push(member);
    const own = span(text, member.from, member.to);
    interval = interval === null ? own : hull(interval, own);
  }
  return interval === null ? null : { kind: 'set', edtf: text, interval, mode, members };
}

function readMember(text: string): Range | null {
  const dots = text.indexOf('..');
  if (dots < 0) {
    const point = readEdtfPoint(text);
    return point === null ? null : { from: point, to: point };
  }
  const from = dots === 0 ? 'open' : readEdtfPoint(text.slice(0, dots));
  const to = dots === text.length - 2 ? 'open' : readEdtfPoint(text.slice(dots + 2));
  if (from === null || to === null || (from === 'open' && to === 'open')) return null;
  return { from, to };
}

/** From the start of one side to the end of the other; refuses an end that lies wholly before the start. */
function span(text: string, from: EdtfSide, to: EdtfSide): Interval {
  const start = isPoint(from) ? from.interval.start : -Infinity;
  const end = isPoint(to) ? to.interval.end : Infinity;
  if (end <= start) {
    throw new EdtfError(text, 'it ends before it starts; write the earlier date first');
  }
  return { start, end };
}

/** Whether a side of an interval or range is a date. */
export function isPoint(side: EdtfSide): side is EdtfPoint {
  return typeof side === 'object';
}
