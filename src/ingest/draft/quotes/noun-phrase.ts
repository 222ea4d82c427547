import { isVerb } from '../verbs.ts';
import { isDemonym } from '../names/gazetteer.ts';
import { isNoName, isParticle } from '../names/name-words.ts';
import { isBodyNoun, isPersonNoun } from '../names/role-nouns.ts';
import type { Item } from './host-sentence.ts';
import { lowerAt } from '../tokens.ts';

/** Items `from` up to but not including `to` of a sentence that name somebody or something. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly kind: 'pronoun' | 'noun';
}

/** Nobody's name with titles and all is longer; it also bounds what one search costs. */
const LONGEST_PHRASE = 24;

const PRONOUNS = new Set('he she they it i we who'.split(' '));
const DETERMINERS = new Set(
  'the a an this these those his her its their my our your one another some several many two three four five six most both other all no'.split(
    ' ',
  ),
);
/** Prepositions that join a noun to what it belongs to. */
const LINKS = new Set('of for from at in with to on'.split(' '));
const CONJOINERS = new Set(['and', '&']);

/** The World Health Organization, and not somebody who: `the WHO said`, where `WHO said` may be either. */
function isPronoun({ lower, text }: Item): boolean {
  return PRONOUNS.has(lower) && !(lower === 'who' && isAcronym(text));
}

/** Whether a word is all capitals: `WHO`. */
export function isAcronym(text: string): boolean {
  return /^\p{Lu}+$/u.test(text);
}

export function isDeterminer(lower: string): boolean {
  return DETERMINERS.has(lower);
}

/** Whether an item may be part of a name or a description: no function word, no mark, no quotation. */
export function isContent(item: Item | undefined): boolean {
  if (!item?.isWord) return false;
  if (item.isName === true || !isNoName(item.lower)) return true;
  // `JUNE 24: Roe resigns`: a heading's month is none the more a name.
  if (CALENDAR.test(item.lower)) return false;
  return item.text.length > 1 && item.text === item.text.toUpperCase() && item.isCapital;
}

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|today|yesterday|tomorrow)$/u;

/**
 * The phrase that ends with item `last`, looking no further left than `first`: `the head of the agency`,
 * `team member Rodaba Noori`, `she`. `undefined` if no such phrase ends there.
 */
export function phraseEndingAt(items: readonly Item[], last: number, first: number): Phrase | undefined {
  let end = last;
  // `[Roe] said`: what an editor put in.
  if (items[end]?.text === ']') end -= 1;
  if (items[end]?.text === ')') {
    end -= 1;
    while (end > first && last - end < LONGEST_PHRASE && items[end]?.text !== '(') end -= 1;
    end -= 1;
  }
  const item = items[end];
  if (end < first || !item) return undefined;
  if (isPronoun(item) && item.isWord) return { from: end, to: end + 1, kind: 'pronoun' };
  if (isPartitive(item.lower) && !isContent(items[end - 1]) && !isCompanion(items, end, first))
    return { from: end, to: end + 1, kind: 'noun' };
  if (!isContent(item)) return undefined;
  const isName = (item.isCapital && !isPersonNoun(item.lower)) || isCompanion(items, end, first);
  let from = end;
  while (from > first && end - from < LONGEST_PHRASE) {
    const step = stepLeft(items, from, first, isName);
    if (step === 0) break;
    from -= step;
  }
  return { from, to: end + 1, kind: 'noun' };
}

/** `Eva Holm and others`, but not behind a verb that she is the object of: `They met Eva Holm and others said`. */
function isCompanion(items: readonly Item[], at: number, first: number): boolean {
  if (!COMPANIONS.test(lowerAt(items, at)) || lowerAt(items, at - 1) !== 'and') return false;
  let name = at - 2;
  while (name >= first && at - name < LONGEST_PHRASE && items[name]?.isCapital) name -= 1;
  return name < at - 2 && !isVerb(items[name]?.text ?? '');
}

function isPartitive(lower: string): boolean {
  return lower === 'one' || lower === 'another' || lower === 'others' || lower === 'many' || lower === 'some';
}

