import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TOP = fileURLToPath(new URL('../../', import.meta.url));

/** The project's own manifest, as far as these tests ask it. */
export interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** A package as `package-lock.json` has it. */
export interface LockedPackage {
  /** Where it lies: `node_modules/a/node_modules/b`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

export function readManifest(): Manifest {
  return JSON.parse(readFileSync(`${TOP}package.json`, 'utf8')) as Manifest;
}

/** Every package of the lock file but the project itself. */
export function lockedPackages(): LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(`${TOP}package-lock.json`, 'utf8')) as {
    readonly packages: Readonly<Record<string, Omit<LockedPackage, 'path' | 'name'>>>;
  };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({ ...entry, path, name: path.slice(path.lastIndexOf('node_modules/') + 13) }));
}

/** One short text for a set of packages and their versions: another one, another text. */
export function fingerprintOf(packages: readonly LockedPackage[]): string {
  const lines = [...new Set(packages.map(({ name, version }) => `${name}@${version}`))].toSorted();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 32);
}
