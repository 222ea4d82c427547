import { withoutJoint } from '../statements/without-joint.ts';
import type { Statement } from '../statements/statement.ts';
import { firstVerb } from '../verbs.ts';

const OPENING =
  /^(?:(?:m(?:r|adam)\.? (?:speaker|president|chairman|chair)(?=,?\s(?:I|we|my|our)\b)|however|meanwhile|moreover|furthermore|also|then|later|finally|in addition|additionally|instead|earlier|separately|nevertheless|in (?:an?|the) (?:statement|interview)|as a result(?!\sof\b)|for the first time|afterwards|eventually|ultimately|overall|indeed)\b,?\s+)+/iu;
/** "Following the expulsion of two diplomats, ties have worsened": the word that joins the two belongs to the first. */
const OPENS_ANOTHER =
  /^(?:after|before|following|despite|because|although|since|with|as|once|when|while)\s[^,]{4,120},\s/iu;
/** "Eleven years after a crash that nearly ended it, she won": since when is told by the way. */
const LONG_AFTER =
  /^(?:[\p{L}\p{N}-]+\s){1,4}(?:years?|months?|weeks?|days?|hours?|minutes?|decades?)\s(?:after|before|into)\s[^,]{4,120},\s(?=(?<rest>\S.*)$)/isu;
/**
 * The words of a clause without what opens it: "However,", "In a statement", the word that joins it to another clause, how long after something it was.
 * An opening clause stays where nothing dates the statement and both fit in so many letters; so does one that holds the date.
 *
 *     'Eleven years after a crash that nearly ended it, she won'   // 'she won'
 *
 * @param words A clause, without its dates.
 */
export function withoutOpening(words: string, statement: Statement, longest: number): string {
  const { clause, found, sentence } = statement;
  // The date of a heading above it is none of its own words.
  const date = statement.date !== null && statement.date.start < sentence.start ? null : statement.date;
  const opener = date === null ? OPENS_ANOTHER.exec(words)?.[0] : undefined;
  const isWhole = opener !== undefined && words.length <= longest;
  const main = opener === undefined ? '' : words.slice(opener.length);
  // "While others closed, Quillo had its best year", where both are too long: what it had.
  const opened = (!isWhole && firstVerb(main) > 0 ? main : words).replace(OPENING, '');
  // "Six months after the mill closed in 2019, …" is of 2019.
  const isDatedBehind = date === null || found.article.text.slice(clause.start, date.start).includes(',');
  const later = isDatedBehind ? withoutLongAfter(opened) : opened;
  const told = isDatedBehind && !isWhole ? withoutPhrase(later) : later;
  return withoutLeftSubject(
    withoutConjunction((isWhole ? told : withoutJoint(told)).replace(OPENING, '')),
    statement,
  );
}

/** "After the talks in Lund, Ann Roe left": what she did. Not "After talks in Lund, Oslo and Rome, …". */
export function withoutPhrase(words: string, opens = OPENS_PHRASE): string {
  if (!opens.test(words)) return words;
  let from = 0;
  for (const { index } of words.slice(0, LONGEST_PHRASE).matchAll(/,\s/gu)) {
    // "After the talks in Nice, France, Ann Roe left": a place, and no list.
    if (from > 0 && !/^\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?$/u.test(words.slice(from, index))) return words;
    from = index + 2;
    const rest = words.slice(from);
    const verb = firstVerb(rest);
    if (verb > 0 && !rest.slice(0, verb).includes(',') && !NO_MAIN.test(rest) && !SAYS_ONLY.test(rest))
      return rest;
  }
  return words;
}
/** What joins a noun or a clause to what the sentence tells. */
const OPENS_PHRASE =
  /^(?:after|before|following(?!\s(?:is|are|was|were)\s)|despite|because(?:\sof)?|although|though|since|when|while|once|amid)\s/iu;
const LONGEST_PHRASE = 200;
const NO_MAIN =
  /^(?:and|or|but|that|where|who|which|whose|when|while|as|\p{Ll}{2,}ing|(?:(?:some|most|all|many|one)\s)?(?:of|from|in|for|at|to)\s(?:which|whom))\s/u;
/** "After a ferry sank, the agency reported": what it reported stands before. */
const SAYS_ONLY =
  /\s(?:said|says|reported|reports|added|noted|announced|stated)(?:\s(?:here|there))?[\s.]*$/u;

/** Words without how long after something else it was. */
function withoutLongAfter(words: string): string {
  const rest = LONG_AFTER.exec(words)?.groups?.['rest'];
  return rest !== undefined && firstVerb(rest) > 0 ? rest : words;
}

/** "… as the vessel", behind which stands ", built in 1994, was on its way": what is told by the way has taken the verb from it. */
function withoutLeftSubject(words: string, { found, clause, sentence }: Statement): string {
  const behind =
    /^,\s(?:(?:who|which|whose)\s|\p{Ll}{2,20}\s(?:in|by|at|for|from|on|under|near|as|to|with)\s)[^,;:“"]{2,120},\s(?<rest>\S.*)$/su.exec(
      found.article.text.slice(clause.end, Math.min(sentence.end, clause.end + LOOKED_AHEAD)),
    )?.groups?.['rest'];
  if (behind === undefined || firstVerb(behind) !== 0) return words;
  const left =
    /(?<!\b(?:served|acted|worked|appointed|elected|named|known|described|chosen|ran|stood|played))\s(?:as|while|when|because|although|though)\s(?<subject>(?:[^\s,]{1,30}\s){0,4}[^\s,]{1,30})$/u.exec(
      words,
    );
  const isLeft =
    left !== null &&
    firstVerb(words.slice(0, left.index)) > 0 &&
    firstVerb(left.groups?.['subject'] ?? '') === -1;
  return isLeft ? words.slice(0, left.index) : words;
}
const LOOKED_AHEAD = 300;

function withoutConjunction(words: string): string {
  return words.replace(/^(?:,|and|or|but)\s+/u, '').trim();
}
