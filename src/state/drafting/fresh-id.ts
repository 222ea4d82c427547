import { MAX_ID_CHARACTERS } from '../../dataset/limits.ts';

/** An id longer than this is no help to whoever reads `story.yaml`. */
const LONGEST = 48;

/**
 * An id made of a name, that is not among those taken: its letters and digits of any script, in lower case.
 *
 * @example freshId('Talks in Lima', new Set(['talks-in-lima']), 'event') // 'talks-in-lima-2'
 * @param otherwise What it is called where the name has no letter and no digit.
 */
export function freshId(name: string, taken: ReadonlySet<string>, otherwise: string): string {
  const words = name
    .slice(0, MAX_ID_CHARACTERS)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^[-\p{M}]+|-+$/gu, '');
  const base = withoutHalfWord(words, LONGEST) || otherwise;
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) {
    const id = `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** At most so many UTF-16 units, cut before a word where one is cut, and never inside a character. */
function withoutHalfWord(words: string, limit: number): string {
  if (words.length <= limit) return words;
  const hyphen = words.lastIndexOf('-', limit);
  if (hyphen > 0) return words.slice(0, hyphen);
  const [, whole = ''] = /^((?:\P{M}\p{M}*)*?)\P{M}?\p{M}*$/u.exec(words.slice(0, limit)) ?? [];
  return whole;
}
