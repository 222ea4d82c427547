import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';

const SCRIPT = new URL('../../src/app/before-paint.ts', import.meta.url).pathname;
const LONG_MS = 60_000;

/** Runs the script as the page's head does, with a story of its own. */
async function run(address: string): Promise<DOMStringMap> {
  history.replaceState(null, '', address);
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  vi.resetModules();
  await import(/* @vite-ignore */ SCRIPT);
  return document.documentElement.dataset;
}

/** What the script has told the browser to fetch. */
function asked(): string[] {
  return Array.from(document.head.querySelectorAll('link'), (link) =>
    [link.rel, link.getAttribute('href')].join(' '),
  );
}

beforeEach(() => {
  Object.defineProperty(HTMLScriptElement.prototype, 'noModule', { value: false, configurable: true });
  const script = document.createElement('script');
  script.dataset['story'] = './stories/own.json';
  script.dataset['scripts'] = './a.js ./b.js';
  script.dataset['styles'] = './a.css';
  for (const link of document.head.querySelectorAll('link')) link.remove();
  Object.defineProperty(document, 'currentScript', { value: script, configurable: true });
  document.title = 'Own story · Sourceline';
  delete document.documentElement.dataset['story'];
});

describe('before the first paint', () => {
  test('the story is shown as text where the explorer does not come', async () => {
    const page = await run('/');
    expect(page['scripts']).toBe('on');
    vi.advanceTimersByTime(LONG_MS);
    expect(page['scripts']).toBeUndefined();
  });

  test('nothing is undone once the explorer is there, however long its data takes', async () => {
    const page = await run('/');
    dispatchEvent(new Event('sourceline:mounted'));
    vi.advanceTimersByTime(LONG_MS);
    dispatchEvent(new Event('unhandledrejection'));
    dispatchEvent(new Event('error'));
    expect(page['scripts']).toBe('on');
  });

  test('another story has neither the name of this one on the page nor in the tab', async () => {
    const page = await run('/?data=stories/missing.json');
    expect(page['story']).toBe('other');
    expect(document.title).toBe('Sourceline');
  });

  test('only the story is asked for; the explorer when that is painted', async () => {
    await run('/');
    expect(asked()).toEqual(['preload ./stories/own.json']);
    vi.advanceTimersByTime(100);
    expect(asked().slice(1)).toEqual(['preload ./a.css', 'modulepreload ./a.js', 'modulepreload ./b.js']);
  });

  test('a page that nobody sees, which paints nothing, asks for the explorer at once', async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    onTestFinished(() => void vi.restoreAllMocks());
    await run('/');
    expect(asked()).toHaveLength(4);
  });

  test('the page’s own story keeps its name', async () => {
    await run('/?data=stories/own.json');
    expect(document.title).toBe('Own story · Sourceline');
  });
});
