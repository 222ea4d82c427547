/** `error` stops a build; a `warning` is worth a look. */
export type Severity = 'error' | 'warning';

/**
 * Something an editor should mend, where it stands and what to do.
 * `line` and `column` count from 1; a column is a UTF-16 code unit, as editors count.
 */
export interface Problem {
  /** The path as the caller names the file. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** `what is wrong; what to do`, on one line. */
  readonly message: string;
  readonly severity: Severity;
  /** Further lines to show below the message, such as the two sides of a difference. */
  readonly detail?: readonly string[];
}

/** A place in a file of which the problem list already knows the name. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * One problem as text, without colour: `file:line:column: what is wrong; what to do`, the detail indented below it.
 *
 *     story.yaml:4:9: warning: no event has the topic "taiwan"; remove it, or give it to an event
 */
export function formatProblem(problem: Problem): string {
  const kind = problem.severity === 'warning' ? 'warning: ' : '';
  const head = `${problem.file}:${problem.line}:${problem.column}: ${kind}${problem.message}`;
  return [head, ...(problem.detail ?? []).map((line) => `    ${line}`)].join('\n');
}

/** Whether any of the problems stops a build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** The problems by file (code units), line and column, errors first at one place; each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems
    .filter((problem) => {
      const key = JSON.stringify([problem.file, problem.line, problem.column, problem.message]);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .toSorted(
      (a, b) =>
        compareCodeUnits(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compareCodeUnits(a.severity, b.severity),
    );
}

/** Order of two strings by UTF-16 code units: the same on every machine, whatever its language. */
export function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
