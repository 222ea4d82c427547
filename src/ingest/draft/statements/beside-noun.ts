import type { Span } from '../../span.ts';
import { firstVerb } from '../verbs.ts';

/**
 * Whether a participle behind a comma, ", built in 1990", belongs to the noun that ends the clause before it, "Roe owned the mill", and not to the
 * subject of that: not to "The spy was seen by the guards", nor behind it in ", sold in 1990 his mill".
 *
 * @param clause The clause before the comma.
 * @param participle The participle and what stands behind it.
 */
export function isBesideNoun(slice: string, { start, end }: Span, participle: string): boolean {
  const words = slice.slice(start, end);
  return (
    firstVerb(words) > 0 &&
    !PASSIVE.test(words) &&
    ENDS_WITH_NOUN.test(words) &&
    !OBJECT_BEHIND_YEAR.test(participle)
  );
}

const PASSIVE = /(?<!\p{L})(?:is|are|was|were|be|been|being|got)\s/u;
const ENDS_WITH_NOUN =
  /\s(?:the|an?|his|her|its|their|\p{L}+['’]s)\s(?:[\p{L}\p{N}'’-]+\s){0,3}[\p{L}\p{N}'’-]+$/u;
const OBJECT_BEHIND_YEAR = /\p{N}\s(?:the|an?|his|her|its|their|another)\s/u;
