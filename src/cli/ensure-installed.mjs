// Installs the project's packages where they are missing or not those of package-lock.json. Plain JavaScript without
// imports beyond Node's own, since it runs before anything is installed.
import { spawn } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The oldest Node.js that the packages run on, as in package.json's "engines". */
const OLDEST_NODE = [20, 19];

/** The project's folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** A sentence for the user instead of a stack of calls. */
export class SetupError extends Error {
  name = 'SetupError';
}

/**
 * Throws `SetupError` where this Node.js is too old.
 * @param {string} version such as `20.19.0`
 */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new SetupError(
    `Sourceline needs Node.js ${OLDEST_NODE.join('.')} or newer, and this is ${version}. ` +
      'Install a newer one from https://nodejs.org/ or with your version manager, then try again.',
  );
}

/**
 * Makes sure that `node_modules` holds what `package-lock.json` says, by `npm ci` where it doesn't.
 * Says what it does through `log`. Throws `SetupError` where that fails.
 * @param {{ log: (line: string) => void, root?: string, install?: (root: string) => Promise<void> }} options
 * @returns {Promise<void>}
 */
export async function ensureInstalled({ log, root = projectRoot, install = npmCi }) {
  const reason = await whyInstall(root);
  if (reason === undefined) return;
  log(`${reason} Installing with "npm ci"; the first time takes about a minute …`);
  await install(root);
  log('Installed.');
}

/**
 * Why the packages must be installed, or undefined where they are as locked.
 * npm keeps a copy of what it installed in `node_modules/.package-lock.json`; packages that are only for other systems
 * are missing there, and may be.
 * @param {string} root
 * @returns {Promise<string | undefined>}
 */
export async function whyInstall(root) {
  const locked = await readLock(join(root, 'package-lock.json'));
  if (locked === undefined)
    throw new SetupError('package-lock.json is missing or not readable; get a fresh copy of the project.');
  const installed = await readLock(join(root, 'node_modules', '.package-lock.json'));
  if (installed === undefined) return 'The packages are not installed yet.';
  for (const [path, entry] of Object.entries(locked)) {
    if (path === '' || entry.link) continue;
    const there = installed[path];
    if (
      there === undefined
        ? !entry.optional
        : there.version !== entry.version || there.integrity !== entry.integrity
    ) {
      return 'The installed packages are not those of package-lock.json.';
    }
  }
  for (const path of Object.keys(installed)) {
    if (!Object.hasOwn(locked, path)) return 'The installed packages are not those of package-lock.json.';
  }
  // A folder that was deleted by hand doesn't show in npm's copy.
  const { dependencies = {}, devDependencies = {} } = locked[''] ?? {};
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    if (!(await exists(join(root, 'node_modules', name, 'package.json'))))
      return `The package ${name} is missing.`;
  }
  return undefined;
}

async function readLock(path) {
  try {
    const { packages } = JSON.parse(await readFile(path, 'utf8'));
    return typeof packages === 'object' && packages !== null ? packages : undefined;
  } catch {
    return undefined;
  }
}

async function exists(path) {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs npm itself where it started this program, so that its very version is used; else the one on the path.
 * @param {string} root
 * @returns {Promise<void>}
 */
function npmCi(root) {
  const script = process.env.npm_execpath;
  const isNpm = script !== undefined && basename(script).startsWith('npm');
  const windows = process.platform === 'win32';
  const [command, args] = isNpm ? [process.execPath, [script]] : [windows ? 'npm.cmd' : 'npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args, 'ci', '--no-audit', '--no-fund'], {
      cwd: root,
      // Its progress is for people; standard output stays this program's own.
      stdio: ['ignore', 2, 2],
      shell: windows && !isNpm,
    });
    child.on('error', () =>
      reject(new SetupError('npm could not be started; install it, or run "npm ci" by hand.')),
    );
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else
        reject(new SetupError('"npm ci" failed; its messages are above. Mend what they say and try again.'));
    });
  });
}
