import { OF_WHICH } from '../statements/clauses.ts';
import { firstVerb } from '../verbs.ts';

/** What stands before the verb as a subject of its own: "which the council had rejected", not "which in turn became". */
const OWN_SUBJECT =
  /^(?:the|an?|his|her|its|their|our|my|this|these|he|she|it|they|we|I|you|both|each|some|many|most|several|no)\s|^\p{Lu}/u;
const AUXILIARY =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|did|does|do|to|not|never|long|often|also|already|now|just|still|ever|always|once|soon|\p{Ll}+ly)$/u;

/**
 * What a relative clause tells that has a subject of its own, in the order of a sentence: with the noun that it speaks of behind its verb, or with
 * what joins the two. `undefined` for a clause whose subject that noun is.
 *
 *     relativeTitle('a referendum', 'which', 'Ms Horvat promised')              // 'Ms Horvat promised a referendum'
 *     relativeTitle('500 soldiers', null, 'the first of whom arrived')          // 'the first of 500 soldiers arrived'
 *     relativeTitle('a fire', null, 'in which six people died')                 // 'six people died in a fire'
 *
 * @param noun What the clause speaks of.
 * @param joint The "which", "who" or "whom" that the clause began with and that `words` no longer have; `null` where they have theirs.
 * @param words The clause, without its dates.
 */
export function relativeTitle(noun: string, joint: string | null, words: string): string | undefined {
  const thing = noun.replace(/[\s,]+$/u, '').replace(/^(?:The|An?)\s/u, (article) => article.toLowerCase());
  const byWhich = OF_WHICH.exec(words);
  if (byWhich !== null) {
    const whole = words.slice(byWhich[0].length).replace(/[\s.,;:]+$/u, '');
    // "for which it broke ground, by two years": behind the comma the sentence goes on.
    const rest = whole.replace(/(?<=\s\S+),\s(?:by|for|to|from|in|at|on|with|after|until)\s[^,]*$/u, '');
    const { some, by } = byWhich.groups ?? {};
    if (some !== undefined) return `${some}of ${thing} ${rest}`;
    return by === 'of' || firstVerb(rest) <= 0 ? rest : `${rest} ${by} ${thing}`;
  }
  const at = firstVerb(words);
  if (joint === null || at <= 0 || !OWN_SUBJECT.test(words)) return undefined;
  const end = endOfVerb(words, at);
  return `${words.slice(0, end)} ${thing}${words.slice(end)}`;
}

/** Where the verb ends that begins there: behind its auxiliaries, "had never been told". */
function endOfVerb(words: string, at: number): number {
  let end = at;
  for (const match of words.slice(at).matchAll(/[\p{L}’'-]+/gu)) {
    end = at + match.index + match[0].length;
    if (!AUXILIARY.test(match[0])) break;
  }
  // "had hoped to sell"
  end += /^\sto\s\p{Ll}+/u.exec(words.slice(end))?.[0].length ?? 0;
  // "it broke off"
  return end + (/^\s(?:off|out|up|down|away|back|over)(?!\p{L})/u.exec(words.slice(end))?.[0].length ?? 0);
}
