/**
 * Whether the page leads sites that read oEmbed to a story's file: its head names that of one story, the one that it shows by
 * default, whatever its address asks for.
 *
 * @param data The full address of the story's data, as it is now corrected.
 */
export function hasOembed(page: Document, data: string): boolean {
  const link = page.querySelector<HTMLLinkElement>('link[rel="alternate"][type="application/json+oembed"]');
  return link?.href === data.replace(/(?:\.json)?$/, '.oembed.json');
}
