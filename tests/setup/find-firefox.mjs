/** Finds a Firefox for the tests in other browsers, and installs one on Debian where that may be done. Plain JavaScript, as `npm test` runs it. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const COMMANDS = ['firefox-esr', 'firefox'];

const MAC_APP = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** Slower than Chromium to say its version, and never to be waited for without end. */
const START_LIMIT_MS = 30_000;

/** The path of a Firefox that starts, or null. `SOURCELINE_FIREFOX` comes first, and alone where it is set; `none` asks for none. */
export function findFirefox() {
  const chosen = process.env.SOURCELINE_FIREFOX;
  if (chosen) return chosen !== 'none' && starts(chosen) ? chosen : null;
  const onPath = COMMANDS.flatMap((command) =>
    (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, command)),
  );
  return [...onPath, ...(process.platform === 'darwin' ? [MAC_APP] : [])].find(starts) ?? null;
}

/**
 * `findFirefox`, and where there is none, tries to install one. Never throws: Firefox is tested where it can be had.
 *
 * @returns {Promise<{ path: string, reason: null } | { path: null, reason: string }>} `reason` is why there is none.
 */
export async function ensureFirefox({ log, run }) {
  const found = findFirefox();
  if (found !== null) return { path: found, reason: null };
  const none = (reason) => ({ path: null, reason });
  const chosen = process.env.SOURCELINE_FIREFOX;
  if (chosen === 'none') return none('SOURCELINE_FIREFOX asks for none');
  if (chosen) return none(`SOURCELINE_FIREFOX is set to ${chosen}, which does not start as a Firefox`);
  if (process.platform !== 'linux' || !works('apt-get', ['--version'])) {
    return none('there is none, and no apt-get to install it with');
  }
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (root.length > 0 && !works('sudo', ['-n', 'true'])) {
    return none('there is none, and installing it needs an administrator');
  }
  log('No Firefox was found for the tests in other browsers. Installing one: apt-get install -y firefox-esr');
  const apt = (...args) => {
    const [command, ...rest] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return run(command, rest);
  };
  await apt('update');
  const code = await apt('install', '-y', '--no-install-recommends', 'firefox-esr');
  const installed = findFirefox();
  if (installed !== null) return { path: installed, reason: null };
  return none(code === 0 ? 'the one that apt-get installed does not start' : 'apt-get could not install it');
}

function works(command, args) {
  return spawnSync(command, args, { stdio: 'ignore', timeout: START_LIMIT_MS }).status === 0;
}

/** Ubuntu puts a script in place that only says where to get the browser: ask for its version. */
function starts(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: START_LIMIT_MS });
  return status === 0 && /firefox/i.test(stdout);
}
