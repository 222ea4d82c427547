import type { Item } from './host-sentence.ts';
import {
  headOf,
  isAcronym,
  isContent,
  isDeterminer,
  phraseEndingAt,
  phraseStartingAt,
  type Phrase,
} from './noun-phrase.ts';
import { isNounToo, reportingVerb, type VerbForm } from './reporting-verbs.ts';
import { isBodyNoun, isPersonNoun } from '../names/role-nouns.ts';
import { lowerAt } from '../tokens.ts';
import { behindDateline } from './behind-dateline.ts';

/** A reporting verb in a sentence, and who speaks by it. */
export interface Report {
  readonly verb: VerbForm;
  /** Index of the verb among the sentence's items. */
  readonly at: number;
  readonly speaker: Phrase;
  /** The speaker stands behind the verb: `said Roe`. */
  readonly isInverted: boolean;
  /** The verb tells more of somebody who is named before it, and not what they say here: `Roe, who volunteered`. */
  readonly isRelative?: boolean;
}

/** How far a subject may be from its verb, in items; a longer apposition is not read, so a search costs a bounded time. */
const REACH = 40;
const AUXILIARIES = new Set(
  'has have had having do does did will would shall should can could may might must'.split(' '),
);
const BE = new Set('is are was were be been being am'.split(' '));
const ADVERBS = new Set(
  'also later then since again once even only just still already never not further reportedly often always soon first earlier recently famously now too long rather today yesterday himself herself itself themselves'.split(
    ' ',
  ),
);
const RELATIVES = new Set(['who', 'which', 'that']);
const NO_SUBJECT_BEFORE = new Set('in at on from with by near to during for of than'.split(' '));

/** The report that item `at` makes, if it is a reporting verb with somebody to speak by it. `first` bounds the look to the left. */
export function reportAt(items: readonly Item[], at: number, first: number): Report | undefined {
  const item = items[at];
  const verb = item?.isWord ? reportingVerb(item.lower) : undefined;
  // `the United States`: with a capital within a sentence it is part of a name.
  if (!item || !verb || item.isPossessive || (item.isCapital && at > 0)) return undefined;
  if (verb.lemma === 'point' && lowerAt(items, at + 1) !== 'out') return undefined;
  const least = Math.max(first, at - REACH);
  const { left, isPassive, isInfinitive } = skipHelpers(items, at, least);
  if (isInfinitive) return undefined;
  if (isPassive && verb.form === 'past') return passiveReport(items, at, verb, left, least);
  if (verb.form === 'participle') {
    if (isNounToo(item.lower) && !isParticipleThere(items[at - 1], item.lower)) return undefined;
    const speaker = quotedObject(items, at, least) ?? clauseSubject(items, least, at);
    return speaker && { verb, at, speaker, isInverted: false };
  }
  const speaker = subjectEndingAt(items, left, least);
  if (speaker && (isHalfOfPair(items, speaker) || isAgreed(items, at, verb, speaker))) return undefined;
  if (speaker && agrees(items, speaker, verb, item)) {
    const isRelative = RELATIVES.has(lowerAt(items, left)) && !isAcronym(items[left]?.text ?? '');
    return { verb, at, speaker, isInverted: false, isRelative };
  }
  if (speaker || verb.use !== 'say' || verb.form === 'base' || !opensClause(items[left], left < least))
    return undefined;
  const last = verb.lemma === 'point' ? at + 1 : at;
  const next = items[last + 1]?.text === '[' ? last + 2 : last + 1;
  const behind = phraseStartingAt(items, next, next + REACH);
  return behind &&
    (isSpeakerLike(items, behind) ||
      (isBehindQuotation(items, at) && isDetermined(items, behind, verb, item)))
    ? { verb, at, speaker: behind, isInverted: true }
    : undefined;
}

/** `he and Roe saw`: who does so are two, and which of them the pronoun means another verb may tell. */
function isHalfOfPair(items: readonly Item[], { from }: Phrase): boolean {
  return lowerAt(items, from - 1) === 'and' && /^(?:he|she|they|we|i)$/u.test(lowerAt(items, from - 2));
}

