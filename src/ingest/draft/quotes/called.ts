import { isDemonym } from '../names/gazetteer.ts';
import { HONORIFICS } from '../names/honorifics.ts';
import type { Item } from './host-sentence.ts';
import { lowerAt } from '../tokens.ts';

/** Nouns for companies that a text calls so once it has named them: `the airline`. */
export const COMPANY =
  /^(?:company|firm|airline|automaker|carmaker|chipmaker|drugmaker|shipbuilder|manufacturer|maker|corporation|retailer|bank|lender|insurer|utility|developer|operator|carrier|railroad|railway|chain|start-?up|conglomerate|brewer)$/u;

/** No company, though the text named it last. */
export const PUBLIC_BODY =
  /(?:^|\s)(?:Department|Ministry|Agency|Administration|Authority|Commission|Committee|Council|Court|Government|Parliament|Senate|House|Congress|Police|Party|Union|University|College|School|Army|Navy|Nations)(?:\s|$)/u;

/** `the 22-year-old`: whom a text calls by their age. */
export function isAgeOf(item: Item | undefined): boolean {
  return /^\d{1,3}-year-old$/u.test(item?.lower ?? '');
}

/** The last word of a name, in small letters. */
export function surnameOf(name: string): string {
  return name.split(' ').at(-1)?.toLowerCase() ?? '';
}

/** Words that tell one official from another: names, nations. */
export function isTelling(word: string): boolean {
  return (
    isDemonym(word) || /^(?:us|u\.s\.|uk|eu|un|nato|white|second|third|former|another|other)$/u.test(word)
  );
}

/** The gender that an honorific tells which stands before a name. */
export function honorificGender(before: Item | undefined): 'he' | 'she' | undefined {
  return before && HONORIFICS.get(before.lower.replace(/\.$/u, ''));
}

/** `he was a student`, `as a student he left`: the words tell what somebody is whom the text knows; `it was a student` introduces one. */
export function isPredicateAt(items: readonly Item[], article: number): boolean {
  const before = lowerAt(items, article - 1);
  if (before === 'as') return true;
  return (
    /^(?:is|was|became|becomes|remained|being)$/u.test(before) &&
    !/^(?:it|there|this|that|he's|who)$/u.test(lowerAt(items, article - 2)) &&
    items[article - 2] !== undefined
  );
}
