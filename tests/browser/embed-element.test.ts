import { describe, expect, it } from 'vitest';
import { takeTroubles } from '../setup/browser.ts';
import {
  elsewhere,
  eventsOf,
  FALLBACK,
  FAR,
  file,
  frameOf,
  framesOf,
  heardBy,
  loadsOf,
  openHost,
  say,
  settle,
  twoFrames,
  WIDGET,
} from './embed-host.ts';

const tall = { width: 800, height: 600 };

describe('nothing but the script is fetched', () => {
  it('before the widget nears the viewport', async () => {
    const { page, widgets } = await openHost({ ...tall, body: FAR + WIDGET });
    await page.waitForFunction(() => customElements.get('sourceline-timeline'));
    await twoFrames(page);
    expect(widgets.requests.map(({ path }) => path)).toEqual(['embed.js']);
    await page.getByRole('link', { name: 'Biden and Xi' }).scrollIntoViewIfNeeded();
    await frameOf(page);
    expect(loadsOf(widgets)).toBe(1);
  });

  it.each(['hidden', 'narrow'])('while its container is %s', async (name) => {
    const { page, widgets } = await openHost({ ...tall, body: `<div class="${name}">${WIDGET}</div>` });
    await page.waitForFunction(() => customElements.get('sourceline-timeline'));
    await twoFrames(page);
    expect(loadsOf(widgets)).toBe(0);
    await page
      .locator('div')
      .first()
      .evaluate((container) => container.removeAttribute('class'));
    await frameOf(page);
    expect(loadsOf(widgets)).toBe(1);
  });
});

describe('the script is found by its neighbours', () => {
  it.each([
    ['classic and late', '<script src="WIDGETSembed.js" defer></script>'],
    ['classic and at once', '<script src="WIDGETSembed.js?v=1"></script>'],
    ['a module', '<script type="module" src="WIDGETSembed.js" crossorigin></script>'],
    ['imported', '<script type="module" src="importer.js"></script>'],
    ['there twice', '<script src="WIDGETSembed.js"></script><script src="WIDGETSembed.js" async></script>'],
  ])('when it is %s', async (_name, script) => {
    const { page, widgets } = await openHost({
      body: WIDGET,
      script,
      files: { 'importer.js': file('text/javascript', "import 'WIDGETSembed.js';") },
      frame: undefined,
    });
    const frame = await frameOf(page);
    expect(frame.url()).toBe(`${widgets.url}embed.html`);
  });
});

