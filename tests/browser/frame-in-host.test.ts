import { describe, expect, it } from 'vitest';
import { takeTroubles } from '../setup/browser.ts';
import {
  askedFor,
  element,
  fittingHeight,
  frameIn,
  heights,
  openRealHost,
  plainFrame,
  raised,
  REFUSED_MODULES,
  whenDrawn,
} from './frame-host.ts';

const LIMA = /^Last meeting as presidents, Lima/;

describe('a host of the real widget', () => {
  it('changes it in place by attributes, and hears of what the reader does', async () => {
    const host = await openRealHost({ body: element('src="SITEstories/biden-xi.json"'), height: 1200 });
    await whenDrawn(host);
    const { page, site, widget } = host;
    const node = page.locator('sourceline-timeline');
    await expect.poll(async () => (await raised(page)).map(({ type }) => type)).toEqual(['ready']);
    await node.evaluate((each) => {
      each.setAttribute('topics', 'north-korea,taiwan');
      each.setAttribute('match', 'all');
    });
    await expect
      .poll(async () => (await raised(page)).at(-1))
      .toMatchObject({
        type: 'filter',
        detail: { topics: ['north-korea', 'taiwan'], match: 'all', event: null },
      });
    await node.evaluate((each) => {
      each.removeAttribute('topics');
      each.removeAttribute('match');
    });
    await expect.poll(() => widget.getByRole('status').first().textContent()).toMatch(/^17 of 17/);
    await widget.locator('.sl-marks').getByRole('button', { name: LIMA }).click();
    await expect
      .poll(async () => (await raised(page)).at(-1))
      .toEqual({ type: 'select', detail: { event: 'lima-2024', quote: null } });
    expect(askedFor(site).filter((path) => path === 'embed.html')).toHaveLength(1);
    await node.evaluate((each) => each.setAttribute('lang', 'de'));
    await widget.getByRole('tab', { name: 'Liste' }).waitFor();
    await node.evaluate((each) => each.setAttribute('theme', 'dark'));
    await expect
      .poll(() => frameIn(page).evaluate(() => document.documentElement.dataset['theme']))
      .toBe('dark');
  });

  it('keeps its address and its title, and Back leads through the frame and out of the page', async () => {
    const host = await openRealHost({ body: element(), search: '?article=7#part', height: 1200 });
    await whenDrawn(host);
    const { page, widget } = host;
    const address = page.url();
    const marks = widget.locator('.sl-marks');
    await marks.getByRole('button', { name: LIMA }).click();
    await widget.getByRole('region', { name: 'Event' }).waitFor();
    await marks.getByRole('button', { name: /^First meeting, Bali/ }).click();
    await expect.poll(() => frameIn(page).evaluate(() => location.search)).toContain('bali');
    expect(page.url()).toBe(address);
    await page.evaluate(() => history.back());
    await expect.poll(() => frameIn(page).evaluate(() => location.search)).toContain('lima-2024');
    await expect.poll(async () => (await raised(page)).at(-1)?.detail).toMatchObject({ event: 'lima-2024' });
    await page.evaluate(() => history.back());
    await expect.poll(() => widget.getByRole('region', { name: 'Event' }).count()).toBe(0);
    expect(page.url()).toBe(address);
    expect(await page.title()).toBe('A newspaper');
  });

  it('opens a deep link inside the frame, whose way out keeps it', async () => {
    const host = await openRealHost({
      body: element('event="lima-2024" topics="north-korea"'),
      height: 1200,
    });
    await whenDrawn(host);
    const { site, widget } = host;
    await widget.getByRole('region', { name: 'Event' }).waitFor();
    const out = widget.getByRole('link', { name: 'Open the full timeline' });
    expect(await out.getAttribute('href')).toBe(`${site.url}?topics=north-korea&event=lima-2024`);
  });

  it('lets it ask for nothing but its own site’s files, and nothing before the reader comes near', async () => {
    const host = await openRealHost({ body: `<div class="far"></div>${element()}`, height: 800 });
    const { page, site } = host;
    await page.waitForFunction(() => customElements.get('sourceline-timeline'));
    expect(askedFor(site)).toEqual(['embed.js']);
    await page.locator('sourceline-timeline').scrollIntoViewIfNeeded();
    await whenDrawn(host);
    // Requests to any third origin fail the test by themselves; see `openPage`. Here: no cookie went either way.
    expect(site.requests.filter(({ headers }) => headers.cookie !== undefined)).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(takeTroubles(page)).toEqual([]);
  });

  it('holds ten of them', async () => {
    const ten = Array.from({ length: 10 }, () => element()).join('');
    const { page } = await openRealHost({ body: ten, width: 900, height: 9000 });
    const patient = { timeout: 30_000 };
    await expect.poll(() => page.locator('iframe.ready').count(), patient).toBe(10);
    await expect
      .poll(async () => (await raised(page)).filter(({ type }) => type === 'ready').length, patient)
      .toBe(10);
    const counts = await Promise.all(
      Array.from({ length: 10 }, (_each, index) =>
        page.frameLocator('iframe').nth(index).getByRole('status').first().textContent(),
      ),
    );
    expect(counts).toEqual(Array.from({ length: 10 }, () => expect.stringMatching(/^17 of 17/)));
  });

  it('moves it and puts it back, and finds it whole', async () => {
    const host = await openRealHost({ body: `${element('q="Lima"')}<section></section>`, height: 1200 });
    await whenDrawn(host);
    const { page, widget } = host;
    const before = await fittingHeight(page);
    await page.evaluate(() => {
      const node = document.querySelector('sourceline-timeline');
      if (node) document.querySelector('section')?.append(node);
    });
    await page.locator('section iframe.ready').waitFor();
    await whenDrawn(host);
    await expect.poll(() => fittingHeight(page)).toBe(before);
    expect(await widget.getByRole('searchbox').count()).toBeLessThanOrEqual(1);
    expect(await frameIn(page).evaluate(() => location.search)).toBe('?q=Lima');
  });

  it('has it without storage, as where the reader has turned that off', async () => {
    const host = await openRealHost({ body: '', height: 1200 });
    const { page, site } = host;
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException('off', 'SecurityError');
          },
        });
      }
    });
    await page.goto(`${site.url}embed.html?event=lima-2024`);
    await page.getByRole('region', { name: 'Event' }).waitFor();
  });
});

