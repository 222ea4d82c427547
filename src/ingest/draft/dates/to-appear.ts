import { lowerAt } from '../tokens.ts';
import { words } from './lexicon.ts';
import { isYearless } from './leading-words.ts';
import type { Reading } from './reading.ts';
import type { Tokens } from './token-tests.ts';

const BEFORE_DATES = new Set(['on', 'in', 'at']);
const BE = new Set(['is', 'are']);
/** What is brought before the public, told in the present: "is published on 4 May", never of a day gone by. */
const BROUGHT_OUT = new Set(words('published released unveiled broadcast screened launched inaugurated'));
const WAS = new Set(['was', 'were', 'had']);
/** So far before the present verb the one in the past stands, in the same sentence. */
const PAST_REACH = 24;

/**
 * "was made in 2022 and comes out on 8 March", "was jailed in 2021 and is released in October", "A tour follows in May": the
 * verb directly before a date without a year, in the present, announces what is to come, whatever has been told before it.
 */
export function isToAppear(tokens: Tokens, at: number, reading: Reading): boolean {
  if (!isYearless(reading)) return false;
  const last = BEFORE_DATES.has(lowerAt(tokens, at - 1)) ? at - 2 : at - 1;
  if (last < 1 || last === at - 1) return false;
  const [word, before] = [lowerAt(tokens, last), lowerAt(tokens, last - 1)];
  if (word === 'out') return before === 'comes' || before === 'come' || BE.has(before);
  if (word === 'follows') return tokens[last - 1]?.kind === 'word' && !SUBJECTLESS.has(before);
  return BE.has(before) && (BROUGHT_OUT.has(word) || (word.endsWith('ed') && isTurn(tokens, last - 1)));
}
/** "It follows in May's footsteps", "as follows". */
const SUBJECTLESS = new Set(words('as it which that this what'));

/** Whether an auxiliary in the present goes on behind "and" with what was begun in the past. */
function isTurn(tokens: Tokens, at: number): boolean {
  const joint = lowerAt(tokens, at - 1);
  if (joint !== 'and' && joint !== 'but') return false;
  for (let place = at - 2; place >= Math.max(0, at - PAST_REACH); place -= 1) {
    const word = lowerAt(tokens, place);
    if (word === ';' || BE.has(word)) return false;
    if (WAS.has(word)) return true;
  }
  return false;
}
