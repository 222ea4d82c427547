import { shortText } from '../base/short-text.ts';
import { joinWords, visitWordsWith } from '../base/word-list.ts';
import type { WordList } from '../base/word-list.ts';
import { LONGEST_SOUGHT } from './words-of.ts';
import { readBytes, readWholeColumns, requireColumn } from './parquet-file.ts';
import type { ParquetFile } from './parquet-file.ts';
import { addRows } from './row-list.ts';

/**
 * Finds the rows in which something occurs: within words of an archive's index, of which all are read with the first search, and the
 * rows of those in which it occurs. What is found is what a search through the texts themselves finds.
 */
export class WordIndex {
  readonly #file: ParquetFile;
  readonly #size: number;
  #dictionary: Promise<WordList> | null = null;

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
    const words: number[] = [];
    visitWordsWith(await this.#readDictionary(), sought.slice(0, LONGEST_SOUGHT), (word) => words.push(word));
    if (words.length === 0) return found;
    for (const list of (await readBytes(this.#file, 'rows', words)).values())
      addRows(list, found, this.#size);
    return found;
  }

  #readDictionary(): Promise<WordList> {
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

async function readDictionary(file: ParquetFile): Promise<WordList> {
  const words: string[] = Array.from({ length: file.rows }, () => '');
  await readWholeColumns(file, ['word'], shortText, (_, start, values) => {
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index];
      if (typeof value === 'string') words[start + index] = value;
    }
  });
  return joinWords(words);
}
