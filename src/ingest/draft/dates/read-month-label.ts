import { MONTHS } from './lexicon.ts';
import type { Read } from './reading.ts';
import type { Tokens } from './token-tests.ts';
import { afterStop, isDash } from './token-tests.ts';

/** Before what a line begins with stand so many marks of lists, headings and bold print at most. */
const MOST_MARKS = 6;

/**
 * A month alone at the beginning of a line, "May: The council rejects it", "**August** – …": it is one only among others of its kind, for
 * somebody called May speaks in the same way.
 */
export function readMonthLabel(tokens: Tokens, at: number): Read | null {
  const token = tokens[at];
  const month = MONTHS.get(token?.lower ?? '');
  if (token === undefined || month === undefined || !token.isCapital || at > MOST_MARKS) return null;
  if (!tokens.slice(0, at).every(({ kind }) => kind === 'mark')) return null;
  const next = afterStop(tokens, at + 1);
  const behind = tokens[next];
  const isParted =
    behind === undefined || behind.text === ':' || behind.text === '*' || (isDash(behind) && !behind.isGlued);
  if (!isParted) return null;
  const form = { unit: 'month', month } as const;
  return { reading: { kind: 'yearless', form, direction: null, isLabel: true }, next };
}
