import { describe, expect, it } from 'vitest';
import { expectLoads, frameOf, framesOf, openHost, say, twoFrames, WIDGET } from './embed-host.ts';

describe('the fallback', () => {
  it('is shown until the timeline is there, which then takes its place', async () => {
    const { page } = await openHost({
      body: '<sourceline-timeline topics="silent"><a href="https://host.example/">The story</a></sourceline-timeline>',
    });
    const link = page.getByRole('link', { name: 'The story' });
    await page.locator('iframe').waitFor({ state: 'attached' });
    await expect.poll(() => framesOf(page)[0]?.url()).toContain('topics=silent');
    expect(await link.isVisible()).toBe(true);
    // Unseen, and not in the way of the Tab key.
    expect(await page.locator('iframe').isVisible()).toBe(false);
    const before = await page.locator('sourceline-timeline').boundingBox();
    await link.focus();
    const [frame] = framesOf(page);
    await frame?.waitForFunction(() => 'say' in globalThis);
    if (frame) await say(frame, { type: 'ready' });
    expect(await link.isVisible()).toBe(false);
    expect(await page.locator('iframe').isVisible()).toBe(true);
    expect(await page.locator('sourceline-timeline').boundingBox()).toEqual(before);
    // Focus that was on the link has passed into the frame.
    const focused = await page
      .locator('sourceline-timeline')
      .evaluate((node) => [document.activeElement === node, node.shadowRoot?.activeElement?.localName]);
    expect(focused).toEqual([true, 'iframe']);
  });

  it('is shown on paper, without the frame', async () => {
    const { page } = await openHost({ body: WIDGET });
    await frameOf(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('link', { name: 'Biden and Xi' }).isVisible()).toBe(true);
    expect(await page.locator('iframe').isVisible()).toBe(false);
    expect((await page.locator('sourceline-timeline').boundingBox())?.height).toBeLessThan(60);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.getByRole('link', { name: 'Biden and Xi' }).isVisible()).toBe(false);
  });

  it('stays where the script doesn’t come, and where scripts are off', async () => {
    const { page } = await openHost({ body: WIDGET, script: '', javaScriptEnabled: false });
    expect(await page.getByRole('link', { name: 'Biden and Xi' }).isVisible()).toBe(true);
  });

  it('stays where the frame’s page doesn’t come', async () => {
    const frame = { status: 404, headers: { 'content-type': 'text/html' }, body: 'There is no such page.' };
    const { page, widgets } = await openHost({ body: WIDGET, frame, expected: [/404/] });
    await expectLoads(widgets, 1);
    await twoFrames(page);
    expect(await page.getByRole('link', { name: 'Biden and Xi' }).isVisible()).toBe(true);
    expect(await page.locator('iframe').isVisible()).toBe(false);
  });
});

describe('a host’s own styles', () => {
  it.each([
    ['that undo everything', '* { all: unset !important }'],
    ['with huge fonts', 'html { font-size: 400% } * { font-size: 80px !important; line-height: 3 }'],
    ['that hide frames', 'iframe, div { display: none !important } * { color: red !important }'],
    [
      'that make everything inline',
      '* { display: inline !important; border: 9px solid; position: static !important }',
    ],
    ['from right to left', 'html { direction: rtl }'],
  ])('%s leave the widget whole', async (_name, css) => {
    const { page } = await openHost({ body: `<main>${WIDGET}</main>`, css, width: 900 });
    const frame = await frameOf(page);
    await say(frame, { type: 'height', value: 555 });
    const box = await page.locator('iframe').boundingBox();
    expect(box?.height).toBe(555);
    expect(box?.width).toBeGreaterThan(840);
    expect(await page.getByText('Biden and Xi').isVisible()).toBe(false);
  });

  it('can set its width and margin, and hide it', async () => {
    const { page } = await openHost({
      body: WIDGET,
      css: 'sourceline-timeline { inline-size: 320px; margin: 20px } [hidden] { display: block !important }',
    });
    await frameOf(page);
    expect((await page.locator('iframe').boundingBox())?.width).toBe(320);
    await page.locator('sourceline-timeline').evaluate((node) => node.toggleAttribute('hidden', true));
    expect(await page.locator('iframe').isVisible()).toBe(false);
  });

  it('fill a row and a column of boxes', async () => {
    const { page } = await openHost({
      body: `<div class="row">${WIDGET}</div><div class="column">${WIDGET}</div>`,
      css: 'body { margin: 0 } .row { display: flex } .column { display: flex; flex-direction: column }',
      width: 700,
      height: 1200,
    });
    await expect.poll(() => page.locator('iframe.ready').count()).toBe(2);
    for (const frame of await page.locator('iframe').all()) {
      expect(await frame.boundingBox()).toMatchObject({ width: 700, height: 480 });
    }
  });
});

describe('a browser without constructed sheets', () => {
  it('shows the timeline all the same', async () => {
    const { page } = await openHost({
      body: WIDGET,
      before: () => {
        Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
        Reflect.deleteProperty(globalThis, 'CSSStyleSheet');
      },
    });
    const frame = await frameOf(page);
    await say(frame, { type: 'height', value: 555 });
    expect((await page.locator('iframe').boundingBox())?.height).toBe(555);
    expect(await page.getByText('Biden and Xi').isVisible()).toBe(false);
  });
});