/** How many more items to the left belong to a phrase that begins at `from`; 0 if it is whole. */
function stepLeft(items: readonly Item[], from: number, first: number, isName: boolean): number {
  const current = items[from];
  const before = items[from - 1];
  if (!current || !before) return 0;
  if (current.isCapital && isParticle(before.lower)) {
    const given = isParticle(lowerAt(items, from - 2)) ? 3 : 2;
    if (from - given >= first && items[from - given]?.isCapital) return given;
  }
  const isWhole = isDeterminer(current.lower);
  if (!isWhole && isContent(before)) {
    // `At the weekend Smith said`: what stands before a name belongs to it only as a title or an owner.
    const isTitle =
      before.isCapital || before.isPossessive || isPersonNoun(before.lower) || /^\d/u.test(before.text);
    return isName && current.isCapital && !isTitle ? 0 : 1;
  }
  if (!isWhole && isDeterminer(before.lower)) return 1;
  if (LINKS.has(before.lower)) {
    const owner = items[from - 2];
    if (from - 2 < first || !owner || !isContent(owner)) return 0;
    // `sources close to the club`, `people familiar with the talks`
    if (/^(?:close|familiar)$/u.test(owner.lower) && from - 3 >= first && isContent(items[from - 3]))
      return 3;
    return before.lower === 'of' || isOwner(owner) ? 2 : 0;
  }
  if (CONJOINERS.has(before.lower) && from - 2 >= first) {
    const other = items[from - 2];
    const isPair =
      other !== undefined &&
      isContent(other) &&
      (other.isCapital === current.isCapital || isWhole || isCompanion(items, from, first));
    return isPair && (other.isCapital || isPersonNoun(other.lower)) ? 2 : 0;
  }
  return 0;
}

/** Behind somebody's name these are theirs: `Eva Holm and colleagues`; officials may be anybody's. */
const COMPANIONS = /^(?:colleagues|co-?authors|co-?workers|teammates|associates|others)$/u;

function isOwner(item: Item): boolean {
  return item.isCapital || isPersonNoun(item.lower) || isBodyNoun(item.lower);
}

/**
 * The phrase that begins at item `first` and ends before `limit`: what follows `said` in `said Jane Roe in a statement`.
 * `undefined` if none begins there.
 */
export function phraseStartingAt(items: readonly Item[], first: number, limit: number): Phrase | undefined {
  const item = items[first];
  if (!item?.isWord || first >= limit) return undefined;
  if (isPronoun(item)) return { from: first, to: first + 1, kind: 'pronoun' };
  // `said then interior minister Jane Roe`
  if (item.lower === 'then' && items.slice(first + 1, first + 5).some(({ lower }) => isPersonNoun(lower)))
    return phraseStartingAt(items, first + 1, limit);
  let to = first;
  if (isDeterminer(item.lower)) to += 1;
  if (to > first && MODIFIERS.has(lowerAt(items, to)) && isContent(items[to + 1])) to += 1;
  if (!isContent(items[to])) return undefined;
  const most = Math.min(limit, first + LONGEST_PHRASE, items.length);
  while (to < most) {
    const current = items[to];
    // What stands before the phrase is none of it: `Selon le ministère`.
    const last = to === first ? undefined : items[to - 1];
    if (!current?.isWord && current?.text !== '&') break;
    const isFirst = to === first || (to === first + 1 && isDeterminer(item.lower));
    // `said the official late on Monday`: what follows the noun for somebody is none of the phrase.
    if (last && !isFirst && isClosing(last, current, items[to + 1])) break;
    // `said Ludwig van der Berg`
    const isParticleOfName = last?.isCapital === true && isParticle(current.lower);
    if (isContent(current) && !isParticleOfName) {
      // `said Jane Roe yesterday`, `said Roe following`: small words after a name are none of it.
      if (
        !isFirst &&
        last?.isCapital &&
        !last.isPossessive &&
        !current.isCapital &&
        !isPersonNoun(current.lower) &&
        // `said a French newspaper`, `a Spanish version of the letter`
        !(isDemonym(last.text) && (isBodyNoun(current.lower) || VERSIONS.test(current.lower)))
      ) {
        // `the Finnish foreign ministry`, `the French railway company`
        const isOfNation = isDemonym(last.text);
        const behind = items.slice(to + 1, Math.min(most, to + 3));
        if (!behind.some(({ lower }) => isPersonNoun(lower) || (isOfNation && isBodyNoun(lower)))) break;
      }
      to += 1;
    } else if (last?.isPossessive && MODIFIERS.has(current.lower) && isContent(items[to + 1])) {
      to += 1;
    } else if (joins(items, to, most)) {
      to += isDeterminer(lowerAt(items, to + 1)) ? 2 : 1;
    } else {
      break;
    }
  }
  return { from: first, to: Math.min(to, most), kind: 'noun' };
}

