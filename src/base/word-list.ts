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

/** Calls back with the number of each word that holds what is sought, ascending. Its cost is that of reading all words once. */
export function visitWordsWith(
  { all, starts }: WordList,
  sought: string,
  visit: (number: number) => void,
): void {
  let number = 0;
  for (let at = all.indexOf(sought); at >= 0; at = all.indexOf(sought, starts[number])) {
    while ((starts[number + 1] ?? Infinity) <= at) number += 1;
    visit(number);
    number += 1;
    if (number === starts.length) return;
  }
}
