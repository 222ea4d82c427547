import { resolve } from 'node:path';
import { normalizePath } from 'vite';
import type { ResolvedConfig, Rolldown } from 'vite';
import { fragment, html } from '../export/page-html-element.ts';

/** What runs before the first paint: a script of its own, since the explorer's comes too late for that. */
export const BEFORE_PAINT = 'src/app/before-paint.ts';

/** The explorer itself, which the page's entry imports once something is on the screen. */
const EXPLORER = 'src/app/main.tsx';

type Bundle = Rolldown.OutputBundle;

/**
 * For the page's head: the script that runs before the first paint, told where the story's data is; and in the built site what the
 * browser would otherwise learn of from the entry alone, the explorer's scripts as preloads and its styles by that first script,
 * since they are for nothing where no script runs.
 *
 * @param bundle What was built; none while developing.
 */
export function pageScripts(config: ResolvedConfig, bundle: Bundle | undefined, story: string): string {
  const { base, root } = config;
  const beforePaint = (file: string, styles?: string) =>
    html('script', { src: base + file, 'data-story': story, 'data-styles': styles });
  if (bundle === undefined) return beforePaint(BEFORE_PAINT).html;
  const explorer = chunkOf(bundle, root, EXPLORER);
  const entry = Object.values(bundle).find(
    (output) => output.type === 'chunk' && output.dynamicImports.includes(explorer.fileName),
  );
  // The entry's own are in the page already.
  const known = new Set(entry?.type === 'chunk' ? withImports(bundle, entry.fileName) : []);
  const scripts = withImports(bundle, explorer.fileName).filter((file) => !known.has(file));
  const styles = new Set(scripts.flatMap((file) => stylesOf(bundle, file)));
  return fragment(
    beforePaint(
      chunkOf(bundle, root, BEFORE_PAINT).fileName,
      Array.from(styles, (file) => base + file).join(' '),
    ),
    // With `crossorigin`, as Vite asks for what it loads later: else the browser would load it twice. After what the first paint needs.
    ...scripts.map((file) =>
      html('link', { rel: 'modulepreload', fetchpriority: 'low', crossorigin: '', href: base + file }),
    ),
  ).html;
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
