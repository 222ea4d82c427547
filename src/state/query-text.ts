/**
 * Query strings as text: how one value is escaped, how a list is, and how a query string comes apart.
 * `URLSearchParams` is not enough: it rewrites other people's parameters and escapes every comma.
 */

/** One `key=value` of a query string, exactly as it stands there. */
export interface QueryPart {
  /** The whole part, `key=value` or a bare `key`. */
  readonly raw: string;
  /** What stands before the first `=`, not unescaped: our own keys need no escaping. */
  readonly key: string;
  /** What stands after the first `=`, not unescaped; empty for a bare key. */
  readonly value: string;
}

/**
 * The parts of a query string, with or without its leading `?`. Empty parts (`a&&b`) are left out.
 *
 * @example splitQuery('?a=1&b') // [{ raw: 'a=1', key: 'a', value: '1' }, { raw: 'b', key: 'b', value: '' }]
 */
export function splitQuery(search: string): readonly QueryPart[] {
  const text = search.startsWith('?') ? search.slice(1) : search;
  return text
    .split('&')
    .filter((raw) => raw !== '')
    .map((raw) => {
      const equals = raw.indexOf('=');
      return equals === -1
        ? { raw, key: raw, value: '' }
        : { raw, key: raw.slice(0, equals), value: raw.slice(equals + 1) };
    });
}

/** The text that an escaped value stands for, `+` being a blank as in HTML forms; null where its escapes are broken. */
export function decodeValue(raw: string): string | null {
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/** The text that a value stands for; null where there is none, it is blank, or it is longer than a limit. */
export function readText(raw: string | undefined, limit: number): string | null {
  const text = decodeValue(raw ?? '');
  // Half an id or half an address would name something else: too long is as good as absent.
  return text === null || text.trim() === '' || text.length > limit ? null : text;
}

/** Characters that `encodeURIComponent` escapes although a query string may hold them, and readers like to see. */
const READABLE: ReadonlyMap<string, string> = new Map([
  ['%2C', ','],
  ['%2F', '/'],
  ['%3A', ':'],
  ['%20', '+'],
]);

/** Characters that it leaves although browsers (`'`) or programs that find links in text (brackets) would not. */
const UNSAFE: ReadonlyMap<string, string> = new Map([
  ["'", '%27'],
  ['(', '%28'],
  [')', '%29'],
]);

/**
 * A value, escaped as lightly as an address allows, so that it can be read: commas, slashes and colons stay.
 * Half an astral character, which no address can hold, becomes U+FFFD.
 *
 * @example encodeValue('Xi & Biden, 2024') // 'Xi+%26+Biden,+2024'
 */
export function encodeValue(text: string): string {
  // Under the `u` flag a surrogate matches only where its other half is missing.
  const wellFormed = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(wellFormed)
    .replace(/%2C|%2F|%3A|%20/g, (escape) => READABLE.get(escape) ?? escape)
    .replace(/['()]/g, (character) => UNSAFE.get(character) ?? character);
}

/**
 * Ids as one escaped value, joined by commas. A comma inside an id becomes `%2C` (and a `%` before `2C` or `25`
 * becomes `%25`) below the address's own escaping, so that `topics=a,b` and `topics=a%2Cb` say the same:
 * many programs that pass an address on rewrite the first into the second.
 *
 * @example encodeIds(['trade', 'a,b']) // 'trade,a%252Cb'
 */
export function encodeIds(ids: readonly string[]): string {
  return ids.map((id) => encodeValue(id.replace(/%(?=2C|25)/gi, '%25').replaceAll(',', '%2C'))).join(',');
}

/** The ids in a list that `encodeIds` wrote, in order; those with broken escapes, blank ones and repetitions are left out. */
export function decodeIds(raw: string): readonly string[] {
  const ids = new Set<string>();
  for (const part of raw.split(/,|%2C/i)) {
    const id = decodeValue(part)?.replace(/%2C|%25/gi, (escape) => (escape === '%25' ? '%' : ','));
    if (id !== undefined && id.trim() !== '') ids.add(id);
  }
  return [...ids];
}
