import { firstVerb, isVerb, verbsIn } from '../verbs.ts';

/** Each of these opens a clause that has a verb of its own. */
const OPENS_CLAUSE =
  /(?<!\p{L})(?:that|who|which|whose|whom|where|when|while|whether|because|although|though|what|how|why|if|unless)(?=\s|$)/giu;
/** "that day", "that of", "disputed that notion.": no clause. */
const NO_CLAUSE =
  /^that\s(?:(?:of|day|week|month|year|night|time|morning|evening|same)(?!\p{L})|(?<noun>\p{Ll}+(?<!s))(?:$|,|\s(?:in|on|of|at|for|to|with|from|by|and)\s))/iu;
/** "said the doors of the hall", "says Cuba": with or without its "that", what is said has a verb. */
const SAYS =
  /(?<!\p{L})(?:sa(?:id|ys?)|thinks?|thought|believe[sd]?|insist(?:s|ed)?|claims|fears|hopes)\s(?!that\s|in\s|on\s|at\s|to\s|during\s|by\s|so(?!\p{L}))(?=\S+\s+\S)/gu;
/** Their forms that are told by no ending. */
const PLURAL = /^(?:say|think|believe|insist|claims|fears|hopes|thinks|believes|insists)\s/u;
/** What stands between the parts of one verb: "had never been told". */
const BETWEEN = /^[\p{L}’'-]+(?:\s(?:not|never|also|now|already|just|still|since|\p{Ll}+ly|been|being))*\s$/u;

/**
 * Whether words that begin with a subject have fewer verbs than clauses: "The report that the bridge", "Police said the parts of the bomb that
 * exploded".
 */
export function lacksVerb(words: string): boolean {
  let needed = 1;
  let verbs = 0;
  for (const { index } of words.matchAll(OPENS_CLAUSE)) {
    const noun = NO_CLAUSE.exec(words.slice(index));
    if (noun === null || isVerb(noun.groups?.['noun'] ?? '')) needed += 1;
  }
  for (const [says] of words.matchAll(SAYS)) {
    needed += 1;
    if (PLURAL.test(says)) verbs += 1;
  }
  let last: number | undefined;
  for (const at of verbsIn(words)) {
    if (isParticiple(words, at)) continue;
    // "was killed", "has been asked" are one verb.
    if (last === undefined || !BETWEEN.test(words.slice(last, at))) verbs += 1;
    last = at;
  }
  return verbs < needed;
}

/** "being sidelined", "a group led by": no finite verb. */
function isParticiple(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - LOOKED_BACK), at);
  if (/\bbeing\s$/u.test(before)) return true;
  // "The ferry, built in Lund": told by the way, where no second comma has ended it.
  if (BEHIND_COMMA.test(before) && firstVerb(words) === at && words.slice(0, at).split(', ').length % 2 === 0)
    return true;
  return /^\p{Ll}+\sby\s/u.test(words.slice(at, at + LOOKED_BACK)) && !AUXILIARY.test(before);
}
const BEHIND_COMMA = /,\s(?:(?:also|first|then|later|once|\p{Ll}+ly)\s)?$/u;
const LOOKED_BACK = 40;
const AUXILIARY = /\b(?:is|are|was|were|be|been|has|have|had|also|later|first|\p{Ll}+ly)\s$/u;
