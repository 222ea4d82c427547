import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { lockedPackages } from './locked-packages.ts';

/* What the site is built from, by the bundler's own account. */

const TOP = fileURLToPath(new URL('../../', import.meta.url));

/** Addresses that stand in the files as names, and are never asked for anything: of XML's and JSON's vocabularies, and in React's messages. */
const NAMES = [
  'http://www.w3.org/',
  'https://schema.org',
  'https://json-schema.org/',
  'http://json-schema.org/',
  'https://react.dev/',
  'https://tanstack.com/',
  'https://example.org',
  'https://example.com',
  // What relative addresses are checked against; nobody can own such a name.
  'https://dataset.invalid/',
  // In the licences that come with the site.
  'https://www.apache.org/licenses/',
];

const modules = new Set<string>();
const files = new Map<string, string>();

beforeAll(async () => {
  // As a publisher builds it: for tests, React would bring its warnings.
  vi.stubEnv('NODE_ENV', 'production');
  await build({
    root: TOP,
    mode: 'production',
    configFile: `${TOP}vite.config.ts`,
    logLevel: 'silent',
    build: { write: false },
    plugins: [
      {
        name: 'what-it-is-made-of',
        enforce: 'post',
        transform(_, id) {
          modules.add(id.replaceAll('\\', '/').replace(/\?.*$/, ''));
          return null;
        },
        generateBundle(_, bundle) {
          for (const [name, file] of Object.entries(bundle)) {
            files.set(name, file.type === 'chunk' ? file.code : Buffer.from(file.source).toString('latin1'));
          }
        },
      },
    ],
  });
  vi.unstubAllEnvs();
}, 180_000);

describe('the built site', () => {
  it('is made of our own files and of packages that are listed, and of nothing else', () => {
    const atRunTime = new Set(lockedPackages().flatMap(({ name, dev }) => (dev ? [] : [name])));
    const inPackage = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/;
    const foreign = [...modules].filter((id) => {
      // What the bundler itself makes up: its helpers for imports that come later.
      if (id.startsWith('\0') || id.startsWith('vite/') || id.startsWith('/@')) return false;
      const [, name] = inPackage.exec(id) ?? [];
      if (name !== undefined) return !atRunTime.has(name);
      return !id.startsWith(`${TOP}src/`) && !/^[a-z]+\.html$/.test(id.slice(TOP.length));
    });
    expect(modules.size).toBeGreaterThan(200);
    expect(foreign).toEqual([]);
  });

  it('names no address that it would load anything from', () => {
    const found = new Set<string>();
    for (const [name, text] of files) {
      if (!/\.(?:js|css|html)$/.test(name)) continue;
      for (const [address] of text.matchAll(/https?:\/\/[a-z0-9][\w.:-]*[^\s"'`)<>\\]*/gi))
        found.add(address);
    }
    const story = files.get('index.html') ?? '';
    // The published story links to its sources.
    const others = [...found].filter(
      (address) => !NAMES.some((name) => address.startsWith(name)) && !story.includes(address),
    );
    expect(others).toEqual([]);
  });

  it('has no font, import of styles or frame of anybody else', () => {
    const styles = [...files].filter(([name]) => name.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(1);
    expect(styles.filter(([, text]) => /@font-face|@import|url\((?!["']?data:)/.test(text))).toEqual([]);
    expect([...files.keys()].filter((name) => /\.(?:woff2?|ttf|otf|wasm|map)$/.test(name))).toEqual([]);
  });
});