/** `the ministry said Roe had agreed to oppose “…”`: to agree to do something is no speech, and somebody else tells of it. */
function isAgreed(items: readonly Item[], at: number, verb: VerbForm, { from }: Phrase): boolean {
  if (verb.lemma !== 'agree' || lowerAt(items, at + 1) !== 'to') return false;
  const before = lowerAt(items, from - 1) === 'that' ? from - 2 : from - 1;
  return reportingVerb(lowerAt(items, before))?.use === 'say';
}

/** Whether the verb follows a quotation, with a comma or without. */
function isBehindQuotation(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before?.quote !== undefined || (before?.text === ',' && items[at - 2]?.quote !== undefined);
}

function isParticipleThere(before: Item | undefined, verb: string): boolean {
  // `a statement saying`
  if (verb === 'saying' && isBodyNoun(before?.lower ?? '')) return true;
  return before === undefined || before.text === ',' || before.lower === 'as' || before.quote !== undefined;
}

function opensClause(before: Item | undefined, isStart: boolean): boolean {
  return (
    isStart || before === undefined || before.quote !== undefined || !before.isWord || before.lower === 'as'
  );
}

function skipHelpers(
  items: readonly Item[],
  at: number,
  least: number,
): { left: number; isPassive: boolean; isInfinitive: boolean } {
  let left = at - 1;
  let isPassive = false;
  while (left >= least) {
    const lower = lowerAt(items, left);
    if (items[left]?.isName) break;
    if (BE.has(lower)) isPassive = true;
    else if (
      !(left === at - 1 && isForeignHelper(lower, items[at])) &&
      !AUXILIARIES.has(lower) &&
      !ADVERBS.has(lower) &&
      !isAdverb(items[left])
    ) {
      const time = timeEndingAt(items, left);
      if (time === 0) break;
      left -= time - 1;
    }
    left -= 1;
  }
  // `as my aunt used to say`
  if (lowerAt(items, left) === 'to' && lowerAt(items, left - 1) === 'used' && left - 2 >= least) left -= 2;
  // `Roe went on to add`
  const isGoingOn =
    lowerAt(items, left) === 'to' &&
    lowerAt(items, left - 1) === 'on' &&
    /^(?:goes|went|gone)$/u.test(lowerAt(items, left - 2));
  if (isGoingOn && left - 3 >= least) {
    left -= 3;
    while (left > least && AUXILIARIES.has(lowerAt(items, left))) left -= 1;
  }
  return { left, isPassive, isInfinitive: lowerAt(items, left) === 'to' };
}

/** `quickly`, `half-heartedly`; not `Reilly`. */
function isAdverb(item: Item | undefined): boolean {
  return item?.isCapital === false && /\p{L}{3}ly$/u.test(item.lower);
}

/** How many items before a verb tell when or by what it was said: `Roe on late Monday said`, `Roe in a statement said`; 0 if none. */
function timeEndingAt(items: readonly Item[], last: number): number {
  const before = lowerAt(items, last - 1);
  const lower = lowerAt(items, last);
  if (/^(?:week|month|year|weekend)$/u.test(lower)) return /^(?:this|last|next)$/u.test(before) ? 2 : 0;
  if (/^(?:statement|interview|e-?mail|tweet|post|letter|speech)$/u.test(lower))
    return /^(?:an?|his|her|its|their)$/u.test(before) && lowerAt(items, last - 2) === 'in' ? 3 : 0;
  let from = last;
  if (/^(?:morning|afternoon|evening|night)$/u.test(lower)) from -= 1;
  if (!/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(lowerAt(items, from))) return 0;
  for (let step = 0; step < 2 && /^(?:on|late|early)$/u.test(lowerAt(items, from - 1)); step += 1) from -= 1;
  return last - from + 1;
}

/** `a déclaré Roe`: French forms its past with what is an article in English. */
function isForeignHelper(lower: string, verb: Item | undefined): boolean {
  return (lower === 'a' || lower === 'ont') && /(?:é|dit|écrit)$/u.test(verb?.lower ?? '');
}

