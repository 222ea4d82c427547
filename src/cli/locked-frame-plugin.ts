import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename, join, parse, resolve } from 'node:path';
import { build, normalizePath } from 'vite';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';
import { MAX_DATASET_BYTES } from '../dataset/limits.ts';
import { html } from '../export/page-html-element.ts';
import { compareCodeUnits } from '../ingest/problem.ts';
import { sheetPath, writeSheet } from '../state/data-sheet.ts';
import { readFileBytes } from './read-file.ts';

/** The frame's page, what it draws with, and what finds out that it may not. */
const PAGE = 'embed.html';
const FRAME = 'src/embed/frame/main.tsx';
const REST = 'src/embed/frame/twin-rest.ts';
const DETECTOR = 'src/embed/frame/locked-in.ts';

/** What loads the rest, with modules and without. */
const LOADER = 'src/embed/frame/load-door.ts';
const LOCKED_LOADER = 'src/embed/frame/load-locked-door.ts';

/** What reads much data, and what says that only the rest does: a classic script would hold all of it before its first drawing. */
const LARGE_READERS = 'src/ui/data/large-readers.ts';
const NO_LARGE_READERS = 'src/embed/frame/no-large-readers.ts';

/** Where datasets lie, in the public folder and on the site. */
const STORIES = 'stories';

/** As Vite's own. */
const HASH_LENGTH = 8;

/** A script and the styles that belong to it: their text, or where they lie on the site. */
interface Twin {
  readonly script: string;
  readonly styles: string;
}

/**
 * Vite's part of frames in `sandbox="allow-scripts"`, WordPress's way of framing. Without an origin they may load no module and
 * read no data, unless the host of files sends `Access-Control-Allow-Origin`. So the built site holds both once more in forms
 * that need nobody's leave: the frame's scripts as two classic ones, for the first drawing and for the rest, which `embed.html`
 * falls back on, and each dataset as a style sheet beside it, `stories/x.json.css`.
 */
export function lockedFrame(): Plugin {
  let config: ResolvedConfig | undefined;
  let detector = '';
  let first: Twin = { script: '', styles: '' };
  let rest: Twin = { script: '', styles: '' };
  return {
    name: 'sourceline:locked-frame',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      if (config === undefined) return;
      const emit = (name: string, source: string) => {
        const fileName = hashedPath(config?.build.assetsDir ?? '', name, source);
        this.emitFile({ type: 'asset', fileName, source });
        return fileName;
      };
      for (const path of await datasetPaths(config.publicDir)) {
        // oxlint-disable-next-line no-await-in-loop -- one dataset in memory at a time
        const bytes = await readFileBytes(config.publicDir, path, MAX_DATASET_BYTES);
        const text = new TextDecoder().decode(bytes);
        this.emitFile({ type: 'asset', fileName: sheetPath(path), source: writeSheet(text) });
      }
      const small = await bundleClassic(config, DETECTOR);
      detector = emit('locked-in.js', small.script);
      const emitTwin = (name: string, { script, styles }: Twin): Twin => ({
        script: emit(`${name}.js`, script),
        styles: emit(`${name}.css`, styles),
      });
      first = emitTwin('twin-first', await bundleClassic(config, FRAME, [[LARGE_READERS, NO_LARGE_READERS]]));
      rest = emitTwin('twin-rest', await bundleClassic(config, REST));
    },
    transformIndexHtml: {
      // After Vite has put the module and its styles into the page.
      order: 'post',
      handler(page, { filename, bundle }) {
        if (basename(filename) !== PAGE || bundle === undefined || config === undefined) return page;
        const { base } = config;
        const templateOf = (id: string, { script, styles }: Twin) =>
          html(
            'template',
            { id },
            html('link', { rel: 'stylesheet', href: base + styles }),
            html('script', { src: base + script }),
          ).html;
        const finder = html('script', { defer: '', src: base + detector }).html;
        const templates = templateOf('sourceline-twin', first) + templateOf('sourceline-twin-rest', rest);
        return withTwin(page, finder + templates);
      },
    },
  };
}

/**
 * Puts the twin before the page's first module, and has its styles asked for as a plain page does: with `crossorigin`, which
 * makes no difference on one's own origin, a frame without an origin would be refused them.
 */
function withTwin(page: string, twin: string): string {
  const plain = page.replace(/(<link rel="stylesheet") crossorigin/g, '$1');
  const at = plain.indexOf('<script type="module"');
  if (at < 0) throw new Error(`${PAGE} holds no module; the frame's page is drawn by one`);
  return plain.slice(0, at) + twin + plain.slice(at);
}

/** Of a file that may be kept for ever, since its name is another as soon as its text is. */
function hashedPath(folder: string, name: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, HASH_LENGTH);
  const { name: stem, ext } = parse(name);
  return `${folder}/${stem}-${hash}${ext}`;
}

/** The paths of all datasets in a public folder, versions included, as they are on the site. */
async function datasetPaths(publicDir: string): Promise<readonly string[]> {
  const folder = resolve(publicDir, STORIES);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && !entry.name.startsWith('.'))
    .map((entry) => normalizePath(join(STORIES, entry.parentPath.slice(folder.length), entry.name)))
    .toSorted(compareCodeUnits);
}

/** A part of the site as one classic script, which imports nothing, and its styles. `replaced` pairs modules with what takes their place. */
async function bundleClassic(
  config: ResolvedConfig,
  entry: string,
  replaced: readonly (readonly [string, string])[] = [],
): Promise<Twin> {
  const { root, mode } = config;
  const built = await build({
    root,
    mode,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    plugins: [[LOADER, LOCKED_LOADER] as const, ...replaced].map(([module, instead]) =>
      inPlaceOf(resolve(root, module), resolve(root, instead)),
    ),
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: resolve(root, entry),
        // React's directives and the loader of modules mean nothing here.
        checks: { moduleLevelDirective: false, emptyImportMeta: false },
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error(`${entry} was not built`);
  const scripts = built.output.filter((file): file is Rolldown.OutputChunk => file.type === 'chunk');
  const [script] = scripts;
  if (script === undefined || scripts.length > 1) throw new Error(`${entry} makes more than one script`);
  const styles = built.output.find((file) => file.fileName.endsWith('.css'));
  return { script: script.code, styles: styles?.type === 'asset' ? String(styles.source) : '' };
}

/** Takes one module wherever another is imported. */
function inPlaceOf(replaced: string, replacement: string): Plugin {
  return {
    name: 'sourceline:in-place-of',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found?.id === normalizePath(replaced) ? normalizePath(replacement) : null;
    },
  };
}
