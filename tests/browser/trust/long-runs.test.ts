import { expect, onTestFinished, test } from 'vitest';
import { countsOf } from '../../endure/counts.ts';
import { HOST_PAGE, mountAgain } from '../../endure/mount.ts';
import { comeHome, roam } from '../../endure/roam.ts';
import { generateDataset } from '../../fixtures/generate-events.ts';
import { BUILT_SITE } from '../../setup/browser-global.ts';
import { openPage } from '../../setup/browser.ts';
import { OWN_ROOM, startSite } from '../../setup/static-server.ts';
import type { Fault } from '../../setup/static-server.ts';

/* The short form of `npm run endure`: what is counted comes back; how much memory that is, only the long form can say. */

test('zooming, filtering, searching and opening leave no listener and no nodes behind', async () => {
  const body = JSON.stringify(generateDataset({ events: 3_000 }));
  const site = await startSite({
    root: BUILT_SITE,
    policy: OWN_ROOM,
    fault: ({ path }) => (path === 'stories/many.json' ? { body } : null),
  });
  onTestFinished(site.close);
  const page = await openPage({ width: 1360, height: 820, reducedMotion: 'reduce' });
  await page.goto(`${site.url}?data=stories/many.json`);
  await page.locator('.sl-mark').first().waitFor();
  const count = await countsOf(page);
  await roam(page, 25, 1);
  await comeHome(page);
  const before = await count();
  await roam(page, 40, 2);
  await comeHome(page);
  const after = await count();
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 5);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.1);
}, 180_000);

test('mounting and unmounting the widget leaves no listener and no nodes behind', async () => {
  const site = await startSite({
    root: BUILT_SITE,
    policy: null,
    // The element's frame has no origin, so that the site's own files are another's to it.
    fault: ({ path }): Fault =>
      path === 'host.html'
        ? { body: HOST_PAGE, headers: { 'content-type': 'text/html' } }
        : { headers: { 'access-control-allow-origin': '*' } },
  });
  onTestFinished(site.close);
  const page = await openPage();
  await page.goto(`${site.url}host.html`);
  await page.waitForFunction(() => customElements.get('sourceline-timeline') !== undefined);
  const count = await countsOf(page);
  await mountAgain(page, 3);
  const before = await count();
  await mountAgain(page, 6);
  const after = await count();
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.1);
}, 180_000);
