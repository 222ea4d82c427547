import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { element, fittingHeight, frameIn, openRealHost, plainFrame, whenDrawn } from './frame-host.ts';
import type { RealHost } from './frame-host.ts';

const LIMA = /^Last meeting as presidents, Lima/;

const setWidth = (page: Page, width: number) =>
  page.locator('main').evaluate((node, pixels) => {
    node.style.inlineSize = `${pixels}px`;
  }, width);

/** Whether anything in the frame would have to be scrolled to be seen. */
const hidden = (page: Page) =>
  frameIn(page).evaluate(() => {
    const root = document.scrollingElement;
    return root === null ? -1 : root.scrollHeight - innerHeight;
  });

async function openEvent({ widget }: RealHost): Promise<void> {
  await widget.locator('.sl-marks').getByRole('button', { name: LIMA }).click();
  await widget.getByRole('region', { name: 'Event' }).waitFor();
}

describe('the height of the element', () => {
  const open = () => openRealHost({ body: `<main>${element()}</main>`, width: 700, height: 1400 });

  it('follows the content through an event, a filter and another view', async () => {
    const host = await open();
    await whenDrawn(host);
    const { page, widget } = host;
    const before = await fittingHeight(page);
    await openEvent(host);
    await expect.poll(() => hidden(page)).toBe(0);
    await expect.poll(() => fittingHeight(page)).not.toBe(before);
    await page.locator('sourceline-timeline').evaluate((node) => {
      node.setAttribute('event', '');
      node.setAttribute('topics', 'north-korea');
    });
    await expect.poll(() => widget.getByRole('status').first().textContent()).toMatch(/^4 of 17/);
    await fittingHeight(page);
    await page.locator('sourceline-timeline').evaluate((node) => node.setAttribute('view', 'list'));
    await widget.getByRole('article').first().waitFor();
    await fittingHeight(page);
    await expect.poll(() => hidden(page)).toBe(0);
  });

  it('follows the content at every width, from a phone’s sidebar to a wall', async () => {
    const host = await open();
    await whenDrawn(host);
    const { page, widget } = host;
    for (const width of [280, 2000, 640]) {
      await setWidth(page, width);
      await expect.poll(() => frameIn(page).evaluate(() => innerWidth)).toBe(width);
      await fittingHeight(page);
      await expect.poll(() => hidden(page)).toBe(0);
      const wide = await frameIn(page).evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      expect(await widget.locator('.sl-mark').count()).toBeGreaterThan(0);
    }
  });

  it('is right again after it was folded to nothing and hidden', async () => {
    const host = await open();
    await whenDrawn(host);
    const { page } = host;
    const before = await fittingHeight(page);
    const main = page.locator('main');
    await main.evaluate((node) => Object.assign(node.style, { inlineSize: '0', overflow: 'hidden' }));
    await expect.poll(() => frameIn(page).evaluate(() => innerWidth)).toBe(0);
    await main.evaluate((node) => node.removeAttribute('style'));
    await expect.poll(() => fittingHeight(page)).toBe(before);
    await main.evaluate((node) => node.classList.add('hidden'));
    await main.evaluate((node) => node.removeAttribute('class'));
    await expect.poll(() => fittingHeight(page)).toBe(before);
    await whenDrawn(host);
  });
});

describe('the height of the plain frame', () => {
  it.each(['', 'sandbox="allow-scripts"'])(
    'follows the content where the browser can let it: %s',
    async (sandbox) => {
      const host = await openRealHost({
        body: `<main>${plainFrame('', sandbox)}</main>`,
        expected: [/blocked by CORS|ERR_FAILED/],
        height: 1400,
      });
      const { page } = host;
      expect(await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'))).toBe(true);
      await whenDrawn(host);
      const before = await fittingHeight(page);
      await openEvent(host);
      await expect.poll(() => hidden(page)).toBe(0);
      await frameIn(page).evaluate(() => history.back());
      await expect.poll(() => fittingHeight(page)).toBe(before);
      for (const width of [300, 1200]) {
        await setWidth(page, width);
        await expect.poll(() => frameIn(page).evaluate(() => innerWidth)).toBe(width);
        await expect.poll(() => hidden(page)).toBe(0);
        await fittingHeight(page);
      }
    },
  );

  it('is a window that scrolls where the browser can’t', async () => {
    const host = await openRealHost({
      body: plainFrame('?event=lima-2024'),
      css: '.plain { frame-sizing: auto; block-size: 480px }',
      height: 1000,
    });
    await whenDrawn(host);
    const { page, widget } = host;
    expect((await page.locator('iframe').boundingBox())?.height).toBe(480);
    expect(await hidden(page)).toBeGreaterThan(100);
    const link = widget.getByRole('link', { name: 'Open the full timeline' });
    await link.scrollIntoViewIfNeeded();
    expect(await link.isVisible()).toBe(true);
  });
});
