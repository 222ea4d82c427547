import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { DatasetFile } from '../../src/dataset/schema.ts';
import { generateDataset } from '../fixtures/generate-events.ts';
import { BUILT_SITE } from '../setup/browser-global.ts';
import { openPage } from '../setup/browser.ts';
import type { PageOptions } from '../setup/browser.ts';
import { OWN_ROOM, startSite } from '../setup/static-server.ts';
import type { SiteOptions } from '../setup/static-server.ts';

/** So many that rows are read by parts, and few enough to be quick. */
export const EVENTS = 3_000;

export const STORY: DatasetFile = generateDataset({ events: EVENTS });

/** The built site with a story on it twice: as a dataset, and as an archive that the command line has made of it. */
export async function makeArchiveSite(): Promise<{
  readonly root: string;
  readonly remove: () => Promise<void>;
}> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'sourceline-archive-site-'));
  for (const name of await readdir(BUILT_SITE)) {
    if (name !== 'stories') await symlink(path.join(BUILT_SITE, name), path.join(root, name));
  }
  await mkdir(path.join(root, 'stories'));
  await writeFile(path.join(root, 'stories', 'whole.json'), JSON.stringify(STORY));
  const err: string[] = [];
  const code = await main(['build', '--archive', 'stories/whole.json', '-o', 'archive'], {
    cwd: root,
    color: false,
    out: () => undefined,
    err: (line) => void err.push(line),
  });
  if (code !== 0) throw new Error(err.join('\n'));
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}

export interface OpenedStory {
  readonly form: 'dataset' | 'archive';
  /** After the address of the data. */
  readonly search?: string;
  readonly site?: Pick<SiteOptions, 'fault' | 'ranges' | 'policy'>;
  readonly page?: PageOptions;
}

/** Opens the story in one of its forms. */
export async function openStory(
  root: string,
  { form, search = '', site: options, page: given }: OpenedStory,
) {
  const site = await startSite({ root, policy: OWN_ROOM, ...options });
  onTestFinished(site.close);
  const page = await openPage({ width: 1360, height: 820, ...given });
  await page.goto(
    `${site.url}?data=${form === 'archive' ? 'archive/archive.json' : 'stories/whole.json'}${search}`,
  );
  return { page, site };
}

/** How many events are shown, as the page says it. */
export async function shownCount(page: Page): Promise<string> {
  const said = await page.locator('.sl-shown').first().textContent();
  return /^[\d,]+ of [\d,]+ events/u.exec(said ?? '')?.[0] ?? '';
}

/** Waits until all that is drawn is what was asked for. */
export async function settled(page: Page, count: string): Promise<void> {
  await expect.poll(() => shownCount(page)).toBe(count);
  await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
}
