import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { generateDataset } from '../fixtures/generate-events.ts';
import { run } from '../setup/run-command.mjs';
import { startSite } from '../setup/static-server.ts';
import { writeFigures, type EndureResults } from '../setup/trust-figures.ts';
import { countsOf } from './counts.ts';
import { HOST_PAGE, mountAgain } from './mount.ts';
import { comeHome, roam } from './roam.ts';

const TOP = fileURLToPath(new URL('../../', import.meta.url));
const EVENTS = 100_000;

/** A reader does something every six seconds: an hour of it. */
const STEPS = '600';
const MOUNTS = '200';

/** The heap may be so much larger than it was; what the browser itself keeps (compiled code, caches) grows meanwhile, too. */
const MOST_GROWTH = 1.1;

/** Listeners of what is open for a moment, such as a tip under the pointer. */
const LISTENERS_AT_MOST = 5;

type Run = EndureResults['runs'][number];

/** Runs what is asked for, and gives the exit code. */
export async function endure(args: readonly string[], executablePath: string): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      steps: { type: 'string', default: STEPS },
      mounts: { type: 'string', default: MOUNTS },
      keep: { type: 'boolean', default: false },
    },
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'sourceline-endure-'));
  const vite = path.join(TOP, 'node_modules/.bin/vite');
  const code = await run(vite, ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: TOP,
  });
  if (code !== 0) throw new Error('The site was not built; its messages are above.');
  await writeFile(path.join(folder, 'host.html'), HOST_PAGE);
  const body = JSON.stringify(generateDataset({ events: EVENTS }));
  const site = await startSite({
    root: folder,
    policy: null,
    // The element's frame has no origin, so that the site's own files are another's to it.
    fault: ({ path: asked }) => ({
      headers: { 'access-control-allow-origin': '*' },
      ...(asked === 'stories/many.json' ? { body } : {}),
    }),
  });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = async (address: string): Promise<Page> => {
      const opened = await browser.newPage({
        viewport: { width: 1360, height: 820 },
        locale: 'en',
        reducedMotion: 'reduce',
      });
      await opened.goto(site.url + address);
      return opened;
    };
    const runs = [
      await roaming(await page('?data=stories/many.json'), Number(values.steps)),
      await mounting(await page('host.html'), Number(values.mounts)),
    ];
    runs.forEach((one) => console.log(one));
    const failed = runs.filter(
      ({ heapBefore, heapAfter, listenersBefore, listenersAfter }) =>
        heapAfter > heapBefore * MOST_GROWTH || listenersAfter > listenersBefore + LISTENERS_AT_MOST,
    );
    if (values.keep) {
      const results: EndureResults = {
        date: new Date().toISOString().slice(0, 10),
        browser: `Chromium ${browser.version()}`,
        runs,
      };
      await writeFile(path.join(TOP, 'tests/endure/results.json'), `${JSON.stringify(results, null, 2)}\n`);
      writeFigures();
    }
    console.log(
      failed.length === 0
        ? 'Nothing is left behind.'
        : `Left behind: ${failed.map(({ name }) => name).join(', ')}`,
    );
    return failed.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first tenth is for what is made once: parts that are fetched when they are opened, caches that fill. */
async function roaming(page: Page, steps: number): Promise<Run> {
  await page.locator('.sl-mark').first().waitFor({ timeout: 120_000 });
  const count = await countsOf(page);
  await roam(page, Math.ceil(steps / 10), 1);
  await comeHome(page);
  const before = await count();
  for (let done = 0; done < steps; done += 50) {
    await roam(page, Math.min(50, steps - done), 2 + done);
    console.log(`${Math.min(done + 50, steps)} of ${steps} steps`);
  }
  await comeHome(page);
  return between(
    `zooming, filtering, searching and opening on ${EVENTS.toLocaleString('en')} events`,
    steps,
    before,
    await count(),
  );
}

async function mounting(page: Page, times: number): Promise<Run> {
  await page.waitForFunction(() => customElements.get('sourceline-timeline') !== undefined);
  const count = await countsOf(page);
  await mountAgain(page, Math.ceil(times / 10));
  const before = await count();
  await mountAgain(page, times);
  return between('mounting and unmounting the widget', times, before, await count());
}

type Counts = Awaited<ReturnType<Awaited<ReturnType<typeof countsOf>>>>;

function between(name: string, steps: number, before: Counts, after: Counts): Run {
  return {
    name,
    steps,
    heapBefore: before.heap,
    heapAfter: after.heap,
    listenersBefore: before.listeners,
    listenersAfter: after.listeners,
    nodesBefore: before.nodes,
    nodesAfter: after.nodes,
  };
}
