import { NOT_EDTF } from '../../dataset/edtf-error.ts';
import { MAX_DATASET_BYTES } from '../../dataset/limits.ts';
import type { parseDatasetText } from '../../dataset/parse.ts';
import type { ParsedDataset } from '../../dataset/model.ts';
import { readVersion } from '../../state/story-version.ts';
import type { readArchive } from './archive/read-archive.ts';
import { spawnArchiveThread } from './archive/archive-thread.ts';
import type { checkVersion } from './check-version.ts';
import { decodeChunks, fetchDataset, SILENCE_LIMIT_MS } from './fetch-dataset.ts';
import type { ByteSink, FetchOptions } from './fetch-dataset.ts';
import { FetchError } from './fetch-error.ts';
import { inParts } from './in-parts.ts';
import { importArchiveReader, importSlicedReader } from './large-readers.ts';
import { Intake, READ_HERE_BELOW } from './reader/intake.ts';
import type { readInSlices } from './reader/read-in-slices.ts';

/** What a reading needs to know of a `fetchDataset`. */
export type ReadingOptions = Pick<FetchOptions, 'signal' | 'onProgress' | 'isAllowed' | 'onAnswer'>;

/**
 * Downloads a dataset and reads it, or opens an archive, of which this is the manifest. Rejects with a `FetchError`, a `DatasetError` (of an archive an `ArchiveError`), or an `AlteredVersionError` where the address
 * is a version's and the bytes are others.
 *
 * @param url A full address.
 */
export async function readDataset(url: string, options: ReadingOptions): Promise<ParsedDataset> {
  const version = readVersion(url);
  // What reads an archive takes as long to begin as its manifest to come.
  const thread = isArchiveName(url) ? spawnArchiveThread() : null;
  let isArchive = false;
  const readHere = async (chunks: readonly Uint8Array[]) => {
    const received = chunks.reduce((sum, { byteLength }) => sum + byteLength, 0);
    const isLarge = received >= READ_HERE_BELOW;
    // Of a large file only a version's text is wanted whole, for its hash.
    const text = decodeChunks(isLarge && !version ? chunks.slice(0, 1) : chunks);
    isArchive = isArchiveText(text);
    if (isArchive) {
      const { readArchive } = await loadArchiveReader();
      return readArchive(thread ?? spawnArchiveThread(), decodeChunks(chunks), url, options);
    }
    if (version) await (await loadCheck()).checkVersion(text, url, version);
    if (isLarge) return (await loadSlicedReader()).readInSlices(chunks, url, options.signal);
    return readExplained((await loadReader()).parseDatasetText, text, url);
  };
  // A version's bytes are held to their hash, here; and an archive's manifest tells what else there is to be read.
  const intake = new Intake(url, readHere, !version && !thread);
  if (thread) loadArchiveReader().catch(() => undefined);
  const sink: ByteSink = {
    begin: (announced) => {
      // What reads a dataset is fetched while that is: so neither waits for the other, and neither comes before a page's first paint.
      if (!thread) loadReader().catch(() => undefined);
      intake.begin(announced);
    },
    take: (chunk) => intake.take(chunk),
  };
  const limits = { maxBytes: MAX_DATASET_BYTES, silenceLimit: SILENCE_LIMIT_MS };
  // Until the story is there: the bytes may all have come while it is still being read.
  const leave = () => intake.abort(options.signal.reason);
  options.signal.addEventListener('abort', leave);
  try {
    const signal = AbortSignal.any([options.signal, intake.signal]);
    const onProgress = inParts(options.onProgress);
    await fetchDataset(url, { ...options, ...limits, signal, onProgress }, sink);
    return await intake.end();
  } catch (cause) {
    intake.abort(cause);
    // What broke off the download is what there is to be said.
    throw intake.signal.aborted ? intake.signal.reason : cause;
  } finally {
    options.signal.removeEventListener('abort', leave);
    // A dataset may have an archive's name.
    if (!isArchive) thread?.terminate();
  }
}

/**
 * Reads a dataset here. What was meant by dates that can't be read is looked for where there are such, by what is fetched for that; where
 * it does not come, it is said that they can't be read.
 */
async function readExplained(
  parse: typeof parseDatasetText,
  text: string,
  baseUrl: string,
): Promise<ParsedDataset> {
  let isExplained = true;
  const parsed = parse(text, {
    baseUrl,
    explain: () => {
      isExplained = false;
      return NOT_EDTF;
    },
  });
  if (isExplained) return parsed;
  const explain = await import('../../dataset/edtf-reason.ts').then(
    ({ edtfReason }) => edtfReason,
    () => null,
  );
  return explain === null ? parsed : parse(text, { baseUrl, explain });
}

/** Whether an address is that of an archive, by the name that its manifest has. */
export function isArchiveName(url: string): boolean {
  return new URL(url).pathname.endsWith('/archive.json');
}

/** So far into a manifest its kind stands, as builds write it. */
const KIND_WITHIN = 1_000;

/** Whether a text is meant to be an archive's manifest, whatever its name. */
function isArchiveText(text: string): boolean {
  return /^\s*\{[^{}[\]]*"kind"\s*:\s*"archive"/.test(text.slice(0, KIND_WITHIN));
}

const loadArchiveReader = (): Promise<{ readonly readArchive: typeof readArchive }> =>
  fetched('reads archives', importArchiveReader());

const loadReader = (): Promise<{ readonly parseDatasetText: typeof parseDatasetText }> =>
  fetched('reads the data', import('../../dataset/parse.ts'));

/** Large files are read by the page where it may have no thread, and where they are versions. */
const loadSlicedReader = (): Promise<{ readonly readInSlices: typeof readInSlices }> =>
  fetched('reads the data', importSlicedReader());

/** Of every story's readers, few read a version. */
const loadCheck = (): Promise<{ readonly checkVersion: typeof checkVersion }> =>
  fetched('checks the version', import('./check-version.ts'));

/** A part of this program that is fetched when it is needed; where it does not come, that is what is said. */
async function fetched<Part>(what: string, part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (cause) {
    throw new FetchError('not-answering', `what ${what} could not be loaded: ${String(cause)}`);
  }
}