describe('attributes', () => {
  const body = `<sourceline-timeline src="stories/a.json?x=1&amp;y=2" topics="trade,taiwan" q="&quot;war&quot; + peace" lang="de" title="Two leaders">
    ${FALLBACK}</sourceline-timeline>`;

  it('are the parameters of the frame, whose dataset is the host’s to name', async () => {
    const { page, host } = await openHost({ body });
    const frame = await frameOf(page);
    expect(Object.fromEntries(new URL(frame.url()).searchParams)).toEqual({
      data: `${host.url}stories/a.json?x=1&y=2`,
      topics: 'trade,taiwan',
      q: '"war" + peace',
      lang: 'de',
    });
    expect(await page.locator('iframe').getAttribute('title')).toBe('Two leaders');
  });

  it('name the frame by the link inside where there is no title', async () => {
    const { page } = await openHost({ body: WIDGET });
    await frameOf(page);
    expect(await page.getByTitle('Biden and Xi, face to face', { exact: true }).count()).toBe(1);
  });

  it('that change together are told together, to the frame’s origin, without a new page', async () => {
    const { page, host, widgets } = await openHost({ body });
    const frame = await frameOf(page);
    await page.locator('sourceline-timeline').evaluate((element) => {
      element.setAttribute('topics', 'trade');
      element.setAttribute('topics', 'north-korea');
      element.setAttribute('match', 'all');
      element.removeAttribute('q');
      element.setAttribute('lang', 'de');
      element.setAttribute('class', 'of the host');
      element.setAttribute('src', '../b.json');
      element.setAttribute('title', 'Renamed');
    });
    await expect
      .poll(() => heardBy(frame))
      .toEqual([
        {
          origin: new URL(host.url).origin,
          data: {
            sourceline: 1,
            type: 'set',
            parameters: {
              topics: 'north-korea',
              match: 'all',
              q: null,
              // The same as before, and yet set: the reader may have changed it.
              lang: 'de',
              data: new URL('../b.json', host.url).href,
            },
          },
        },
      ]);
    expect(await page.locator('iframe').getAttribute('title')).toBe('Renamed');
    expect(loadsOf(widgets)).toBe(1);
  });

  it('that change before the frame listens are told once it does', async () => {
    const { page } = await openHost({ body: '<sourceline-timeline topics="silent"></sourceline-timeline>' });
    await page.locator('iframe').waitFor({ state: 'attached' });
    await expect.poll(() => framesOf(page)[0]?.url()).toContain('topics=silent');
    const element = page.locator('sourceline-timeline');
    await element.evaluate((node) => node.setAttribute('topics', 'trade'));
    await element.evaluate((node) => node.setAttribute('view', 'list'));
    const [frame] = framesOf(page);
    if (frame === undefined) throw new Error('no frame');
    await frame.waitForFunction(() => 'say' in globalThis);
    expect(await heardBy(frame)).toEqual([]);
    await say(frame, { type: 'ready' });
    await expect
      .poll(async () => (await heardBy(frame)).map(({ data }) => data))
      .toEqual([{ sourceline: 1, type: 'set', parameters: { topics: 'trade', view: 'list' } }]);
  });

  it('of an address that is none are passed on for the frame to refuse', async () => {
    const { page } = await openHost({ body: '<sourceline-timeline src="https://[">x</sourceline-timeline>' });
    const frame = await frameOf(page);
    expect(new URL(frame.url()).searchParams.get('data')).toBe('https://[');
  });
});

describe('events', () => {
  it('say on the element what happens in the frame', async () => {
    const { page } = await openHost({ body: WIDGET });
    const frame = await frameOf(page);
    const view = { topics: ['trade'], match: 'all' };
    await say(frame, { type: 'select', detail: { event: 'lima-2024', quote: null, more: 'dropped' } });
    await say(frame, { type: 'filter', detail: view });
    await say(frame, { type: 'error', detail: { message: 'No story was found.' } });
    const on = { composed: true, on: 'sourceline-timeline' };
    expect(await eventsOf(page)).toEqual([
      { ...on, type: 'ready', detail: null },
      { ...on, type: 'select', detail: { event: 'lima-2024', quote: null } },
      { ...on, type: 'filter', detail: view },
      { ...on, type: 'error', detail: { message: 'No story was found.' } },
    ]);
  });

  it('are raised for nothing that is malformed, of another version, or of another name', async () => {
    const { page } = await openHost({ body: WIDGET });
    const frame = await frameOf(page);
    const wrong: readonly object[] = [
      { sourceline: 2, type: 'select', detail: { event: null, quote: null } },
      { sourceline: '1', type: 'select', detail: { event: null, quote: null } },
      { sourceline: null, type: 'height', value: 900 },
      { type: 'navigate', detail: { href: 'https://elsewhere.example/' } },
      { type: 'select' },
      { type: 'select', detail: { event: 7, quote: null } },
      { type: 'select', detail: { event: 'lima-2024' } },
      { type: 'filter', detail: 'topics' },
      { type: 'filter', detail: null },
      { type: 'error', detail: { message: { html: '<b>' } } },
      { type: 'height', value: '900' },
      { type: 'height', value: Number.NaN },
      { type: 'height', value: -900 },
      { type: 'height' },
      { type: '__proto__', detail: {} },
    ];
    const before = await page.locator('iframe').boundingBox();
    for (const message of wrong) await say(frame, message);
    expect((await eventsOf(page)).map(({ type }) => type)).toEqual(['ready']);
    expect(await page.locator('iframe').boundingBox()).toEqual(before);
  });

  it('are raised for nobody but its own frame', async () => {
    const { page, widgets } = await openHost({
      body: `${WIDGET}<iframe id="other" src="WIDGETSembed.html?topics=silent"></iframe>`,
    });
    await frameOf(page);
    const other = await (await page.waitForSelector('#other')).contentFrame();
    if (other === null) throw new Error('no frame');
    await other.waitForFunction(() => 'say' in globalThis);
    await say(other, { type: 'select', detail: { event: 'forged', quote: null } });
    await say(other, { type: 'height', value: 5000 });
    // The page itself, or another script in it, is not the frame either.
    await page.evaluate(() => {
      const data = { sourceline: 1, type: 'select', detail: { event: 'forged', quote: null } };
      postMessage(data, '*');
      dispatchEvent(new MessageEvent('message', { data }));
    });
    await settle(page);
    expect((await eventsOf(page)).map(({ type }) => type)).toEqual(['ready']);
    expect((await page.locator('sourceline-timeline iframe').boundingBox())?.height).toBe(480);
    expect(loadsOf(widgets)).toBe(2);
  });

  it('are raised for its own frame no longer once that shows another site', async () => {
    const { page, widgets } = await openHost({ body: WIDGET });
    const frame = await frameOf(page);
    // After the answer: a page that leaves while it is asked has none to give.
    await frame.evaluate(
      (url) => void setTimeout(() => location.assign(url)),
      elsewhere(`${widgets.url}embed.html`),
    );
    await frame.waitForURL(/localhost/);
    await frame.waitForFunction(() => 'say' in globalThis);
    await say(frame, { type: 'height', value: 5000 });
    await say(frame, { type: 'select', detail: { event: 'forged', quote: null } });
    expect((await eventsOf(page)).map(({ type }) => type)).toEqual(['ready']);
    expect((await page.locator('iframe').boundingBox())?.height).toBe(480);
  });
});

