import { resolve } from 'node:path';
import type { ServerResponse } from 'node:http';
import { build } from 'vite';
import type { Plugin, ResolvedConfig } from 'vite';

const ENTRY = 'src/embed/element/embed-script.ts';

/** Where it lies on the site. Without a hash: other people's pages name it. */
const FILE = 'embed.js';

/**
 * Vite's part of the script that hosts put into their pages: writes `embed.js` to the top of the built site, and answers
 * with it while developing. It is bundled by itself, as one classic script: in the site's own bundle it would import
 * what it shares with the frame's page from a chunk, which a plain `<script>` cannot.
 */
export function embedScript(): Plugin {
  let config: ResolvedConfig | undefined;
  return {
    name: 'sourceline:embed-script',
    // Vitest is a Vite server too, and has nobody to answer.
    apply: (_config, env) => env.mode !== 'test',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      if (config?.command !== 'build') return;
      this.emitFile({ type: 'asset', fileName: FILE, source: await bundleEmbedScript(config.root) });
    },
    configureServer({ config: { root }, middlewares }) {
      middlewares.use(`/${FILE}`, (_request, response, next) => {
        bundleEmbedScript(root, 'development').then((code) => send(response, code), next);
      });
    },
  };
}

/**
 * The text of `embed.js`: minified, self-contained, without a global.
 *
 * @param root The project's folder.
 * @param mode While developing there is no twin for frames that are locked in, so that none is.
 */
export async function bundleEmbedScript(
  root: string,
  mode: 'production' | 'development' = 'production',
): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    define: { 'import.meta.env.DEV': String(mode === 'development') },
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: resolve(root, ENTRY), output: { format: 'iife' } },
    },
  });
  if (!Array.isArray(built) && 'output' in built) {
    const [script, ...others] = built.output;
    if (others.length === 0) return script.code;
  }
  throw new Error(`${ENTRY} makes more than one file; let it import only what can be part of it`);
}

function send(response: ServerResponse, code: string): void {
  response.setHeader('content-type', 'text/javascript; charset=utf-8');
  response.end(code);
}
