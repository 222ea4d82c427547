import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder of the package that a module is part of, and its name: `…/node_modules/@scope/name`. */
const PACKAGE = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;

const LICENCE_FILE = /^licen[cs]e(?:\.(?:md|txt))?$/i;

/**
 * The licences of the packages that a bundle holds parts of, as one text: each asks that it goes with every copy.
 *
 * @param modules Ids of the bundle's modules: files, and what else a bundler makes up.
 */
export async function bundledLicences(modules: readonly string[]): Promise<string> {
  const folders = new Map<string, string>();
  for (const id of modules) {
    const [, folder, name] = PACKAGE.exec(id.replaceAll('\\', '/')) ?? [];
    if (folder !== undefined && name !== undefined) folders.set(name, folder);
  }
  const names = [...folders.keys()].toSorted();
  const parts = await Promise.all(names.map((name) => licenceOf(name, folders.get(name) ?? '')));
  return parts.join('\n');
}

async function licenceOf(name: string, folder: string): Promise<string> {
  const files = await readdir(folder);
  const file = files.find((one) => LICENCE_FILE.test(one));
  if (file === undefined) {
    throw new Error(
      `${folder} holds no licence; say in bundled-licences.ts under which its code may be copied`,
    );
  }
  const text = await readFile(join(folder, file), 'utf8');
  return `${name}\n${'-'.repeat(name.length)}\n\n${text.trim()}\n`;
}
