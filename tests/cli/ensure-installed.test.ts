import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ensureInstalled, requireNode, SetupError, whyInstall } from '../../src/cli/ensure-installed.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const lock = {
  packages: {
    '': { dependencies: { a: '1.0.0' } },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/only-for-windows': { version: '1.0.0', optional: true },
  },
};
const installed = { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } } };

function project(there: unknown = installed): Promise<string> {
  return temporaryFolder({
    'package-lock.json': JSON.stringify(lock),
    'node_modules/.package-lock.json': JSON.stringify(there),
    'node_modules/a/package.json': '{}',
  });
}

describe('making sure that the packages are installed', () => {
  it('does nothing and says nothing where they are as locked', async () => {
    const lines: string[] = [];
    await ensureInstalled({
      root: await project(),
      log: (line) => lines.push(line),
      install: () => Promise.reject(new Error('no')),
    });
    expect(lines).toEqual([]);
  });

  it('installs what is missing and says so', async () => {
    const root = await project();
    await rm(join(root, 'node_modules'), { recursive: true });
    const lines: string[] = [];
    const roots: string[] = [];
    await ensureInstalled({
      root,
      log: (line) => lines.push(line),
      install: (where) => Promise.resolve(void roots.push(where)),
    });
    expect(roots).toEqual([root]);
    expect(lines).toEqual([
      'The packages are not installed yet. Installing with "npm ci"; the first time takes about a minute …',
      'Installed.',
    ]);
  });

  it.each([
    ['another version', { packages: { 'node_modules/a': { version: '0.9.0', integrity: 'sha512-a' } } }],
    ['other bytes', { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } } }],
    ['one too few', { packages: {} }],
    ['one too many', { packages: { ...installed.packages, 'node_modules/b': { version: '1.0.0' } } }],
    ['nonsense', []],
  ])('notices %s', async (_what, there) => {
    expect(await whyInstall(await project(there))).toMatch(/not those of|not installed yet/u);
  });

  it('notices a package that was deleted by hand', async () => {
    const root = await project();
    await rm(join(root, 'node_modules/a'), { recursive: true });
    expect(await whyInstall(root)).toBe('The package a is missing.');
  });

  it('says what to do without a lock file', async () => {
    const root = await project();
    await writeFile(join(root, 'package-lock.json'), '{');
    await expect(whyInstall(root)).rejects.toThrow(SetupError);
  });

  it('refuses a Node.js that is too old, in a sentence', () => {
    expect(() => requireNode('18.20.4')).toThrow(/needs Node\.js 20\.19 or newer, and this is 18\.20\.4/u);
    expect(() => requireNode('20.18.3')).toThrow(SetupError);
    for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0'])
      expect(() => requireNode(version)).not.toThrow();
  });
});
