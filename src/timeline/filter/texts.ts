import type { Csr } from '../../base/csr.ts';
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
  /** The texts that hold each word, ascending; one of them as often as it holds it. */
  readonly textsOf: Csr;
}

/** May stand between the parts of a text: a blank, so that nothing is found across it. */
export const BETWEEN_TEXTS = '\n';

/** Texts that are put together one by one. */
export class GrowingTexts {
  readonly #numbers = new Map<string, number>();
  /** Where the words of each text begin among `#wordsOf`, and where the last one's end. */
  readonly #offsets = [0];
  readonly #wordsOf: number[] = [];

  add(text: string): void {
    for (const word of text.split(/\s+/u)) {
      if (word === '') continue;
      const number = this.#numbers.get(word) ?? this.#numbers.size;
      this.#numbers.set(word, number);
      this.#wordsOf.push(number);
    }
    this.#offsets.push(this.#wordsOf.length);
  }

  /** All texts, when they have been added. */
  end(): Texts {
    const csr = { offsets: Uint32Array.from(this.#offsets), values: Uint32Array.from(this.#wordsOf) };
    const words = [...this.#numbers.keys()];
    return {
      count: this.#offsets.length - 1,
      words: joinWords(words),
      textsOf: invertCsr(csr, words.length),
    };
  }
}

/** Puts texts together. */
export function joinTexts(texts: Iterable<string>): Texts {
  const growing = new GrowingTexts();
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
