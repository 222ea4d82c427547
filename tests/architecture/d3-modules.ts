import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'vite';

/**
 * From each name that `d3` exports, values and types, to the part that it comes from (`scaleUtc` → `d3-scale`),
 * read from the installed packages.
 */
export async function readD3Modules(top: string): Promise<ReadonlyMap<string, string>> {
  const packages = path.join(top, 'node_modules');
  const parts = readdirSync(packages).filter((name) => name.startsWith('d3-'));
  const moduleOf = new Map<string, string>();
  for (const part of parts) {
    for (const name of typeNames(path.join(packages, '@types', part, 'index.d.ts'))) moduleOf.set(name, part);
  }
  const require = createRequire(path.join(packages, 'd3', 'package.json'));
  for (const part of parts) {
    const exports: object = await import(pathToFileURL(require.resolve(part)).href);
    // Values last: they are what runs.
    for (const name of Object.keys(exports)) moduleOf.set(name, part);
  }
  return moduleOf;
}

function typeNames(file: string): string[] {
  const { module } = parseSync(file, readFileSync(file, 'utf8'), { lang: 'dts' });
  return module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ exportName }) => (typeof exportName.name === 'string' ? [exportName.name] : []));
}
