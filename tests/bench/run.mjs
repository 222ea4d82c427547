/**
 * `npm run bench`: Sourceline beside its peers and a bare canvas, in a real Chromium, on the same made-up events. Plain JavaScript, since it
 * runs before anything is installed; the rest begins in bench.ts.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, requireNode } from '../../src/cli/ensure-installed.mjs';
import { killChildren } from '../setup/run-command.mjs';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, async () => {
    await killChildren();
    process.exit(130);
  });
}
try {
  requireNode();
  await ensureInstalled({ log: console.log });
  const { runnerImport } = await import('vite');
  const entry = path.join(path.dirname(fileURLToPath(import.meta.url)), 'bench.ts');
  const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });
  await module.runBench(process.argv.slice(2));
} catch (error) {
  console.error(error?.name === 'WrongBenchUsage' ? error.message : (error?.stack ?? error));
  process.exitCode = error?.name === 'WrongBenchUsage' ? 2 : 1;
}
