import { MAX_DATASET_BYTES } from '../../dataset/limits.ts';
import { versionPath } from '../../state/story-version.ts';
import { fetchDatasetText, SILENCE_LIMIT_MS } from '../data/fetch-dataset.ts';
import { FetchError } from '../data/fetch-error.ts';
import { sha256 } from '../data/sha256.ts';

/** Why a version can't be offered. */
export type NoVersion = 'insecure' | 'missing' | 'unreachable';

/** Where the version of a story lies that is published now, or why there is none. */
export type FoundVersion =
  | { readonly is: 'there'; readonly url: string }
  | { readonly is: 'none'; readonly why: NoVersion };

/**
 * Looks for the version that a story's data is now: hashes its bytes, and asks for the file that bears the hash. Its bytes are
 * hashed too, since many hosts answer for a file that they don't have with another page.
 *
 * @param url The full address of the story as it is now corrected.
 */
export async function findVersion(url: string, signal: AbortSignal): Promise<FoundVersion> {
  try {
    const hash = await hashAt(url, signal);
    if (hash === null) return { is: 'none', why: 'insecure' };
    if (hash === 'no file') return { is: 'none', why: 'unreachable' };
    const address = new URL(url);
    const version = new URL(versionPath(address.pathname, hash), address).href;
    return (await hashAt(version, signal)) === hash
      ? { is: 'there', url: version }
      : { is: 'none', why: 'missing' };
  } catch (cause) {
    if (!signal.aborted) console.info('Sourceline: the version could not be looked for.', cause);
    return { is: 'none', why: 'unreachable' };
  }
}

/** Under the same limits as a story that is shown. */
async function hashAt(url: string, signal: AbortSignal): Promise<string | null> {
  try {
    const text = await fetchDatasetText(url, {
      signal,
      onProgress: () => undefined,
      isAllowed: (answered) => new URL(answered).origin === new URL(url).origin,
      maxBytes: MAX_DATASET_BYTES,
      silenceLimit: SILENCE_LIMIT_MS,
    });
    return await sha256(new TextEncoder().encode(text));
  } catch (cause) {
    if (cause instanceof FetchError && cause.fault === 'not-found') return 'no file';
    throw cause;
  }
}
