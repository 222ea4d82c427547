import type { Span } from '../../span.ts';
import { firstVerb, verbsIn } from '../verbs.ts';

/** Words before a date that say that something was said then. */
export const SAYING_BEFORE_DATE =
  /(?:said|says|added|reported|told\s[^,]{1,60}|announced|confirmed)\s+(?:(?:late|early|on|in|at|earlier)\s+)*$/u;
/** The words before a date are looked through so far. */
const AROUND = 250;

/**
 * Whether a date of a clause that has others says when it was said: "The pier, officials said on Tuesday, was closed in 2019", "The pier was closed in
 * 2019, it said on Tuesday".
 */
export function isWhenSaid(text: string, clause: Span, date: Span, all: readonly Span[]): boolean {
  const before = text.slice(clause.start, date.start);
  const earlier = all.flatMap(({ start, end }) =>
    start < date.start ? [{ start: start - clause.start, end: end - clause.start }] : [],
  );
  if (isSaidOfThen(before, earlier)) return true;
  const behind = /^,\s+(?=\S)/u.exec(text.slice(date.end, clause.end));
  if (behind === null || !SAYING_BEFORE_DATE.test(before.slice(-AROUND))) return false;
  return firstVerb(text.slice(date.end + behind[0].length, clause.end)) === 0;
}

const SAID_BY =
  /^(?:said|says|added|reported|announced|confirmed)\s(?<who>(?:(?:the|an?|its|his|her|their)\s)?(?:[\p{L}’'.-]{1,30}\s){0,3}\p{Lu}[^“”"«»;:]{1,100}|(?:the|an?|its|his|her|their)\s[^“”"«»;:]{2,60})\s(?:(?:late|early|on|in|at)\s+)*$/u;

/** Whether the words before a date say who told what stands before them, not in their own words: "…, said Ann Roe, the mayor, on Tuesday". */
export function isSaidBy(words: string, told: string): boolean {
  const who = SAID_BY.exec(words)?.groups?.['who'];
  return (
    who !== undefined &&
    !/(?<!\p{L})that(?!\p{L})/u.test(who) &&
    firstVerb(who) === -1 &&
    !/[“”"«»]/u.test(told)
  );
}

/** "…, it said on Tuesday": who says it, behind a date of what is told. */
const SAID_BEHIND =
  /,\s(?:[\p{L}\p{N}’'.&-]{1,30}\s){1,8}(?:said|says|added|reported|announced|confirmed|heard|(?:was|were)\stold)\s+(?:(?:late|early|on|in|at|earlier)\s+)*$/u;
const AUXILIARY = /^(?:is|are|was|were|be|been|has|have|had|will|would)$/u;

/**
 * Whether the words before a date end with who said something then, of which an earlier one says when it happened: "The firm lost $3m in 2023, it said
 * on". Not "The firm will sell the mill built in 1931, it said on", where that is of the mill.
 *
 * @param earlier The dates in these words.
 */
function isSaidOfThen(words: string, earlier: readonly Span[]): boolean {
  const said = SAID_BEHIND.exec(words);
  if (said === null) return false;
  return earlier.some(({ start, end }) => {
    if (end !== said.index) return false;
    const told = words.slice(0, start);
    if (
      /[,;:]/u.test(told) ||
      /(?<!\p{L})(?:will|would|could|may|might|since|until|from|than)(?!\p{L})/u.test(told)
    )
      return false;
    const verbs = [...verbsIn(told)].map((at) => /^\p{L}+/u.exec(told.slice(at))?.[0] ?? '');
    return verbs.filter((verb) => !AUXILIARY.test(verb)).length === 1;
  });
}
