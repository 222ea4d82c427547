import { onlyPersonBefore } from './only-person-before.ts';
import type { Statement } from './statement.ts';
import { spansWithin } from './walk.ts';

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
  const isSubject = pronoun === 'he' || pronoun === 'she';
  const name = personMeant(statement, pronoun) ?? (isSubject ? onlyNamed(statement) : undefined);
  if (name === undefined) return words;
  const rest = words.slice(pronoun.length + 1);
  const mark = statement.found.article.text.includes('’') ? '’' : "'";
  return isSubject ? `${name} ${rest}` : `${name}${mark}s ${rest}`;
}

/** The only person whom the paragraph has named, where that was in the sentence before or in this one. */
function onlyNamed({ found, at, clause, sentence }: Statement): string | undefined {
  const only = onlyPersonBefore(found, sentence, clause.start);
  const near = { start: found.sentences[at - 1]?.start ?? sentence.start, end: clause.start };
  return spansWithin(found.sightings, near).find(({ named }) => named === only)?.named.name;
}

/** Whom the first such pronoun of a statement means. */
function personMeant({ found, clause, lead }: Statement, pronoun: string): string | undefined {
  const { text } = found.article;
  return spansWithin(found.pronouns, {
    start: Math.min(clause.start, lead?.start ?? clause.start),
    end: clause.end,
  }).find(({ start, end }) => text.slice(start, end).toLowerCase() === pronoun)?.name;
}
