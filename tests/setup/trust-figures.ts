import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TOP = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = `${TOP}docs/trust.md`;

const BEGIN = '<!-- figures: written by npm run fuzz, npm run mutants and npm run endure, with --keep -->';
const END = '<!-- /figures -->';

interface FuzzResults {
  readonly date: string;
  readonly seed: number;
  readonly minutes: number;
  readonly inputs: number;
  readonly failures: number;
  readonly slow: number;
  readonly targets: readonly {
    readonly name: string;
    readonly inputs: number;
    readonly slowest: number;
    readonly failure: boolean;
  }[];
}

/** What a long run counted before and after, in bytes and in numbers. */
export interface EndureResults {
  readonly date: string;
  readonly browser: string;
  readonly runs: readonly {
    readonly name: string;
    readonly steps: number;
    readonly heapBefore: number;
    readonly heapAfter: number;
    readonly listenersBefore: number;
    readonly listenersAfter: number;
    readonly nodesBefore: number;
    readonly nodesAfter: number;
  }[];
}

/** What became of the mutants that were drawn from each floor, by a seed. */
interface MutantResults {
  readonly floors: readonly {
    readonly floor: string;
    readonly date: string;
    readonly seed: number;
    /** In the floor, but for those of constants. */
    readonly all: number;
    readonly constants: number;
    readonly tried: number;
    readonly noticed: number;
    /** Of those that were noticed: their tests did not end in time, since the code no longer ends, or the machine was slow. */
    readonly timedOut: number;
    /** Of those that were tried: run by none of the floor's tests, and so not noticed. */
    readonly untested: number;
  }[];
}

function read(path: string): unknown {
  return existsSync(`${TOP}${path}`) ? (JSON.parse(readFileSync(`${TOP}${path}`, 'utf8')) as unknown) : null;
}

const number = new Intl.NumberFormat('en');

function fuzzFigures(results: FuzzResults): string {
  const { date, seed, minutes, inputs, failures, slow } = results;
  const rows = results.targets.map(
    ({ name, inputs: tried, failure, slowest }) =>
      `| ${name} | ${number.format(tried)} | ${failure ? 1 : 0} | ${number.format(slowest)} ms |`,
  );
  return [
    `**Fuzz runs.** ${date}, ${number.format(minutes)} minutes from seed ${seed}: ${number.format(inputs)} inputs, ${number.format(failures)} failures, ${number.format(slow)} inputs that took over a second. The longest are at most what the clock said, on a machine that was busy with other things, too.`,
    '',
    '| what was tried | inputs | failures | longest |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

function mutantFigures({ floors }: MutantResults): string {
  const rows = floors.map(
    ({ floor, date, seed, all, constants, tried, noticed, timedOut, untested }) =>
      `| ${floor} | ${date} | ${seed} | ${number.format(tried)} of ${number.format(all)} | ${number.format(noticed)} (${((noticed / tried) * 100).toFixed(1)} %) | ${number.format(timedOut)} | ${number.format(tried - noticed - untested)} | ${number.format(untested)} | ${number.format(constants)} |`,
  );
  return [
    '**Mutants.** Small changes of the code, drawn by a seed, each tried with the tests of its own floor alone. At least 85 % are to be noticed. Constants, which are computed when a file is loaded, are not tried.',
    '',
    '| floor | date | seed | tried | noticed | by the clock alone | not noticed | run by no test | of constants |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

function endureFigures({ date, browser, runs }: EndureResults): string {
  const rows = runs.map(
    (run) =>
      `| ${run.name} | ${number.format(run.steps)} | ${megabytes(run.heapBefore)} → ${megabytes(run.heapAfter)} (${((run.heapAfter / run.heapBefore - 1) * 100).toFixed(1)} %) | ${number.format(run.listenersBefore)} → ${number.format(run.listenersAfter)} | ${number.format(run.nodesBefore)} → ${number.format(run.nodesAfter)} |`,
  );
  return [
    `**Long runs.** ${date}, ${browser}. The heap is that after a collection, listeners and nodes are those that the browser counts.`,
    '',
    '| what was done | steps | heap | listeners | nodes |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

/** The page with the figures of the kept results in their place. Throws where it has no place for them. */
export function withFigures(page: string): string {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  if (from < 0 || to < from) throw new Error(`docs/trust.md has no "${BEGIN}" … "${END}"; put them back`);
  const fuzz = read('tests/fuzz/results.json') as FuzzResults | null;
  const endure = read('tests/endure/results.json') as EndureResults | null;
  const mutants = read('tests/mutants/results.json') as MutantResults | null;
  const parts = [
    fuzz && fuzzFigures(fuzz),
    mutants && mutantFigures(mutants),
    endure && endureFigures(endure),
  ].filter((part) => part !== null);
  return `${page.slice(0, from)}${BEGIN}\n\n${parts.join('\n\n')}\n\n${page.slice(to)}`;
}

/** Writes the figures of the kept results into docs/trust.md. */
export function writeFigures(): void {
  writeFileSync(PAGE, withFigures(readFileSync(PAGE, 'utf8')));
}
