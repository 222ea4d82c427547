import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figures } from '../report/bench-report.ts';

/** An answer of the server. */
export interface Answer {
  /** Below the server's folder. */
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The part of it that was asked for, as `bytes=0-99`; without it the whole. */
  readonly range?: string | undefined;
}

/** What was loaded up to a moment and in all: scripts and styles as they weigh gzipped, whether or not the server does that. */
export async function loadedWeight(
  root: string,
  answers: readonly Answer[],
  drawnAt: number,
): Promise<Figures> {
  const first = answers.filter(({ at }) => at <= drawnAt);
  return {
    jsFirst: await gzipped(root, first, '.js'),
    cssFirst: await gzipped(root, first, '.css'),
    jsAll: await gzipped(root, answers, '.js'),
    cssAll: await gzipped(root, answers, '.css'),
    sentFirst: await plain(root, first),
  };
}

async function gzipped(root: string, answers: readonly Answer[], ending: string): Promise<number> {
  let sum = 0;
  for (const file of new Set(answers.map((answer) => answer.path))) {
    if (file.endsWith(ending)) sum += gzipSync(await readFile(path.join(root, file)), { level: 9 }).length;
  }
  return sum;
}

async function plain(root: string, answers: readonly Answer[]): Promise<number> {
  let sum = answers.reduce((bytes, { range }) => bytes + lengthOf(range), 0);
  const whole = answers.filter(({ range }) => range === undefined);
  for (const file of new Set(whole.map((answer) => answer.path)))
    sum += await stat(path.join(root, file)).then(
      ({ size }) => size,
      () => 0,
    );
  return sum;
}

/** How many bytes a range asks for. */
function lengthOf(range: string | undefined): number {
  const [, first = '', last = ''] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  return first === '' ? 0 : Number(last) - Number(first) + 1;
}
