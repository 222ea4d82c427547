import { lowerAt } from '../tokens.ts';
import { CARDINALS } from './lexicon.ts';
import type { At, Tokens } from './token-tests.ts';
import { isDash } from './token-tests.ts';

const FIRST_CENTURY = 15;
const LAST_CENTURY = 20;
const TEN = 10;
const THOUSAND = 1000;

/**
 * A year as it is spoken and as transcripts have it: "nineteen ninety-six", "eighteen twelve", "nineteen oh five", "two
 * thousand and one". "two thousand" alone may count anything; who asks for it must know that a year is meant.
 */
export function spokenYearAt(tokens: Tokens, at: number): At<number> | null {
  const found = ofCenturyAt(tokens, at) ?? ofThousandAt(tokens, at);
  const after = found === null ? undefined : tokens[found.next];
  // "nineteen fifty-year-olds", "nineteen sixty-foot masts"
  return found === null || (isDash(after) && after?.isGlued === true) ? null : found;
}

/** "nineteen ninety-six": a century and two digits. */
function ofCenturyAt(tokens: Tokens, at: number): At<number> | null {
  const century = CARDINALS.get(lowerAt(tokens, at)) ?? 0;
  if (century < FIRST_CENTURY || century > LAST_CENTURY) return null;
  if (lowerAt(tokens, at + 1) === 'hundred') return { value: century * 100, next: at + 2 };
  const place = isDash(tokens[at + 1]) ? at + 2 : at + 1;
  if (['oh', 'o'].includes(lowerAt(tokens, place))) {
    const unit = unitAt(tokens, isDash(tokens[place + 1]) ? place + 2 : place + 1);
    return unit === null ? null : { value: century * 100 + unit.value, next: unit.next };
  }
  const rest = CARDINALS.get(lowerAt(tokens, place)) ?? 0;
  if (rest < TEN) return null;
  const unit = rest > TEN * 2 - 1 ? unitAt(tokens, isDash(tokens[place + 1]) ? place + 2 : place + 1) : null;
  return { value: century * 100 + rest + (unit?.value ?? 0), next: unit?.next ?? place + 1 };
}

/** "two thousand", "two thousand and four", "two thousand eleven". */
function ofThousandAt(tokens: Tokens, at: number): At<number> | null {
  if (lowerAt(tokens, at) !== 'two' || lowerAt(tokens, at + 1) !== 'thousand') return null;
  const place = lowerAt(tokens, at + 2) === 'and' ? at + 3 : at + 2;
  const rest = CARDINALS.get(lowerAt(tokens, place)) ?? 0;
  const isRest = rest > 1 || lowerAt(tokens, place) === 'one';
  return isRest ? { value: 2 * THOUSAND + rest, next: place + 1 } : { value: 2 * THOUSAND, next: at + 2 };
}

function unitAt(tokens: Tokens, at: number): At<number> | null {
  const word = lowerAt(tokens, at);
  const value = word === 'a' || word === 'an' ? 0 : (CARDINALS.get(word) ?? 0);
  return value >= 1 && value < TEN ? { value, next: at + 1 } : null;
}
