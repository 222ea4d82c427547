import { lowerAt } from '../tokens.ts';
import { partitionPoint } from '../../partition-point.ts';
import type { Span } from '../../span.ts';
import { isVerb } from '../verbs.ts';
import { HONORIFICS } from '../names/honorifics.ts';
import { isPersonNoun, nounFitsPronoun } from '../names/role-nouns.ts';
import type { HostSentence, Item } from './host-sentence.ts';
import { headOf, isContent, isDeterminer, type Phrase } from './noun-phrase.ts';
import type { Entity } from './speaker-memory.ts';

/** A place where a text names somebody or something. */
export interface NamePlace extends Span {
  readonly entity: Entity;
}

/** The same, among the items of its sentence. */
export interface PlaceInSentence extends NamePlace {
  /** Index of the item that it begins in. */
  readonly item: number;
}

/** A sentence that begins so has its subject behind a phrase. */
const OPENING =
  /^(?:during|in|on|at|after|before|as|when|while|with|since|despite|like|by|for|from|upon|though|although)$/u;

/** `Roe's lawyer`: the name owns what is meant and isn't it. */
export function isOwner(items: readonly Item[], phrase: Phrase, place: Span): boolean {
  for (let at = phrase.from; at < phrase.to - 1; at += 1) {
    const item = items[at];
    if (item && item.end >= place.end) return item.isPossessive;
  }
  return false;
}

/** `Jane Roe of Royal Holloway`, `friends of Jane Roe`: within a phrase a preposition binds the name to what stands before it. */
export function isBound(items: readonly Item[], phrase: Phrase, place: Span): boolean {
  const before = items
    .slice(phrase.from, phrase.to)
    .findLast(({ end, lower }) => end <= place.start && !isDeterminer(lower));
  return BINDING.test(before?.lower ?? '');
}

/** Whether a name stands for what it owns: `Jane Roe's penalty`. */
export function isOwnerAt(items: readonly Item[], place: PlaceInSentence): boolean {
  let at = place.item;
  while ((items[at + 1]?.start ?? place.end) < place.end) at += 1;
  return items[at]?.isPossessive === true;
}

/** A title before a name is no longer, in items. */
const LONGEST_TITLE = 5;

const BINDING =
  /^(?:in|at|on|from|to|of|for|with|by|near|against|between|among|about|over|like|than|under|via|without|into|through)$/u;

/** Whether no preposition binds the name at an item to something else: `of Roe`, `of the late premier Roe`. */
export function isFree(items: readonly Item[], name: number): boolean {
  let at = skipTitle(items, name - 1);
  // `between Roe and Doe`
  if (items[at]?.lower === 'and' && items[at - 1]?.isCapital) {
    const least = at - LONGEST_TITLE;
    at -= 1;
    while (at > least && items[at]?.isCapital && !BINDING.test(lowerAt(items, at))) at -= 1;
    at = skipTitle(items, at);
  }
  // `For Roe, Doe was a hero`: it is about both.
  return (at === 0 && items[at]?.lower === 'for') || !BINDING.test(lowerAt(items, at));
}

/** The last item before the title that ends with an item, or that item. */
function skipTitle(items: readonly Item[], last: number): number {
  let at = last;
  while (at > last - LONGEST_TITLE && isOfTitle(items[at])) at -= 1;
  return at;
}

function isOfTitle(item: Item | undefined): boolean {
  if (item === undefined || item.isPossessive) return false;
  return (
    isPersonNoun(item.lower) || HONORIFICS.has(item.lower.replace(/\.$/u, '')) || isDeterminer(item.lower)
  );
}

/** Whether a name is the subject of a clause that is not the first: `…, and Roe left`, `In 1990, Roe left`. */
export function opensClause(items: readonly Item[], place: PlaceInSentence): boolean {
  let next = place.item;
  while ((items[next]?.start ?? Infinity) < place.end) next += 1;
  const opener = items[skipTitle(items, place.item - 1)];
  const isOpened =
    opener === undefined || /^(?:[,;:—–]|and|but|while|when|as|because|that)$/u.test(opener.lower);
  return isOpened && isVerb(items[next]?.text ?? '');
}

/** What stands between "his" and a name that it is about: `his former mentor, Roe`. */
const MOST_OF_KIN = 5;

/**
 * Whether a pronoun behind a name of its sentence is hardly that person: `his mentor Roe fell ill, and he left` (nobody is a mentor of
 * theirs), `After Roe, he was the next`, `a man like Roe, whom he met`.
 */
