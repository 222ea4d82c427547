import type { StoryVersion } from '../../state/story-version.ts';
import { AlteredVersionError } from './altered-version-error.ts';
import { sha256 } from './sha256.ts';

/**
 * Holds a version to its address: rejects with an `AlteredVersionError` where the hash of the data isn't the one that the address
 * says. Where the browser computes no hash the data is taken as it is.
 *
 * @param text The data as it was decoded: what is hashed is what is read. Its UTF-8 is the file's own, byte for byte, as long as
 *   that is what a build wrote; a file with other bytes for the same text says nothing else, either.
 * @param url The version's full address.
 */
export async function checkVersion(text: string, url: string, { digest }: StoryVersion): Promise<void> {
  const found = await sha256(new TextEncoder().encode(text));
  if (found === null || found.startsWith(digest)) return;
  throw new AlteredVersionError(new URL(url).pathname.replace(/^.*\//, ''), digest, found);
}
