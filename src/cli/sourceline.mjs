#!/usr/bin/env node
// The door to the command line: plain JavaScript, which starts the TypeScript behind it through Vite.
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = fileURLToPath(new URL('main.ts', import.meta.url));

async function load() {
  try {
    const { runnerImport } = await import('vite');
    return runnerImport(main, { root, configFile: false, logLevel: 'error' });
  } catch (error) {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    process.stderr.write('Sourceline is not installed yet; run "npm ci" in its folder first.\n');
    process.exit(1);
  }
}

// A reader that stops listening, such as `head`, is no error, and doesn't make the outcome another one.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const { module } = await load();
process.exitCode = await module.main(process.argv.slice(2), module.processTerminal());