export function isHardlyMeant(
  items: readonly Item[],
  place: PlaceInSentence,
  { lower, start }: Pick<Item, 'lower' | 'start'>,
): boolean {
  const isHe = lower === 'he' || lower === 'his';
  for (let at = place.item - 1; at >= place.item - MOST_OF_KIN; at -= 1) {
    const word = lowerAt(items, at);
    if (word === (isHe ? 'his' : 'her')) return true;
    if (!isPersonNoun(word) && !(items[at]?.text === ',' && at === place.item - 1) && !isContent(items[at]))
      break;
  }
  let next = place.item;
  while ((items[next]?.start ?? Infinity) < place.end) next += 1;
  if (items[next]?.text === ',' && items[next + 1]?.start === start)
    // `They met Roe, his lawyer`: somebody else's.
    return PREPOSITION.test(lowerAt(items, 0)) || isPersonNoun(lowerAt(items, next + 2));
  const pronoun = items.findIndex((item) => item.start === start);
  return /^whom?$/u.test(lowerAt(items, pronoun - 1));
}
const PREPOSITION = /^(?:after|before|with|like|unlike|despite|besides|following|succeeding|\p{L}{3,}ing)$/u;

/** Those of the places, which are in reading order, that begin at `start` or later and end at `end` or before. */
export function placesBetween(places: readonly NamePlace[], start: number, end: number): NamePlace[] {
  const found: NamePlace[] = [];
  for (let at = partitionPoint(places, (place) => place.start < start); at < places.length; at += 1) {
    const place = places[at];
    if (!place || place.end > end) break;
    found.push(place);
  }
  return found;
}

/** Whether a pronoun of the same sentence can stand for somebody. */
export function fitsPronoun(entity: Entity, pronoun: string): boolean {
  if (pronoun === 'it') return entity.kind === 'organisation' || entity.kind === 'other';
  if (pronoun !== 'he' && pronoun !== 'she') return false;
  return (
    entity.kind === 'person' && !entity.isPlural && (entity.gender === undefined || entity.gender === pronoun)
  );
}

/** `During his visit, Roe met them`: a phrase before the subject speaks of the subject. */
export function subjectBehind(
  places: readonly PlaceInSentence[],
  { items }: HostSentence,
): Entity | undefined {
  const [first] = places;
  const isSubject = first !== undefined && items[first.item - 1]?.text === ',';
  return isSubject && OPENING.test(lowerAt(items, 0)) ? first.entity : undefined;
}

/** What a sentence begins with before the pronoun that is its subject: a participle. */
const OPENED = /^(?:born|raised|\p{L}{3,}ed)$/u;

/**
 * The pronoun that is the subject of a sentence, or owns it: `She married`, `Her family said`, `Born in Enugu in 1940, she came`. `isBehind` something; undefined where
 * the subject is none.
 */
export function subjectPronoun(
  items: readonly Item[],
): { readonly pronoun: 'he' | 'she'; readonly isOwner: boolean; readonly isBehind: boolean } | undefined {
  const opened = OPENED.test(lowerAt(items, 0))
    ? items.findIndex(({ text }, at) => text === ',' && /^s?he$/u.test(lowerAt(items, at + 1)))
    : -1;
  const word = items[opened + 1]?.lower;
  if (word === 'he' || word === 'she') return { pronoun: word, isOwner: false, isBehind: opened !== -1 };
  if (word === 'his' || word === 'her')
    return { pronoun: word === 'his' ? 'he' : 'she', isOwner: true, isBehind: false };
  return undefined;
}

/**
 * The noun for somebody without a name that is the subject of a sentence, in small letters: `The young officer wept`, `His lawyer wept`,
 * `Bo Ek's lawyer wept`. Not `The officer Roe wept`.
 */
export function subjectNoun(items: readonly Item[]): string | undefined {
  const owner = items.slice(0, LONGEST_TITLE).findIndex(({ isPossessive }) => isPossessive);
  const isOwned = owner !== -1 && items.slice(0, owner + 1).every(({ isCapital }) => isCapital);
  if (!isOwned && !/^(?:the|that|this|his|her|their|its)$/u.test(lowerAt(items, 0))) return undefined;
  const first = isOwned ? owner : 0;
  let at = first + 1;
  while (at < first + LONGEST_PREDICATE && isContent(items[at]) && !isVerb(items[at + 1]?.text ?? ''))
    at += 1;
  const noun = items[at];
  const isNoun = noun?.isWord === true && !noun.isCapital && !noun.isPossessive && isPersonNoun(noun.lower);
  // `The patient is a Remington`: who is told of by what they are may be no person, and does nothing there.
  if (/^(?:is|was)$/u.test(lowerAt(items, at + 1)) && /^an?$/u.test(lowerAt(items, at + 2))) return undefined;
  return isNoun && isVerb(items[at + 1]?.text ?? '') ? noun.lower : undefined;
}

/** Where a sentence has nouns for somebody without a name; they are looked for once, however many pronouns it has. */
export class NounsOfSentence {
  private known:
    | { readonly sentence: HostSentence; readonly he: readonly number[]; readonly she: readonly number[] }
    | undefined;

