/** Runs the tests and counts them from Vitest's own report in JSON. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { run } from './run-command.mjs';

/**
 * Runs projects of the tests, and gives how many tests passed and the names of what did not. Skipped tests are
 * failures, so that nothing is left out in silence; so is a file that cannot be loaded, an error outside
 * of tests, and a run without a test.
 */
export async function runVitest({ top, projects, args, env }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sourceline-tests-'));
  // However the run ends, by Ctrl-C too.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const report = path.join(folder, 'report.json');
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run(
    path.join(top, 'node_modules', '.bin', 'vitest'),
    ['run', ...chosen, ...reporters, '--allowOnly=false', ...args],
    { cwd: top, env },
  );
  return judge(await readReport(report), code);
}

async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

/** What a report of Vitest, in Jest's format, and its exit code amount to. */
export function judge(report, code) {
  if (report === null) return { passed: 0, failures: ['tests: Vitest ended without a report'] };
  let passed = 0;
  const failures = [];
  for (const file of report.testResults) {
    const name = path.relative(process.cwd(), file.name);
    const failed = [];
    for (const { status, fullName } of file.assertionResults) {
      if (status === 'passed') passed += 1;
      else failed.push(`${name}: ${fullName}${status === 'failed' ? '' : ` (${status}, not run)`}`);
    }
    // Such as a file that cannot be loaded, whose tests nobody knows.
    if (file.status === 'failed' && failed.length === 0) failed.push(`${name}: ${firstLine(file.message)}`);
    failures.push(...failed);
  }
  if (passed + failures.length === 0) failures.push('tests: no test was run');
  else if (code !== 0 && failures.length === 0)
    failures.push('tests: an error outside of the tests, shown above');
  return { passed, failures };
}

function firstLine(text) {
  return (text ?? '').trim().split('\n')[0] || 'failed as a whole';
}