describe('a page framed as WordPress does', () => {
  // Our own words for what `wp-embed` does: hidden until a height comes with the frame's secret, and clamped.
  const script = `
    const frame = document.querySelector('iframe');
    addEventListener('message', ({ source, data }) => {
      if (source !== frame.contentWindow || !data || data.secret !== frame.dataset.secret) return;
      if (data.message !== 'height') return;
      frame.height = String(Math.min(Math.max(parseInt(data.value, 10), 200), 1000));
      frame.removeAttribute('style');
      globalThis.heights = [...(globalThis.heights ?? []), data.value];
    });
    frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
    globalThis.ask = () => frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
  `;
  const body = `<blockquote class="wp-embedded-content"><a href="SITE">Biden and Xi</a></blockquote>
    <iframe class="wp" sandbox="allow-scripts" security="restricted" src="SITEembed.html#?secret=a1B2c3D4e5"
      data-secret="a1B2c3D4e5" title="Biden and Xi" width="600" height="338" scrolling="no"></iframe>`;
  const css = 'iframe { border: 0 } .wp:not([height="338"]) { visibility: visible }';

  it('is shown, as high as its content or as WordPress lets it', async () => {
    const host = await openRealHost({ body, css, script, expected: [REFUSED_MODULES], height: 1200 });
    await whenDrawn(host);
    const { page } = host;
    await expect
      .poll(async () => {
        const { frame, content } = await heights(page);
        return frame === Math.min(content, 1000);
      })
      .toBe(true);
  });

  it('answers when it is asked, too', async () => {
    const host = await openRealHost({ body, css, script, expected: [REFUSED_MODULES], height: 1200 });
    await whenDrawn(host);
    const { page } = host;
    const count = () =>
      page.evaluate(() => (globalThis as unknown as { heights: readonly number[] }).heights.length);
    await fittingOrClamped(page);
    const before = await count();
    await page.evaluate(() => (globalThis as unknown as { ask: () => void }).ask());
    await expect.poll(count).toBeGreaterThan(before);
  });

  async function fittingOrClamped(page: Parameters<typeof heights>[0]): Promise<void> {
    await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(400);
  }
});

describe('a widget that can’t be shown', () => {
  it('says so on its element where its data isn’t there', async () => {
    const { page, widget } = await openRealHost({
      body: element('src="SITEstories/none.json"'),
      expected: [/404/],
      height: 1000,
    });
    await widget.getByRole('alert').waitFor();
    await expect.poll(async () => (await raised(page)).at(-1)?.type).toBe('error');
    expect((await raised(page)).at(-1)?.detail).toEqual({ message: expect.any(String) });
  });

  it('says so on its element where its page isn’t there, and keeps the fallback', async () => {
    const { page } = await openRealHost({
      body: element(),
      fault: (path) => (path === 'embed.html' ? { status: 404, body: 'not found' } : null),
      expected: [/404/],
    });
    await expect
      .poll(() => raised(page), { timeout: 20_000 })
      .toEqual([{ type: 'error', detail: { message: 'No answer' } }]);
    expect(await page.getByRole('link', { name: 'Biden and Xi' }).isVisible()).toBe(true);
  });

  it('says so on its element where its page never comes', async () => {
    const { page } = await openRealHost({
      body: '',
      fault: (path) => (path === 'embed.html' ? { delay: Infinity } : null),
    });
    await page.clock.install();
    await page.evaluate(() => document.body.append(document.createElement('sourceline-timeline')));
    await page.locator('iframe').waitFor({ state: 'attached' });
    await page.clock.runFor(31_000);
    await expect.poll(async () => (await raised(page)).map(({ type }) => type)).toEqual(['error']);
  });
});

describe('the plain frame', () => {
  it('is a timeline by itself, in a host without our script', async () => {
    const host = await openRealHost({
      body: plainFrame('?topics=north-korea', 'loading="lazy"'),
      height: 1200,
    });
    await whenDrawn(host);
    await expect.poll(() => host.widget.getByRole('status').first().textContent()).toMatch(/^4 of 17/);
  });
});
