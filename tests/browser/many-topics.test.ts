import { expect, inject, test } from 'vitest';
import { openPage } from '../setup/browser.ts';
import { generateDataset } from '../fixtures/generate-events.ts';

async function open(topics: number) {
  const page = await openPage({ width: 1360, height: 820 });
  await page.route('**/stories/topics.json', (route) =>
    route.fulfill({ json: generateDataset({ events: 2_000, topics }) }),
  );
  await page.goto(`${inject('site')}?data=stories/topics.json`);
  await page.getByRole('region', { name: 'Timeline' }).waitFor();
  return page;
}

test('a chart of 5,000 topics draws a step of rows, and any other row when it is searched for', async () => {
  const page = await open(5_000);
  const rows = page.getByRole('group', { name: 'Topics' }).getByRole('checkbox');
  await expect.poll(() => rows.count()).toBe(60);
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(6_000);
  await page.getByRole('searchbox', { name: 'Find a topic' }).fill('topic 4321');
  await expect.poll(() => rows.count()).toBe(1);
  await page.getByRole('checkbox', { name: 'Topic 4321' }).check();
  await page.getByRole('searchbox', { name: 'Find a topic' }).fill('');
  await expect.poll(() => rows.count()).toBe(61);
  await page.getByRole('button', { name: 'Show 60 more' }).click();
  await expect.poll(() => rows.count()).toBe(121);
});

test('the axis stays in sight where the rows scroll', async () => {
  const page = await open(50);
  const axis = await page.locator('.sl-ticks').boundingBox();
  const room = await page.locator('.sl-chart-scroll').boundingBox();
  expect(axis && room ? Math.abs(axis.y + axis.height - room.y - room.height) : null).toBeLessThan(1);
});
