import { lowerAt } from '../tokens.ts';
import { isPast } from './clause-tense.ts';
import { words } from './lexicon.ts';
import type { Tokens } from './token-tests.ts';

/** What was done to something for a day that may be still to come: "was scheduled on", "was announced on Thursday for". */
const FIXED = new Set(
  words(
    'planned scheduled set slated booked fixed due expected proposed agreed arranged timed called announced postponed moved delayed brought put pushed based focused released published focussed centred centered offered advertised billed',
  ),
);
const WAS = new Set(['was', 'were']);

/**
 * Whether the words directly before a date say that what they tell of happened on it, and leave nothing that may be still
 * to come: "dated Nov. 18", "was written on Nov. 18".
 */
export function isDoneOn(tokens: Tokens, at: number): boolean {
  const isOn = lowerAt(tokens, at - 1) === 'on';
  const verb = isOn ? at - 2 : at - 1;
  const word = lowerAt(tokens, verb);
  const auxiliary = lowerAt(tokens, verb - 1).endsWith('ly') ? verb - 2 : verb - 1;
  if (word === 'dated') return !['be', 'is', 'are'].includes(lowerAt(tokens, auxiliary));
  return isOn && WAS.has(lowerAt(tokens, auxiliary)) && !FIXED.has(word) && isPast(tokens, verb);
}
