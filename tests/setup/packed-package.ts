import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { mkdtemp, realpath } from 'node:fs/promises';
import { buildPackage } from '../../src/cli/build-package.ts';

export const TOP = fileURLToPath(new URL('../../', import.meta.url));

const execute = promisify(execFile);

/** What a tool of ours has printed; rejects with all of it where the tool has found something wrong. */
export async function runTool(command: string, args: readonly string[], folder: string): Promise<string> {
  try {
    const { stdout } = await execute(command, args, { cwd: folder, maxBuffer: 20_000_000 });
    return stdout;
  } catch (cause) {
    const { stdout = '', stderr = '' } = cause as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`, { cause });
  }
}

/** One of the tools that are installed here. */
export const tool = (name: string): string => join(TOP, 'node_modules/.bin', name);

export interface PackedPackage {
  /** The folder that was packed. */
  readonly folder: string;
  /** The file that npm would publish. */
  readonly tarball: string;
  readonly remove: () => Promise<void>;
}

/** Builds the package anew and packs it as for publishing, in a folder of its own. */
export async function packPackage(): Promise<PackedPackage> {
  const temporary = await realpath(await mkdtemp(join(tmpdir(), 'sourceline-package-')));
  const folder = join(temporary, 'package');
  await buildPackage(TOP, folder);
  await runTool('npm', ['pack', '--pack-destination', temporary, '--ignore-scripts'], folder);
  const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  return {
    folder,
    tarball: join(temporary, `${name}-${version}.tgz`),
    remove: () => rm(temporary, { recursive: true, force: true }),
  };
}
