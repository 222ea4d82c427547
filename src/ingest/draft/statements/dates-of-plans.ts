import { firstVerb, timeOf } from '../verbs.ts';

/*
 * Dates that say when something was to be, what somebody is, or since when something had not been: what their sentence tells was at another time.
 */

/** "had not scored since", "No ship had called since" */
const NOT_SINCE =
  /(?:\bhad\s(?:not|never|yet\sto)\s|\bhadn['’]t\s|\b(?:[Nn]o|[Nn]obody|[Nn]one|[Nn]othing|[Nn]either)\s(?:[^,.;:!?]{1,60}\s)?had\s)[^.;:!?]{1,100}\ssince\s(?:(?:the|early|late|mid|at\sleast)\s){0,2}$/u;

/** "a term ending", "the lease that expires in": of a thing that lasts its end. */
const LASTS_UNTIL =
  /(?:^|\s)(?:term|contract|lease|deal|agreement|licen[cs]e|permit|visa|mandate|tenancy|franchise|concession|warranty|guarantee|bonds?)\s(?:(?:of|for|with|at|in|to)\s(?:[\p{L}\p{N}'’-]{1,20}\s){1,4})?(?:ending|expiring|maturing|(?:running|lasting)\s(?:to|until|through)|that\s(?:will\s)?(?:ends?|expires?|matures?|runs?\s(?:to|until|through)))\s(?:(?:on|in|by|at)\s)?(?:(?:the\s)?end\sof\s|(?:early|late|mid)[\s-])?$/u;

/** "A vote originally scheduled for", "A strike, called for", "The report due in" */
const PLANNED_FOR =
  /(?<noun>[\p{L}\p{N}'’-]+)(?:,\s(?:[\p{L}]+ly\s|first\s)?called\sfor|\s(?:[\p{L}]+ly\s|first\s|once\s)?(?:due|(?:scheduled|planned|slated|timetabled|pencilled\sin|expected|booked|billed|timed|fixed|set|due)\s(?:for|in|on|at|to\s(?:start|begin|open|end|close|finish|take\splace|be\sheld)\s(?:in|on|at|by))))\s(?:(?:the|early|late|mid|on|in|at)\s){0,2}$/u;
const NO_NOUN =
  /^(?:is|are|was|were|be|been|being|has|have|had|had|will|not|never|and|or|but|also|then|it|they|he|she|we|i|you|another|one|others|first|once|\p{L}+ly)$/iu;
/** What became of it, before its day or on another; but not "were never held", which was so on its day. */
const BECAME =
  /^\s(?!(?:is|are|has|have|will|would|may|might|could|can|should|must)\s)(?!\p{Ll}+\s(?:never|not)\s)(?=\p{Ll})/u;
/** What was done to it, and not what came about then. */
const NOT_DONE =
  /^,?\s(?:(?:in|at|on|near|by|between|with|outside)\s(?:[\p{L}\p{N}'’-]{1,20}\s){1,4})?(?:(?:was|were|has|have|had)\s(?:(?:also|now|since|already|then|later|instead|\p{L}+ly)\s)?(?:been\s)?(?:cancelled|canceled|called\soff|postponed|delayed|put\soff|scrapped|banned|dropped|abandoned|suspended|moved|brought\sforward|rescheduled|announced|agreed|averted|lifted|blocked)|(?:is|are|was|were)\s(?:now\s)?off)(?!\p{L})/u;

/** "Haddad, a signing from Le Havre in", ", levelled": what somebody is, between commas behind the name that begins a sentence. */
const WHAT_SOMEBODY_IS =
  /(?:^|[.!?”"]\s)(?:(?:But|And|Yet|Now|Then|So)\s)?(?:\p{Lu}[\p{L}.'’-]{0,20}\s){0,4}\p{Lu}[\p{L}'’-]{0,20},\s(?<what>(?:an?|the|his|her|its|their)\s(?:[^,;:“”"]|,(?=\p{N}{3})){2,90})\s(?:(?:in|on|of|from|since|for|at|until|by|during)\s){1,2}(?:(?:the|early|late|mid)\s){0,2}$/u;
/** Of an event its time is that of what is told of it, and which of several it was tells of them all. */
const OF_EVENT =
  /\b(?:first|second|third|fourth|fifth|last|latest|only|most|least|\p{Ll}{2,}est|that|which|who|whose|is|are|was|were|has|had|match|game|race|final|fight|battle|storm|hurricane|cyclone|earthquake|quake|fire|flood|crash|attack|strike|vote|election|summit|meeting|concert|festival|raid|protest|march|trial|launch|mission|flight|day|night|show|party|blast|bombing|shooting|wedding|funeral)\b/u;
const DEED = /^,\s(?:(?:also|then|later|first|soon|now|still|finally|already)\s)?\p{Ll}{2,}/u;
/** Behind these no verb of that name follows. */
const NO_DEED =
  /^,\s(?:and|or|but|who|which|whose|where|when|in|on|at|by|of|for|to|from|with|as|the|an?|\p{Ll}+ing)\s/u;

/** Why a date between two stretches of text dates nothing that is told there; `null` where it may. */
export function whyOfPlan(before: string, behind: string): string | null {
  const words = before.replaceAll(/\s+/gu, ' ');
  if (NOT_SINCE.test(words)) return 'it says since when something had not been, and not when something was';
  if (LASTS_UNTIL.test(words)) return 'it says until when something lasts, and not when it was made';
  if (isOfPlan(words, behind))
    return 'it says for when something was planned, and not when it was called off';
  const what = WHAT_SOMEBODY_IS.exec(words)?.groups?.['what'];
  if (what !== undefined && !OF_EVENT.test(what) && DEED.test(behind) && !NO_DEED.test(behind))
    return 'it says what somebody or something is, and not when what is told of them happened';
  return null;
}

/** "A vote scheduled for Monday was cancelled", "They called off a vote scheduled for Monday". */
function isOfPlan(before: string, behind: string): boolean {
  const planned = PLANNED_FOR.exec(before);
  const noun = planned?.groups?.['noun'] ?? '';
  if (planned === null || NO_NOUN.test(noun)) return false;
  const head = before.slice(0, planned.index).replace(/^.*[.;:!?]\s/su, '');
  if (NOT_DONE.test(behind) || (CALLS_OFF.test(head) && timeOf(head) === 'past')) return true;
  return BECAME.test(behind) && firstVerb(behind.trimStart()) === 0 && firstVerb(head) === -1;
}
/** What is done to what has been planned, before its day. */
const CALLS_OFF =
  /\b(?:cancelled|canceled|called\soff|postponed|delayed|put\soff|scrapped|banned|dropped|abandoned|suspended|moved|brought\sforward|announced|averted|blocked|boycotted|threatened)\s(?:[\p{L}\p{N}'’-]{1,20}\s){0,6}$/u;
