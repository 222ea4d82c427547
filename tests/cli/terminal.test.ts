import { describe, expect, it } from 'vitest';
import { showProblem } from '../../src/cli/terminal.ts';
import type { Problem } from '../../src/ingest/problem.ts';

const problem: Problem = {
  file: 'story.yaml',
  line: 2,
  column: 3,
  message: 'this is wrong \u001b[2J; do that',
  severity: 'error',
  detail: ['article: "[a]"', 'story:   "[b]"'],
};

describe('showing a problem in the terminal', () => {
  it('is file:line:column: what is wrong; what to do, and the detail below', () => {
    expect(showProblem(problem, false)).toBe(
      'story.yaml:2:3: this is wrong \u241b[2J; do that\n    article: "[a]"\n    story:   "[b]"',
    );
  });

  it('says what is only a warning', () => {
    expect(showProblem({ ...problem, severity: 'warning' }, false)).toMatch(
      /^story\.yaml:2:3: warning: this/u,
    );
  });

  it('has colours where they are wanted, and never those of a file', () => {
    const shown = showProblem(problem, true);
    expect(shown.startsWith('\u001b[31mstory.yaml')).toBe(true);
    expect(shown).not.toContain('\u001b[2J');
  });
});
