import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  eventsOf,
  expectLoads,
  FALLBACK,
  FAR,
  frameOf,
  framesOf,
  heardBy,
  loadsOf,
  openHost,
  say,
  WIDGET,
} from './embed-host.ts';

const tall = { width: 800, height: 600 };

/** Keeps what the page listens to and watches, from before its first script. */
function keepTally(): void {
  const listeners = new Set<unknown>();
  const observers = new Set<object>();
  Object.assign(globalThis, { tally: () => ({ listeners: listeners.size, observers: observers.size }) });
  const add = globalThis.addEventListener;
  const remove = globalThis.removeEventListener;
  Object.assign(globalThis, {
    addEventListener: (...all: Parameters<typeof add>) => {
      if (all[0] === 'message') listeners.add(all[1]);
      add.apply(globalThis, all);
    },
    removeEventListener: (...all: Parameters<typeof remove>) => {
      listeners.delete(all[1]);
      remove.apply(globalThis, all);
    },
  });
  const { IntersectionObserver: Near, ResizeObserver: Size } = globalThis;
  class KeptNear extends Near {
    override observe(target: Element): void {
      observers.add(this);
      super.observe(target);
    }
    override disconnect(): void {
      observers.delete(this);
      super.disconnect();
    }
  }
  class KeptSize extends Size {
    override observe(target: Element): void {
      observers.add(this);
      super.observe(target);
    }
    override disconnect(): void {
      observers.delete(this);
      super.disconnect();
    }
  }
  Object.assign(globalThis, { IntersectionObserver: KeptNear, ResizeObserver: KeptSize });
}

interface Tally {
  readonly listeners: number;
  readonly observers: number;
}

const tallyOf = (page: Page): Promise<Tally> =>
  page.evaluate(() => (globalThis as unknown as { tally: () => Tally }).tally());

describe('in a page that changes', () => {
  it('removal leaves nothing, and put back it begins anew with what it has been told meanwhile', async () => {
    const { page, widgets } = await openHost({ body: WIDGET, before: keepTally });
    await frameOf(page);
    expect(await tallyOf(page)).toEqual({ listeners: 1, observers: 0 });
    const element = await page.locator('sourceline-timeline').elementHandle();
    await element?.evaluate((node) => {
      node.setAttribute('view', 'list');
      node.remove();
    });
    expect(await tallyOf(page)).toEqual({ listeners: 0, observers: 0 });
    await expect.poll(() => framesOf(page).length).toBe(0);
    expect(await element?.evaluate((node) => node.shadowRoot?.querySelectorAll('iframe').length)).toBe(0);
    await element?.evaluate((node) => {
      node.setAttribute('topics', 'trade');
      document.body.append(node);
    });
    const again = await frameOf(page);
    expect(new URL(again.url()).search).toBe('?topics=trade&view=list');
    expect(loadsOf(widgets)).toBe(2);
    expect(await tallyOf(page)).toEqual({ listeners: 1, observers: 0 });
    expect((await eventsOf(page)).map(({ type }) => type)).toEqual(['ready', 'ready']);
  });

  it('removal before it has loaded leaves nothing either', async () => {
    const { page, widgets } = await openHost({ ...tall, body: FAR + WIDGET, before: keepTally });
    await page.waitForFunction(() => customElements.get('sourceline-timeline'));
    await page.locator('sourceline-timeline').evaluate((node) => node.remove());
    expect(await tallyOf(page)).toEqual({
      listeners: 0,
      observers: 0,
    });
    expect(loadsOf(widgets)).toBe(0);
  });

  it('a move that keeps elements whole keeps the frame and what is in it', async () => {
    const { page, widgets } = await openHost({ body: `${WIDGET}<section></section>` });
    const frame = await frameOf(page);
    await frame.evaluate(() => Object.assign(globalThis, { kept: true }));
    await page.evaluate(() => {
      const section = document.querySelector('section');
      const widget = document.querySelector('sourceline-timeline');
      if (section && widget) section.moveBefore(widget, null);
    });
    expect(await page.locator('section > sourceline-timeline').count()).toBe(1);
    expect(await frame.evaluate(() => 'kept' in globalThis)).toBe(true);
    await page.locator('sourceline-timeline').evaluate((node) => node.setAttribute('q', 'after'));
    await expect.poll(async () => (await heardBy(frame)).length).toBe(1);
    expect(loadsOf(widgets)).toBe(1);
  });

  it('a move by taking out and putting in loads it again, once, as its attributes are by then', async () => {
    const { page, widgets } = await openHost({ body: `${WIDGET}<section></section>`, before: keepTally });
    await frameOf(page);
    await page.locator('sourceline-timeline').evaluate((node) => {
      node.setAttribute('q', 'before');
      document.querySelector('section')?.append(node);
      node.setAttribute('view', 'list');
    });
    await expectLoads(widgets, 2);
    await expect
      .poll(async () => {
        const [frame] = framesOf(page);
        return frame === undefined ? [] : (await heardBy(frame)).map(({ data }) => data);
      })
      .toEqual([
        {
          sourceline: 1,
          type: 'set',
          parameters: expect.objectContaining({ data: null, q: 'before', topics: null, view: 'list' }),
        },
      ]);
    expect(framesOf(page).length).toBe(1);
    expect(loadsOf(widgets)).toBe(2);
    expect(await tallyOf(page)).toEqual({ listeners: 1, observers: 0 });
  });

  it('one made by a script and one made by the parser are alike', async () => {
    const { page } = await openHost({ body: '' });
    await page.waitForFunction(() => customElements.get('sourceline-timeline'));
    await page.evaluate(() => {
      const made = document.createElement('sourceline-timeline');
      made.setAttribute('event', 'lima-2024');
      document.body.append(made);
    });
    expect(new URL((await frameOf(page)).url()).search).toBe('?event=lima-2024');
  });
});

describe('ten on a page', () => {
  it('each have a frame of their own, and hear that one alone', async () => {
    const body = Array.from(
      { length: 10 },
      (_, index) => `<sourceline-timeline id="w${index}" q="${index}">${FALLBACK}</sourceline-timeline>`,
    ).join('');
    const { page, widgets } = await openHost({ body, height: 6000 });
    await expectLoads(widgets, 10);
    await expect.poll(() => page.locator('iframe.ready').count()).toBe(10);
    const frame = framesOf(page).find((each) => each.url().endsWith('?q=3'));
    if (frame === undefined) throw new Error('no frame for the fourth');
    await say(frame, { type: 'height', value: 700 });
    await page.locator('#w7').evaluate((node) => node.setAttribute('q', 'seven'));
    const heights = await page
      .locator('sourceline-timeline')
      .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().height));
    expect(heights).toEqual([480, 480, 480, 700, 480, 480, 480, 480, 480, 480]);
    const told = await Promise.all(
      framesOf(page).map(async (each) => [each.url().slice(-1), (await heardBy(each)).length]),
    );
    expect(told.filter(([, count]) => count !== 0)).toEqual([['7', 1]]);
  });
});
