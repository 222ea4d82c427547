import { decodeValue, encodeValue, splitQuery } from './query-text.ts';

/**
 * The parameter that names the interface's language. It is no part of the view: a change of the view keeps it as it
 * keeps the parameters of others, and "clear all" leaves it alone.
 */
const KEY = 'lang';

/** The language tag that a query string asks for, as it stands there; null where it asks for none. */
export function readLanguage(search: string): string | null {
  const part = splitQuery(search).find(({ key }) => key === KEY);
  const tag = decodeValue(part?.value ?? '')?.trim() ?? '';
  return tag === '' ? null : tag;
}

/**
 * The query string that asks for a language, all else unchanged.
 *
 * @example writeLanguage('?lang=en-US&view=list', 'de') // '?view=list&lang=de'
 */
export function writeLanguage(search: string, tag: string): string {
  const others = splitQuery(search).flatMap(({ key, raw }) => (key === KEY ? [] : [raw]));
  return `?${[...others, `${KEY}=${encodeValue(tag)}`].join('&')}`;
}
