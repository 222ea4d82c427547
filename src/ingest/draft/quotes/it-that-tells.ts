import { lowerAt } from '../tokens.ts';
import type { Item } from './host-sentence.ts';
import { reportingVerb } from './reporting-verbs.ts';

/**
 * Whether an `it` is what its sentence begins with, or whoever tells what it says: `“We can't,” it said`, `The talks, it said, were short`. What the
 * sentence before is about is meant then, as no other thing of this one says anything.
 */
export function isItThatTells(items: readonly Item[], at: number): boolean {
  if (lowerAt(items, at) !== 'it') return false;
  if (at === 0) return true;
  const before = items[at - 1];
  const isApart = (at === 1 && before?.quote !== undefined) || before?.text === ',';
  return isApart && reportingVerb(lowerAt(items, at + 1))?.use === 'say';
}
