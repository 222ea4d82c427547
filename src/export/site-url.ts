/**
 * A path on the site as a relative address: what stands for something else in an address, such as `#` or a blank, is escaped. Half
 * an astral character, which no address can hold, becomes U+FFFD.
 *
 *     pathReference('stories/a b.json') // 'stories/a%20b.json'
 */
export function pathReference(path: string): string {
  // Under the `u` flag a surrogate matches only where its other half is missing.
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/**
 * The full address of a path on the site.
 *
 *     siteUrl('https://example.org/reader/', 'stories/x.png') // 'https://example.org/reader/stories/x.png'
 *
 * @param site The site's full address, ending with a slash.
 */
export function siteUrl(site: string, path: string): string {
  return `${site}${pathReference(path)}`;
}

/**
 * The full address of a page of the site that shows a story.
 *
 *     storyUrl('https://example.org/', 'embed.html', 'stories/x.json') // 'https://example.org/embed.html?data=stories/x.json'
 *
 * @param page The page's path on the site; empty for the explorer itself.
 * @param story The path of the story's dataset on the site.
 */
export function storyUrl(site: string, page: string, story: string): string {
  // Escaped twice: what the page reads from its query is an address again. A query may hold slashes, and readers like to see them.
  const data = encodeURIComponent(pathReference(story)).replaceAll('%2F', '/');
  return `${siteUrl(site, page)}?data=${data}`;
}
