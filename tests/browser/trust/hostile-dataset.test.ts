import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { BUILT_SITE } from '../../setup/browser-global.ts';
import { openPage } from '../../setup/browser.ts';
import { OWN_ROOM, startSite } from '../../setup/static-server.ts';
import { HOSTILE_TEXTS } from '../../ui/story.ts';

/*
 * A dataset that is hostile in every field that holds a text, gone through as a reader would, with a tripwire: `openPage` fails on
 * a dialog, a breach of the content policy (Trusted Types among it), an error, or a request to another host.
 */

/** What does harm where it is more than text; beyond what the components are tried with. */
const MORE = [
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<style>*{display:none}</style><form action="https://evil.example/"><input name=x></form>',
  '<img src="https://evil.example/pixel.png"><link rel=stylesheet href="https://evil.example/x.css">',
  '${alert(1)} {{7*7}} %s expression(alert(1)) url(https://evil.example/x) red;background:url(//evil.example)',
  'a\u202egnp.exe\u2066 b\u2069 \u200b\u00ad\ufeff\u{e0041} \u0000\u0007\u0085 \ud800 x',
  `Z${'\u0301'.repeat(500)}algo`,
  'javascript:alert(1)',
  'prototype',
];
const TEXTS = [...HOSTILE_TEXTS, ...MORE];

/** Every element that the explorer may be made of: none of those that fetch, run or style. */
const FORBIDDEN =
  'img, iframe, object, embed, base, form[action], style, link[href*="evil"], svg[onload], [onerror], [srcdoc], meta[http-equiv="refresh"]';

let at = 0;
const next = () => TEXTS[at++ % TEXTS.length] ?? '';
const named = (name: string) => `${name} ${next()}`;

/** A dataset of as many events as there are hostile texts, in which each field has one after another. */
function hostileStory() {
  at = 0;
  const ids = TEXTS.map((_, index) => `e${String(index)}`);
  const article = 'The words. '.repeat(400);
  return {
    version: 1,
    id: '__proto__',
    title: named('Story'),
    description: TEXTS.join(' | '),
    language: 'en',
    topics: ['constructor', '__proto__', 'x"><b>'].map((id) => ({
      id,
      label: named('Topic'),
      description: next(),
    })),
    people: ['toString', 'p2'].map((id) => ({ id, name: named('Person'), role: next() })),
    sources: ['s1', 's2'].map((id) => ({
      id,
      title: named('Source'),
      publisher: named('Paper'),
      author: next(),
      origin: next(),
      url: id === 's1' ? 'javascript:alert(1)' : 'https://trusted.example@evil.example/x',
      language: 'en',
      characters: article.length,
    })),
    quotes: ids.map((id) => {
      const exact = `Said: ${next()}`;
      return {
        id: `q${id}`,
        source: 's1',
        exact,
        prefix: next(),
        suffix: next(),
        start: 10,
        end: 10 + exact.length,
        speaker: 'toString',
        topics: ['constructor'],
      };
    }),
    events: ids.map((id, index) => ({
      id,
      date: `20${String(10 + index)}-03-04`,
      dateNote: next(),
      title: named('Event'),
      summary: next(),
      place: { name: named('Place') },
      topics: ['constructor', '__proto__', 'x"><b>'],
      people: ['toString', 'p2'],
      quotes: [`q${id}`],
      image: { url: 'https://evil.example/pixel.png', alt: next(), credit: next() },
    })),
    changes: [{ date: '2026-11-21', note: TEXTS.join(' ') }],
    ['__proto__x']: { polluted: true },
  };
}

const BODY = JSON.stringify(hostileStory()).replace('"__proto__x"', '"__proto__"');

async function openHostile(search = '', file = ''): Promise<Page> {
  const site = await startSite({
    root: BUILT_SITE,
    policy: OWN_ROOM,
    fault: ({ path }) =>
      path === 'stories/hostile.json'
        ? { body: BODY, headers: { 'content-type': 'application/json' } }
        : null,
  });
  onTestFinished(site.close);
  const page = await openPage({ width: 1360, height: 820, reducedMotion: 'reduce' });
  await page.goto(`${site.url}${file}?data=stories/hostile.json${search}`);
  await page.locator('.sl-mark, .sl-stage article, .sl-stage li').first().waitFor();
  return page;
}

async function expectHarmless(page: Page): Promise<void> {
  expect(await page.locator(`.sl-root :is(${FORBIDDEN})`).count()).toBe(0);
  expect(await page.evaluate(() => '__pwned' in globalThis || 'polluted' in {})).toBe(false);
  const links = await page
    .locator('.sl-root a[href]')
    .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.protocol : '')));
  expect(links.filter((protocol) => !['http:', 'https:', 'mailto:'].includes(protocol))).toEqual([]);
  // Nothing that hides or turns what is around it is left as it was.
  const hidden = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      // oxlint-disable-next-line no-control-regex -- they are what is looked for
      const raw = /[\u202a-\u202e\u200b\ufeff\u0000-\u0008\u0085]|[\ud800-\udbff](?![\udc00-\udfff])/.exec(
        data,
      );
      if (raw) found.push(`${parentElement?.outerHTML.slice(0, 80) ?? ''}: ${escape(raw[0])}`);
    }
    return found;
  });
  expect(hidden).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
}

describe('a dataset that is hostile in every field', () => {
  test('is text in the chart, in each event and in its sources', async () => {
    const page = await openHostile('&event=e0');
    const panel = page.getByRole('region', { name: 'Event', exact: true });
    const nextEvent = panel.getByRole('button', { name: 'Next event' });
    const last = TEXTS.length - 1;
    for (let index = 0; index <= last; index += 1) {
      await panel.waitFor();
      await expect.poll(() => new URL(page.url()).searchParams.get('event')).toBe(`e${String(index)}`);
      await expectHarmless(page);
      if (index < last) await nextEvent.click();
    }
    // All of them were gone through, none left out.
    expect(await nextEvent.getAttribute('aria-disabled')).toBe('true');
    await page
      .getByRole('button', { name: /read in the article/i })
      .first()
      .click();
    await expectHarmless(page);
  });

  test.each(['list', 'sources'])('is text in the view %s', async (view) => {
    const page = await openHostile(`&view=${view}`);
    await expectHarmless(page);
  });

  test('is text among the rows, the filters and the corrections', async () => {
    const page = await openHostile('&lanes=people');
    await page.getByRole('button', { name: /^Filters/ }).click();
    await expectHarmless(page);
    await page
      .getByText(/^Corrected/)
      .first()
      .click();
    await expectHarmless(page);
  });

  test('is text in a frame', async () => {
    await expectHarmless(await openHostile('', 'embed.html'));
  });

  test('keeps each line as high as other lines are', async () => {
    const page = await openHostile('&view=list');
    const heights = await page
      .locator('article')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThan(820);
  });
});
