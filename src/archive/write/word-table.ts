import { GrowingNumbers } from '../../base/growing-numbers.ts';
import { wordsOf } from '../words-of.ts';
import { TextTable } from './text-table.ts';

/** Words of many texts, each kept once: the words of a text are numbers, 4 bytes each. */
export class WordTable {
  readonly #words = new TextTable();
  /** Of each text its words, in one list after the other. */
  readonly #list = new GrowingNumbers(Uint32Array);
  readonly #ends = new GrowingNumbers(Uint32Array);
  #characters = 0;

  /** How many different words there are. */
  get size(): number {
    return this.#words.size;
  }

  /** How long all different words are, in UTF-16 code units. */
  get characters(): number {
    return this.#characters;
  }

  /** Adds a text of some pieces, and gives its number. */
  add(pieces: readonly (string | undefined)[]): number {
    const seen = new Set<number>();
    for (const piece of pieces) {
      if (piece === undefined) continue;
      for (const word of wordsOf(piece)) {
        const before = this.#words.size;
        const number = this.#words.number(word);
        if (number === before) this.#characters += word.length;
        if (seen.has(number)) continue;
        seen.add(number);
        this.#list.push(number);
      }
    }
    this.#ends.push(this.#list.length);
    return this.#ends.length - 1;
  }

  word(number: number): string {
    return this.#words.text(number);
  }

  /** Calls back with each word of a text. */
  visit(text: number, visit: (word: number) => void): void {
    const end = this.#ends.at(text);
    for (let at = text === 0 ? 0 : this.#ends.at(text - 1); at < end; at += 1) visit(this.#list.at(at));
  }

  /** The numbers of all words, in the order of their code units. */
  sorted(): Uint32Array {
    const numbers = Uint32Array.from({ length: this.size }, (_, number) => number);
    return numbers.toSorted((a, b) => {
      const [first, second] = [this.word(a), this.word(b)];
      if (first === second) return 0;
      return first < second ? -1 : 1;
    });
  }
}
