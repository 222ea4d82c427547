import { versionPath } from '../../state/story-version.ts';
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

async function hashAt(url: string, signal: AbortSignal): Promise<string | null> {
  const response = await fetch(url, { signal, credentials: 'same-origin' });
  return response.ok ? sha256(new Uint8Array(await response.arrayBuffer())) : 'no file';
}
