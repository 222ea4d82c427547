/** Different words as one text, so that one search looks through them all, and in the middle of each, too. */
export interface WordList {
  readonly all: string;
  /** Where each word begins in it. */
  readonly starts: Uint32Array<ArrayBuffer>;
}

/** Stands between words; none has one. */
const BETWEEN = '\n';

/** Puts words together, of which none holds a line feed. */
export function joinWords(words: readonly string[]): WordList {
  const starts = new Uint32Array(words.length);
  let at = 0;
  for (const [number, word] of words.entries()) {
    starts[number] = at;
    at += word.length + BETWEEN.length;
  }
  return { all: words.join(BETWEEN), starts };
}

/**
 * Calls back with the number of each word that holds what is sought, ascending. Its cost is that of reading all words once, and some
 * steps of bisection for each that is found.
 */
export function visitWordsWith(
  { all, starts }: WordList,
  sought: string,
  visit: (number: number) => void,
): void {
  let number = 0;
  for (let at = all.indexOf(sought); at >= 0;) {
    number = wordAt(starts, at, number);
    visit(number);
    const next = starts[number + 1];
    if (next === undefined) return;
    at = all.indexOf(sought, next);
  }
}

/** The number of the word that a place is in, which is `from` or one after it. */
function wordAt(starts: Uint32Array, place: number, from: number): number {
  let low = from;
  let step = 1;
  // What is found is mostly near what was found before.
  while (low + step < starts.length && (starts[low + step] ?? 0) <= place) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, starts.length);
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}
