import type { Item } from './host-sentence.ts';

/** Place, day and agency of a dateline are so many words and marks at most: `NEW YORK, N.Y., Nov. 14, 2024 (AP) —`. */
const LONGEST = 20;

/**
 * Where a sentence goes on behind the dateline that it begins with: in `PRAGUE, Feb 6 (Reuters) - The bank cut its rate`, at `The`; without one
 * where it begins. A place in capitals speaks of nobody, and a dash parts it from what is told.
 */
export function behindDateline(items: readonly Item[], first: number): number {
  const place = items[first];
  if (first !== 0 || place === undefined || !/^\p{Lu}{3}/u.test(place.text)) return first;
  const dash = items.slice(0, LONGEST).findIndex(({ text }) => /^(?:[-–—]|--)$/u.test(text));
  // `IBM - the maker of machines - said`: the dash of an aside has its pair.
  const isPaired = items.slice(dash + 1).some(({ text }) => text === items[dash]?.text);
  const head = items.slice(0, Math.max(0, dash));
  const isLine = head.some(({ text }) => text === ',' || text === ')') || !isPaired;
  return dash > 0 && isLine && head.every((item) => isOfLine(item)) ? dash + 1 : first;
}

/** A word with a capital, a number or a mark: what a dateline has. */
function isOfLine({ text, quote }: Item): boolean {
  return quote === undefined && !/^\p{Ll}/u.test(text);
}
