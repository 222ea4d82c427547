import { lowerFirst } from '../first-letter.ts';
import { reportingVerb } from '../quotes/reporting-verbs.ts';
import type { Statement } from '../statements/statement.ts';
import { firstVerb, isVerb } from '../verbs.ts';
import { withoutDates } from './without-dates.ts';

/** Participles that are no past tense; the others are told as verbs. */
const PARTICIPLES = new Set(
  'born written given taken drawn known won torn sworn woven hewn begun'.split(' '),
);
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do)$/u;
/** A subject of more words is a clause. */
const MOST_WORDS = 8;
/** The comma that ends the opening stands so near behind the date. */
const NEAR = 80;

/**
 * Of a sentence that opens with what was done to its subject, and dates that: the subject and the deed. Undefined for any other.
 *
 *     'Founded in 2016 by two nurses, Veridian makes cells.'   // 'Veridian founded by two nurses'
 */
export function openingDeed({ found, clause, date, dates }: Statement): string | undefined {
  if (date === null || date.start <= clause.start) return undefined;
  const { text } = found.article;
  const opening = /^\p{Lu}\p{Ll}+/u.exec(text.slice(clause.start, date.start))?.[0].toLowerCase() ?? '';
  if (!isParticiple(opening)) return undefined;
  const comma = text.slice(date.end, Math.min(clause.end, date.end + NEAR)).indexOf(',');
  if (comma === -1) return undefined;
  const rest = text.slice(date.end + comma + 1, clause.end).trimStart();
  const subject = rest.slice(0, Math.max(0, firstVerb(rest))).trim();
  if (subject === '' || /[,;:“"]/u.test(subject) || subject.split(/\s+/u).length > MOST_WORDS)
    return undefined;
  const deed = withoutDates(text, { start: clause.start, end: date.end + comma }, dates);
  return `${subject} ${lowerFirst(deed)}`;
}

/** "Founded", "Born", but not "Asked", behind which somebody answers. */
function isParticiple(word: string): boolean {
  if (PARTICIPLES.has(word)) return true;
  return isVerb(word) && !AUXILIARY.test(word) && reportingVerb(word) === undefined;
}
