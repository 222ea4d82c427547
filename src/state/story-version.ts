/*
 * The address of a story "as it is now corrected" and those of its versions, which stay as they are for ever:
 *
 *     stories/biden-xi.json
 *     stories/versions/biden-xi.8a4f…07.json    the first 32 hexadecimal digits of the SHA-256 of the file's bytes
 */

/** The folder of versions, beside the stories. */
export const VERSIONS_FOLDER = 'versions';

/**
 * So many digits of the hash stand in an address: 128 bits. With the 64 bits of a shorter one, somebody with a good computer
 * could make two files for one address, and a version would not be what it says it is.
 */
const DIGITS = 32;

const VERSION = new RegExp(`^((?:.*/)?)${VERSIONS_FOLDER}/([^/]+)\\.([0-9a-f]{${DIGITS}})\\.json$`);

/** What the address of a version says. */
export interface StoryVersion {
  /** How the file's SHA-256 begins, in hexadecimal digits. */
  readonly digest: string;
  /** The address of the story as it is now corrected, relative where the version's is. */
  readonly current: string;
}

/**
 * Where a version of a story lies, beside the story itself.
 *
 *     versionPath('stories/x.json', 'ab12…') // 'stories/versions/x.ab12….json'
 *
 * @param story A path or an address, without a query.
 * @param sha256 The hash of the dataset's bytes, in hexadecimal digits.
 */
export function versionPath(story: string, sha256: string): string {
  const name = story.lastIndexOf('/') + 1;
  const stem = story.slice(name).replace(/\.json$/, '');
  return `${story.slice(0, name)}${VERSIONS_FOLDER}/${stem}.${sha256.slice(0, DIGITS)}.json`;
}

/**
 * Reads the address of a version; null where it is none.
 *
 *     readVersion('stories/versions/x.ab12….json') // { digest: 'ab12…', current: 'stories/x.json' }
 *
 * @param address A path or an address; its query and fragment don't count.
 */
export function readVersion(address: string): StoryVersion | null {
  const [path = ''] = address.split(/[?#]/, 1);
  const [, folder = '', stem, digest] = VERSION.exec(path) ?? [];
  return stem === undefined || digest === undefined ? null : { digest, current: `${folder}${stem}.json` };
}
