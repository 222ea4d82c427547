import { visibleText } from '../base/visible-text.ts';
import { formatProblem, type Problem } from '../ingest/problem.ts';

/** Where the command line writes, and from where its arguments count. */
export interface Terminal {
  /** The working directory. */
  readonly cwd: string;
  /** Whether colours may be used. */
  readonly color: boolean;
  /** Writes a line for the reader, or for the next program. */
  readonly out: (line: string) => void;
  /** Writes a line about what is wrong. */
  readonly err: (line: string) => void;
}

/** The process's own terminal: colours where standard error is a terminal, unless `NO_COLOR` is set. */
export function processTerminal(): Terminal {
  const { NO_COLOR, TERM } = process.env;
  return {
    cwd: process.cwd(),
    color: process.stderr.isTTY && (NO_COLOR === undefined || NO_COLOR === '') && TERM !== 'dumb',
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
  };
}

const RED = '\u001b[31m';
const YELLOW = '\u001b[33m';
const DIM = '\u001b[2m';
const RESET = '\u001b[0m';

/**
 * A problem as the terminal shows it. What it repeats from files is made harmless first: an article may hold the very
 * characters that steer a terminal.
 */
export function showProblem(problem: Problem, color: boolean): string {
  const lines = formatProblem(problem)
    .split('\n')
    .map((line) => visibleText(line));
  if (!color) return lines.join('\n');
  const tone = problem.severity === 'error' ? RED : YELLOW;
  const [head = '', ...detail] = lines;
  return [`${tone}${head}${RESET}`, ...detail.map((line) => `${DIM}${line}${RESET}`)].join('\n');
}