/** `was described by Roe as`, `Roe was quoted as saying`. */
function passiveReport(
  items: readonly Item[],
  at: number,
  verb: VerbForm,
  left: number,
  least: number,
): Report | undefined {
  if (verb.lemma === 'quote') {
    const speaker = subjectEndingAt(items, left, least);
    return speaker && { verb, at, speaker, isInverted: false };
  }
  for (let by = at + 1; by <= at + 3; by += 1) {
    if (lowerAt(items, by) !== 'by') continue;
    const speaker = phraseStartingAt(items, by + 1, by + 1 + REACH);
    return speaker && { verb, at, speaker, isInverted: true };
  }
  return undefined;
}

/** `quoted Roe as saying`: the speaker is whom the sentence quotes. */
function quotedObject(items: readonly Item[], at: number, least: number): Phrase | undefined {
  if (lowerAt(items, at - 1) !== 'as') return undefined;
  const object = phraseEndingAt(items, at - 2, least);
  const quoting = object && items[object.from - 1]?.lower;
  return quoting === 'quoted' || quoting === 'cited' || quoting === 'quotes' || quoting === 'quoting'
    ? object
    : undefined;
}

/** The phrase that is the subject of a verb before which item `left` stands. */
export function subjectEndingAt(items: readonly Item[], left: number, least: number): Phrase | undefined {
  const before = items[left];
  if (left < least || !before) return undefined;
  if (isBreak(before)) return subjectOverApposition(items, left, least);
  if (RELATIVES.has(before.lower) && !isAcronym(before.text)) {
    const antecedent = items[left - 1]?.text === ',' ? left - 2 : left - 1;
    const phrase = phraseEndingAt(items, antecedent, least);
    if (phrase) return before.lower === 'who' ? whomWhoMeans(items, phrase) : phrase;
    return subjectOverApposition(items, left - 1, least);
  }
  if (before.lower === 'and' || before.lower === 'but' || before.lower === 'or')
    return clauseSubject(items, least, left);
  const phrase = phraseEndingAt(items, left, least);
  if (!phrase || phrase.kind === 'pronoun') return phrase;
  return NO_SUBJECT_BEFORE.has(lowerAt(items, phrase.from - 1)) ? undefined : phrase;
}

/** `the turn of the minister, who announced`: it is somebody who does so, and not what is theirs. */
function whomWhoMeans(items: readonly Item[], phrase: Phrase): Phrase {
  const head = headOf(items, phrase);
  const noun = items[head];
  const isSomebody =
    noun === undefined || noun.isCapital || isPersonNoun(noun.lower) || isBodyNoun(noun.lower);
  const owner = { ...phrase, from: head + 2 };
  return !isSomebody && owner.from < owner.to && isPersonNoun(lowerAt(items, owner.to - 1)) ? owner : phrase;
}

/** `Jane Roe, 45, the head of the agency, said`: the first of the segments between commas that can be a subject. */
function subjectOverApposition(items: readonly Item[], comma: number, least: number): Phrase | undefined {
  const apposed = phraseEndingAt(items, comma - 1, least);
  let at = comma - 1;
  for (; at >= least; at -= 1) {
    const item = items[at];
    if (item?.text === ';' || item?.text === ':') break;
    if (!isBreak(item) || at === comma - 1) continue;
    const phrase = phraseEndingAt(items, at - 1, least);
    if (!phrase) continue;
    if (NO_SUBJECT_BEFORE.has(lowerAt(items, phrase.from - 1))) continue;
    if (phrase.kind === 'noun' && !isSpeakerLike(items, phrase) && !isOneOfThem(items, phrase)) continue;
    const isNamedBehind =
      apposed?.from === at + 1 && items[apposed.from]?.isCapital && !items[phrase.to - 1]?.isCapital;
    return isNamedBehind ? apposed : phrase;
  }
  // `Roe for the agency, says`: one comma too many.
  return apposed && apposed.from === at + 1 && isSpeakerLike(items, apposed) ? apposed : undefined;
}

/** `Another, who left in May, said`: one of those whom a sentence before has told of. */
function isOneOfThem(items: readonly Item[], { from, to }: Phrase): boolean {
  const isAlone = to === from + 1 && /^(?:one|another)$/u.test(lowerAt(items, from));
  return isAlone && (from === 0 || isBreak(items[from - 1]));
}

function isBreak(item: Item | undefined): boolean {
  return /^[,—–-]$/u.test(item?.text ?? '');
}

