import { MAX_DATASET_BYTES } from '../../dataset/limits.ts';
import type { parseDatasetText } from '../../dataset/parse.ts';
import type { ParsedDataset } from '../../dataset/model.ts';
import { readVersion } from '../../state/story-version.ts';
import type { checkVersion } from './check-version.ts';
import { decodeChunks, fetchDataset, SILENCE_LIMIT_MS } from './fetch-dataset.ts';
import type { FetchOptions } from './fetch-dataset.ts';
import { FetchError } from './fetch-error.ts';
import { Intake } from './reader/intake.ts';

/** What a reading needs to know of a `fetchDataset`. */
export type ReadingOptions = Pick<FetchOptions, 'signal' | 'onProgress' | 'isAllowed'>;

/**
 * Downloads a dataset and reads it. Rejects with a `FetchError`, a `DatasetError`, or an `AlteredVersionError` where the address
 * is a version's and the bytes are others.
 *
 * @param url A full address.
 */
export async function readDataset(url: string, options: ReadingOptions): Promise<ParsedDataset> {
  const version = readVersion(url);
  const readHere = async (chunks: readonly Uint8Array[]) => {
    const [{ parseDatasetText }, check] = await Promise.all([loadReader(), version && loadCheck()]);
    const text = decodeChunks(chunks);
    if (version) await check?.checkVersion(text, url, version);
    return parseDatasetText(text, { baseUrl: url });
  };
  // What reads datasets is fetched while they are, so that neither waits for the other.
  loadReader().catch(() => undefined);
  // A version's bytes are held to their hash, here.
  const intake = new Intake(url, readHere, !version);
  const limits = { maxBytes: MAX_DATASET_BYTES, silenceLimit: SILENCE_LIMIT_MS };
  // Until the story is there: the bytes may all have come while it is still being read.
  const leave = () => intake.abort(options.signal.reason);
  options.signal.addEventListener('abort', leave);
  try {
    const signal = AbortSignal.any([options.signal, intake.signal]);
    await fetchDataset(url, { ...options, ...limits, signal }, intake);
    return await intake.end();
  } catch (cause) {
    intake.abort(cause);
    // What broke off the download is what there is to be said.
    throw intake.signal.aborted ? intake.signal.reason : cause;
  } finally {
    options.signal.removeEventListener('abort', leave);
  }
}

async function loadReader(): Promise<{ readonly parseDatasetText: typeof parseDatasetText }> {
  try {
    return await import('../../dataset/parse.ts');
  } catch (cause) {
    throw new FetchError('not-answering', `what reads the data could not be loaded: ${String(cause)}`);
  }
}

/** Of every story's readers, few read a version. */
async function loadCheck(): Promise<{ readonly checkVersion: typeof checkVersion }> {
  try {
    return await import('./check-version.ts');
  } catch (cause) {
    throw new FetchError('not-answering', `what checks the version could not be loaded: ${String(cause)}`);
  }
}
