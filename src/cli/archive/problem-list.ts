import { compareCodeUnits, type Problem } from '../../ingest/problem.ts';

/** More than anybody mends before trying again; the rest is counted. */
const MOST_SHOWN = 100;

/** Problems of inputs that may have millions: the first ones of errors and of warnings are kept, all are counted. */
export class ProblemList {
  readonly #errors: Problem[] = [];
  readonly #warnings: Problem[] = [];
  #errorCount = 0;
  #warningCount = 0;

  get hasErrors(): boolean {
    return this.#errorCount > 0;
  }

  /** Whether another problem of this severity would only be counted. */
  isFull(severity: Problem['severity']): boolean {
    return (severity === 'error' ? this.#errors : this.#warnings).length >= MOST_SHOWN;
  }

  add(problem: Problem): void {
    if (problem.severity === 'error') this.#errorCount += 1;
    else this.#warningCount += 1;
    const kept = problem.severity === 'error' ? this.#errors : this.#warnings;
    if (kept.length < MOST_SHOWN) kept.push(problem);
  }

  /** One that has no place of its own, because nobody will see it. */
  count(severity: Problem['severity']): void {
    if (severity === 'error') this.#errorCount += 1;
    else this.#warningCount += 1;
  }

  /** Those that are kept, file by file in the order of the inputs, by line and column. */
  shown(inputs: readonly string[]): readonly Problem[] {
    const place = new Map(inputs.map((input, index) => [input, index]));
    return [...this.#errors, ...this.#warnings].toSorted(
      (a, b) =>
        (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0) ||
        a.line - b.line ||
        a.column - b.column ||
        compareCodeUnits(a.severity, b.severity),
    );
  }

  /** How many there are in all, and how many of them are not shown. */
  get counts(): { readonly errors: number; readonly warnings: number; readonly more: number } {
    return {
      errors: this.#errorCount,
      warnings: this.#warningCount,
      more: this.#errorCount + this.#warningCount - this.#errors.length - this.#warnings.length,
    };
  }
}
