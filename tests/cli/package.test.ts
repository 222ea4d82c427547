import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { buildPackage } from '../../src/cli/build-package.ts';
import { packPackage, runTool, tool } from '../setup/packed-package.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a page pays for the component before a reader comes near it. Bytes, compressed; the comments are in it. */
const ENTRY_BUDGET = 4_096;

const packed = await packPackage();
afterAll(packed.remove);

const textOf = (name: string): Promise<string> => readFile(join(packed.folder, name), 'utf8');

async function scripts(): Promise<readonly string[]> {
  const chunks = (await readdir(join(packed.folder, 'chunks'))).map((name) => `chunks/${name}`);
  return ['index.js', ...chunks];
}

/** What a script imports from outside the package, at once or later. */
function packagesIn(code: string): string[] {
  const imports = /^(?:import|export)\b[^;"']*["']([^"']+)["']|\bimport\(["']([^"']+)["']\)/gm;
  return Array.from(code.matchAll(imports), ([, at, later]) => at ?? later ?? '').filter(
    (name) => !name.startsWith('.'),
  );
}

describe('the package', () => {
  it('is found sound by publint', async () => {
    expect(await runTool(tool('publint'), ['run', packed.tarball, '--strict'], packed.folder)).toContain(
      'All good',
    );
  });

  it('has types that are found by every way of resolving modules that can load it', async () => {
    const report = await runTool(
      tool('attw'),
      [packed.tarball, '--profile', 'esm-only', '--no-emoji', '--no-color'],
      packed.folder,
    );
    // It has ended well; these are the two ways that count.
    expect(report).toMatch(/node16 \(from ESM\).*OK \(ESM\)/);
    expect(report).toMatch(/bundler.*OK/);
  });

  it('asks its host for React and nothing else, and brings what it has bundled with its licences', async () => {
    const manifest: unknown = JSON.parse(await textOf('package.json'));
    expect(manifest).toMatchObject({ peerDependencies: { react: '>=19', 'react-dom': '>=19' } });
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest).not.toHaveProperty('scripts');
    const imported = (await Promise.all((await scripts()).map(textOf))).flatMap(packagesIn);
    expect([...new Set(imported)].toSorted()).toEqual([
      'react',
      'react-dom',
      'react-dom/client',
      'react/jsx-runtime',
    ]);
    const licences = await textOf('THIRD-PARTY-LICENSES');
    for (const name of ['@tanstack/react-query', 'd3-zoom', 'zod'])
      expect(licences).toContain(`${name}\n---`);
    expect(licences).not.toMatch(/^react\n/m);
  });

  it('holds just what is meant for others', async () => {
    const files = await runTool('tar', ['-tzf', packed.tarball], packed.folder);
    const names = files
      .trim()
      .split('\n')
      .map((name) => name.replace(/chunks\/.*/, 'chunks/'));
    expect([...new Set(names)].toSorted()).toEqual(
      [
        'LICENSE',
        'README.md',
        'THIRD-PARTY-LICENSES',
        'chunks/',
        'index.d.ts',
        'index.js',
        'package.json',
      ].map((name) => `package/${name}`),
    );
  });

  it('costs a page next to nothing before a reader comes near it', async () => {
    const entry = await textOf('index.js');
    const direct = Array.from(entry.matchAll(/from "\.\/([^"]+)"/g), ([, name]) => name ?? '');
    const code = [entry, ...(await Promise.all(direct.map(textOf)))].join('\n');
    expect(gzipSync(code).length).toBeLessThan(ENTRY_BUDGET);
  });

  it('tells frameworks that it lives in the browser, too', async () => {
    expect(await textOf('index.js')).toMatch(/^'use client';/);
  });

  it('declares its types without the project’s own sources', async () => {
    const types = await textOf('index.d.ts');
    expect(Array.from(types.matchAll(/from '([^']+)'/g), ([, name]) => name)).toEqual(['react']);
    expect(types).toContain('export declare function TimelineExplorer(props: TimelineExplorerProps)');
  });

  it('names no file of the machine that built it, and is not the one for developers', async () => {
    for (const name of await scripts()) {
      const code = await textOf(name);
      expect(code).not.toContain(process.cwd());
      expect(code).not.toContain('jsxDEV');
      expect(code).not.toContain('process.env');
    }
  });

  it('has its styles in it, which count from no size of the page', async () => {
    const code = (await Promise.all((await scripts()).map(textOf))).join('\n');
    expect(code).toContain('.sl-explorer');
    expect(code).not.toContain('sourceline: styles');
    expect(code).not.toMatch(/[\d.]rem[;,) }]/);
  });
});

describe('the folder of the package', () => {
  it('is never another, whose files would be lost', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sourceline-other-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'thesis.txt'), 'all of it');
    await expect(buildPackage(ROOT, folder)).rejects.toThrow('holds no package of Sourceline');
    await expect(buildPackage(ROOT, ROOT)).rejects.toThrow('holds no package of Sourceline');
    expect(await readFile(join(folder, 'thesis.txt'), 'utf8')).toBe('all of it');
  });
});
