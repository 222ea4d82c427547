/**
 * The address at which a site is published, from the environment variable `VITE_SITE`, with the slash at its end that relative
 * addresses count from; null where the variable is not set. Anything but a plain `http:` or `https:` address throws.
 *
 *     siteAddress('https://example.org/timeline') // 'https://example.org/timeline/'
 */
export function siteAddress(value: string | undefined): string | null {
  if (value === undefined || value.trim() === '') return null;
  const url = parseUrl(value.trim());
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(
      `VITE_SITE is "${value}", and must be the address that the site is published at, such as https://example.org/timeline/`,
    );
  }
  url.username = '';
  url.password = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
