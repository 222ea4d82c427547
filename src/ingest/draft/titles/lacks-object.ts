import { reportingVerb } from '../quotes/reporting-verbs.ts';
import { isEventNoun } from '../statements/event-nouns.ts';
import { isVerb } from '../verbs.ts';
import { DONE_TO } from './with-auxiliary.ts';

/** Behind what is done or happens nothing need follow: "was closed", "died". */
const COMPLETE = new Set(
  'died sank exploded crashed collapsed resigned began ended opened closed won lost fell rose arrived landed surrendered fled drowned erupted burned'.split(
    ' ',
  ),
);
/** And these where it is done to something: "was held", but not "a feast held". */
const MADE = /^(?:completed|built|held|born|found)$/u;
/** Phrases that add when or why, and belong to no verb or noun before them. */
const ADDED =
  /^\s(?:on the (?:sidelines|margins) of|in(?:\s+order)? to|according to|amid|during|while|after|before|following|despite|because)\s/u;
/** And where, and by whom. */
const PLACED = /^\s(?:near|at|in|on|by)\s/u;
const COPULA =
  /^(?:is|are|was|were|be|been|being|become|became|becomes|remains?|remained|seems?|seemed|stays?|stayed|feels?|felt|looks?|looked)$/u;
/** Behind these stands no noun but the rest of the verb. */
const BEFORE_BASE = /^(?:will|would|can|could|may|might|must|should|shall|did|does|do|to|not|never)$/u;
/** What is put or kept somewhere, given to somebody, taken from them or made into something isn't told without where, whom, from whom, into what. */
const MORE_THAN_OBJECT =
  /(?<!\p{L})(?:put|puts|putting|place[sd]?|placing|set|sets|lay|lays|laid|ke(?:ep|eps|pt)|keeping|brings?|brought|bringing|turn(?:s|ed)?|lea(?:ve|ves|ving)|left|give[sn]?|gave|giving|base[sd]?|link(?:s|ed)?|linking|tie[sd]?|accuse[sd]?|accusing|charge[sd]?|charging|prevent(?:s|ed|ing)?|prohibit(?:s|ed|ing)?|bar(?:s|red)|bann?(?:s|ed)?|stop(?:s|ped)?|stopping|save[sd]?|saving|protect(?:s|ed|ing)?|replac(?:es?|ed|ing)|compar(?:es?|ed|ing)|provid(?:es?|ed|ing)|suppl(?:y|ies|ied)|depriv(?:es?|ed)|rob(?:s|bed)?|strip(?:s|ped)?|divid(?:es?|ed)|split|separat(?:es?|ed)|add(?:s|ed)|attribut(?:es?|ed)|quot(?:es?|ed|ing)|cit(?:es?|ed|ing)|call(?:s|ed|ing)?\sfor|named|elected|appointed|pin(?:s|ned)|ask(?:s|ed)?|asking|mak(?:es?|ing)|made|need(?:s|ed)?|leads?|led|play(?:s|ed)?|pla[cy]es|taken?|takes?|took|taking)\s(?:(?!(?:and|but|or|that|which|who)\s)\S+\s){0,4}\S+$/u;
/** Nouns and adjectives that need what follows them: "in connection", "is a suspect", "a ban". */
const NEEDS_MORE =
  /(?<!\p{L})(?:connection|addition|punishment|retaliation|response|protest|reaction|revenge|aspects?|elements?|accordance|comparison|contrast|line|favou?r|exchange|search|need|needs|calls?|bans?|demands?|requests?|reasons?|responsib(?:le|ility)|role|part|parts|share|end|lack|lead|limits?|increase|decrease|drop|rise|decline|fall|changes?|difference|interest|way|ways|attempts?|access|support|fight|case|cases|number|amount|kind|sort|type|series|fact|right|suspects?|top|middle|centre|center|heart|side|face|wake|light|view|basis|terms|ready|likely|able|aware|guilty|close|next|due|opposed|similar|capable|famous|known|eligible|available|instead|ahead|because|so|such|as|than|more|less|most|now|then|just|also|not|once|one|two|three|both|either|even|ever|those|these|whom)$/iu;
const PARTICLE = /^(?:away|out|up|down|off|back|over)$/u;
/** "withdrew him from school" */
const PRONOUN = /^(?:him|her|it|them|us|me|you|(?:him|her|it)self|themselves)$/u;
const ARTICLE = /^(?:an?|the|his|her|its|their|our|my|this|that|of|\p{L}+['’]s)$/iu;

/**
 * Whether the beginning of a statement needs the phrase behind it: its verb has no object or needs more than that, or its last noun has no sense
 * without it.
 *
 *     lacksObject('The quake was so strong that it shook', ' in homes a mile away')   // true
 *     lacksObject('Fishermen found the boat', ' off Lund on a calm morning')          // false
 */
export function lacksObject(head: string, tail: string): boolean {
  const words = head.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const [earlier = '', before = '', last = ''] = ['', '', ...words].slice(-3);
  if (ADDED.test(tail)) return BEFORE_BASE.test(last) || COPULA.test(last) || isOpenSaying(before, last);
  if (PRONOUN.test(last)) return true;
  if (NEEDS_MORE.test(head) || MORE_THAN_OBJECT.test(head)) return true;
  // "carried out | for", "handed back | to"
  if (PARTICLE.test(last) && !PLACED.test(tail)) return true;
  if (/^\sfrom\s\p{Ll}+ing\s/u.test(tail) || BEFORE_BASE.test(before)) return true;
  const isDone = ((DONE_TO.has(last) || MADE.test(last)) && COPULA.test(before)) || COMPLETE.has(last);
  if (isVerb(last) || last.endsWith('ed')) return !isDone || !PLACED.test(tail);
  if (last.endsWith('ing') && !/^\p{Lu}/u.test(last))
    return !ARTICLE.test(before) && !ARTICLE.test(earlier) && !isEventNoun(last);
  return COPULA.test(before);
}

/** "has said", "told": what is said is yet to come. */
function isOpenSaying(before: string, last: string): boolean {
  return /^(?:said|says|told|asked)$/u.test(last) && !COPULA.test(before);
}

/** Whether words end before what somebody says, "Roe noted, however", "Roe was told by her son". */
export function lacksSaid(head: string): boolean {
  if (/(?<!\p{L})(?:told|tells|telling)\s(?!.*(?:\sthat\s|[:“"]|\sto\s\p{Ll}))[^“":]*$/u.test(head))
    return true;
  const words = head.replace(/,\s(?:however|though|too|meanwhile)$/u, '').match(/[\p{L}’'-]+/gu) ?? [];
  const [before = '', last = ''] = words.slice(-2);
  return (
    reportingVerb(last)?.use === 'say' && isVerb(last) && !/^(?:is|are|was|were|be|been|as)$/u.test(before)
  );
}
