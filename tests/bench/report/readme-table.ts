import type { BenchReport, Figure, SizeResults, SubjectResult } from './bench-report.ts';

const BEGIN = '<!-- bench: written by npm run bench -->';
const END = '<!-- /bench -->';

/** The smallest and the largest say it; all sizes are in the JSON. */
const SHOWN_SIZES: ReadonlySet<number | null> = new Set([10, 100_000, null]);

const COLUMNS: readonly (readonly [string, (result: SubjectResult) => string])[] = [
  ['first drawing', (result) => compared(result, 'drawn', milliseconds)],
  ['answers', (result) => plain(result, 'answers', milliseconds)],
  ['zoom p95', (result) => plain(result, 'zoomP95', milliseconds)],
  ['pan p95', (result) => plain(result, 'dragP95', milliseconds)],
  ['filter', (result) => plain(result, 'filter', milliseconds)],
  ['longest task', (result) => plain(result, 'longestTask', task)],
  ['heap', (result) => compared(result, 'heapLoaded', megabytes)],
  ['elements', (result) => plain(result, 'elements', count)],
  ['JS + CSS', weight],
];

/** The results as the README quotes them: a table for each size, with date and machine. */
export function readmeTable(report: BenchReport): string {
  const { processors, load } = report.machine;
  const isDisturbed = load[0] > processors / 2;
  const labels = new Map(report.subjects.map(({ name, label }) => [name, label]));
  const tables = report.sizes
    .filter(({ events }) => SHOWN_SIZES.has(events))
    .map((size) => table(size, labels));
  return [
    `Measured ${report.date} in ${report.browser}, headless, on ${processors} cores without a GPU, ` +
      `${report.runs === 1 ? 'one run' : `the median of ${report.runs} runs (one where a run takes long)`}, all on the same made-up events; in brackets, how many times the floor.` +
      (isDisturbed
        ? ' **Provisional**: other programs kept the machine busy meanwhile, so times are too long and ratios rough.'
        : ''),
    ...tables,
    'The floor is a bare canvas that fetches and parses the same JSON and draws one rectangle per row and pixel. Frames are those of the ' +
      'same scripted wheel and drag; “answers” is when the reader can press and zoom: Sourceline draws a small story’s events before React is there; “filter” is from a press on a topic to the painted frame; “longest task” is the page’s own thread’s while loading; the heap is that of page and workers after a collection; ' +
      'JS + CSS are gzipped, until it answers. How each is used, and all other figures, are in ' +
      '[`tests/bench/results.json`](tests/bench/results.json).',
  ].join('\n\n');
}

/**
 * Puts a table between the README's two markers.
 *
 * @throws {Error} where they are not there.
 */
export function putTable(readme: string, text: string): string {
  const { from, to } = bounds(readme);
  return `${readme.slice(0, from)}\n\n${text}\n\n${readme.slice(to)}`;
}

/** What stands between the README's two markers. */
export function tableIn(readme: string): string {
  const { from, to } = bounds(readme);
  return readme.slice(from, to).trim();
}

function bounds(readme: string): { readonly from: number; readonly to: number } {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from === -1 || to < from)
    throw new Error(`README.md needs the lines "${BEGIN}" and "${END}", between which the table goes.`);
  return { from: from + BEGIN.length, to };
}

function table({ events, bytes, results }: SizeResults, labels: ReadonlyMap<string, string>): string {
  const name = events === null ? 'an archive' : `${events.toLocaleString('en')} events (${megabytes(bytes)})`;
  return [
    `| ${name} | ${COLUMNS.map(([heading]) => heading).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(COLUMNS.length)}`,
    ...results.map(
      (result) =>
        `| ${labels.get(result.name) ?? result.name}${result.failure === null ? '' : ` (${result.failure})`} | ` +
        `${COLUMNS.map(([, show]) => show(result)).join(' | ')} |`,
    ),
  ].join('\n');
}

function plain(result: SubjectResult, figure: Figure, words: (value: number) => string): string {
  const value = result.figures[figure];
  return value === undefined ? '–' : words(value);
}

function compared(result: SubjectResult, figure: Figure, words: (value: number) => string): string {
  const ratio = result.ofFloor[figure];
  return plain(result, figure, words) + (ratio === undefined || ratio === 1 ? '' : ` (${ratio}×)`);
}

function weight({ figures }: SubjectResult): string {
  const { jsFirst, cssFirst } = figures;
  return jsFirst === undefined ? '–' : `${Math.round((jsFirst + (cssFirst ?? 0)) / 1e3)} kB`;
}

/** Below a second in milliseconds, above in seconds: `85 ms`, `22.6 s`. */
function milliseconds(value: number): string {
  return value < 1_000 ? `${Math.round(value)} ms` : `${(value / 1_000).toFixed(1)} s`;
}

/** The browser tells of tasks from 50 ms on. */
function task(value: number): string {
  return value === 0 ? '< 50 ms' : milliseconds(value);
}

function megabytes(value: number): string {
  return `${(value / 1e6).toFixed(1)} MB`;
}

function count(value: number): string {
  return value.toLocaleString('en');
}
