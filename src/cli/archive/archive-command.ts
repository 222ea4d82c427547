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
  for (const input of inputs) {
    if (!INPUT_KINDS.includes(extname(input).toLowerCase())) {
      throw new UsageError(`"${input}" is of no kind that is read; the kinds are ${INPUT_KINDS.join(', ')}`);
    }
    if (resolve(cwd, input).startsWith(resolve(cwd, output) + sep)) {
      throw new UsageError(`"${input}" lies in the archive's own folder; name another folder with "-o"`);
    }
  }
  if (await isFile(resolve(cwd, output)))
    throw new UsageError(`"${output}" is a file; "-o" needs a folder for the archive`);
  const {
    problems,
    manifest,
    quotes = 0,
    isNew,
  } = await buildArchive({ cwd, inputs, output, separator, onProgress });
  const shown = { problems: problems.shown(inputs), counts: problems.counts };
  if (manifest === undefined) return shown;
  const bytes = filesOf(manifest).reduce((sum, file) => sum + file.bytes, 0);
  const what = `${spaced(manifest.events)} ${manifest.events === 1 ? 'event' : 'events'}, ${countOf(quotes, 'quote')}, ${sizeOf(bytes)}`;
  return {
    ...shown,
    output,
    success: `${isNew === true ? 'Built' : 'Unchanged:'} ${output}: ${what}`,
    figures: { events: manifest.events, quotes, bytes },
  };
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
