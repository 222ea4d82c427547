import type { Csr } from '../../base/csr.ts';
import { GrowingNumbers } from '../../base/growing-numbers.ts';
import { joinWords, visitWordsWith } from '../../base/word-list.ts';
import type { WordList } from '../../base/word-list.ts';
import { addBit, emptyBits } from '../columns/bitset.ts';
import { invertCsr } from '../columns/invert-csr.ts';

/**
 * Many texts by their words, which are what stands between blanks, marks and all: an inverted index (Zobel & Moffat, "Inverted files
 * for text search engines", 2006). Whatever is looked for has no blanks, so it is in a text where it is in one of its words, and
 * the different words of 100 000 titles are far fewer characters than the titles.
 */
export interface Texts {
  /** How many texts there are. */
  readonly count: number;
  /** All different words, each once. */
  readonly words: WordList;
  /** The texts that hold each word, ascending. */
  readonly textsOf: Csr;
}

/** May stand between the parts of a text: a blank, so that nothing is found across it. */
export const BETWEEN_TEXTS = '\n';

/** Texts that are put together one by one. */
export class GrowingTexts {
  readonly #numbers = new Map<string, number>();
  /** The last text that held each word so far: a word counts once in a text. */
  readonly #lastOf: number[] = [];
  readonly #offsets: GrowingNumbers;
  readonly #wordsOf: GrowingNumbers;
  #count = 0;

  /** @param count How many are likely. */
  constructor(count: number) {
    this.#offsets = new GrowingNumbers(Uint32Array, count + 1);
    this.#offsets.push(0);
    this.#wordsOf = new GrowingNumbers(Uint32Array);
  }

  add(text: string): void {
    for (const word of text.split(/\s+/u)) if (word !== '') this.#addWord(word);
    this.#count += 1;
    this.#offsets.push(this.#wordsOf.length);
  }

  /** All texts, when they have been added. */
  end(): Texts {
    const offsets = this.#offsets.view().slice();
    const textsOf = invertCsr({ offsets, values: this.#wordsOf.view() }, this.#numbers.size);
    return { count: this.#count, words: joinWords([...this.#numbers.keys()]), textsOf };
  }

  #addWord(word: string): void {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(word, number);
    } else if (this.#lastOf[number] === this.#count) return;
    this.#lastOf[number] = this.#count;
    this.#wordsOf.push(number);
  }
}

/** Puts texts together. */
export function joinTexts(texts: Iterable<string>, count: number): Texts {
  const growing = new GrowingTexts(count);
  for (const text of texts) growing.add(text);
  return growing.end();
}

/**
 * The set of the texts that hold what is looked for, which has no blanks. Its cost is that of reading all different words once, and
 * some steps for each text that holds it.
 */
export function textsWith(
  { count, words, textsOf: { offsets, values } }: Texts,
  sought: string,
): Uint32Array {
  const found = emptyBits(count);
  visitWordsWith(words, sought, (word) => {
    const end = offsets[word + 1]!;
    for (let at = offsets[word]!; at < end; at++) addBit(found, values[at]!);
  });
  return found;
}
