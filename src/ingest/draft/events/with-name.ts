import { onlyPersonBefore } from './only-person-before.ts';
import type { Statement } from './statement.ts';
import { spansWithin } from './walk.ts';

const PRONOUN = /^(?<pronoun>he|she|his|her)\s(?=\p{L})/iu;

/**
 * Words of a statement with the name of the person that "he" or "her" at their beginning stands for, where the text tells: by its sentences, or
 * as the only one whom the paragraph has named.
 *
 *     'He died'          // 'Arne Hauge died'
 *     'Her book sold'    // 'Beatrix Lund’s book sold'
 */
export function withName(words: string, statement: Statement): string {
  const pronoun = PRONOUN.exec(words)?.groups?.['pronoun']?.toLowerCase();
  if (pronoun === undefined) return words;
  const { found, clause, sentence } = statement;
  const isSubject = pronoun === 'he' || pronoun === 'she';
  const name =
    personMeant(statement, pronoun) ??
    (isSubject ? onlyPersonBefore(found, sentence, clause.start)?.name : undefined);
  if (name === undefined) return words;
  const rest = words.slice(pronoun.length + 1);
  const mark = found.article.text.includes('’') ? '’' : "'";
  return isSubject ? `${name} ${rest}` : `${name}${mark}s ${rest}`;
}

/** Whom the first such pronoun of a statement means. */
function personMeant({ found, clause, lead }: Statement, pronoun: string): string | undefined {
  const { text } = found.article;
  return spansWithin(found.pronouns, {
    start: Math.min(clause.start, lead?.start ?? clause.start),
    end: clause.end,
  }).find(({ start, end }) => text.slice(start, end).toLowerCase() === pronoun)?.name;
}
