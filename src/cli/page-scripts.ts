import { resolve } from 'node:path';
import { normalizePath } from 'vite';
import type { ResolvedConfig, Rolldown } from 'vite';
import { html } from '../export/page-html-element.ts';

/** What runs before the first paint: a script of its own, since the explorer's comes too late for that. */
export const BEFORE_PAINT = 'src/app/before-paint.ts';

/** What draws the events before the explorer is there, of a small story. */
const FIRST = 'src/app/first/draw-events.ts';

/** The explorer itself, which the page's entry imports once something is on the screen, and what it reads its data with. */
const EXPLORER = 'src/app/main.tsx';
const READER = 'src/dataset/parse.ts';

type Bundle = Rolldown.OutputBundle;

/**
 * What the first script asks for, each a list of addresses: of the explorer's scripts first those that also read the data and draw the
 * events without it. What such a drawing has for itself the entry asks for, when it knows that the story is small.
 */
interface Wanted {
  readonly first: string;
  readonly scripts: string;
  readonly styles: string;
}

/**
 * For the page's head: the script that runs before the first paint, told where the story's data is; and in the built site what the
 * browser would otherwise learn of from the entry alone, the explorer's scripts and styles. They are asked for by that first
 * script, once the first paint has had the connection to itself; where no script runs they are for nothing.
 *
 * @param bundle What was built; none while developing.
 */
export function pageScripts(config: ResolvedConfig, bundle: Bundle | undefined, story: string): string {
  const { base, root } = config;
  const beforePaint = (file: string, wanted?: Wanted) =>
    html('script', {
      src: base + file,
      'data-story': story,
      'data-first': wanted?.first,
      'data-scripts': wanted?.scripts,
      'data-styles': wanted?.styles,
    }).html;
  if (bundle === undefined) return beforePaint(BEFORE_PAINT);
  const explorer = chunkOf(bundle, root, EXPLORER);
  const entry = Object.values(bundle).find(
    (output) => output.type === 'chunk' && output.dynamicImports.includes(explorer.fileName),
  );
  // The entry's own are in the page already.
  const known = new Set(entry?.type === 'chunk' ? withImports(bundle, entry.fileName) : []);
  const filesOf = (...sources: readonly string[]) =>
    sources
      .flatMap((source) => withImports(bundle, chunkOf(bundle, root, source).fileName))
      .filter((file) => !known.has(file));
  const all = filesOf(EXPLORER, READER);
  const drawing = new Set(filesOf(READER, FIRST));
  const first = all.filter((file) => drawing.has(file));
  const scripts = all.filter((file) => !drawing.has(file));
  const styles = all.flatMap((file) => stylesOf(bundle, file));
  const listed = (files: readonly string[]) => Array.from(new Set(files), (file) => base + file).join(' ');
  return beforePaint(chunkOf(bundle, root, BEFORE_PAINT).fileName, {
    first: listed(first),
    scripts: listed(scripts),
    styles: listed(styles),
  });
}

/** The file that holds a source, and of others only what is fetched with it. */
function chunkOf(bundle: Bundle, root: string, source: string): Rolldown.OutputChunk {
  const id = normalizePath(resolve(root, source));
  for (const output of Object.values(bundle)) {
    if (output.type !== 'chunk') continue;
    if (output.facadeModuleId === id || (!output.isEntry && output.moduleIds.includes(id))) return output;
  }
  throw new Error(
    `${source} has no file in the bundle but the page's own script; import it from there by "import()" only`,
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
