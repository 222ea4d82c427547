import { SUBJECTS } from '../subjects.ts';
import type { Figure, SizeResults, StageResults, SubjectResult } from './bench-report.ts';

/** The columns of the terminal's table: a heading, what to show, and how. */
const COLUMNS: readonly (readonly [string, Figure, (value: number) => string])[] = [
  ['drawn ms', 'drawn', whole],
  ['answers ms', 'answers', whole],
  ['zoom p50', 'zoomMedian', whole],
  ['p95', 'zoomP95', whole],
  ['worst', 'zoomWorst', whole],
  ['drag p95', 'dragP95', whole],
  ['worst ', 'dragWorst', whole],
  ['longest task', 'longestTask', whole],
  ['blocking', 'blocking', whole],
  ['filter ms', 'filter', whole],
  ['facet', 'facet', whole],
  ['search', 'search', whole],
  ['heap MB', 'heapLoaded', mega],
  ['heap used', 'heapUsed', mega],
  ['elements', 'elements', (value) => value.toLocaleString('en')],
  ['JS kB', 'jsFirst', kilo],
  ['CSS kB', 'cssFirst', kilo],
  ['zoomed to', 'zoomedTo', (value) => value.toPrecision(2)],
];

/** Prints one size: a line per subject, `3.1×` for how many times the floor. */
export function printSize({ events, bytes, results }: SizeResults): void {
  const what =
    events === null ? 'An archive' : `${events.toLocaleString('en')} events, ${(bytes / 1e6).toFixed(2)} MB`;
  console.log(`\n${what}; in brackets, how many times the floor:`);
  const head = ['', ...COLUMNS.map(([heading]) => heading)];
  const rows = results.map((result) => [
    labelOf(result.name),
    ...COLUMNS.map(([, figure, words]) => cell(result, figure, words)),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...rows])
    console.log(
      row
        .map((text, column) =>
          column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
        )
        .join('  '),
    );
  for (const { name, failure } of results)
    if (failure !== null) console.log(`FAILED: ${labelOf(name)}: ${failure}`);
  console.log('');
}

/** Prints the logic's own stages. */
export function printStages(stages: readonly StageResults[]): void {
  for (const { events, stages: list } of stages) {
    console.log(`\nStages of the logic, ${events.toLocaleString('en')} events, ms:`);
    console.table(
      Object.fromEntries(
        list.map(({ stage, ofFloor, ...figures }) => [stage, { ...figures, '× JSON.parse': ofFloor }]),
      ),
    );
  }
}

function cell({ figures, ofFloor }: SubjectResult, figure: Figure, words: (value: number) => string): string {
  const value = figures[figure];
  if (value === undefined) return '–';
  const ratio = ofFloor[figure];
  const isCompared =
    ratio !== undefined && (figure === 'drawn' || figure === 'heapLoaded' || figure === 'filter');
  return isCompared ? `${words(value)} (${ratio}×)` : words(value);
}

const labelOf = (name: string): string => SUBJECTS.find((subject) => subject.name === name)?.label ?? name;

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function mega(value: number): string {
  return (value / 1e6).toFixed(1);
}

function kilo(value: number): string {
  return (value / 1e3).toFixed(1);
}
