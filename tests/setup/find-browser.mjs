/** Finds a Chromium for the tests in a browser, and installs one where there is none. Plain JavaScript: `npm test` runs it as it is. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Names under which Linux distributions and people install it. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const MAC_APPS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A browser that is there starts in well under a second; a broken one may hang. */
const START_LIMIT_MS = 20_000;

const require = createRequire(import.meta.url);

/** The path of a Chromium that starts, or null. `SOURCELINE_CHROMIUM` comes first, and alone where it is set. */
export function findBrowser() {
  const chosen = process.env.SOURCELINE_CHROMIUM;
  if (chosen) return starts(chosen) ? chosen : null;
  return candidates().find(starts) ?? null;
}

/** `findBrowser`, and where there is none, installs one and says what it does; throws where that fails. */
export async function ensureBrowser({ log, run }) {
  const chosen = process.env.SOURCELINE_CHROMIUM;
  const found = findBrowser();
  if (found !== null) return found;
  if (chosen)
    throw new Error(
      `SOURCELINE_CHROMIUM is set to ${chosen}, which does not start as a Chromium; correct or unset it.`,
    );
  for (const { what, steps } of waysToInstall()) {
    log(`No Chromium was found for the tests in a browser. Installing one: ${what}`);
    if (!(await succeeds(steps, run))) continue;
    const installed = findBrowser();
    if (installed !== null) return installed;
  }
  throw new Error(
    'No Chromium was found for the tests in a browser, and none could be installed. ' +
      'Install Chromium or Google Chrome, or set SOURCELINE_CHROMIUM to the path of one, and run "npm test" again.',
  );
}

async function succeeds(steps, run) {
  for (const { command, args, env } of steps) {
    if ((await run(command, args, env)) !== 0) return false;
  }
  return true;
}

function candidates() {
  const onPath = COMMANDS.flatMap((command) =>
    (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, command)),
  );
  const home = process.env.HOME ?? '';
  const apps =
    process.platform === 'darwin' ? [...MAC_APPS, ...MAC_APPS.map((app) => path.join(home, app))] : [];
  return [...onPath, ...apps, ...playwrightsOwn()].filter(isExecutable);
}

/** The one that Playwright's installer puts into its cache, for the version in use here. */
function playwrightsOwn() {
  try {
    return [require('playwright-core').chromium.executablePath()];
  } catch {
    return [];
  }
}

function waysToInstall() {
  const ways = [];
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (process.platform === 'linux' && isOnPath('apt-get') && mayBecomeRoot(root)) {
    const apt = (...args) => {
      const [command, ...rest] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
      return { command, args: rest };
    };
    const steps = [apt('update'), apt('install', '-y', '--no-install-recommends', 'chromium')];
    ways.push({ what: 'apt-get update && apt-get install -y chromium', steps });
  }
  if (process.platform === 'darwin' && isOnPath('brew')) {
    ways.push({
      what: 'brew install --cask chromium',
      steps: [{ command: 'brew', args: ['install', '--cask', 'chromium'] }],
    });
  }
  const cli = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  ways.push({
    what: 'npx playwright-core install chromium',
    steps: [{ command: process.execPath, args: [cli, 'install', 'chromium'] }],
  });
  return ways;
}

function mayBecomeRoot(root) {
  return (
    root.length === 0 ||
    (isOnPath('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0)
  );
}

function isOnPath(command) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => isExecutable(path.join(folder, command)));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return existsSync(file);
  } catch {
    return false;
  }
}

/** Some distributions put a script in place that only says where to get the browser: ask for its version. */
function starts(file) {
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: START_LIMIT_MS });
  return status === 0 && /chrom/i.test(stdout);
}
