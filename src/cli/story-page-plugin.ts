import type { ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { pageHead, pageHeadWithoutStory } from '../export/page-html-head.ts';
import { pageHtml, pageHtmlWithoutStory } from '../export/page-html.ts';
import { jsonLd, jsonLdText } from '../export/json-ld.ts';
import { PRODUCT } from '../export/story-summary.ts';
import { DEFAULT_STORY } from '../state/default-story.ts';
import { FileError } from './file-error.ts';
import { fillPage, isFillable } from './fill-page.ts';
import type { PageParts } from './fill-page.ts';
import { BEFORE_PAINT, pageScripts } from './page-scripts.ts';
import { pageWordsFor } from './page-words.ts';
import { StoryOembeds } from './story-oembeds.ts';
import { StoryPictures } from './story-pictures.ts';
import { addressOnSite, oembedPath, pathOnSite, picturePath, readPublished } from './published-story.ts';
import { siteAddress } from './site-address.ts';
import { takeStyles } from './styles-first.ts';

/**
 * Vite's part of the page that readers see without scripts, and others without reading: writes the story shown by default
 * (`VITE_STORY`) into `index.html` as HTML, with a title, a description, a link preview and JSON-LD, while building and while developing;
 * puts the script before them that runs before the first paint; and makes what lies beside each published story `stories/x.json`
 * in the built site: its preview picture `stories/x.png` and, where the address that the site is published at is known
 * (`VITE_SITE`), its oEmbed file `stories/x.oembed.json`.
 */
export function storyPage(): Plugin {
  let site: string | null = null;
  let beside: Beside | undefined;
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
      const pictures = new StoryPictures(resolved.publicDir, site === null ? PRODUCT : new URL(site).host);
      // While developing, pictures are drawn when they are asked for.
      const hasPicture = (path: string) => resolved.command === 'serve' || pictures.has(path);
      const oembeds = site === null ? null : new StoryOembeds(resolved.publicDir, site, hasPicture);
      beside = { pictures, oembeds, hasPicture };
    },
    async buildStart() {
      if (config?.command !== 'build' || beside === undefined) return;
      this.emitFile({ type: 'chunk', id: resolve(config.root, BEFORE_PAINT), name: 'before-paint' });
      const warn = (message: string) => this.warn(message);
      for (const { path, png } of await beside.pictures.drawAll(warn)) {
        this.emitFile({ type: 'asset', fileName: path, source: png });
      }
      // After the pictures, which they name.
      for (const { path, text } of (await beside.oembeds?.writeAll(warn)) ?? []) {
        this.emitFile({ type: 'asset', fileName: path, source: text });
      }
    },
    transformIndexHtml: {
      // After Vite's own work on the page, which would take parts of the story's text for its variables and addresses.
      order: 'post',
      async handler(page, context) {
        if (config === undefined || beside === undefined || !isFillable(page)) return page;
        const story = variable(config, 'VITE_STORY') || DEFAULT_STORY;
        const parts = await partsFor(config, story, site, beside);
        const scripts = pageScripts(config, context.bundle, addressOnSite(story));
        const { page: rest, styles } = takeStyles(page);
        return fillPage(rest, { ...parts, head: parts.head + styles + scripts });
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        void sendBeside(request.url ?? '', beside, response, next);
      });
    },
  };
}

/** What lies beside the stories on the site. */
interface Beside {
  readonly pictures: StoryPictures;
  /** None where the site's address is not known. */
  readonly oembeds: StoryOembeds | null;
  /** Whether the site has a picture at a path that belongs to a story. */
  readonly hasPicture: (path: string) => boolean;
}

/** While developing, what lies beside a story is made when somebody asks for it; everything else is for others to answer. */
async function sendBeside(
  url: string,
  beside: Beside | undefined,
  response: ServerResponse,
  next: (error?: unknown) => void,
): Promise<void> {
  try {
    const path = pathOnSite(url);
    const [type, content] = path?.endsWith('.png')
      ? ['image/png', await beside?.pictures.draw(path)]
      : ['application/json', path === null ? null : await beside?.oembeds?.write(path)];
    if (!content) return next();
    response.setHeader('content-type', type);
    response.end(content);
  } catch (error) {
    next(error);
  }
}

async function partsFor(
  config: ResolvedConfig,
  story: string,
  site: string | null,
  { hasPicture, oembeds }: Beside,
): Promise<PageParts> {
  const path = pathOnSite(story);
  const data = addressOnSite(story);
  try {
    if (path === null) throw new FileError(story, 'lies on another site, which is not read while building');
    const dataset = await readPublished(config.publicDir, path, site);
    const words = pageWordsFor(dataset.language);
    const picture = hasPicture(picturePath(path)) ? picturePath(path) : null;
    const oembed = (await oembeds?.has(path)) ? oembedPath(path) : null;
    const about = jsonLd(dataset, { site, picture, locale: words.locale });
    return {
      language: words.language,
      direction: words.direction,
      head: pageHead(dataset, { words, site, picture, oembed }),
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
