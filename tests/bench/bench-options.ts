import { parseArgs } from 'node:util';
import { PEERS, SUBJECT_NAMES } from './subjects.ts';
import type { SubjectName } from './subjects.ts';

export const SIZES = [10, 1_000, 10_000, 100_000];
const RUNS = 3;

export interface BenchOptions {
  readonly sizes: readonly number[];
  readonly only: readonly SubjectName[];
  /** How often each subject is measured at each size; medians are reported. */
  readonly runs: number;
  /** A folder with an archive, to be measured as a row of its own; null for none. */
  readonly archive: string | null;
  /** A built site to be measured instead of building one. */
  readonly site: string | null;
  /** A folder for a trace of each load and each gesture; null for none. */
  readonly traces: string | null;
  /** Also times the stages of the logic. */
  readonly stages: boolean;
  /** All there is to measure, so that the results may be kept. */
  readonly isWhole: boolean;
}

/** Short names for several subjects. */
const GROUPS: ReadonlyMap<string, readonly SubjectName[]> = new Map([
  ['canvas', ['canvas-bins', 'canvas-events']],
  ['peers', PEERS],
]);

/** Words after `npm run bench --` that make no sense; the message says which do. */
export class WrongBenchUsage extends Error {
  constructor(message: string) {
    super(`${message}\n\n${USAGE}`);
    this.name = 'WrongBenchUsage';
  }
}

const USAGE = `npm run bench -- [options]
  --sizes 10,1000         numbers of events (${SIZES.join(',')})
  --only sourceline,…     some of ${SUBJECT_NAMES.join(', ')}; canvas and peers, each for two; stages
  --runs 3                how often each is measured
  --archive FOLDER        measure an archive, too
  --site FOLDER           measure this built site instead of building one
  --traces FOLDER         write a trace of each subject's first run there
Only a run of all sizes and subjects is kept in tests/bench/results.json and README.md.`;

/**
 * Reads the words after `npm run bench --`.
 *
 * @throws {WrongBenchUsage}
 */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const values = parse(args);
  if (values.help) throw new WrongBenchUsage('What npm run bench can be asked for:');
  const only = values.only?.split(',').flatMap((name) => GROUPS.get(name) ?? name) ?? [
    ...SUBJECT_NAMES,
    'stages',
  ];
  for (const name of only) {
    if (name !== 'stages' && !isSubject(name))
      throw new WrongBenchUsage(`There is nothing called "${name}" to measure.`);
  }
  if (values.only !== undefined && only.includes('archive') && values.archive === undefined)
    throw new WrongBenchUsage('To measure an archive, name its folder: --archive FOLDER.');
  return {
    sizes: values.sizes === undefined ? SIZES : values.sizes.split(',').map(positive),
    only: SUBJECT_NAMES.filter((name) => only.includes(name) && (name !== 'archive' || values.archive)),
    runs: values.runs === undefined ? RUNS : positive(values.runs),
    archive: values.archive ?? null,
    site: values.site ?? null,
    traces: values.traces ?? null,
    stages: only.includes('stages'),
    isWhole: values.only === undefined && values.sizes === undefined && values.site === undefined,
  };
}

function parse(args: readonly string[]) {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        sizes: option,
        only: option,
        runs: option,
        archive: option,
        site: option,
        traces: option,
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new WrongBenchUsage(error instanceof Error ? error.message : String(error));
  }
}

const isSubject = (name: string): name is SubjectName => SUBJECT_NAMES.some((known) => known === name);

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new WrongBenchUsage(`"${text}" is not a whole number above 0.`);
  return number;
}
