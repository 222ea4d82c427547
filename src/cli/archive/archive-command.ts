import { stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { filesOf } from '../../archive/write/make-manifest.ts';
import type { Problem } from '../../ingest/problem.ts';
import { countOf } from '../count-of.ts';
import { UsageError } from '../usage.ts';
import { buildArchive, INPUT_KINDS, spaced } from './build-archive.ts';

/** A call of `sourceline build --archive`, as its words were read. */
export interface ArchiveCall {
  readonly cwd: string;
  readonly inputs: readonly string[];
  readonly output: string | undefined;
  readonly separator: string | undefined;
  readonly onProgress: (sentence: string) => void;
}

/** What it has come to, for people and for programs. */
export interface ArchiveOutcome {
  readonly problems: readonly Problem[];
  /** All of them, shown or not. */
  readonly counts: { readonly errors: number; readonly warnings: number; readonly more: number };
  readonly output?: string;
  readonly success?: string;
  /** Figures for programs. */
  readonly figures?: Readonly<Record<string, number>>;
}

const DEFAULT_SEPARATOR = ';';
const BYTES_PER_KB = 1_000;
const BYTES_PER_MB = 1_000_000;

/** Runs `sourceline build --archive INPUT… -o FOLDER`. Throws `UsageError` for a call that means nothing, else `FileError`. */
export async function archiveCommand(call: ArchiveCall): Promise<ArchiveOutcome> {
  const { cwd, inputs, output, separator = DEFAULT_SEPARATOR, onProgress } = call;
  if (inputs.length === 0) throw new UsageError('"build --archive" needs at least one INPUT');
  if (output === undefined)
    throw new UsageError('"build --archive" needs "-o" with a folder for the archive');
  if (separator.trim() === '') throw new UsageError('"--separator" needs a character that is no blank');
  const folders: string[] = [];
  for (const input of inputs) {
    const path = resolve(cwd, input);
    if (path.startsWith(resolve(cwd, output) + sep)) {
      throw new UsageError(`"${input}" lies in the archive's own folder; name another folder with "-o"`);
    }
    if (INPUT_KINDS.includes(extname(input).toLowerCase())) continue;
    if (!(await isFolder(path))) {
      throw new UsageError(`"${input}" is of no kind that is read; the kinds are ${INPUT_KINDS.join(', ')}`);
    }
    folders.push(input);
  }
  const [engineFolder] = folders;
  const files = inputs.filter((input) => !folders.includes(input));
  if (engineFolder !== undefined && (folders.length > 1 || !files.every((file) => file.endsWith('.json')))) {
    throw new UsageError(
      "a folder of another engine's files goes with datasets that have its lists, and with nothing else",
    );
  }
  if (await isFile(resolve(cwd, output))) {
    throw new UsageError(`"${output}" is a file; "-o" needs a folder for the archive`);
  }
  const order = { cwd, inputs: files, engineFolder, output, separator, onProgress };
  const { problems, manifest, quotes, isNew } = await buildArchive(order);
  const shown = { problems: problems.shown(inputs), counts: problems.counts };
  if (manifest === undefined) return shown;
  const bytes = filesOf(manifest).reduce((sum, file) => sum + file.bytes, 0);
  const what = [
    `${spaced(manifest.events)} ${manifest.events === 1 ? 'event' : 'events'}`,
    ...(quotes === undefined ? [] : [countOf(quotes, 'quote')]),
    sizeOf(bytes),
  ];
  return {
    ...shown,
    output,
    success: `${isNew === true ? 'Built' : 'Unchanged:'} ${output}: ${what.join(', ')}`,
    figures: { events: manifest.events, ...(quotes !== undefined && { quotes }), bytes },
  };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function sizeOf(bytes: number): string {
  return bytes < BYTES_PER_MB
    ? `${Math.ceil(bytes / BYTES_PER_KB)} kB`
    : `${(bytes / BYTES_PER_MB).toFixed(1)} MB`;
}
