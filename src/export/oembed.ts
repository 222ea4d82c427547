import { visibleText } from '../base/visible-text.ts';
import type { Dataset } from '../dataset/model.ts';
import { EMBED_PAGE, FRAME_HEIGHT, FRAME_STYLE } from './embed-page.ts';
import { oneLine } from './one-line.ts';
import { PREVIEW_HEIGHT, PREVIEW_WIDTH } from './page-html-head.ts';
import { fragment, html } from './page-html-element.ts';
import type { PageWords } from './page-words.ts';
import { siteUrl, storyUrl } from './site-url.ts';
import { storySummary } from './story-summary.ts';
import type { StorySummary } from './story-summary.ts';

/**
 * The frame's size in CSS pixels where the host settles none: the width that WordPress gives its own embeds, which its themes are
 * made for, and the least height of the frame's style. A file can't answer `maxwidth` and `maxheight`, so it asks for little.
 */
const WIDTH = 600;

/** Some hosts keep what they got for so long, in seconds: a day, so that a corrected title arrives by the next. */
const CACHE_AGE = 86_400;

/** What an oEmbed file says, under the names of the specification (oembed.com, 2.3.4 and 2.3.4.4). */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
  /** These three all at once, or none. */
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

export interface OembedOptions {
  readonly words: PageWords;
  /** The site's full address, ending with a slash: the file is read far from it, so nothing in it is relative. */
  readonly site: string;
  /** The path of the dataset on the site. */
  readonly story: string;
  /** The path of the story's picture on the site, or null for none. */
  readonly picture: string | null;
}

/**
 * What a site that is given a story's address shows in its place, by oEmbed: a frame with the story, and before it a link that
 * holds where frames or scripts don't. The provider is the site. Nobody is named as author: a story is made from many articles, and
 * their writers didn't write it.
 */
export function oembed(dataset: Dataset, { words, site, story, picture }: OembedOptions): Oembed {
  const { title, description } = inOneLine(storySummary(dataset, words));
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: new URL(site).host,
    provider_url: site,
    cache_age: CACHE_AGE,
    width: WIDTH,
    height: FRAME_HEIGHT,
    html: fragment(
      fallback({ title, description }, storyUrl(site, '', story), dataset.language),
      frame(title, storyUrl(site, EMBED_PAGE, story)),
    ).html,
    ...(picture === null
      ? {}
      : {
          thumbnail_url: siteUrl(site, picture),
          thumbnail_width: PREVIEW_WIDTH,
          thumbnail_height: PREVIEW_HEIGHT,
        }),
  };
}

/** The file's text: JSON, with a line for each name. */
export function oembedText(value: Oembed): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * A link and a sentence. WordPress takes a `blockquote` before the frame, and nothing else, for what stands in its place until the
 * frame answers; of what is in it only the link stays, so a blank must part the texts. The address names the story even if it is the
 * one shown by default, which another may be some day. No margins, as the specification asks.
 */
function fallback({ title, description }: StorySummary, address: string, language: string) {
  const plain = { dir: 'auto', style: 'margin:0' };
  return html(
    'blockquote',
    { lang: visibleText(language), style: 'margin:0;padding:0' },
    html('p', plain, html('a', { href: address }, title)),
    ' ',
    html('p', plain, description),
  );
}

/** WordPress takes the style away, and `loading`; the size and the border stay as attributes. */
function frame(title: string, address: string) {
  return html('iframe', {
    src: address,
    title,
    loading: 'lazy',
    width: String(WIDTH),
    height: String(FRAME_HEIGHT),
    frameborder: '0',
    style: FRAME_STYLE,
  });
}

function inOneLine({ title, description }: StorySummary): StorySummary {
  return { title: oneLine(title), description: oneLine(description) };
}
