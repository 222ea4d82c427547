import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECTS, readOptions, WrongUsage } from '../setup/run-options.mjs';
import { judge } from '../setup/run-vitest.mjs';

const file = (statuses: readonly string[], status = 'passed', message = '') => ({
  name: path.resolve('tests/a.test.ts'),
  status,
  message,
  assertionResults: statuses.map((each) => ({ status: each, fullName: `is ${each}` })),
});

describe('what npm test counts', () => {
  it('are the tests that passed', () => {
    expect(judge({ testResults: [file(['passed', 'passed']), file(['passed'])] }, 0)).toEqual({
      passed: 3,
      failures: [],
    });
  });

  it('are the tests that failed, by name', () => {
    expect(judge({ testResults: [file(['passed', 'failed'], 'failed')] }, 1)).toEqual({
      passed: 1,
      failures: ['tests/a.test.ts: is failed'],
    });
  });

  it.each(['skipped', 'pending', 'todo', 'disabled'])('as failed, a test that is %s', (status) => {
    expect(judge({ testResults: [file(['passed', status])] }, 0)).toEqual({
      passed: 1,
      failures: [`tests/a.test.ts: is ${status} (${status}, not run)`],
    });
  });

  it('as failed, a file that cannot be loaded', () => {
    const { failures } = judge({ testResults: [file([], 'failed', 'Cannot find module\nat x')] }, 1);
    expect(failures).toEqual(['tests/a.test.ts: Cannot find module']);
  });

  it('as failed, an error outside of the tests', () => {
    expect(judge({ testResults: [file(['passed'])] }, 1).failures).toHaveLength(1);
  });

  it('as failed, a run without a test or without a report', () => {
    expect(judge({ testResults: [] }, 0).failures).toHaveLength(1);
    expect(judge(null, 0).failures).toHaveLength(1);
  });
});

describe('what npm test is asked for', () => {
  it('is everything, where nothing is said', () => {
    expect(readOptions([])).toEqual({ runsChecks: true, projects: PROJECTS, vitestArgs: [] });
  });

  it('is what needs no built site, for a check', () => {
    const options = { runsChecks: true, projects: ['unit'], vitestArgs: ['tests/architecture'] };
    expect(readOptions(['--static'])).toEqual(options);
    expect(() => readOptions(['--static', 'tests/state'])).toThrow(WrongUsage);
  });

  it('is some projects, or some tests', () => {
    expect(readOptions(['--project', 'unit', '--project=component'])).toEqual({
      runsChecks: false,
      projects: ['unit', 'component'],
      vitestArgs: [],
    });
    expect(readOptions(['tests/state', '-t', 'never throws'])).toEqual({
      runsChecks: false,
      projects: PROJECTS,
      vitestArgs: ['tests/state', '-t', 'never throws'],
    });
  });

  it('is refused where there is no such project', () => {
    expect(() => readOptions(['--project', 'units'])).toThrow('choose of unit, component, browser');
    expect(() => readOptions(['--project'])).toThrow(WrongUsage);
  });
});
