import { describe, expect, it } from 'vitest';
import {
  compareCodeUnits,
  formatProblem,
  hasErrors,
  sortProblems,
  type Problem,
} from '../../src/ingest/problem.ts';

const problem = (given: Partial<Problem>): Problem => ({
  file: 'story.yaml',
  line: 1,
  column: 1,
  message: 'what is wrong; what to do',
  severity: 'error',
  ...given,
});

describe('a problem', () => {
  it('is one line that begins with its place, and its details below it', () => {
    expect(formatProblem(problem({ line: 4, column: 9 }))).toBe('story.yaml:4:9: what is wrong; what to do');
    expect(formatProblem(problem({ severity: 'warning', detail: ['one', 'two'] }))).toBe(
      'story.yaml:1:1: warning: what is wrong; what to do\n    one\n    two',
    );
  });

  it('stops a build only as an error', () => {
    expect(hasErrors([])).toBe(false);
    expect(hasErrors([problem({ severity: 'warning' })])).toBe(false);
    expect(hasErrors([problem({ severity: 'warning' }), problem({})])).toBe(true);
  });
});

describe('problems', () => {
  it('stand by file, line and column, errors first at one place', () => {
    const sorted = [
      problem({ file: 'B', line: 1 }),
      problem({ file: 'a', line: 2, column: 1 }),
      problem({ file: 'a', line: 10, column: 1 }),
      problem({ file: 'a', line: 10, column: 2, message: 'error' }),
      problem({ file: 'a', line: 10, column: 2, message: 'warning', severity: 'warning' }),
      problem({ file: 'a', line: 10, column: 10 }),
    ];
    expect(sortProblems(sorted.toReversed())).toEqual(sorted);
    expect(sortProblems(sorted)).toEqual(sorted);
  });

  it('are told once each, where file, line, column or words differ each by itself', () => {
    const all = [
      problem({}),
      problem({ message: 'another' }),
      problem({ column: 2 }),
      problem({ line: 2 }),
      problem({ file: 'x' }),
    ];
    expect(sortProblems([...all, ...all])).toEqual(all);
  });

  it('are in the order of code units, the same on every machine', () => {
    expect(['b', 'a', 'B', 'ä', 'a'].toSorted(compareCodeUnits)).toEqual(['B', 'a', 'a', 'b', 'ä']);
    expect(compareCodeUnits('a', 'a')).toBe(0);
  });
});
