import type { Span } from '../../span.ts';
import { isPersonNoun, nounFitsPronoun } from '../names/role-nouns.ts';
import type { HostSentence, Item } from './host-sentence.ts';
import { headOf, isContent, type Phrase } from './noun-phrase.ts';
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

/** Whether a name stands for what it owns: `Jane Roe's penalty`. */
export function isOwnerAt(items: readonly Item[], place: PlaceInSentence): boolean {
  let at = place.item;
  while ((items[at + 1]?.start ?? place.end) < place.end) at += 1;
  return items[at]?.isPossessive === true;
}

/** Whether no preposition binds a name to something else. */
export function isFree(before: Item | undefined): boolean {
  return !/^(?:in|at|on|from|to|of|for|with|by|near|against)$/u.test(before?.lower ?? '');
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
  return isSubject && OPENING.test(items[0]?.lower ?? '') ? first.entity : undefined;
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
  const opened = OPENED.test(items[0]?.lower ?? '')
    ? items.findIndex(({ text }, at) => text === ',' && /^s?he$/u.test(items[at + 1]?.lower ?? ''))
    : -1;
  const word = items[opened + 1]?.lower;
  if (word === 'he' || word === 'she') return { pronoun: word, isOwner: false, isBehind: opened !== -1 };
  if (word === 'his' || word === 'her')
    return { pronoun: word === 'his' ? 'he' : 'she', isOwner: true, isBehind: false };
  return undefined;
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
  return nouns.some((at) => (items[at]?.end ?? Infinity) <= before && at + 1 !== place?.item);
}

/** Whom a name behind their office is: `chief of staff`, `head of research`; not `a lawyer for`, `the mother of`. */
const OFFICES =
  /^(?:chief|head|director|secretary|president|minister|commissioner|officer|manager|chair|chairman|chairwoman|chairperson)$/u;

/** `chief of staff Jane Roe`: a name right behind what an office is of. `a lawyer for former mayor Jane Roe` is somebody else. */
export function endsWithName(items: readonly Item[], phrase: Phrase, name: NamePlace | undefined): boolean {
  if (name?.entity.kind !== 'person' || name.end !== items[phrase.to - 1]?.end) return false;
  const head = headOf(items, phrase);
  if (!OFFICES.test(items[head]?.lower ?? '')) return false;
  const between = items.slice(head + 1, phrase.to).filter(({ end }) => end <= name.start);
  const before = between.at(-1);
  const isNoun = before?.isCapital === false && isContent(before) && !before.isPossessive;
  return isNoun && !between.some(({ lower }) => isPersonNoun(lower));
}
