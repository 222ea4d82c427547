/** Begins with a name. With a slash before it, or a colon in it, it would be read as an address of its own. */
const RELATIVE = /^[^/\\:?#]+(?:[/?#]|$)/;

/**
 * How the `data` parameter best names a dataset: relative to the page where that is enough, so that the address is short and holds
 * when the site moves.
 *
 *     dataValue('https://host.example/x/stories/a.json', 'https://host.example/x/?q=1') // 'stories/a.json'
 *
 * @param url The dataset's full address.
 * @param pageUrl The full address of the page.
 */
export function dataValue(url: string, pageUrl: string): string {
  const folder = new URL('.', pageUrl).href;
  const inside = url.startsWith(folder) ? url.slice(folder.length) : '';
  return RELATIVE.test(inside) ? inside : url;
}
