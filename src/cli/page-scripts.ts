import { resolve } from 'node:path';
import { normalizePath } from 'vite';
import type { ResolvedConfig, Rolldown } from 'vite';
import { fragment, html } from '../export/page-html-element.ts';
import type { HtmlNode } from '../export/page-html-element.ts';

/** What runs before the first paint: a script of its own, since the explorer's comes too late for that. */
export const BEFORE_PAINT = 'src/app/before-paint.ts';

/** The explorer itself, which the page's entry imports once something is on the screen. */
const EXPLORER = 'src/app/main.tsx';

type Bundle = Rolldown.OutputBundle;

/**
 * For the page's head: the script that runs before the first paint, told where the story's data is; and in the built site preloads
 * for the explorer's scripts and styles, which the browser would otherwise learn of only from the entry.
 *
 * @param bundle What was built; none while developing.
 */
export function pageScripts(config: ResolvedConfig, bundle: Bundle | undefined, story: string): string {
  const { base, root } = config;
  if (bundle === undefined) return scriptNode(`${base}${BEFORE_PAINT}`, story).html;
  const explorer = chunkOf(bundle, root, EXPLORER);
  const entry = Object.values(bundle).find(
    (output) => output.type === 'chunk' && output.dynamicImports.includes(explorer.fileName),
  );
  // The entry's own are in the page already.
  const known = new Set(entry?.type === 'chunk' ? withImports(bundle, entry.fileName) : []);
  const scripts = withImports(bundle, explorer.fileName).filter((file) => !known.has(file));
  const styles = new Set(scripts.flatMap((file) => stylesOf(bundle, file)));
  return fragment(
    scriptNode(`${base}${chunkOf(bundle, root, BEFORE_PAINT).fileName}`, story),
    ...Array.from(styles, (file) => preload(base + file, { rel: 'preload', as: 'style' })),
    ...scripts.map((file) => preload(base + file, { rel: 'modulepreload' })),
  ).html;
}

function scriptNode(src: string, story: string): HtmlNode {
  return html('script', { src, 'data-story': story });
}

/** With `crossorigin`, as Vite asks for what it loads later: else the browser would load it twice. */
function preload(href: string, kind: Readonly<Record<string, string>>): HtmlNode {
  return html('link', { ...kind, crossorigin: '', href });
}

function chunkOf(bundle: Bundle, root: string, source: string): Rolldown.OutputChunk {
  const id = normalizePath(resolve(root, source));
  for (const output of Object.values(bundle)) {
    if (output.type === 'chunk' && output.facadeModuleId === id) return output;
  }
  throw new Error(
    `${source} has no file of its own in the bundle; import it from the page's entry by "import()" only`,
  );
}

/** A chunk and all that it imports, each once. */
function withImports(bundle: Bundle, file: string, seen: readonly string[] = []): string[] {
  if (seen.includes(file)) return [...seen];
  const output = bundle[file];
  if (output?.type !== 'chunk') return [...seen];
  return output.imports.reduce((all, each) => withImports(bundle, each, all), [...seen, file]);
}

function stylesOf(bundle: Bundle, file: string): readonly string[] {
  const output = bundle[file];
  return output?.type === 'chunk' ? Array.from(output.viteMetadata?.importedCss ?? []) : [];
}
