import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runTool, tool, TOP } from '../setup/packed-package.ts';
import type { PackedPackage } from '../setup/packed-package.ts';

/** What the application has installed beside the package; all of it lies in this project, so that no registry is asked. */
const INSTALLED = ['react', 'react-dom', '@types/react', '@types/react-dom', 'csstype'];

const INDEX = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A host of ours</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="./host.css" />
  </head>
  <body>
    <div id="root"><!--server--></div>
    <script type="module" src="./src/main.tsx"></script>
  </body>
</html>
`;

const APP = `
import { useState } from 'react';
import { TimelineExplorer } from 'sourceline';
import type { TimelineError, TimelineSelection, TimelineView } from 'sourceline';

type Heard =
  | { readonly type: 'ready' }
  | { readonly type: 'select'; readonly detail: TimelineSelection }
  | { readonly type: 'filter'; readonly detail: TimelineView }
  | { readonly type: 'error'; readonly detail: TimelineError };

declare global {
  interface Window {
    heard: Heard[];
    clicks: number;
  }
}

export function App() {
  const [topics, setTopics] = useState<readonly string[]>([]);
  const [isShown, setShown] = useState(true);
  const [isBare, setBare] = useState(false);
  const [src, setSrc] = useState('./stories/biden-xi.json');
  return (
    <main onClick={() => (window.clicks += 1)}>
      <button onClick={() => setTopics(['north-korea'])}>Korea</button>
      <button onClick={() => setShown(!isShown)}>Away</button>
      <button onClick={() => setBare(true)}>Bare</button>
      <button onClick={() => setSrc('./stories/none.json')}>Elsewhere</button>
      {isBare ? <TimelineExplorer src={src} lang="en" className="bare" /> : null}
      {isShown && !isBare ? (
        <TimelineExplorer
          src={src}
          page="https://host.example/timeline/"
          title="Biden and Xi"
          topics={topics}
          lang="en"
          className="one"
          onReady={() => window.heard.push({ type: 'ready' })}
          onSelect={(detail) => window.heard.push({ type: 'select', detail })}
          onFilter={(detail) => window.heard.push({ type: 'filter', detail })}
          onError={(detail) => window.heard.push({ type: 'error', detail })}
        >
          <a href="https://host.example/timeline/">The whole story</a>
        </TimelineExplorer>
      ) : null}
      <p>The application goes on.</p>
    </main>
  );
}
`;

const MAIN = `
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app';

window.heard = [];
window.clicks = 0;
const root = document.getElementById('root');
if (root) hydrateRoot(root, <StrictMode><App /></StrictMode>);
`;

const SERVER = `
import { renderToString } from 'react-dom/server';
import { App } from './app';

console.log(renderToString(<App />));
`;

const TSCONFIG = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    module: 'ESNext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
  },
  include: ['src'],
};

export interface ReactHost {
  readonly folder: string;
  /** The built application, with what the server has drawn in it. */
  readonly site: string;
  /** What the server has drawn. */
  readonly html: string;
  readonly remove: () => Promise<void>;
}

/** Writes an application of somebody else's with the package in it, without a network: Vite, React, TypeScript. */
export async function writeReactHost({ tarball }: PackedPackage): Promise<ReactHost> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'sourceline-react-')));
  const files: Readonly<Record<string, string>> = {
    'package.json': JSON.stringify({ private: true, type: 'module' }),
    'tsconfig.json': JSON.stringify(TSCONFIG),
    'index.html': INDEX,
    'public/host.css': 'body { margin: 0 }',
    'src/app.tsx': APP,
    'src/main.tsx': MAIN,
    'src/server.tsx': SERVER,
    'public/stories/biden-xi.json': await readFile(join(TOP, 'public/stories/biden-xi.json'), 'utf8'),
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  for (const name of INSTALLED) {
    const place = join(folder, 'node_modules', name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(join(TOP, 'node_modules', name), place);
  }
  const unpacked = join(folder, 'node_modules/sourceline');
  await mkdir(unpacked);
  await runTool('tar', ['-xzf', tarball, '--strip-components=1', '-C', unpacked], folder);
  return {
    folder,
    site: join(folder, 'dist'),
    html: await build(folder),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Builds it for browsers and for a server, and puts what the latter draws into the page of the former. */
async function build(folder: string): Promise<string> {
  await runTool(tool('vite'), ['build', '--base', './', '--logLevel', 'warn'], folder);
  await runTool(
    tool('vite'),
    ['build', '--ssr', 'src/server.tsx', '--outDir', 'server', '--logLevel', 'warn'],
    folder,
  );
  const html = (await runTool('node', ['server/server.js'], folder)).trim();
  const page = join(folder, 'dist/index.html');
  await writeFile(
    page,
    (await readFile(page, 'utf8')).replace('<!--server-->', () => html),
  );
  return html;
}

/** The same application under other styles of the host's. */
export async function restyle({ site }: ReactHost, css: string): Promise<string> {
  const copy = `${site}-${String(css.length)}`;
  await cp(site, copy, { recursive: true });
  await writeFile(join(copy, 'host.css'), css);
  return copy;
}
