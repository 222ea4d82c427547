import { upperFirst } from '../first-letter.ts';
import { cutTitle } from './cut-title.ts';
import { isParted } from './is-parted.ts';
import { lacksVerb } from './lacks-verb.ts';
import type { Statement } from '../statements/statement.ts';
import { trimEnds } from './trim-ends.ts';
import { firstVerb, isVerb } from '../verbs.ts';
import { withoutAside } from './without-aside.ts';
import { withoutPhrase } from './without-opening.ts';

/** What may be left out of a title. */
export interface Droppable {
  /** Whether what stands between commas may go: not where it may hold the date of what is told. */
  readonly aside: boolean;
  /** Whether what opens the sentence may go, likewise. */
  readonly opening: boolean;
  /** Whether a second deed may go that begins with these words, "closed the mill": not where the date is its own. */
  readonly deed: (words: string) => boolean;
}

/** What may be left out of the words of a statement, which tell of its date. */
export function droppableOf({ found, clause, sentence, date }: Statement): Droppable {
  if (date === null) return { aside: true, opening: true, deed: () => true };
  const { text } = found.article;
  const isOpened = text.slice(clause.start, Math.max(clause.start, date.start)).includes(', ');
  // "The mill, built by Roe in 1902, burned"
  const close = /^[^,;]{0,60},\s/u.exec(text.slice(date.end, sentence.end))?.[0].length;
  const isClosed = close !== undefined && firstVerb(text.slice(date.end + close, sentence.end)) === 0;
  return {
    aside: !isClosed,
    opening: date.start >= clause.end || (isOpened && !isClosed),
    deed: (words) => text.slice(date.end, clause.end).includes(words.slice(0, COMPARED)),
  };
}
/** So many letters of a deed tell which it is. */
const COMPARED = 16;

/**
 * A title that is no longer than so many letters: without what is told by the way, what opens it or what it goes on with, as little of that as is
 * needed for a whole statement; else its beginning with an ellipsis.
 *
 *     fitTitle('After the vote in Lund, …, the mayor of Oslo, Ann Roe, left the hall', 40, …)   // 'The mayor of Oslo left the hall'
 */
export function fitTitle(words: string, longest: number, droppable: Droppable): string {
  if (words.length <= longest) return words;
  // ", begun," without its date is no aside to keep.
  const mayDrop = droppable.aside || /,\s\p{Ll}{3,20},\s/u.test(words);
  const plain = trimEnds(mayDrop ? withoutAside(words) : words);
  const local = withoutCountries(plain);
  const briefer = [plain, local, droppable.aside ? withoutNames(local) : local];
  const least = briefer.at(-1) ?? plain;
  const opened = droppable.opening ? upperFirst(withoutOpener(least)) : least;
  const tried = opened === least ? briefer : [...briefer, opened];
  const fitting = tried.find((title) => title.length <= longest);
  if (fitting !== undefined) return fitting;
  for (const title of tried) {
    const cut = cutTitle(title, longest);
    if (!cut.endsWith(' …')) return cut;
  }
  for (const title of tried) {
    const deed = firstDeed(title, longest, droppable.deed);
    if (deed !== undefined) return deed;
  }
  return cutTitle(seen(plain, longest), longest);
}

/** Words of which what is told is seen within so many letters: behind "In a bid to …," it may not be. */
function seen(words: string, longest: number): string {
  const comma = ANY_PHRASE.test(words) ? words.indexOf(', ') : 0;
  const isSeen = comma !== -1 && firstVerb(words.slice(comma, longest - 2)) > 0;
  return isSeen ? words : upperFirst(withoutPhrase(words, ANY_PHRASE));
}
/** "In a bid to save the mill, …", "At a meeting in Lund, …" */
const ANY_PHRASE =
  /^(?:in(?!\s(?:an?|the)\s(?:scenario|case|event|absence|world)\s)|at|on|upon|with|for|during|besides|amid|to|as|after|before|following|despite)\s/iu;

/** What says how or after what something was done, and limits it in nothing: not "In nine counties, …" or "During the war, …". */
const OPENER =
  /^(?:upon|besides|amid|after|before|following|despite|although|though|since|when|while|because|with|even\s(?:before|after)|just\s(?:before|after|ahead\sof)|shortly\s(?:before|after)|by\s\p{Ll}{3,}ing|(?!(?:in|ex)cluding|assuming|barring|adjusting|pending|providing|supposing|considering|counting|depending|regarding|concerning|notwithstanding)\p{L}{3,}ing|found|dressed|(?:in|at|during)\s(?:an?|another|his|her|its|their)\s(?:(?!(?:of|in|on|for|to|with|by)\s)[\p{L}-]+\s){0,4}(?:statement|letter|interview|conference|speech|release|report|ceremony|summit|meeting|debate|effort|attempt|move|sign|bid|response|snub))\s/iu;
const OPENING = /^(?:(?:in\s)?(?:response|addition|retaliation)\sto)\s/iu;
/** What holds only then or only so is told with when and how. */
const MAY_BE =
  /(?<!\p{L})(?:will|would|could|may|might|must|should|can|shall|not|never|all|every|any|only)(?!\p{L})/u;
const TIME =
  /(?<!\p{L})(?:years?|months?|weeks?|days?|seasons?|centur(?:y|ies)|ages?|era|period|war|quarter|decades?|\p{N}{4})(?!\p{L})/iu;

