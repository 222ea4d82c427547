import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { isJsonObject } from '../base/json.ts';
import { bundledLicences } from './bundled-licences.ts';
import { isolateStyles } from './isolate-styles.ts';

const SOURCES = 'src/embed/react';

/** What the host brings; all else is in the package, so that the host installs nothing for it. */
const PEERS = /^react(?:-dom)?(?:\/|$)/;

/** Where `widget-styles.ts` wants the styles. */
const STYLES_PLACE = /(['"`])\/\* sourceline: styles \*\/\1/;

/** Frameworks that draw on a server tell by it which components live in the browser, too. */
const IN_BROWSER = "'use client';\n";

/**
 * Makes the package `sourceline`, ready for `npm pack` and `npm publish`: the React component with all that it loads later, its
 * types, and what says what it is.
 *
 *     package.json  README.md  LICENSE  THIRD-PARTY-LICENSES
 *     index.js      the component; loads the rest when a reader comes near it
 *     index.d.ts
 *     chunks/*.js
 *
 * @param root The project's folder.
 * @param out The folder to write, emptied first.
 */
export async function buildPackage(root: string, out: string): Promise<void> {
  await refuseOther(out);
  const { chunks, styles } = await bundle(root);
  const files = new Map<string, string>();
  let places = 0;
  for (const chunk of chunks) {
    const code = chunk.code.replace(STYLES_PLACE, () => {
      places += 1;
      return JSON.stringify(styles);
    });
    files.set(chunk.fileName, chunk.isEntry ? IN_BROWSER + code : code);
  }
  if (places !== 1) throw new Error(`The styles have ${places} places in the package instead of one`);
  const modules = chunks.flatMap((chunk) => chunk.moduleIds);
  files.set('THIRD-PARTY-LICENSES', await bundledLicences(modules));
  files.set('index.d.ts', await declarations(root));
  files.set('README.md', await readFile(join(root, SOURCES, 'package-readme.md'), 'utf8'));
  files.set('LICENSE', await readFile(join(root, 'LICENSE'), 'utf8'));
  files.set('package.json', await packageManifest(root));
  await rm(out, { recursive: true, force: true });
  for (const [name, text] of files) {
    await mkdir(dirname(join(out, name)), { recursive: true });
    await writeFile(join(out, name), text);
  }
}

/** Refuses a folder that is neither new nor holds a package: by a slip of the hand it would be lost. */
async function refuseOther(out: string): Promise<void> {
  const entries = await readdir(out).catch(() => []);
  if (entries.length > 0 && !(await holdsPackage(out))) {
    throw new Error(
      `${out} is not empty and holds no package of Sourceline; name another folder, or empty it first`,
    );
  }
}

async function holdsPackage(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
  const manifest: unknown = JSON.parse(text);
  // The project itself has the same name, and is never published.
  return isJsonObject(manifest) && manifest['name'] === 'sourceline' && !('private' in manifest);
}

interface Bundle {
  readonly chunks: readonly Rolldown.OutputChunk[];
  readonly styles: string;
}

async function bundle(root: string): Promise<Bundle> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // Whatever the mode of the process that builds: the host's own React is what has a mode there.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      cssMinify: true,
      // The host's bundler minifies; until then people read it, in stack traces and in the debugger.
      minify: false,
      lib: { entry: `${SOURCES}/index.ts`, formats: ['es'] },
      rolldownOptions: {
        external: PEERS,
        onLog(level, log, handle) {
          // The directives of what is bundled are no loss: the entry has its own.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
        output: { entryFileNames: 'index.js', chunkFileNames: 'chunks/[name].js' },
      },
    },
  });
  const outputs = Array.isArray(built)
    ? built.flatMap(({ output }) => output)
    : 'output' in built
      ? built.output
      : [];
  const chunks = outputs.filter((output) => output.type === 'chunk');
  const css = outputs.flatMap((output) =>
    output.type === 'asset' && output.fileName.endsWith('.css') ? [String(output.source)] : [],
  );
  return { chunks, styles: isolateStyles(css.join('\n')) };
}

/** `props.ts` declares what it holds, as it stands; the component is all that has to be added. */
async function declarations(root: string): Promise<string> {
  const types = await readFile(join(root, SOURCES, 'props.ts'), 'utf8');
  const component =
    '/** A story’s timeline, in a shadow tree of its own. */\n' +
    "export declare function TimelineExplorer(props: TimelineExplorerProps): import('react').ReactElement;\n";
  return `${types}\n${component}`;
}

/** What npm and bundlers read. The project's own says how to build it, and stays at home. */
async function packageManifest(root: string): Promise<string> {
  const own: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  if (!isJsonObject(own)) throw new Error('package.json is not an object; mend it first');
  const { name, version, description, license } = own;
  const text = JSON.stringify(
    {
      name,
      version,
      description,
      license,
      keywords: ['timeline', 'react', 'react-component', 'journalism', 'quotes', 'sources'],
      type: 'module',
      sideEffects: false,
      types: './index.d.ts',
      exports: {
        '.': { types: './index.d.ts', default: './index.js' },
        './package.json': './package.json',
      },
      files: ['index.js', 'index.d.ts', 'chunks', 'THIRD-PARTY-LICENSES'],
      peerDependencies: { react: '>=19', 'react-dom': '>=19' },
    },
    null,
    2,
  );
  return `${text}\n`;
}
