import { MAX_DATASET_BYTES } from '../limits.ts';
import { edtfReason } from '../edtf-reason.ts';
import { parseDatasetText } from '../parse.ts';
import type { ParseOptions } from '../parse.ts';
import { DATASET_VERSION, upgradeDataset } from '../upgrade.ts';
import { DEFAULT_SEED } from './byte-hash.ts';
import { BytesCursor } from './bytes-cursor.ts';
import { GrowingBytes } from './growing-bytes.ts';
import { Irregular } from './irregular.ts';
import { bytesOf } from './json-bytes.ts';
import { MemberScan } from './member-scan.ts';
import type { ScannedDataset } from './scanned.ts';
import { StoryScan } from './story-scan.ts';

export interface ScanOptions extends ParseOptions {
  /** How many bytes are expected, where that is known: it spares the copying of a buffer that grows. */
  readonly expectedBytes?: number | undefined;
  /** Any whole number below 2³², by chance where the file is a stranger's: see `byte-hash.ts`. */
  readonly seed?: number | undefined;
}

/** A scan that has begun. */
export interface DatasetScanner {
  /** Takes the next piece of the download; the piece is not kept. */
  take(chunk: Uint8Array): void;
  /** The story, when all has come. Throws `DatasetError` as `parseDatasetText` does. */
  end(): ScannedDataset;
}

const USUAL_BYTES = 256 * 1024;

/**
 * Begins to read a dataset from the bytes of its file while they come. The result says what `parseDatasetText` says of the
 * decoded text, but holds no object per event: a story of 100 000 events takes its own bytes and some 60 more for each event.
 *
 *     const scanner = beginScan({ baseUrl: response.url });
 *     for await (const chunk of response.body) scanner.take(chunk);
 *     const scanned = scanner.end();
 *     readEventAt(scanned.records, 0).title;
 */
export function beginScan(options: ScanOptions): DatasetScanner {
  const { expectedBytes = USUAL_BYTES } = options;
  const scan = new DatasetScan(options, Math.min(expectedBytes, MAX_DATASET_BYTES));
  return {
    take: (chunk) => scan.take(chunk),
    end: () => (scan.size > MAX_DATASET_BYTES ? null : scan.end()) ?? readWhole(scan.bytes(), options),
  };
}

/** `beginScan` of bytes that are all there. */
export function scanDataset(bytes: Uint8Array, options: ScanOptions): ScannedDataset {
  const scanner = beginScan({ ...options, expectedBytes: bytes.length });
  scanner.take(bytes);
  return scanner.end();
}

/** The scan of a document that is read part by part; of any other it gives null. */
class DatasetScan {
  readonly #buffer: GrowingBytes;
  readonly #cursor: BytesCursor;
  readonly #members: MemberScan;
  readonly #story: StoryScan;
  #isRegular = true;

  constructor({ baseUrl, seed = DEFAULT_SEED }: ScanOptions, room: number) {
    this.#buffer = new GrowingBytes(room);
    this.#cursor = new BytesCursor(this.#buffer.bytes, seed);
    this.#members = new MemberScan(this.#cursor, (member) => this.#story.choose(member));
    this.#story = new StoryScan(this.#cursor, this.#members.members, { baseUrl, seed });
  }

  get size(): number {
    return this.#buffer.length;
  }

  take(chunk: Uint8Array): void {
    this.#buffer.append(chunk);
    this.#cursor.moveTo(this.#buffer.bytes);
    this.#unlessIrregular(() => this.#members.advance(this.size) !== 'broken');
  }

  end(): ScannedDataset | null {
    let story: ScannedDataset | null = null;
    this.#unlessIrregular(() => {
      if (!this.#members.finish(this.size) || this.#members.repeats) return false;
      story = this.#story.finish(this.bytes());
      return true;
    });
    return story;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#buffer.toArray();
  }

  #unlessIrregular(work: () => boolean): void {
    if (!this.#isRegular) return;
    try {
      this.#isRegular = work();
    } catch (error) {
      if (!(error instanceof Irregular)) throw error;
      this.#isRegular = false;
    }
  }
}

/**
 * Reads as a whole what can't be read part by part. Nearly always that throws what is wrong with it. What can be read after all
 * (a member is there twice, an older version) is written anew without what was irregular, and scanned; the sign of a zero in it
 * is lost.
 */
function readWhole(bytes: Uint8Array, options: ScanOptions): ScannedDataset {
  const text = new TextDecoder().decode(bytes);
  const { notices } = parseDatasetText(text, { ...options, explain: edtfReason });
  const file = { ...upgradeDataset(JSON.parse(text)), version: DATASET_VERSION };
  const rewritten = bytesOf(JSON.stringify(file));
  const scan = new DatasetScan(options, rewritten.length);
  scan.take(rewritten);
  const story = scan.end();
  if (story === null) throw new Error('What was parsed and written again could not be scanned.');
  return { ...story, notices };
}
