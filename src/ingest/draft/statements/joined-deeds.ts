import type { Span } from '../../span.ts';

/** An "and" and the verb behind it are within so many letters, */
const LONGEST_WORD = 30;
/** and what it goes on with within so many. */
const LONGEST_PHRASE = 220;

/** "which was founded in 1971 and sold in 2019": an "and" between two deeds of an aside that both have their year. */
export function partsDates(slice: string, aside: Span, at: number): boolean {
  // "whose son was arrested in 2012 and killed in 2014": of somebody else than what stands before.
  if (slice.startsWith('whose ', aside.start)) return false;
  if (at >= aside.end || !/^\s+and\s\p{Ll}{3,}\s/u.test(slice.slice(at, at + LONGEST_WORD))) return false;
  return [slice.slice(aside.start, at), slice.slice(at, aside.end)].every((half) =>
    /(?<!\p{N})[12]\p{N}{3}(?!\p{N})/u.test(half),
  );
}

/**
 * "and sent back 140 pictures": what has no date of its own tells more of the same. A verb that is a participle, too, begins a deed of its own only
 * behind one that is dated and active: not in "was stolen and left in a field".
 */
export function goesOn(head: string, slice: string, at: number): boolean {
  const deed = IRREGULAR_DEED.exec(slice.slice(at, at + LONGEST_PHRASE))?.[0];
  return deed !== undefined && (!OWN_DATE.test(deed) || !OWN_DATE.test(head) || NOT_ACTIVE.test(head));
}
const NOT_ACTIVE =
  /(?<!\p{L})(?:who|which|that|whose|was|were|is|are|be|been|being|will|would|to|not|no|between)(?!\p{L})/u;
const IRREGULAR_DEED =
  /^and\s(?:sold|built|bought|lost|won|became|began|took|went|came|fell|rose|fled|sank|spent|paid|sent|met|left)\s[^,;:—–]{0,200}/u;
const OWN_DATE =
  /\s(?:in|on|since|until|by|from)\s(?:(?:early|late|mid|the\s\p{Ll}+\sof)[\s-])?(?:\p{Lu}\p{Ll}{2,8}\s)?\p{N}|\s(?:days?|weeks?|months?|years?|hours?)\s(?:later|earlier|ago)|\son\s\p{Lu}\p{Ll}{2,8}day|\sin\s(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/u;
