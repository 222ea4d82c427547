import { MAX_ID_CHARACTERS } from '../../../dataset/limits.ts';
import { isId, normaliseId } from '../../yaml-fields.ts';

const ENDING = /\.(?:txt|text|md|markdown|html?|xhtml)$/iu;
/** Long enough to tell headlines apart, short enough for an address. */
const LONGEST_SLUG = 60;

/**
 * An id made of any words: small letters and digits with `-` between, at most 60 characters, `fallback` where nothing is left.
 *
 *     slugOf('Biden’s term expires')   // 'bidens-term-expires'
 */
export function slugOf(words: string, fallback: string): string {
  const plain = normaliseId(words.slice(0, MAX_ID_CHARACTERS).toLowerCase().replaceAll(/['’]/gu, ''));
  const slug = plain.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^[-\p{M}]+|-+$/gu, '');
  if (slug.length <= LONGEST_SLUG) return isId(slug) ? slug : fallback;
  const cut = slug.lastIndexOf('-', LONGEST_SLUG);
  const short = slug.slice(0, cut > 0 ? cut : LONGEST_SLUG).replaceAll(/[-\p{M}]+$/gu, '');
  return isId(short) ? short : fallback;
}

/** The id of an article: its file's name without folders and ending, or a slug of it where that can't be an id. */
export function articleIdOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const stem = normaliseId(name.replace(ENDING, ''));
  return isId(stem) ? stem : slugOf(stem, 'article');
}

/** An id that is not yet taken: the wanted one, or with `-2`, `-3` … behind it. It is then taken. */
export function takeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}
