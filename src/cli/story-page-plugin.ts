import type { ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { pageHead, pageHeadWithoutStory } from '../export/page-html-head.ts';
import { pageHtml, pageHtmlWithoutStory } from '../export/page-html.ts';
import { jsonLd, jsonLdText } from '../export/json-ld.ts';
import { DEFAULT_STORY } from '../state/default-story.ts';
import { FileError } from './file-error.ts';
import { fillPage, isFillable } from './fill-page.ts';
import type { PageParts } from './fill-page.ts';
import { BEFORE_PAINT, pageScripts } from './page-scripts.ts';
import { pageWordsFor } from './page-words.ts';
import { StoryPictures } from './story-pictures.ts';
import { addressOnSite, pathOnSite, picturePath, readPublished } from './published-story.ts';
import { siteAddress } from './site-address.ts';

/** The name and the sentence of a page whose story is not at hand. */
const PRODUCT = 'Sourceline';

/**
 * Vite's part of the page that readers see without scripts, and others without reading: writes the story shown by default
 * (`VITE_STORY`) into `index.html` as HTML, with a title, a description, a link preview and JSON-LD, while building and while developing;
 * puts the script before them that runs before the first paint; and draws each published story's preview picture into the built
 * site, `stories/x.png` beside `stories/x.json`. `VITE_SITE` is the address that the site is published at, if it is known.
 */
export function storyPage(): Plugin {
  let site: string | null = null;
  let pictures: StoryPictures | undefined;
  let config: ResolvedConfig | undefined;
  return {
    name: 'sourceline:story-page',
    // Vitest is a Vite server too, and has no page to fill.
    apply: (_config, env) => env.mode !== 'test',
    // A build waits for the pictures, and need not be told so.
    config: () => ({ build: { rolldownOptions: { checks: { pluginTimings: false } } } }),
    configResolved(resolved) {
      config = resolved;
      site = siteAddress(variable(resolved, 'VITE_SITE'));
      pictures = new StoryPictures(resolved.publicDir, site === null ? PRODUCT : new URL(site).host);
    },
    async buildStart() {
      if (config?.command !== 'build' || pictures === undefined) return;
      this.emitFile({ type: 'chunk', id: resolve(config.root, BEFORE_PAINT), name: 'before-paint' });
      for (const { path, png } of await pictures.drawAll((message) => this.warn(message))) {
        this.emitFile({ type: 'asset', fileName: path, source: png });
      }
    },
    transformIndexHtml: {
      // After Vite's own work on the page, which would take parts of the story's text for its variables and addresses.
      order: 'post',
      async handler(page, context) {
        if (config === undefined || !isFillable(page)) return page;
        const story = variable(config, 'VITE_STORY') || DEFAULT_STORY;
        const parts = await partsFor(config, story, site, pictures);
        const scripts = pageScripts(config, context.bundle, addressOnSite(story));
        return fillPage(page, { ...parts, head: parts.head + scripts });
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        void sendPicture(request.url ?? '', pictures, response, next);
      });
    },
  };
}

/** While developing, pictures are drawn when somebody asks for them; everything else is for others to answer. */
async function sendPicture(
  url: string,
  pictures: StoryPictures | undefined,
  response: ServerResponse,
  next: (error?: unknown) => void,
): Promise<void> {
  try {
    const path = pathOnSite(url);
    const png = path?.endsWith('.png') ? await pictures?.draw(path) : null;
    if (!png) return next();
    response.setHeader('content-type', 'image/png');
    response.end(png);
  } catch (error) {
    next(error);
  }
}

async function partsFor(
  config: ResolvedConfig,
  story: string,
  site: string | null,
  pictures: StoryPictures | undefined,
): Promise<PageParts> {
  const path = pathOnSite(story);
  const data = addressOnSite(story);
  try {
    if (path === null) throw new FileError(story, 'lies on another site, which is not read while building');
    const dataset = await readPublished(config.publicDir, path, site);
    const words = pageWordsFor(dataset.language);
    // While developing, pictures are drawn when they are asked for.
    const isThere = config.command === 'serve' || pictures?.has(picturePath(path));
    const picture = isThere ? picturePath(path) : null;
    const about = jsonLd(dataset, { site, picture, locale: words.locale });
    return {
      language: words.language,
      direction: words.direction,
      head: pageHead(dataset, { words, site, picture }),
      story: pageHtml(dataset, { words, data }),
      data: `<script type="application/ld+json">${jsonLdText(about)}</script>`,
    };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    config.logger.warn(`${error.message}. The page without scripts and the link preview hold no story.`);
    const words = pageWordsFor('en');
    return {
      language: words.language,
      direction: words.direction,
      head: pageHeadWithoutStory(words.about),
      story: pageHtmlWithoutStory(PRODUCT, { words, data }),
      data: '',
    };
  }
}

/** A variable from the environment or from Vite's `.env` files. */
function variable(config: ResolvedConfig, name: string): string | undefined {
  const value: unknown = config.env[name];
  return typeof value === 'string' ? value : undefined;
}
