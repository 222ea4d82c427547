import { onlyPersonBefore } from '../statements/only-person-before.ts';
import { isPersonNoun, nounFitsPronoun } from '../names/role-nouns.ts';
import type { Statement } from '../statements/statement.ts';
import { spansWithin } from '../statements/walk.ts';
import { firstVerb } from '../verbs.ts';

const PRONOUN = /^(?<pronoun>he|she|his|her)\s(?=\p{L})/iu;

/**
 * Words of a statement with the name of the person that "he" or "her" at their beginning stands for, where the text tells.
 *
 *     'He died'          // 'Arne Hauge died'
 *     'Her book sold'    // 'Beatrix Lund’s book sold'
 */
export function withName(words: string, statement: Statement): string {
  const pronoun = PRONOUN.exec(words)?.groups?.['pronoun']?.toLowerCase();
  if (pronoun === undefined) return words;
  const subject = pronoun === 'he' || pronoun === 'she' ? pronoun : undefined;
  const name = personMeant(statement, pronoun) ?? (subject && onlyNamed(statement, subject));
  if (name === undefined) return words;
  const rest = words.slice(pronoun.length + 1);
  // "Her envoy, Tomas Keller, left": nobody is an envoy of theirs.
  if (rest.includes(name)) return words;
  const mark = statement.found.article.text.includes('’') ? '’' : "'";
  return subject ? `${name} ${rest}` : `${name}${mark}s ${rest}`;
}

/** What stands before a name that a sentence is about: nothing, or a word or two of what somebody is. */
const BEFORE_SUBJECT =
  /^(?:(?!(?:of|for|with|by|as|in|from|to|at|on|under|like|than|and|he|she|it|they)\s)[\p{L}.’'-]+\s+){0,3}$/iu;

/** The only person whom the paragraph has named, where the sentence before or this one is about them: not "a friend of Roe. He left". */
function onlyNamed({ found, at, clause, sentence }: Statement, pronoun: 'he' | 'she'): string | undefined {
  const only = onlyPersonBefore(found, sentence, clause.start);
  const near = { start: found.sentences[at - 1]?.start ?? sentence.start, end: clause.start };
  // "A gunman shot Roe, and he fled": but what stands before a name is its own.
  const nouns =
    found.article.text.slice(sentence.start, near.end).match(/(?<!\p{L})\p{Ll}+(?!\p{L}|\s\p{Lu})/gu) ?? [];
  if (nouns.some((noun) => nounFitsPronoun(noun, pronoun))) return undefined;
  return spansWithin(found.sightings, near).find(({ named, start }) => {
    const from = start < sentence.start ? near.start : sentence.start;
    return named === only && opensSubject(found.article.text.slice(from, start));
  })?.named.name;
}

/** Whether nothing stands before a name in its sentence but what somebody is: not "A driver hit", "The heirs fear". */
function opensSubject(before: string): boolean {
  if (!BEFORE_SUBJECT.test(before) || firstVerb(before) !== -1) return false;
  const last = before.trimEnd().split(/\s/u).at(-1) ?? '';
  return last === '' || /^\p{Lu}/u.test(last) || OF_NAME.test(last) || isPersonNoun(last);
}
const OF_NAME = /^(?:late|former|then|young|old|elder|younger|then-\p{L}+)$/u;

/** Whom the first such pronoun of a statement means. */
function personMeant({ found, clause, lead }: Statement, pronoun: string): string | undefined {
  const { text } = found.article;
  const from = Math.min(clause.start, lead?.start ?? clause.start);
  // The first of its kind, whether or not the text tells whom that means: another may mean somebody else.
  const first = text.slice(from, clause.end).search(new RegExp(`\\b${pronoun}\\b`, 'iu'));
  return spansWithin(found.pronouns, { start: from, end: clause.end }).find(
    ({ start }) => start === from + first,
  )?.name;
}