/** Forms of a text. */
const VERSIONS = /^(?:version|edition|translation|transcript|text)$/u;

/** Small words that may stand within a description: `Velia's then interior minister`, `the country's first woman`. */
const MODIFIERS = new Set('then first second third only'.split(' '));

/** Nouns for people that stand before another noun as often: `chief executive`, `police sources`. */
const QUALIFIERS = new Set(
  'chief head team police student guest star lead union member executive eyewitness pastor'.split(' '),
);

/** What a body has done, behind its noun: `the company declined`, `the government gave`. */
const HAS_DONE =
  /ed$|^(?:gave|took|went|came|began|made|held|met|sent|won|lost|led|saw|knew|got|became|fell|rose|broke|chose|drew|grew|kept|paid|sold|spent|stood|threw|brought|bought|caught)$/u;

/** Whether a noun for somebody ends the phrase before the next word. */
function isClosing(last: Item, next: Item, afterNext: Item | undefined): boolean {
  if (!last.isCapital && isBodyNoun(last.lower) && !next.isCapital) {
    // `The company declined`
    if (HAS_DONE.test(next.lower)) return true;
    // `The report ends on a happy note`
    if (next.lower.endsWith('s') && isVerb(next.text) && !isContent(afterNext)) return true;
  }
  if (last.isCapital || last.isPossessive || !isPersonNoun(last.lower) || !isContent(next)) return false;
  if (QUALIFIERS.has(last.lower)) return false;
  return !next.isCapital && !isPersonNoun(next.lower) && !isBodyNoun(next.lower);
}

function joins(items: readonly Item[], at: number, most: number): boolean {
  const current = items[at];
  const last = items[at - 1];
  const hasArticle = isDeterminer(lowerAt(items, at + 1));
  const next = items[hasArticle ? at + 2 : at + 1];
  if (!current || !last || at + 1 >= most) return false;
  if (last.isCapital && isParticle(current.lower))
    return next?.isCapital === true || isParticle(next?.lower ?? '');
  if (!isContent(next)) return false;
  if (current.lower === 'of') return true;
  const isRole = isPersonNoun(last.lower);
  if (current.lower === 'for' || current.lower === 'from' || current.lower === 'with') return isRole;
  if (current.lower === 'at' || current.lower === 'in' || current.lower === 'to')
    return isRole && next?.isCapital === true;
  if (current.lower === 'and' || current.text === '&')
    return (
      !hasArticle && (last.isCapital ? next?.isCapital === true : isRole && isPersonNoun(next?.lower ?? ''))
    );
  return false;
}

/** What joins to a noun what it is of. */
const LINK = /^(?:of|for|from|at|in|with|to|on)$/u;

/** The noun of a phrase that the rest goes with: `head` in `the head of the agency`; the last one where nothing follows. */
export function headOf(items: readonly Item[], phrase: Phrase): number {
  for (let at = phrase.from + 1; at < phrase.to; at += 1) {
    if (LINK.test(lowerAt(items, at)) && isContent(items[at - 1])) return at - 1;
  }
  return phrase.to - 1;
}

/** The noun that a role is about: `director` of `director of the study`, `member` of `team member`. */
export function nounOfRole(words: readonly string[]): string | undefined {
  const link = words.findIndex((word) => LINK.test(word));
  const noun = words[link === -1 ? words.length - 1 : link - 1];
  return noun !== undefined && isPersonNoun(noun) ? noun : undefined;
}