/** Words without what opens them, where what they tell holds without it. */
function withoutOpener(words: string): string {
  const rest = OPENING.test(words) ? withoutPhrase(words, OPENING) : withoutPhrase(words, OPENER);
  if (rest === words || MAY_BE.test(rest) || /^(?:I|we|my|our|you)\s/iu.test(rest)) return words;
  return TIME.test(words.slice(0, words.length - rest.length)) ? words : rest;
}

/** "in Lund, Sweden, burned", "in Lund, Sweden, and Oslo, Norway, burned": towns without their countries, where no other comma stands before. */
function withoutCountries(words: string): string {
  const { before = '', towns = '', rest = '' } = (TWO_TOWNS.exec(words) ?? TOWN.exec(words))?.groups ?? {};
  if (before === '' || firstVerb(before) !== -1 || firstVerb(rest) !== 0) return words;
  return `${before}${towns.replaceAll(/,\s\p{Lu}(?:(?!\sand\s)[\p{L}. ’'-])*/gu, '').replaceAll(',', '')} ${rest}`;
}
/** "Lund", "Rio de Janeiro" */
const PLACE = "\\p{Lu}[\\p{L}.’'-]*(?:\\s(?:(?:es|de|la|of|al|el)\\s)?\\p{Lu}[\\p{L}.’'-]*)?";
/** "Lund, Sweden" */
const IN_COUNTRY = `${PLACE},\\s${PLACE}`;
const UP_TO_TOWN = '^(?<before>[^,;:“"]{3,120}\\s(?:in|at|near|outside)\\s)';
const BEHIND_TOWN = '\\s(?<rest>\\p{Ll}.*)$';
const TOWN = new RegExp(`${UP_TO_TOWN}(?<towns>${IN_COUNTRY},)${BEHIND_TOWN}`, 'su');
const TWO_TOWNS = new RegExp(
  `${UP_TO_TOWN}(?<towns>${IN_COUNTRY},?\\sand\\s${IN_COUNTRY},?)${BEHIND_TOWN}`,
  'su',
);

/** "the mayor, Ann Roe, left", "the king, who had been ill, left": who somebody is, and what is told of them between commas. */
function withoutNames(words: string): string {
  return words.replaceAll(BY_THE_WAY, (all: string, before: string, at: number) => {
    const rest = words.slice(at + all.length).trimStart();
    const goesOn = firstVerb(rest) === 0 || /^(?:to|into|onto|from|as|for|with|by)\s/u.test(rest);
    return goesOn && !REPORTS.test(`${all} ${rest.slice(0, REPORTED)}`) ? before : all;
  });
}
const REPORTED = 6;
const BY_THE_WAY =
  /((?:^|\s)(?:the|an?|his|her|its|their|\p{L}+['’]s)\s(?:[\p{L}\p{N}-]+\s){0,3}[\p{L}-]+),\s(?:\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]*){1,3}|(?:who|which)\s[^,;:“”"]{4,100}),(?=\s\p{Ll})/gu;
const REPORTS = /\s(?:said|says|told|according)(?!\p{L})/u;

/** Of two deeds the first: "sold the pier" of "sold the pier and closed the mill"; what a "but" takes back goes on with it. */
function firstDeed(words: string, longest: number, mayGo: Droppable['deed']): string | undefined {
  let best: string | undefined;
  for (const { index } of words.matchAll(/,?\sand\s(?=\p{Ll})/gu)) {
    if (index > longest) break;
    const tail = words.slice(index).replace(/^,?\sand\s/u, '');
    const head = words.slice(0, index);
    if (index < SHORTEST || !beginsDeed(tail) || !mayGo(tail) || !isDeed(head)) continue;
    best = head;
  }
  return best;
}
const SHORTEST = 28;

/** "closed the mill", "has been told", but not "did not say": what is denied is hardly told by the way. */
function beginsDeed(words: string): boolean {
  return firstVerb(words) === 0 && !/^\p{Ll}+\s(?:not|never|no)\s/u.test(words) && !TAKES_BACK.test(words);
}
/** "accused the bank and withdrew the charge": what takes back what is told can't go. */
const TAKES_BACK =
  /^(?:(?:was|were|has|had|have|been|later|then|soon)\s)*(?:withdrew|withdrawn|retracted|reversed|recanted|revoked|rescinded|cancel(?:l)?ed|dropped|apologi[sz]ed|acquitted|cleared|freed|released|overturned|denied|abandoned|undid|failed|lost)\b/u;

/** Whether words that end before an "and" tell a deed of their own. */
function isDeed(head: string): boolean {
  const at = firstVerb(head);
  if (at <= 0 || lacksVerb(head) || NOT_ALONE.test(head) || OPENER.test(head) || isParted(head)) return false;
  // Of "the leaked and published papers" the papers are missing.
  const [before = '', last = ''] = (head.match(/[\p{L}\p{N}’'-]+/gu) ?? []).slice(-2);
  if (/^(?:that|which|who|whom|has|have|had|is|are|was|were|to|will|would)$/u.test(last)) return false;
  return !isVerb(last) || /^(?:is|are|was|were|been)$/u.test(before);
}
/** "both", "not only", "whether": the second belongs to the first. "If", "to": so do more. */
const NOT_ALONE =
  /(?<!\p{L})(?:both|either|neither|nor|only|whether|if|unless|between|may|might|could|would)(?!\p{L})|[,;:]\s[^,;:]*$/iu;
