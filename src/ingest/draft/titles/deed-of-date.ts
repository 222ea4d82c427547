import { partitionPoint } from '../../partition-point.ts';
import type { Span } from '../../span.ts';
import type { Statement } from '../statements/statement.ts';
import { firstVerb } from '../verbs.ts';
import { withoutDates } from './without-dates.ts';

/** "opened in May and closes on", "agreed in 1982, and in force since": what an "and" joins to a date has one of its own. */
const JOINED = /^(?<own>[^,;:—–“”"]{0,120}?),?\sand\s[^,;:—–“”"]{0,120}$/u;
/** "in 1946 and two years later became": nothing stands between the two dates but what joins them. */
const JOINED_DATES = /^\sand\s(?:then\s)?(?:in\s|on\s)?$/u;

/**
 * The words of a clause that belong to the date of a statement, where an "and" joins to them others that have a date of their own; without dates.
 * Undefined where all of it does.
 *
 *     'The show opened in May and closes on Sunday'                      // of May: 'The show opened'
 *     'She graduated in 1946 and two years later became a judge'         // of 1948: 'She became a judge'
 */
export function deedOfDate({ found, clause, date, dates }: Statement): string | undefined {
  const { text } = found.article;
  if (date === null || date.start < clause.start || date.end > clause.end) return undefined;
  const at = partitionPoint(dates, ({ start }) => start < date.start);
  const before = dates[at - 1];
  const next = dates[at + 1];
  if (next !== undefined && next.end <= clause.end) {
    const cut = endOfOwn(text, clause, date, next);
    if (cut !== undefined) return withoutDates(text, { start: clause.start, end: cut }, dates);
  }
  if (before === undefined || before.start < clause.start) return undefined;
  if (!JOINED_DATES.test(text.slice(before.end, date.start))) return undefined;
  const rest = text.slice(date.end, clause.end);
  const head = text.slice(clause.start, before.start);
  const verb = firstVerb(head);
  if (firstVerb(rest.trimStart()) !== 0 || verb <= 0 || head.slice(0, verb).includes(',')) return undefined;
  return `${head.slice(0, verb).trimEnd()} ${withoutDates(text, { start: date.end, end: clause.end }, dates).trimStart()}`;
}

const LOOKED_AHEAD = 260;

/** Where the words end that are told of a date, before those that are told of the next one. */
function endOfOwn(text: string, clause: Span, date: Span, next: Span): number | undefined {
  const between = text.slice(date.end, Math.min(next.start, date.end + LOOKED_AHEAD));
  const behind = text.slice(next.end, clause.end);
  const own = JOINED.exec(between)?.groups?.['own'];
  if (own === undefined || firstVerb(text.slice(clause.start, date.end)) === -1) return undefined;
  const isLast = /^[\s.!?]*$/u.test(behind);
  const hasDeed = JOINED_DATES.test(between) && firstVerb(behind.trimStart()) === 0;
  return isLast || hasDeed ? date.end + own.length : undefined;
}
