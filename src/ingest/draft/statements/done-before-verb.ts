import type { Span } from '../../span.ts';
import { firstVerb, isVerb } from '../verbs.ts';
import { wordsIn } from './words-in.ts';

/** What begins a subject: with a preposition or a conjunction before it, it is none. */
const SUBJECT =
  /^(?:the|an?|his|her|its|their|our|my|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|another|\p{N}{1,3}|\p{Lu}[\p{L}'’-]*['’]s)\s[^,;:—–“”"()]*$/iu;
/** "The only bridge built in 1990": the date says among which it was the only one. */
const ONE_OF_THEN =
  /\s(?:first|second|third|last|only|next|final|same|most|least|best|worst|\p{Ll}{3,}est)\s/u;
/** Participles that no ending tells. */
const IRREGULAR =
  'built|rebuilt|made|held|drawn|written|shot|given|taken|known|sent|found|set|bought|sold|born|begun|cut|put|brought|led|lost|won|torn|sworn|stolen|hidden|broken|driven|thrown|fallen|seen|chosen|frozen|beaten|forgotten|sunk|hit|caught|taught|laid|left';
/** What has been done to something, by its form or by its own: "drilled", "built". */
export const PARTICIPLE = new RegExp(`^(?:${IRREGULAR}|\\p{Ll}{2,20}ed)$`, 'u');
/** What was to be may have been at another time, or never; what was held is told of that day; and "the quarter ended June 30" says which quarter. */
const NOT_DONE =
  /^(?:planned|scheduled|expected|intended|proposed|promised|ended|held|staged|played|fought)$/u;
/** What is made known then says then what it says: "A report published in 2010 said". */
const SAYS =
  /^(?:said|says|say|told|found|showed|shown|warned|claimed|reported|concluded|announced|declared|called)$/u;
/** Verbs that are no participles: nothing else can be the verb of the subject. */
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|could|may|might|must|should|did|does|fell|took|gave|saw|went|began|rose|wrote|drove|grew|drew|broke|chose|spoke|flew|threw|knew|begins|starts|ends|opens|closes|takes|meets|holds|wins|loses|becomes|remains|goes|comes|makes|faces|leaves|rises|falls|exists)$/u;
/** Between the date and the verb stands by whom or where it was done, and no further clause. */
const BY_OR_WHERE =
  /^(?:by|in|at|for|near|from|to|with|under|between|of|on|against|outside|off|over)\s(?!.*(?<!\p{L})(?:that|which|who|whom|whose|where|when|while|and(?!\s\p{Lu})|but|or|as|after|before|because)(?!\p{L}))[^,;:—–“”"()]*$/u;
const MOST_WORDS = 12;

/**
 * "The bridge built in 1990 by a firm from Lund was sold": the words of a clause up to its verb, where the date is of what had been done to its subject before, and
 * not of what the clause tells. Undefined for any other date; also for "The bridge opened in 1990", whose verb that is.
 */
export function doneBeforeVerb(text: string, clause: Span, date: Span): Span | undefined {
  const before = text.slice(clause.start, date.start);
  if (!endsWithDone(before)) return undefined;
  const behind = text.slice(date.end, clause.end);
  const verb = firstVerb(behind);
  const between = behind.slice(0, Math.max(0, verb)).trim();
  if (verb === -1 || !/^\s/u.test(behind) || (between !== '' && !BY_OR_WHERE.test(between))) return undefined;
  const main = wordAt(behind, verb);
  if (wordsIn(between) > MOST_WORDS || !isVerb(main) || !FINITE.test(main) || SAYS.test(main))
    return undefined;
  return { start: clause.start, end: date.end + behind.slice(0, verb).trimEnd().length };
}

/** Whether words before a date are a subject, and what had been done to it then. */
function endsWithDone(before: string): boolean {
  if (!SUBJECT.test(before) || /\s(?:that|which|who|whose)\s/u.test(before)) return false;
  const at = firstVerb(before);
  const done = wordAt(before, at);
  if (at <= 0 || wordsIn(before.slice(0, at)) > MOST_WORDS || !PARTICIPLE.test(done) || NOT_DONE.test(done))
    return false;
  const rest = before.slice(at + done.length);
  return firstVerb(rest) === -1 && !ONE_OF_THEN.test(before.slice(0, at));
}

/** Whether the words of a clause before a date, and the verb right behind it, may be such. */
export const mayBeDoneBefore = (before: string, verb: string): boolean =>
  endsWithDone(before) && FINITE.test(verb) && !SAYS.test(verb);

function wordAt(words: string, at: number): string {
  return /^\p{L}+/u.exec(at === -1 ? '' : words.slice(at))?.[0] ?? '';
}

/** Whether a clause was taken from its sentence so: right behind it stands the verb. */
export function isDoneBeforeVerb(text: string, { start, end }: Span): boolean {
  return (
    endsWithDone(text.slice(start, end)) &&
    FINITE.test(/^\s(?<verb>\p{L}+)/u.exec(text.slice(end, end + LONGEST_WORD))?.groups?.['verb'] ?? '')
  );
}
const LONGEST_WORD = 30;
