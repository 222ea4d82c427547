import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { GrowingNumbers } from '../../base/growing-numbers.ts';
import type { TextStore } from '../../archive/write/text-store.ts';

const BUFFER_BYTES = 4 * 1024 * 1024;

/**
 * Texts in a temporary file instead of memory: 8 bytes a text stay in memory. Written and read without waiting, since nothing else can
 * go on meanwhile.
 */
export class SpillFile implements TextStore {
  readonly #file: number;
  /** Where each text ends in the file; it begins where the one before ends. */
  readonly #ends = new GrowingNumbers(Float64Array);
  #buffer = Buffer.alloc(BUFFER_BYTES);
  #buffered = 0;
  #written = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'wx+');
  }

  add(text: string): number {
    const bytes = Buffer.byteLength(text);
    if (this.#buffered + bytes > this.#buffer.length) this.#flush();
    if (bytes > this.#buffer.length) this.#buffer = Buffer.alloc(bytes);
    this.#buffered += this.#buffer.write(text, this.#buffered, 'utf8');
    this.#ends.push(this.#written + this.#buffered);
    return this.#ends.length - 1;
  }

  get(number: number): string {
    const start = number === 0 ? 0 : this.#ends.at(number - 1);
    const end = this.#ends.at(number);
    if (end > this.#written) this.#flush();
    const bytes = Buffer.allocUnsafe(end - start);
    for (let read = 0; read < bytes.length;) {
      const more = readSync(this.#file, bytes, read, bytes.length - read, start + read);
      if (more === 0) throw new Error(`a temporary file was cut to ${fstatSync(this.#file).size} bytes`);
      read += more;
    }
    return bytes.toString('utf8');
  }

  close(): void {
    closeSync(this.#file);
  }

  #flush(): void {
    for (let done = 0; done < this.#buffered;) {
      done += writeSync(this.#file, this.#buffer, done, this.#buffered - done);
    }
    this.#written += this.#buffered;
    this.#buffered = 0;
  }
}