/** The subject of the clause that holds a participle: that of the nearest finite reporting verb before it, else what the sentence begins with. */
function clauseSubject(items: readonly Item[], first: number, at: number): Phrase | undefined {
  for (let verb = at - 1; verb > first; verb -= 1) {
    const item = items[verb];
    const form = item?.isWord ? reportingVerb(item.lower) : undefined;
    if (!form || form.form === 'participle' || isNounToo(item?.lower ?? '')) continue;
    const report = reportAt(items, verb, first);
    if (report) return report.speaker;
  }
  // `On Monday, at the meeting, Roe …`: the subject follows what leads in.
  const from = behindDateline(items, first);
  const opening = phraseStartingAt(items, from, at);
  let phrase = opening && isDoing(items, opening) ? undefined : opening;
  for (let comma = from; comma < at && phrase === undefined; comma += 1) {
    // `JUNE 24: Roe resigns, saying`: behind a day or a heading.
    if (items[comma]?.text !== ',' && items[comma]?.text !== ':') continue;
    const next = phraseStartingAt(items, comma + 1, at);
    if (next && isSpeakerLike(items, next) && !isDoing(items, next)) phrase = next;
  }
  return phrase && isSpeakerLike(items, phrase) ? phrase : undefined;
}

/** `waving flags and chanting`, `a march demanding`: no words for somebody, or more than these. */
function isDoing(items: readonly Item[], { from, to }: Phrase): boolean {
  const words = items.slice(from, to);
  // `Waving flags, nurses marched`, but `Boeing officials marched`
  const isOpening =
    from === 0 &&
    to > 1 &&
    words.slice(1).every(({ text, lower }) => text === lower && !isPersonNoun(lower) && !isBodyNoun(lower));
  return words.some(
    ({ text, lower }, at) =>
      (isOpening || text === lower) &&
      (at === 0 ? /^\p{L}{3,}ing$/u.test(lower) : reportingVerb(lower)?.form === 'participle') &&
      !isPersonNoun(lower) &&
      !isNounToo(lower),
  );
}

/** What is said, and doesn't say it. */
const SAID = /^(?:cry|cries|slogan|slogans|refrain|mantra|motto|chorus|phrase|expression)$/u;

/** `the referee said`: behind an article and before a verb that only people use, any noun speaks; so does `one commuter` who `described`. */
function isDetermined(items: readonly Item[], speaker: Phrase, verb: VerbForm, item: Item): boolean {
  const first = lowerAt(items, speaker.from);
  if (isNounToo(item.lower) || verb.lemma === 'reflect') return false;
  // `the same battle cry chanted at rallies`
  if (SAID.test(lowerAt(items, speaker.to - 1))) return false;
  if (verb.use !== 'say') return /^(?:one|another)$/u.test(first);
  return isDeterminer(first) || first === 'others';
}

/** A base form (`say`) wants several speakers; a form that is a noun too wants a speaker that plainly is one. */
function agrees(items: readonly Item[], speaker: Phrase, verb: VerbForm, item: Item): boolean {
  const head = items[speaker.to - 1];
  if (!head) return false;
  if (speaker.kind === 'pronoun') return verb.form !== 'base' || /^(?:they|we|i|who)$/u.test(head.lower);
  if (!isSpeakerLike(items, speaker) && !isDetermined(items, speaker, verb, item)) return false;
  if (head.isPossessive) return false;
  if (!isNounToo(item.lower)) return true;
  return verb.form === 'base'
    ? head.lower.endsWith('s') && !head.isCapital
    : head.isCapital || isPersonNoun(head.lower) || isBodyNoun(head.lower);
}

/** Whether a phrase can speak: a name, or a noun for people, a body or a document; not `Tuesday`, nor `the deal`. */
export function isSpeakerLike(items: readonly Item[], phrase: Phrase): boolean {
  if (phrase.kind === 'pronoun') return true;
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const item = items[at];
    if (!item || !isContent(item)) continue;
    if (item.isCapital || isPersonNoun(item.lower) || isBodyNoun(item.lower)) return true;
  }
  return false;
}

/** All the reports of a sentence, in order. */
export function reportsIn(items: readonly Item[]): Report[] {
  const reports: Report[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const report = reportAt(items, at, 0);
    if (report) reports.push(report);
  }
  return reports;
}
