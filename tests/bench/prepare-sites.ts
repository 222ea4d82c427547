import { cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ensureInstalled } from '../../src/cli/ensure-installed.mjs';
import { generateDataset } from '../fixtures/generate-events.ts';
import { run } from '../setup/run-command.mjs';
import type { BenchOptions } from './bench-options.ts';
import { PEERS, SUBJECTS } from './subjects.ts';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const TOP = path.join(HERE, '..', '..');

/** A folder to be served, with all subjects and their data. */
export interface Sites {
  readonly root: string;
  /** Bytes of the dataset with so many events. */
  readonly bytes: ReadonlyMap<number, number>;
  /** Bytes of all files of the archive; 0 without one. */
  readonly archiveBytes: number;
  readonly remove: () => Promise<void>;
}

/** The query that opens a dataset with so many events, or the archive; the same for every page. */
export const dataQuery = (page: string, events: number | null): string => {
  const isOurs = page.startsWith('site/');
  const data = events === null ? 'archive/archive.json' : `stories/bench-${events}.json`;
  return `?data=${isOurs ? data : `../../site/${data}`}`;
};

/**
 * Builds what is to be measured into a temporary folder, as it would be published:
 *
 *     site/     Sourceline's build, with the datasets beside its own story
 *     others/   the floor's pages and the peers'
 *     blank.html
 */
export async function prepareSites(
  { sizes, only, site, archive }: BenchOptions,
  log: (line: string) => void,
): Promise<Sites> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'sourceline-bench-'));
  const remove = () => rm(root, { recursive: true, force: true });
  try {
    const target = path.join(root, 'site');
    if (site === null) {
      log('Building the site …');
      await buildSite(target);
    } else await cp(site, target, { recursive: true });
    const others = SUBJECTS.filter(({ name, isOurs }) => !isOurs && only.includes(name));
    if (others.some(({ name }) => PEERS.includes(name))) await installPeers(log);
    if (others.length > 0) {
      log('Building the pages of the others …');
      await buildOthers(
        path.join(root, 'others'),
        others.map(({ page }) => path.join(HERE, page.replace(/^others\//, ''))),
      );
    }
    await mkdir(path.join(target, 'stories'), { recursive: true });
    const bytes = new Map<number, number>();
    for (const events of sizes) {
      log(`Making up ${events.toLocaleString('en')} events …`);
      const text = JSON.stringify(generateDataset({ events }));
      await writeFile(path.join(target, 'stories', `bench-${events}.json`), text);
      bytes.set(events, Buffer.byteLength(text));
    }
    if (archive !== null) await cp(archive, path.join(target, 'archive'), { recursive: true });
    const archiveBytes = archive === null ? 0 : await bytesIn(archive);
    await writeFile(
      path.join(root, 'blank.html'),
      '<!doctype html><title>blank</title><link rel="icon" href="data:,">',
    );
    return { root, bytes, archiveBytes, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function bytesIn(folder: string): Promise<number> {
  const sizes = (await readdir(folder)).map(async (name) => (await stat(path.join(folder, name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** As a program of its own, since what is imported here has set this one to development. */
async function buildSite(outDir: string): Promise<void> {
  const vite = path.join(TOP, 'node_modules', '.bin', 'vite');
  const args = ['build', '--logLevel', 'warn', '--outDir', outDir, '--emptyOutDir'];
  const code = await run(vite, args, { cwd: TOP, env: { NODE_ENV: 'production' } });
  if (code !== 0) throw new Error('The site cannot be built: mend what is said above, and try again.');
}

async function buildOthers(outDir: string, input: string[]): Promise<void> {
  await build({
    configFile: false,
    root: HERE,
    base: './',
    mode: 'production',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input },
      chunkSizeWarningLimit: 2_000,
    },
  });
}

/** The peers are packages of the bench's own: no reader and no other test ever needs them. */
async function installPeers(log: (line: string) => void): Promise<void> {
  await ensureInstalled({
    log,
    root: path.join(HERE, 'peers'),
    install: async (cwd) => {
      const code = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd });
      if (code !== 0) throw new Error('The peers cannot be installed; leave them out with --only.');
    },
  });
}
