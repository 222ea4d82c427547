import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { takeTroubles } from '../setup/browser.ts';
import { FIRST_DRAWING_BYTES, gzippedSize } from './first-drawing-size.ts';
import {
  askedFor,
  fittingHeight,
  frameIn,
  openRealHost,
  plainFrame,
  REFUSED_MODULES,
  whenDrawn,
} from './frame-host.ts';
import type { RealHost } from './frame-host.ts';

const LIMA = /^Last meeting as presidents, Lima/;

/** The frame as WordPress and careful hosts make it, on a site that sends no header for other origins. */
const openLocked = (search = '', attributes = ''): Promise<RealHost> =>
  openRealHost({
    body: plainFrame(search, `sandbox="allow-scripts" ${attributes}`),
    expected: [REFUSED_MODULES],
    height: 1200,
  });

const searchOf = (page: Page) => frameIn(page).evaluate(() => location.search);

describe('a frame that may do nothing but run scripts', () => {
  it('has no origin, may keep nothing and read nothing, and draws the story all the same', async () => {
    const host = await openLocked();
    await whenDrawn(host);
    const { page, site } = host;
    const locked = await frameIn(page).evaluate(() => {
      try {
        return [self.origin, localStorage.length];
      } catch {
        return [self.origin, 'throws'];
      }
    });
    expect(locked).toEqual(['null', 'throws']);
    expect(askedFor(site)).toContain('stories/biden-xi.json.css');
    expect(askedFor(site)).not.toContain('stories/biden-xi.json');
    expect(site.requests.every(({ headers }) => headers.cookie === undefined)).toBe(true);
    // Nothing else has gone wrong but that its modules were refused, which nobody can keep a browser from saying.
    expect(takeTroubles(page)).toEqual([]);
  });

  it('looks as it does without a sandbox', async () => {
    const styled = async (host: RealHost) => {
      await whenDrawn(host);
      return frameIn(host.page).evaluate(() =>
        ['.sl-plot', '.sl-head', '.sl-mark', '.sl-marks'].map((name) => {
          const node = document.querySelector(name);
          if (node === null) return null;
          const { width, height } = node.getBoundingClientRect();
          const { color, fontFamily, display, position } = getComputedStyle(node);
          return [width, height, color, fontFamily, display, position];
        }),
      );
    };
    const locked = await styled(await openLocked());
    expect(locked).toEqual(await styled(await openRealHost({ body: plainFrame(), height: 1200 })));
    expect(locked[0]).not.toBeNull();
  });

  it('filters, opens an event and goes back', async () => {
    const host = await openLocked();
    await whenDrawn(host);
    const { page, widget } = host;
    const status = widget.getByRole('status').first();
    await widget.locator('.sl-marks').getByRole('button', { name: LIMA }).click();
    await widget.getByRole('region', { name: 'Event' }).waitFor();
    expect(await widget.getByRole('blockquote').first().textContent()).not.toBe('');
    await frameIn(page).evaluate(() => history.back());
    await expect.poll(() => widget.getByRole('region', { name: 'Event' }).count()).toBe(0);
    await page.evaluate(() => {
      document
        .querySelector('iframe')
        ?.contentWindow?.postMessage(
          { sourceline: 1, type: 'set', parameters: { topics: 'north-korea' } },
          '*',
        );
    });
    await expect.poll(() => status.textContent()).toMatch(/^4 of 17 events/);
    expect(await searchOf(page)).toBe('?topics=north-korea');
  });

  it('goes on without the address where the browser doesn’t take a new one', async () => {
    const { page, widget } = await openRealHost({
      body: '<div id="place"></div>',
      script: `document.querySelector('#place').append(Object.assign(document.createElement('iframe'),
        { src: 'SITEembed.html', className: 'plain', sandbox: 'allow-scripts' }))`,
      expected: [REFUSED_MODULES, /trusted/i],
      height: 1200,
    });
    await whenDrawn({ widget });
    await frameIn(page).evaluate(() => {
      const refuse = () => {
        throw new DOMException('not here', 'SecurityError');
      };
      Object.assign(history, { pushState: refuse, replaceState: refuse });
    });
    await widget.locator('.sl-marks').getByRole('button', { name: LIMA }).click();
    await widget.getByRole('region', { name: 'Event' }).waitFor();
    expect(await searchOf(page)).toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(() => widget.getByRole('region', { name: 'Event' }).count()).toBe(0);
  });

  it('shows as text where its links would lead', async () => {
    const host = await openLocked('?event=lima-2024');
    await whenDrawn(host);
    const { site, widget } = host;
    expect(await widget.locator('a[target="_blank"]').count()).toBe(0);
    expect(await widget.getByRole('textbox', { name: 'The full timeline:' }).inputValue()).toBe(
      `${site.url}?event=lima-2024`,
    );
  });

  it('shows a text to copy where the clipboard is shut', async () => {
    const host = await openRealHost({
      body: plainFrame('?event=lima-2024', 'sandbox="allow-scripts"'),
      expected: [REFUSED_MODULES, /Clipboard API has been blocked/],
      height: 1200,
    });
    await whenDrawn(host);
    const { widget } = host;
    await widget.getByRole('button', { name: 'Copy citation' }).first().click();
    expect(await widget.locator('.sl-copy-refused textarea').inputValue()).toContain('“');
  });

  it.each([
    ['view=list', 'article'],
    ['view=sources', '[data-view="sources"]'],
    ['lang=de', 'html[lang="de"]'],
    ['lang=ar', 'html[dir="rtl"]'],
  ])('has what is fetched later: %s', async (search, proof) => {
    const { widget } = await openLocked(`?${search}`);
    // The first drawing is still there while the explorer takes its place.
    await widget.locator('.sl-explorer').first().waitFor();
    await widget.locator(proof).first().waitFor();
  });

  it('tells its height, and grows with its content', async () => {
    const host = await openRealHost({
      body: plainFrame('', 'sandbox="allow-scripts"'),
      expected: [REFUSED_MODULES],
      width: 700,
      height: 1200,
    });
    await whenDrawn(host);
    const { page, widget } = host;
    const before = await fittingHeight(page);
    await widget.locator('.sl-marks').getByRole('button', { name: LIMA }).click();
    await widget.getByRole('region', { name: 'Event' }).waitFor();
    await expect.poll(() => fittingHeight(page)).not.toBe(before);
  });

  it('reads modules and data as every frame does where the site lets all origins read', async () => {
    const host = await openRealHost({
      body: plainFrame('', 'sandbox="allow-scripts"'),
      fault: () => ({ headers: { 'access-control-allow-origin': '*' } }),
      height: 1200,
    });
    await whenDrawn(host);
    expect(askedFor(host.site).filter((path) => path.includes('twin'))).toEqual([]);
  });

  it('says so where there is no data that it may read', async () => {
    const { widget } = await openRealHost({
      body: plainFrame('?data=stories/own.json', 'sandbox="allow-scripts"'),
      fault: (path) => (path === 'stories/own.json' ? { body: '{}' } : null),
      expected: [REFUSED_MODULES, /404/],
      height: 1200,
    });
    expect(await widget.getByRole('alert').textContent()).toContain('may not be read');
  });
});

it('shows the events of a locked frame for no more than those of any frame, before the rest is there', async () => {
  const host = await openRealHost({
    body: plainFrame('', 'sandbox="allow-scripts"'),
    expected: [REFUSED_MODULES],
    height: 1200,
    fault: (path) => (/twin-rest-.*\.js$/.test(path) ? { delay: Infinity } : null),
  });
  await host.widget.locator('[aria-busy="true"] .sl-drawing').waitFor();
  const loaded = askedFor(host.site).filter((path) => /(?:twin-first|locked-in)-.*\.(?:js|css)$/.test(path));
  expect(new Set(loaded).size).toBe(3);
  expect(await gzippedSize([...new Set(loaded)])).toBeLessThanOrEqual(FIRST_DRAWING_BYTES);
});

describe('a frame outside of a sandbox', () => {
  it('loads nothing of what sandboxes need but the few bytes that ask whether there is one', async () => {
    const host = await openRealHost({ body: plainFrame(), height: 1200 });
    await whenDrawn(host);
    expect(askedFor(host.site).filter((path) => /twin|json\.css/.test(path))).toEqual([]);
  });
});
