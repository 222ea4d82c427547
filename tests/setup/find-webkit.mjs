/** Finds a WebKit for the tests in other browsers; installs nothing. Plain JavaScript, as `npm test` runs it. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import path from 'node:path';

/** Where distributions put WebKitGTK's own small browser: beside its libraries, as it is no program for daily use. */
const LIBRARIES = ['/usr/libexec', '/usr/lib', '/usr/lib64', '/usr/local/libexec', '/usr/local/lib'];

/** Folders of WebKitGTK in them, or one deeper, in the machine's own (`x86_64-linux-gnu`). */
const WEBKIT_FOLDER = /^webkit(?:2gtk-4|gtk-6)\.\d+$/;

const MACHINE_FOLDER = /-linux-gnu/;

/** Never to be waited for without end. */
const START_LIMIT_MS = 20_000;

/**
 * WebKitGTK's driver, its browser and what draws it; or why there is none. `SOURCELINE_WEBKIT` names the browser (a MiniBrowser),
 * `none` asks for none.
 */
export function findWebKit() {
  const none = (reason) => ({ webkit: null, reason });
  const chosen = process.env.SOURCELINE_WEBKIT;
  if (chosen === 'none') return none('SOURCELINE_WEBKIT asks for none');
  if (process.platform === 'darwin')
    return none('Safari lets itself be driven only after somebody has allowed it by hand');
  if (process.platform !== 'linux') return none('it is looked for on Linux alone');
  const driver = onPath('WebKitWebDriver');
  if (driver === null) return none('there is no WebKitWebDriver (Debian: webkit2gtk-driver)');
  if (!works(driver, ['--help'])) return none(`${driver} does not start`);
  if (chosen && !isProgram(chosen)) return none(`SOURCELINE_WEBKIT is set to ${chosen}, which is no program`);
  const browser = chosen || (miniBrowsers().find(isProgram) ?? null);
  if (browser === null)
    return none(`there is a WebKitWebDriver, but no MiniBrowser for it under ${LIBRARIES.join(', ')}`);
  const xvfb = onPath('Xvfb');
  if (xvfb === null && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return none('it needs a screen or an Xvfb, and there is neither');
  }
  return { webkit: { driver, browser, xvfb }, reason: null };
}

function onPath(command) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, command)).find(isProgram) ?? null;
}

/** The newest interface first: 6.0, 4.1, 4.0. */
function miniBrowsers() {
  const machines = LIBRARIES.flatMap((folder) => foldersIn(folder, MACHINE_FOLDER));
  const folders = [...LIBRARIES, ...machines].flatMap((folder) => foldersIn(folder, WEBKIT_FOLDER));
  return folders.map((folder) => path.join(folder, 'MiniBrowser'));
}

function foldersIn(folder, name) {
  try {
    const names = readdirSync(folder).filter((each) => name.test(each));
    return names
      .toSorted()
      .toReversed()
      .map((each) => path.join(folder, each));
  } catch {
    return [];
  }
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function works(command, args) {
  return spawnSync(command, args, { stdio: 'ignore', timeout: START_LIMIT_MS }).status === 0;
}
