import { cutAt } from './limits.ts';

/** What a publisher settles when the site is built. */
export interface DataAddressOptions {
  /** The address of the story that comes with the site; relative to the page where it is no full address. */
  readonly bundled: string;
  /** Origins beside the page's own from which data may come, as `https://host` or `https://host:port`. */
  readonly allowedOrigins: readonly string[];
}

/** Which dataset to load. */
export interface DataAddress {
  /** A full address; that of the bundled story where the one asked for was refused. */
  readonly url: string;
  /** The host to name beside the story, where it is not the page's own; international names in Punycode. */
  readonly foreignHost: string | null;
  /** What was refused, by name, for the reader: a host, or a scheme such as `javascript:`; null where nothing was. */
  readonly refused: string | null;
}

/** How much of an address that cannot be read is repeated to the reader. */
const REFUSED_TEXT_LENGTH = 80;

/**
 * Settles where the dataset comes from. Any address on the page's own origin or on one that the publisher listed
 * is taken; every other is refused by name, and the bundled story is shown. Only what the address parser
 * makes of the text decides, never the text itself: `//host`, `\\host`, `https:host`, numbers for an IP address
 * and blanks in odd places all end up as the origin that a request would really go to.
 *
 * @param data The address asked for, as it stands in the `data` parameter; null for none.
 * @param pageUrl The page's own address.
 * @example resolveDataAddress('//evil.example/x.json', 'https://host.example/', options).refused // 'evil.example'
 */
export function resolveDataAddress(
  data: string | null,
  pageUrl: string,
  options: DataAddressOptions,
): DataAddress {
  const base = withoutCredentials(pageUrl);
  const own = new URL(options.bundled, base);
  const bundled = { url: own.href, foreignHost: foreignHostOf(own.href, base.href) };
  if (data === null) return { ...bundled, refused: null };
  const url = parseAddress(data, base);
  if (url === null) return { ...bundled, refused: cutAt(data, REFUSED_TEXT_LENGTH) };
  if (!isHttp(url)) return { ...bundled, refused: url.protocol };
  const hasCredentials = url.username !== '' || url.password !== '';
  if (hasCredentials || !isAllowedOrigin(url, base, options)) return { ...bundled, refused: url.host };
  if (climbs(data)) return { ...bundled, refused: cutAt(data, REFUSED_TEXT_LENGTH) };
  return { url: url.href, foreignHost: foreignHostOf(url.href, base.href), refused: null };
}

/**
 * Whether an answer may be used, by the address that it came from in the end: a redirect must not lead
 * where `data` could not have led.
 *
 * @param responseUrl `Response.url`; empty (an answer that hides its address) is not allowed.
 */
export function isAllowedResponse(
  responseUrl: string,
  pageUrl: string,
  options: DataAddressOptions,
): boolean {
  const base = withoutCredentials(pageUrl);
  const url = parseAddress(responseUrl, undefined);
  return url !== null && isHttp(url) && isAllowedOrigin(url, base, options);
}

function isAllowedOrigin(url: URL, base: URL, options: DataAddressOptions): boolean {
  if (url.origin === base.origin) return true;
  // The publisher's choice of bundled story is a listing too, should it lie on another host.
  if (url.origin === new URL(options.bundled, base).origin) return true;
  return options.allowedOrigins.some((listed) => parseAddress(listed, undefined)?.origin === url.origin);
}

/**
 * The host to name beside a story, by the address that its data came from in the end: a redirect changes whose data it is.
 *
 * @param dataUrl A full address.
 * @returns Null where the data is the page's own.
 */
export function foreignHostOf(dataUrl: string, pageUrl: string): string | null {
  const url = new URL(dataUrl);
  return url.origin === new URL(pageUrl).origin ? null : url.host;
}

function isHttp(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}

/**
 * Whether an address climbs out of its folder by `..`. On hosts that many share, the folder above is somebody
 * else's; no story needs it, and an address that hides where it leads is not one to follow.
 */
function climbs(data: string): boolean {
  // The address parser drops tabs and line breaks wherever they stand.
  const [path = ''] = data.replace(/[\t\n\r]/g, '').split(/[?#]/, 1);
  return path.split(/[/\\]/).some((segment) => /^(?:\.|%2e){2}$/i.test(segment.trim()));
}

function parseAddress(text: string, base: URL | undefined): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** The page's address as a base for others: a name and password in it would be passed on to what is loaded. */
function withoutCredentials(pageUrl: string): URL {
  const url = new URL(pageUrl);
  url.username = '';
  url.password = '';
  return url;
}
