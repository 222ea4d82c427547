/**
 * `npm test`: everything that has to hold, from a fresh clone on. Plain JavaScript, since it runs before anything
 * is installed. Ends with one plain line, `N passed, N failed`: each test counts, and each step beside them as one.
 *
 *     npm test                          all of it
 *     npm run check                     types, lint, format, architecture (--static)
 *     npm test -- --project unit        one project of the tests: unit, component, browser
 *     npm test -- tests/state           the tests whose path holds these words
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, requireNode } from '../src/cli/ensure-installed.mjs';
import { readOptions, WrongUsage } from './setup/run-options.mjs';
import { killChildren, run } from './setup/run-command.mjs';
import { ensureBrowser } from './setup/find-browser.mjs';
import { ensureFirefox } from './setup/find-firefox.mjs';
import { findWebKit } from './setup/find-webkit.mjs';
import { runVitest } from './setup/run-vitest.mjs';

const TOP = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * What has been counted so far; `failures` are named in the summary.
 * @type {{ passed: number, failed: number, failures: string[] }}
 */
const tally = { passed: 0, failed: 0, failures: [] };

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, async () => {
    await killChildren();
    console.log(`\nStopped by ${signal}.`);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  });
}

try {
  await main(readOptions(process.argv.slice(2)));
} catch (error) {
  // What is not a step's own failure: nothing could be run at all.
  console.error(`\n${error instanceof WrongUsage ? error.message : (error?.message ?? error)}`);
  count('setting up', false);
}
summarise();

async function main(options) {
  requireNode();
  await ensureInstalled({ log: console.log });
  if (options.runsChecks) {
    await step('types', 'tsc', ['--noEmit']);
    await step('lint', 'oxlint', ['--type-aware', '--deny-warnings']);
    await step('format', 'oxfmt', ['--check']);
  } else {
    console.log('Types, lint and format are left out: a project or tests were named.');
  }
  let projects = options.projects;
  let env = {};
  if (projects.includes('browser')) {
    const browser = await prepareBrowser();
    if (browser === null) projects = projects.filter((project) => project !== 'browser');
    else {
      env = { SOURCELINE_CHROMIUM: browser, ...(await prepareFirefox()) };
      sayWebKit();
    }
  }
  if (projects.length === 0) return;
  heading(`tests: ${projects.join(', ')}`);
  const result = await runVitest({ top: TOP, projects, args: options.vitestArgs, env });
  tally.passed += result.passed;
  tally.failed += result.failures.length;
  tally.failures.push(...result.failures);
}

/** Finds or installs the browser and builds the site that it opens; null where one of the two failed. */
async function prepareBrowser() {
  heading('browser');
  let browser;
  try {
    browser = await ensureBrowser({
      log: console.log,
      run: (command, args, env) => run(command, args, { cwd: TOP, env }),
    });
  } catch (error) {
    console.error(error.message);
    count('browser: the tests in a browser were not run', false);
    return null;
  }
  console.log(`Testing in ${browser}`);
  if (await step('build', 'vite', ['build', '--logLevel', 'warn'])) return browser;
  count('browser: the tests in a browser were not run, as the site was not built', false);
  return null;
}

/** Finds or installs Firefox where that can be, and says which it was: what is true in Chromium alone is then no secret. */
async function prepareFirefox() {
  const { path: firefox, reason } = await ensureFirefox({
    log: console.log,
    run: (command, args) => run(command, args, { cwd: TOP }),
  });
  console.log(firefox === null ? `Firefox: not run, because ${reason}` : `Testing in ${firefox}, too`);
  return firefox === null
    ? { SOURCELINE_FIREFOX: 'none', SOURCELINE_FIREFOX_MISSING: reason }
    : { SOURCELINE_FIREFOX: firefox };
}

/** WebKit is tested where it is; nothing is installed for it. */
function sayWebKit() {
  const { webkit, reason } = findWebKit();
  console.log(
    webkit === null ? `WebKit: not run, because ${reason}` : `Testing in WebKit, too: ${webkit.browser}`,
  );
}

/** Runs one of the installed tools as a step that passes or fails as a whole. */
async function step(name, tool, args) {
  heading(name);
  const code = await run(path.join(TOP, 'node_modules', '.bin', tool), args, { cwd: TOP });
  count(name, code === 0);
  return code === 0;
}

function count(name, passed) {
  if (passed) tally.passed += 1;
  else {
    tally.failed += 1;
    tally.failures.push(name);
  }
}

function heading(name) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
}

function summarise() {
  // Nothing that ran is nothing that was shown to hold.
  if (tally.passed + tally.failed === 0) count('nothing was run', false);
  if (tally.failures.length > 0) {
    heading('failed');
    for (const failure of tally.failures) console.log(`  ✗ ${failure}`);
  }
  console.log('');
  process.exitCode = tally.failed === 0 ? 0 : 1;
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
}
