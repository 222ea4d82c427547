import { shortText } from '../base/short-text.ts';
import { LONGEST_SOUGHT } from './words-of.ts';
import { readBytes, readWholeColumns, requireColumn } from './parquet-file.ts';
import type { ParquetFile } from './parquet-file.ts';
import { addRows } from './row-list.ts';

/** Stands between words; none has one. */
const BETWEEN = '\n';

/** All words of an archive as one text, so that what is looked for is found in any of them, in its middle too. */
interface Dictionary {
  readonly all: string;
  /** Where each word begins in it. */
  readonly starts: Uint32Array;
}

/**
 * Finds the rows in which something occurs: within words of an archive's index, of which all are read with the first search, and the
 * rows of those in which it occurs. What is found is what a search through the texts themselves finds.
 */
export class WordIndex {
  readonly #file: ParquetFile;
  readonly #size: number;
  #dictionary: Promise<Dictionary> | null = null;

  /** @param size How many rows the archive has. */
  constructor(file: ParquetFile, size: number) {
    requireColumn(file, 'word', ['BYTE_ARRAY']);
    requireColumn(file, 'rows', ['BYTE_ARRAY']);
    this.#file = file;
    this.#size = size;
  }

  /**
   * The rows in which a word occurs, a bit each. Throws `ArchiveError`.
   *
   * @param sought Folded, without blanks, and of at most `LONGEST_SOUGHT` characters: what is beyond is not looked for.
   */
  async rowsWith(sought: string): Promise<Uint32Array<ArrayBuffer>> {
    const found = new Uint32Array(Math.ceil(this.#size / 32));
    const words = wordsWith(await this.#readDictionary(), sought.slice(0, LONGEST_SOUGHT));
    if (words.length === 0) return found;
    for (const list of (await readBytes(this.#file, 'rows', words)).values())
      addRows(list, found, this.#size);
    return found;
  }

  #readDictionary(): Promise<Dictionary> {
    if (this.#dictionary === null) {
      this.#dictionary = readDictionary(this.#file);
      // What failed may be asked for again.
      this.#dictionary.catch(() => {
        this.#dictionary = null;
      });
    }
    return this.#dictionary;
  }
}

async function readDictionary(file: ParquetFile): Promise<Dictionary> {
  const words: string[] = Array.from({ length: file.rows }, () => '');
  await readWholeColumns(file, ['word'], shortText, (_, start, values) => {
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index];
      if (typeof value === 'string') words[start + index] = value;
    }
  });
  const starts = new Uint32Array(words.length);
  let at = 0;
  for (const [number, word] of words.entries()) {
    starts[number] = at;
    at += word.length + BETWEEN.length;
  }
  return { all: words.join(BETWEEN), starts };
}

/** The numbers of the words that hold a text, ascending. */
function wordsWith({ all, starts }: Dictionary, sought: string): number[] {
  const found: number[] = [];
  for (let at = all.indexOf(sought); at >= 0;) {
    const number = wordAt(starts, at);
    found.push(number);
    const next = starts[number + 1];
    if (next === undefined) break;
    at = all.indexOf(sought, next);
  }
  return found;
}

/** The number of the word that a place is in. */
function wordAt(starts: Uint32Array, place: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}
