import type { Dataset } from '../dataset/model.ts';
import { fragment, html } from './page-html-element.ts';
import type { PageWords } from './page-words.ts';
import { pathReference, siteUrl } from './site-url.ts';
import { PRODUCT, storySummary } from './story-summary.ts';

/** The size that link previews agree on, in pixels. */
export const PREVIEW_WIDTH = 1_200;
export const PREVIEW_HEIGHT = 630;

export interface HeadOptions {
  readonly words: PageWords;
  /** The site's full address, ending with a slash, or null where it isn't known: then no address is called canonical. */
  readonly site: string | null;
  /** The path of the story's picture on the site, or null for none. */
  readonly picture: string | null;
  /** The path of the story's oEmbed file on the site, or null for none. It is linked to only where the site's address is known. */
  readonly oembed: string | null;
}

/**
 * What a page's head says of a story: to the tab, to search engines, and to whatever shows a preview of a link (Open Graph and
 * Twitter's cards). Where the site's own address isn't known the picture's is relative, which some of them can read.
 */
export function pageHead(dataset: Dataset, { words, site, picture, oembed }: HeadOptions): string {
  const { title, description } = storySummary(dataset, words);
  return fragment(
    // The product's name follows the story's in the tab and in search results.
    html('title', {}, title === PRODUCT ? PRODUCT : `${title} · ${PRODUCT}`),
    meta('name', 'description', description),
    meta('name', 'robots', 'max-image-preview:large'),
    ...(site === null
      ? []
      : [html('link', { rel: 'canonical', href: site }), meta('property', 'og:url', site)]),
    ...(site === null || oembed === null ? [] : [oembedLink(siteUrl(site, oembed), title)]),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:locale', openGraphLocale(dataset.language)),
    ...(picture === null
      ? []
      : pictureTags(`${site ?? './'}${pathReference(picture)}`, words.picture(title))),
    meta('name', 'twitter:card', picture === null ? 'summary' : 'summary_large_image'),
  ).html;
}

/** The head of a page whose story could not be read when it was made. */
export function pageHeadWithoutStory(description: string): string {
  return fragment(html('title', {}, PRODUCT), meta('name', 'description', description)).html;
}

/** By this link sites that are given the page's address find what to show in its place (oembed.com, 4). */
function oembedLink(address: string, title: string) {
  return html('link', { rel: 'alternate', type: 'application/json+oembed', href: address, title });
}

function pictureTags(address: string, alternative: string) {
  return [
    meta('property', 'og:image', address),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(PREVIEW_WIDTH)),
    meta('property', 'og:image:height', String(PREVIEW_HEIGHT)),
    meta('property', 'og:image:alt', alternative),
  ];
}

/** Open Graph writes a language with a territory: `en_GB`. Of a language that names none, the one where most speak it. */
function openGraphLocale(language: string): string {
  try {
    const locale = new Intl.Locale(language);
    const { region } = language.toLowerCase() === 'en' ? { region: 'GB' } : locale.maximize();
    return region === undefined ? locale.language : `${locale.language}_${region}`;
  } catch {
    return 'en_GB';
  }
}

function meta(key: 'name' | 'property', name: string, content: string) {
  return html('meta', { [key]: name, content });
}
