import { tmpdir } from 'node:os';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPage, takeTroubles } from '../setup/browser.ts';
import { startSite, type Fault, type Site } from '../setup/static-server.ts';

/*
 * Whether the tests in a browser would notice: pages that do what ours never may, and a server that fails in
 * the ways that it is asked to.
 */

async function site(files: Readonly<Record<string, Fault>>, policy: string | null = null): Promise<Site> {
  const started = await startSite({
    root: tmpdir(),
    base: '/deep/folder/',
    policy,
    fault: ({ path }) => files[path === '' ? 'index.html' : path] ?? null,
  });
  onTestFinished(started.close);
  return started;
}

const html = (body: string): Fault => ({ body, headers: { 'content-type': 'text/html' } });

async function troublesOf(body: string, policy?: string): Promise<string> {
  const { url } = await site({ 'index.html': html(`<link rel="icon" href="data:," />${body}`) }, policy);
  const page = await openPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  return takeTroubles(page).join('\n');
}

describe('a page is noticed', () => {
  it('never when it is quiet', async () => {
    expect(await troublesOf('<h1>Quiet</h1><script>console.log("as you were")</script>')).toBe('');
  });

  it('when it prints an error or a warning', async () => {
    expect(await troublesOf('<script>console.error("broken")</script>')).toContain('console error: broken');
    expect(await troublesOf('<script>console.warn("careful")</script>')).toContain(
      'console warning: careful',
    );
  });

  it('when it throws, or lets a promise fall', async () => {
    expect(await troublesOf('<script>throw new Error("thrown")</script>')).toContain('uncaught: thrown');
    expect(await troublesOf('<script>Promise.reject(new Error("fallen"))</script>')).toContain(
      'uncaught: fallen',
    );
  });

  it('when it opens a dialog', async () => {
    expect(await troublesOf('<script>alert("pwned")</script>')).toContain('dialog: pwned');
  });

  it('when it breaks its security policy', async () => {
    const found = await troublesOf('<script>1</script>', "script-src 'none'; default-src 'self' data:");
    expect(found).toContain('script-src');
  });

  it('when it asks another origin for anything', async () => {
    expect(await troublesOf('<img src="http://127.0.0.1:9/pixel.png" alt="">')).toContain(
      'request to another origin: http://127.0.0.1:9/pixel.png',
    );
  });

  it('when it misses a file', async () => {
    expect(await troublesOf('<script src="gone.js"></script>')).toContain('404');
  });
});

describe('the server', () => {
  it('serves below its folder only, and nothing above it', async () => {
    const { url } = await site({ 'a.json': { body: '{}' } });
    expect((await fetch(`${url}a.json`)).status).toBe(200);
    expect((await fetch(new URL('/a.json', url))).status).toBe(404);
    expect((await fetch(`${url}..%2f..%2fetc/passwd`)).status).toBe(404);
  });

  it('answers with the status and the headers that it is asked for', async () => {
    const { url } = await site({ 'a.json': { status: 503, headers: { 'retry-after': '1' }, body: 'no' } });
    const answer = await fetch(`${url}a.json`);
    expect([answer.status, answer.headers.get('retry-after'), await answer.text()]).toEqual([503, '1', 'no']);
  });

  it('cuts an answer off', async () => {
    const { url } = await site({ 'a.json': { body: '0123456789', cutAfter: 4 } });
    const answer = await fetch(`${url}a.json`);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow('terminated');
  });

  it('sends nothing at all, until it is closed', async () => {
    const started = await site({ 'a.json': { delay: Infinity } });
    const answer = fetch(`${started.url}a.json`);
    const outcome = answer.then(
      () => 'answered',
      () => 'closed',
    );
    while (started.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await started.close();
    expect(await outcome).toBe('closed');
  });

  it('sends a piece at a time, the whole in the end', async () => {
    const { url } = await site({ 'a.json': { body: '0123456789', trickle: { bytes: 3, pause: 1 } } });
    expect(await (await fetch(`${url}a.json`)).text()).toBe('0123456789');
  });
});
