import type { ParsedDataset } from '../../../dataset/model.ts';
import type { ByteSink } from '../fetch-dataset.ts';
import { mayHaveThread, threadReader } from './reader-thread.ts';
import type { StoryIntake } from './story-reader.ts';

/**
 * Above so many bytes a dataset is read by a thread of its own: so many take some ten milliseconds to read on a desk computer, and
 * a thread takes longer to begin than that. Where there is none, so many are read in slices.
 */
export const READ_HERE_BELOW = 512 * 1024;

type Bytes = Uint8Array<ArrayBuffer>;

/** Takes a dataset's bytes as they come, and has them read where that is best: here, or by a thread where they are many. */
export class Intake implements ByteSink {
  readonly #baseUrl: string;
  readonly #readHere: (chunks: readonly Bytes[]) => Promise<ParsedDataset>;
  readonly #mayThread: boolean;
  /** What nobody has taken yet. */
  #chunks: Bytes[] = [];
  #received = 0;
  #announced: number | null = null;
  #coming: Promise<void> | null = null;
  #thread: StoryIntake | null = null;
  #isAborted = false;
  readonly #ending = new AbortController();

  /**
   * @param baseUrl The dataset's own address.
   * @param mayThread Whether a thread may read it, where the page has one to begin.
   */
  constructor(
    baseUrl: string,
    readHere: (chunks: readonly Bytes[]) => Promise<ParsedDataset>,
    mayThread: boolean,
  ) {
    this.#baseUrl = baseUrl;
    this.#readHere = readHere;
    this.#mayThread = mayThread && mayHaveThread();
  }

  begin(announced: number | null): void {
    this.#announced = announced;
    if (announced !== null && announced >= READ_HERE_BELOW) this.#begin();
  }

  take(chunk: Bytes): void {
    this.#received += chunk.byteLength;
    if (this.#received >= READ_HERE_BELOW) this.#begin();
    if (this.#thread) this.#thread.take(chunk);
    else this.#chunks.push(chunk);
  }

  /** The story, when all has come. */
  async end(): Promise<ParsedDataset> {
    await this.#coming;
    return this.#thread ? this.#thread.end() : this.#readHere(this.#chunks);
  }

  /** Aborted when there is no use in more bytes: then `end` says why. */
  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  /** Leaves it all, the story rejects with the cause. */
  abort(cause: unknown): void {
    this.#isAborted = true;
    this.#thread?.abort(cause);
  }

  #begin(): void {
    if (this.#mayThread) this.#coming ??= this.#beginThread();
  }

  async #beginThread(): Promise<void> {
    const read = await threadReader();
    if (!read) return;
    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
    const begin = { baseUrl: this.#baseUrl, expectedBytes: this.#announced ?? undefined, seed };
    const thread = read(begin, this.#readHere, (cause) => this.#ending.abort(cause));
    if (this.#isAborted) {
      thread.abort(new Error('The reading was left before the thread was there.'));
      return;
    }
    for (const chunk of this.#chunks) thread.take(chunk);
    this.#chunks = [];
    this.#thread = thread;
  }
}
