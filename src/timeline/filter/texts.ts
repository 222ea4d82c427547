/**
 * Many texts as one, so that a word is looked for in all of them by one search: text `n` is from `starts[n]` up to the blank
 * line before `starts[n + 1]`.
 */
export interface Texts {
  readonly all: string;
  readonly starts: Uint32Array;
}

/** Stands between texts, so that no match runs from one into the next: no text may hold it, nor a word that is looked for. */
export const BETWEEN_TEXTS = '\n';

/** So many texts are joined at a time: a string that grows by each of a million is a chain of a million. */
const BLOCK = 4_096;

/** Texts that are put together one by one. */
export class GrowingTexts {
  readonly #starts: Uint32Array;
  readonly #blocks: string[] = [];
  #block: string[] = [];
  #at = 0;
  #number = 0;

  /** @param count How many there will be. */
  constructor(count: number) {
    this.#starts = new Uint32Array(count);
  }

  add(text: string): void {
    this.#starts[this.#number++] = this.#at;
    this.#at += text.length + BETWEEN_TEXTS.length;
    this.#block.push(text);
    if (this.#block.length < BLOCK) return;
    this.#blocks.push(this.#block.join(BETWEEN_TEXTS));
    this.#block = [];
  }

  /** All texts, when they have been added. */
  end(): Texts {
    this.#blocks.push(this.#block.join(BETWEEN_TEXTS));
    return { all: this.#blocks.join(BETWEEN_TEXTS), starts: this.#starts };
  }
}

/** Puts texts together. */
export function joinTexts(texts: Iterable<string>, count: number): Texts {
  const growing = new GrowingTexts(count);
  for (const text of texts) growing.add(text);
  return growing.end();
}

/**
 * Calls back with the number of each text that holds a word, ascending. Its cost is that of reading all texts once, and some
 * steps of bisection for each that is found.
 */
export function visitTextsWith({ all, starts }: Texts, word: string, visit: (number: number) => void): void {
  let number = 0;
  for (let at = all.indexOf(word); at >= 0;) {
    number = textAt(starts, at, number);
    visit(number);
    const next = starts[number + 1];
    if (next === undefined) return;
    at = all.indexOf(word, next);
  }
}

/** The number of the text that a place is in, which is `from` or one after it. */
function textAt(starts: Uint32Array, place: number, from: number): number {
  let low = from;
  let step = 1;
  // What is found is mostly near what was found before.
  while (low + step < starts.length && starts[low + step]! <= place) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, starts.length);
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle;
  }
  return low;
}
