import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { element, frameIn, openRealHost, whenDrawn } from './frame-host.ts';
import type { RealHost } from './frame-host.ts';

/** More stops than the widget has: who needs more is trapped. */
const MANY = 120;

const AROUND = `<button id="before">before</button>${element()}<button id="after">after</button>`;

/** Where the focus is: the id of the host's own element, or `frame` with what is focused in it. */
async function focused(page: Page): Promise<string> {
  const own = await page.evaluate(() => document.activeElement?.id ?? '');
  if (own !== '') return own;
  const inside = await frameIn(page).evaluate(() => {
    const node = document.activeElement;
    const name = node?.getAttribute('aria-label') ?? node?.textContent ?? '';
    return node === null || node === document.body ? '' : `${node.localName} ${name.slice(0, 40)}`;
  });
  return inside === '' ? 'nowhere' : `frame: ${inside}`;
}

/** Presses a key until the focus is on an element of the host's, and gives what it has been on meanwhile. */
async function pressUntil(page: Page, key: string, goal: string): Promise<readonly string[]> {
  const passed: string[] = [];
  for (let press = 0; press < MANY; press += 1) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (now === goal) return passed;
    passed.push(now);
  }
  throw new Error(`${key} never led to ${goal}, but to ${passed.join('; ')}`);
}

describe('the Tab key', () => {
  it.each(['', '?event=lima-2024', '?view=list'])(
    'passes in, through and out, both ways: %s',
    async (search) => {
      const attribute = search.replace(/^\?(\w+)=(.*)$/, '$1="$2"');
      const host = await openRealHost({
        body: AROUND.replace('<sourceline-timeline ', `<sourceline-timeline ${attribute} `),
        height: 1400,
      });
      await whenDrawn(host);
      const { page } = host;
      await page.locator('#before').focus();
      const forth = await pressUntil(page, 'Tab', 'after');
      expect(forth.filter((stop) => stop.startsWith('frame')).length).toBeGreaterThan(5);
      const back = await pressUntil(page, 'Shift+Tab', 'before');
      expect(back.filter((stop) => stop.startsWith('frame')).length).toBeGreaterThan(5);
      // Nothing of what the timeline has replaced is in the way.
      expect([...forth, ...back].filter((stop) => !stop.startsWith('frame: '))).toEqual(
        expect.not.arrayContaining(['']),
      );
    },
  );
});

async function overChart(host: RealHost): Promise<{ readonly x: number; readonly y: number }> {
  const box = await host.widget.locator('.sl-plot').boundingBox();
  if (box === null) throw new Error('no chart is drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height - 8 };
}

const tall = `<div class="far"></div>${element()}<div class="far"></div>`;

async function openTall(options: object = {}): Promise<RealHost> {
  const host = await openRealHost({ body: tall, height: 900, ...options });
  await host.page.locator('sourceline-timeline').scrollIntoViewIfNeeded();
  await whenDrawn(host);
  await host.widget.locator('.sl-plot[data-draggable]').waitFor();
  await host.page.locator('sourceline-timeline').evaluate((node) => node.scrollIntoView());
  return host;
}

const scrolled = (page: Page) => page.evaluate(() => scrollY);
const windowOf = (page: Page) =>
  frameIn(page).evaluate(() => new URLSearchParams(location.search).get('from'));

describe('the wheel over the chart', () => {
  it('scrolls the host, and zooms nothing', async () => {
    const host = await openTall();
    const { page } = host;
    const { x, y } = await overChart(host);
    const before = await scrolled(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 240);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 100);
    expect(await windowOf(page)).toBeNull();
  });

  it('zooms with Ctrl, and leaves the host where it is', async () => {
    const host = await openTall();
    const { page } = host;
    const { x, y } = await overChart(host);
    const before = await scrolled(page);
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await expect.poll(() => windowOf(page)).not.toBeNull();
    expect(await scrolled(page)).toBe(before);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });

  it('zooms once the chart has been pressed, until the reader presses elsewhere', async () => {
    const host = await openTall();
    const { page } = host;
    const { x, y } = await overChart(host);
    const before = await scrolled(page);
    await page.mouse.click(x, y);
    await page.mouse.wheel(0, -240);
    await expect.poll(() => windowOf(page)).not.toBeNull();
    expect(await scrolled(page)).toBe(before);
    // Focus goes to the host: the wheel is its own again.
    await page.evaluate(() => {
      window.focus();
      document.body.tabIndex = -1;
      document.body.focus();
    });
    const zoomed = await windowOf(page);
    await page.mouse.wheel(0, 240);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 100);
    expect(await windowOf(page)).toBe(zoomed);
  });
});

describe('a finger on the chart', () => {
  it('that swipes up scrolls the host', async () => {
    const host = await openTall({ width: 390, height: 844, hasTouch: true, isMobile: true });
    const { page } = host;
    const { x, y } = await overChart(host);
    const before = await scrolled(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number | null) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at === null ? [] : [{ x, y: at, id: 0 }],
      });
    await touch('touchStart', y);
    for (let step = 1; step <= 10; step += 1) {
      await touch('touchMove', y - step * 24);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await touch('touchEnd', null);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 100);
    expect(await windowOf(page)).toBeNull();
  });
});
