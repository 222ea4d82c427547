/**
 * `npm run endure`: an hour of a reader's zooming, filtering and opening on 100 000 events, compressed, and the widget mounted 200 times;
 * then whether the heap is within 10 % of where it began, and no listener is left. Ends with exit code 1 where not. `--keep` writes the
 * figures to results.json and docs/trust.md; `-- --steps 200 --mounts 20` makes it shorter.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, requireNode } from '../../src/cli/ensure-installed.mjs';
import { ensureBrowser } from '../setup/find-browser.mjs';
import { killChildren, run } from '../setup/run-command.mjs';

const TOP = fileURLToPath(new URL('../../', import.meta.url));

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, async () => {
    await killChildren();
    process.exit(130);
  });
}
try {
  requireNode();
  await ensureInstalled({ log: console.log });
  const browser = await ensureBrowser({
    log: console.log,
    run: (command, args, env) => run(command, args, { cwd: TOP, env }),
  });
  const { runnerImport } = await import('vite');
  const entry = path.join(TOP, 'tests/endure/endure.ts');
  const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });
  process.exitCode = await module.endure(process.argv.slice(2), browser);
} catch (error) {
  console.error(error?.stack ?? error);
  process.exitCode = 1;
}