describe('the height', () => {
  it.each([
    [640, 640],
    [640.2, 641],
    [1, 120],
    [1e9, 12_000],
    [Infinity, 12_000],
  ])('of %d is drawn as %d', async (value, expected) => {
    const { page } = await openHost({ body: WIDGET });
    const frame = await frameOf(page);
    await say(frame, { type: 'height', value });
    expect((await page.locator('iframe').boundingBox())?.height).toBe(expected);
    expect((await page.locator('sourceline-timeline').boundingBox())?.height).toBe(expected);
  });
});

describe('the frame', () => {
  it('may run scripts and open links, but not lead the page elsewhere', async () => {
    const { page, host } = await openHost({ body: WIDGET, expected: [/navigate/] });
    const frame = await frameOf(page);
    await frame.evaluate(() => {
      try {
        top?.location.assign('https://elsewhere.example/');
      } catch {
        // As it should be.
      }
    });
    await twoFrames(page);
    expect(page.url()).toBe(host.url);
  });

  it('learns the host’s origin, and not which page of it', async () => {
    const { page, host } = await openHost({ body: WIDGET });
    const frame = await frameOf(page);
    expect(await frame.evaluate(() => document.referrer)).toBe(`${new URL(host.url).origin}/`);
  });

  it('locked in by the host’s own sandbox, is heard and told as before', async () => {
    const { page } = await openHost({
      body: `<sourceline-timeline sandbox="allow-scripts">${FALLBACK}</sourceline-timeline>`,
    });
    const frame = await frameOf(page);
    expect(await frame.evaluate(() => origin)).toBe('null');
    await say(frame, { type: 'height', value: 600 });
    expect((await page.locator('iframe').boundingBox())?.height).toBe(600);
    await page.locator('sourceline-timeline').evaluate((node) => node.setAttribute('q', 'war'));
    await expect.poll(async () => (await heardBy(frame)).length).toBe(1);
  });

  it('needs nothing to be kept on the reader’s machine', async () => {
    const { page } = await openHost({ body: WIDGET });
    await frameOf(page);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      '',
      0,
      0,
    ]);
    expect(takeTroubles(page)).toEqual([]);
  });
});
