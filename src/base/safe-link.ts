/** An address that may become a link, and what to show beside it. */
export interface SafeLink {
  /** Absolute, without credentials. */
  readonly href: string;
  /** Where it really goes: the host in punycode, with its port where one is stated; for `mailto:` the mail address. */
  readonly host: string;
}

const PROTOCOLS: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:']);

/** What browsers, servers and search engines agree to carry. */
const MAX_CHARACTERS = 2_048;

/** C0 and C1 controls anywhere: the URL parser would drop some without a word, and so read another address than is written. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
const OUTER_BLANK = /^\s|\s$/;

/**
 * The one gate for addresses from data: gives a link, or null where the name should stand without one.
 * Only `https:`, `http:` and `mailto:` pass; a relative address counts from `base` (the dataset's own address).
 * User names and passwords are taken out, since `https://bank.example@evil.example` shows another host than it opens.
 *
 *     safeLink('https://www.bücher.example/a') // { href: 'https://www.xn--bcher-kva.example/a', host: 'www.xn--bcher-kva.example' }
 *     safeLink('javascript:alert(1)')          // null
 */
export function safeLink(value: string, base?: string): SafeLink | null {
  if (value === '' || value.length > MAX_CHARACTERS || CONTROL.test(value) || OUTER_BLANK.test(value)) {
    return null;
  }
  // Without the base first: with one, "https:evil.example" would be read as a relative path.
  const url = parseUrl(value) ?? (base === undefined ? null : parseUrl(value, base));
  if (url === null || !PROTOCOLS.has(url.protocol)) return null;
  if (url.protocol === 'mailto:') {
    return url.pathname === '' ? null : { href: url.href, host: url.pathname };
  }
  url.username = '';
  url.password = '';
  return url.host === '' ? null : { href: url.href, host: url.host };
}

function parseUrl(value: string, base?: string): URL | null {
  try {
    return new URL(value, base);
  } catch {
    return null;
  }
}
