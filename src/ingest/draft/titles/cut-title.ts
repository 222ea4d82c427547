import { cutText } from '../../../base/cut-text.ts';
import { isParted } from './is-parted.ts';
import { lacksVerb } from './lacks-verb.ts';
import { lacksObject, lacksSaid } from './lacks-object.ts';
import { trimEnds } from './trim-ends.ts';
import { firstVerb, isVerb } from '../verbs.ts';
import { wordsIn } from '../statements/words-in.ts';

/** A title is cut at a phrase only behind so many letters, lest its sense go too. */
const SHORTEST_CUT = 28;

/** Where a clause can end early: before a phrase that adds where, when, with whom or why. */
const PHRASES =
  /,\s|\s(?:on the (?:sidelines|margins) of|in(?:\s+order)? to|to(?=\s(?!(?:at|in|the|an?)\s)\p{Ll})|according to|amid|during|while|as well as|including|with|for|after|before|following|despite|because|through|against|near|at|in|on|by|from|over|under|between)\s/gu;
/** What is denied, is the first or holds for all is so with all that follows only: "has not barred Roe from voting", "the first woman in space". */
const SCOPED =
  /\b(?:not|never|no|none|nobody|nothing|neither|nor|without|few|little|hardly|barely|unless|except|den(?:y|ies|ied)|refuse[sd]?|fail(?:s|ed)?|unable|unlikely|only|first|last|latest|all|every|any|whole|entire|if|(?:most|least)\s\p{Ll}+|\p{Ll}{2,}n[’']t)\b|\b(?!(?:west|forest|arrest|protest|request|interest|contest|guest|harvest|priest|invest|test|rest|unrest|conquest|inquest|honest|modest|suggest)\b)\p{Ll}{3,}est\b/iu;
/** "both the mayor": of two things the second is still to come. */
const PAIR = /\b(?:both|either|between|whether)\b(?!.*\b(?:and|or)\b)/iu;
/** What opens a sentence: its subject and verb stand behind the comma. */
const OPENER =
  /^(?:in|on|at(?!\s(?:least|most)\s)|by|with|after|before|while|when|as|since|although|though|because|despite|following|during|for|from|under|to|besides|like|unlike|amid|given|if|once|until|unless|whenever|wherever|ever|just|even|shortly|soon|about|around|over|against|throughout|instead\sof|rather\sthan|all\s(?:day|week|month|year)|\p{Lu}\p{Ll}+ing|[Bb]orn|(?:[Ff]ound|[Bb]uilt|[Mm]ade|[Hh]eld|[Ww]ritten|[Kk]nown|[Gg]iven|[Tt]old)|\p{Lu}\p{Ll}+ed)\s/iu;

/**
 * A title that is no longer than so many letters: as it is, or what stands before a phrase without which it still is a whole statement and says the
 * same, or its beginning with an ellipsis.
 *
 *     cutTitle('The council sold the pier because of …', 40)      // 'The council sold the pier'
 *     cutTitle('The law has not barred Roe from voting …', 40)    // 'The law has not barred Roe from …'
 */
export function cutTitle(title: string, longest: number): string {
  if (title.length <= longest) return title;
  let best = '';
  for (const { index } of title.matchAll(PHRASES)) {
    if (index > longest) break;
    // A quotation can't be cut without its sense.
    if (index < SHORTEST_CUT || isParted(title.slice(0, index))) continue;
    const tail = title.slice(index);
    const head = withoutRemnant(title.slice(0, index), tail);
    if (head.length >= SHORTEST_CUT && standsAlone(head, tail)) best = head;
  }
  if (best !== '') return best;
  const blank = title.lastIndexOf(' ', longest - 2);
  const head = blank > 0 ? title.slice(0, blank).replace(/[\s,;:–—-]+$/u, '') : cutText(title, longest - 2);
  return `${head} …`;
}

/** "… at the summit, focusing", "met the envoy and asked": what a phrase was cut from can't stand alone; "mills and barns" can. */
function withoutRemnant(head: string, tail: string): string {
  const bare = head.replace(/,\s+(?:compared|\p{Ll}{2,20}ing)$/u, '');
  // "tired and hurt, into": a comma ends what the "and" joins.
  const last = (tail.startsWith(',') ? REMNANT_BEHIND_COMMA : REMNANT).exec(bare);
  return trimEnds(last !== null && isVerb(last.groups?.['word'] ?? '') ? bare.slice(0, last.index) : bare);
}

const REMNANT = /,?\s+and\s+(?<word>\p{Ll}{2,20})$/u;
const REMNANT_BEHIND_COMMA = /,\s+and\s+(?<word>\p{Ll}{2,20})$/u;

/** Whether the beginning of a title is a whole statement, and says no more than all of it does. */
function standsAlone(head: string, tail: string): boolean {
  // "will expel the envoy | of Norway, unless Oslo apologises": what it hangs on can't go without a sign.
  if (CONDITION.test(tail) || /\sonly$/u.test(head)) return false;
  if (firstVerb(head + tail) === -1)
    return isNoun(head) && !(/\p{Lu}[\p{L}.’'-]*$/u.test(head) && /^,\s\p{Lu}/u.test(tail));
  const opener = OPENER.test(head) && !isNamed(head) ? head.indexOf(', ') : 0;
  if (firstVerb(head.slice(opener)) <= 0) return false;
  if (lacksVerb(head.slice(opener)) || PAIR.test(head) || lacksSaid(head)) return false;
  // "opened, or, as a paper put it, “on time”"; "in a call that lasted, an aide said, a minute"
  if (/,\s(?:and|or|but),/u.test(head) || /\s(?:that|which|who)\s\p{Ll}+$/u.test(head)) return false;
  const comma = head.lastIndexOf(', ');
  const item = comma === -1 ? '' : head.slice(comma + 2);
  if (item !== '' && firstVerb(item) === -1) {
    // "lavished praise, and the prize for courage, on the crew"
    if (/^(?:and|or)\s/u.test(item)) return false;
    // "a message of sympathy, praise | for their courage and support"
    if (wordsIn(item) <= FEW && /^\s[^,]*\sand\s/u.test(tail)) return false;
  }
  // "Roe denied it; her deputy, Bo Ek, resigned"
  const last = Math.max(head.lastIndexOf('; '), head.lastIndexOf(': '));
  if (last !== -1 && firstVerb(head.slice(last)) === -1) return false;
  if (/^\sto\s/u.test(tail)) return WENT.test(head) && !SCOPED.test(head);
  if (tail.startsWith(',')) return !splitsList(head, tail);
  return !SCOPED.test(head) && !lacksObject(head, tail);
}

const CONDITION =
  /\s(?:unless|if|provided|except|only\s(?:after|if|when|once|where|by)|as long as|in case)\s/u;

/** Behind where somebody went stands what for: "flew to Lund | to appeal to the court". */
const WENT =
  /\s(?:flew|went|travell?ed|came|returned|rushed|drove|marched|gathered|met|assembled)\s(?:back\s)?(?:to|in|at|outside|near)\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?$/u;
/** An item of a list has hardly more words. */
const FEW = 2;

/** "Ahmed Roe was told": a name, and nothing that was done. */
function isNamed(head: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:ed|ing)\s(?:\p{Lu}[\p{L}.’'-]*\s)+(?:is|are|was|were|has|had|will|would)\s/u.test(
    head,
  );
}

/** A title without a verb is the name of an event, "The collapse of the bank", and not the subject of one: that is cut nowhere. */
function isNoun(head: string): boolean {
  return !head.includes(',') && /\s(?:of|on|in|at|for)\s/u.test(head);
}

/** Whether a comma stands within a list, a place or a name: "songs, tears and cheers", "Lund, Sweden", "the hall, which burned, and the mill". */
function splitsList(head: string, tail: string): boolean {
  const behind = tail.slice(2);
  // "Lund, Sweden", "June 30, 1990", "expects its income, …, to fall"
  if ((/\p{Lu}[\p{L}.’'-]*$/u.test(head) && /^\p{Lu}/u.test(behind)) || /^(?:\p{N}|to\s)/u.test(behind))
    return true;
  if (
    /^(?:who|which|whose|where|when|while|after|before|but|though|although|because|said|says)\s/u.test(behind)
  )
    return false;
  if (/^\p{Ll}{3,}ing\s/u.test(behind)) return false;
  const [item = ''] = behind.split(/[,;]\s/u, 1);
  if (/^(?:and|or)\s/u.test(behind)) return firstVerb(item) === -1;
  // "escorted the envoy, Ann Roe, to the airport": behind the aside the sentence goes on.
  if (/^[^,]{1,80},\s(?:to|into|onto|on|from|as|with|for)\s/u.test(behind)) return true;
  const last = head.lastIndexOf(', ');
  if (last > 0 && CONTINUES.test(behind) && firstVerb(head.slice(last)) === -1) return true;
  // "sold the pier, the hall, the mill": each is a thing of its own, and what is left is true of it.
  if (/,\sthe\s[^,]*$/u.test(head) && /^the\s/u.test(behind)) return false;
  // ", shattered the glass and toppled the tower": more of what was done.
  if (firstVerb(behind) === 0) return true;
  return behind.length > item.length
    ? /^[^,;]{2,60},\s(?:[^,;]{2,60},\s)*(?:and|or)\s/u.test(behind) || /\s(?:and|or)\s/u.test(item)
    : /\s(?:and|or)\s/u.test(item) && firstVerb(item) === -1;
}

const CONTINUES = /^(?:to|into|onto|on|from|as|for|with|in|at|of|by)\s/u;