  /** The items that are nouns for somebody whom a pronoun can stand for: the first two, which is as many as count. */
  of(sentence: HostSentence, pronoun: 'he' | 'she'): readonly number[] {
    if (this.known?.sentence !== sentence)
      this.known = { sentence, he: nounsFor(sentence, 'he'), she: nounsFor(sentence, 'she') };
    return this.known[pronoun];
  }
}

function nounsFor({ items }: HostSentence, pronoun: 'he' | 'she'): readonly number[] {
  const nouns: number[] = [];
  for (const [at, { lower, text }] of items.entries()) {
    if (nouns.length === 2) break;
    if (text === lower && nounFitsPronoun(lower, pronoun)) nouns.push(at);
  }
  return nouns;
}

/** "A gunman shot Roe, and he fled": somebody without a name can be meant, too. What stands before a name is its own. */
export function isRivalledByNoun(
  nouns: readonly number[],
  { items }: HostSentence,
  place: PlaceInSentence | undefined,
  before: number,
): boolean {
  return nouns.some(
    (at) =>
      (items[at]?.end ?? Infinity) <= before && at + 1 !== place?.item && !isPredicate(items, at, place),
  );
}

/** Between "as" and the noun stand no more words than these: `as a young fashion designer`. */
const LONGEST_PREDICATE = 4;
/** Nor more between whoever it is and "as": `Roe had also made a living as`. */
const LONGEST_WORK = 6;

/**
 * `Roe was a teacher`, `he made a living as a teacher`: the noun says what somebody is who is named already. It does so only of whom its clause is
 * about: not in `his murderer was a fan`, nor in `Roe described the murderer as a fan`.
 */
function isPredicate(items: readonly Item[], noun: number, place: PlaceInSentence | undefined): boolean {
  let at = noun - 1;
  while (at > noun - LONGEST_PREDICATE && isContent(items[at]) && items[at]?.isPossessive === false) at -= 1;
  if (!/^(?:an?|the)$/u.test(lowerAt(items, at))) return false;
  const link = lowerAt(items, at - 1);
  if (/^(?:is|was|became|becomes|remained)$/u.test(link)) return endsSubject(items, at - 2, place);
  if (link !== 'as') return false;
  let verb = at - 2;
  while (verb > at - 2 - LONGEST_WORK && isOfWork(items[verb])) verb -= 1;
  return verb < at - 2 && endsSubject(items, verb, place);
}

/** Whether an item ends the name of somebody, or is the pronoun for them, who is the subject of the verb behind it. */
function endsSubject(items: readonly Item[], last: number, place: PlaceInSentence | undefined): boolean {
  if (/^s?he$/u.test(lowerAt(items, last))) return true;
  // `Roe, who was a teacher`
  const isRelative = items[last]?.lower === 'who' && items[last - 1]?.text === ',';
  const end = items[isRelative ? last - 2 : last]?.end;
  if (place === undefined || end !== place.end || isOwnerAt(items, place) || !isFree(items, place.item))
    return false;
  const opener = items[skipTitle(items, place.item - 1)];
  return opener === undefined || OPENS_CLAUSE.test(opener.lower);
}
/** Before the subject of a clause: what stands behind anything else, as behind a verb, may be part of another (`who shot Roe was`). */
const OPENS_CLAUSE =
  /^(?:[,;:—–]|and|but|while|when|as|because|that|after|before|since|until|if|though|although|where|once)$/u;

/** Between somebody and "as" in `Roe had long worked as`, `made her living as`: nothing that somebody else could be. */
function isOfWork(item: Item | undefined): boolean {
  if (item === undefined || item.isPossessive || item.isCapital) return false;
  return (
    isVerb(item.text) ||
    /^(?:\p{L}+ly|also|then|long|once|first|an?|his|her|living|job|career|life|work|time)$/u.test(item.text)
  );
}

/** Whom a name behind their office is: `chief of staff`, `head of research`; not `a lawyer for`, `the mother of`. */
const OFFICES =
  /^(?:chief|head|director|secretary|president|minister|commissioner|officer|manager|chair|chairman|chairwoman|chairperson)$/u;

/** `chief of staff Jane Roe`: a name right behind what an office is of. `a lawyer for former mayor Jane Roe` is somebody else. */
export function endsWithName(items: readonly Item[], phrase: Phrase, name: NamePlace | undefined): boolean {
  if (name?.entity.kind !== 'person' || name.end !== items[phrase.to - 1]?.end) return false;
  const head = headOf(items, phrase);
  if (!OFFICES.test(lowerAt(items, head))) return false;
  const between = items.slice(head + 1, phrase.to).filter(({ end }) => end <= name.start);
  const before = between.at(-1);
  const isNoun = before?.isCapital === false && isContent(before) && !before.isPossessive;
  return isNoun && !between.some(({ lower }) => isPersonNoun(lower));
}
