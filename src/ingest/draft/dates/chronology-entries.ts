import type { Span } from '../../span.ts';

/** A line of an article that begins with a date, as the entries of a chronology do. */
export interface LineEntry<T extends Span> {
  readonly date: T;
  /** The number of its line, blank lines left out. */
  readonly line: number;
  /** From its date up to the end of its line. */
  readonly span: Span;
  /** The marks before the date. */
  readonly marks: string;
  /** Whether the date has its line for itself. */
  readonly isAlone: boolean;
  /** Whether its words say that it is still to come: "12 November: the court will rule". */
  readonly isAhead: boolean;
}

/** What may stand before the date of an entry: marks of lists, of headings, of bold print. */
const MARKS_BEFORE = /^[\s*_#>•‣▪◦·–—-]{0,12}$/u;
/**
 * What parts the date of an entry from what it tells: a colon, a dash, a full stop; the weekday may stand before it in brackets, and marks of
 * bold print may close before it or behind it.
 */
const PARTED =
  /^(?:\s\([^()\n]{3,12}\))?(?:[*_]{0,3}\s?:[*_]{0,3}|[*_]{0,3}\s{0,2}[–—]|[*_]{0,3}\s-|\.?[*_]{1,3}|[*_]{0,3}\.)[*_]{0,3}(?:\s|$)/u;
const ALONE = /^(?:\s\([^()\n]{3,12}\))?[\s*_:#.]*$/u;
const WILL =
  /\b(?:will|shall|(?:is|are)\s(?:due|to|set|expected|scheduled|planned|likely)|(?:expected|scheduled|forecast)\s(?:to|for))\b/iu;
/** Behind these stands what somebody says, and that may be of any time: "Roe says she will close the mill", "a vote that will decide it". */
const REPORTED =
  /["“‘«]|\b(?:that|whether|which|who|say|says|said|saying|(?:announc|promis|declar|pledg)(?:es?|ed|ing)|(?:vow|warn|claim|reveal|confirm|insist|predict|add|hint|report|signal)(?:s|ed|ing)|tells|told|telling)\b/iu;
/** Whether an entry lies ahead is told in its first words. */
const LOOKED_AT = 160;

/** The entries of a text: lines that begin with one of its dates and something that parts it from the rest. Linear. */
export function lineEntries<T extends Span>(text: string, dates: readonly T[]): LineEntry<T>[] {
  const entries: LineEntry<T>[] = [];
  let index = 0;
  let line = 0;
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (/\S/u.test(text.slice(start, Math.min(end, start + LOOKED_AT)))) line += 1;
    while ((dates[index]?.start ?? Infinity) < start) index += 1;
    const date = dates[index];
    const entry = date !== undefined && date.end <= end ? entryOf(text, { start, end }, date, line) : null;
    if (entry !== null) entries.push(entry);
    start = end + 1;
  }
  return entries;
}

function entryOf<T extends Span>(
  text: string,
  { start, end }: Span,
  date: T,
  line: number,
): LineEntry<T> | null {
  const marks = text.slice(start, Math.min(date.start, start + LOOKED_AT));
  if (!MARKS_BEFORE.test(marks)) return null;
  const behind = text.slice(date.end, Math.min(end, date.end + LOOKED_AT));
  const isAlone = end - date.end < LOOKED_AT && ALONE.test(behind);
  if (!isAlone && !PARTED.test(behind)) return null;
  const isAhead = WILL.test(ownWords(behind));
  return { date, line, span: { start: date.start, end }, marks, isAlone, isAhead };
}

/** An entry's words up to where somebody else's begin. */
function ownWords(words: string): string {
  const reported = words.search(REPORTED);
  return reported === -1 ? words : words.slice(0, reported);
}
