import { readFile } from 'node:fs/promises';
import { onTestFinished } from 'vitest';
import { BUILT_SITE } from '../setup/browser-global.ts';
import { LOCKED_ROOM, startSite } from '../setup/static-server.ts';
import type { Fault, Site } from '../setup/static-server.ts';

/** What the host's script keeps of the widget's events, in `globalThis`: `select {"event":"lima-2024","quote":null}`. */
export interface Said {
  readonly said: readonly string[];
}

/**
 * Serves, until the test ends, a page with a widget in it and the built site on an origin of its own, both under a strict content
 * policy. Gives their addresses; `frame` is what the widget's frame loads.
 *
 * @param saysSelf Whether the page in the frame calls its own address `'self'`, as it is built; else by its origin.
 */
export async function serveHost(
  body: string,
  saysSelf: boolean,
): Promise<{ readonly host: string; readonly frame: string }> {
  const site = saysSelf ? await serve(LOCKED_ROOM, new Map()) : await serveNamed();
  const { origin } = new URL(site.url);
  const files: Files = new Map([
    [
      '',
      file(
        'text/html; charset=utf-8',
        `<!doctype html><meta charset="utf-8"><title>A newspaper</title><script src="host.js"></script>
          <script src="${site.url}embed.js" async></script>${body}`,
      ),
    ],
    ['host.js', file('text/javascript', HOST_SCRIPT)],
  ]);
  const host = await serve(`default-src 'none'; script-src 'self' ${origin}; frame-src ${origin}`, files);
  return { host: host.url, frame: `${site.url}embed.html` };
}

/**
 * Serves a page with a sandbox in it that takes the origin of the page there, whose policy lets it load the script beside it as
 * `'self'`. The title then says `loaded` or `refused`. By the standard `'self'` is the address of the page all the same; in WebKit of
 * summer 2026 it was nothing there (https://bugs.webkit.org/show_bug.cgi?id=316847), and no page so policed could load anything.
 */
export async function serveSandboxed(): Promise<string> {
  const html = 'text/html; charset=utf-8';
  const outer = `<!doctype html><title></title><script>addEventListener('message', ({ data }) => { document.title = data });</script>
    <iframe sandbox="allow-scripts" src="inner.html"></iframe>`;
  const inner = `<!doctype html><script src="self.js"></script>
    <script>parent.postMessage(globalThis.isLoaded ? 'loaded' : 'refused', '*')</script>`;
  const policy = { 'content-security-policy': "script-src 'self' 'unsafe-inline'" };
  const files: Files = new Map([
    ['', file(html, outer)],
    ['inner.html', { body: inner, headers: { 'content-type': html, ...policy } }],
    ['self.js', file('text/javascript', 'globalThis.isLoaded = true')],
  ]);
  return (await serve(null, files)).url;
}

/** The built site, with its origin for `'self'` in both policies of the page in a frame. */
async function serveNamed(): Promise<Site> {
  const page = await readFile(`${BUILT_SITE}/embed.html`, 'utf8');
  const files = new Map<string, Fault>();
  const site = await serve(LOCKED_ROOM, files);
  const named = (text: string) => text.replaceAll(/'self'|&#39;self&#39;/g, new URL(site.url).origin);
  const { body, headers } = file('text/html; charset=utf-8', named(page));
  files.set('embed.html', {
    body,
    headers: { ...headers, 'content-security-policy': named(LOCKED_ROOM) },
  });
  return site;
}

type Files = ReadonlyMap<string, Fault>;

const file = (type: string, body: string) => ({ body, headers: { 'content-type': type } });

const HOST_SCRIPT = `globalThis.said = [];
  for (const type of ['ready', 'select', 'filter', 'error'])
    document.addEventListener('sourceline:' + type, ({ detail }) =>
      said.push(detail === null ? type : type + ' ' + JSON.stringify(detail)));`;

async function serve(policy: string | null, files: Files): Promise<Site> {
  const site = await startSite({
    root: BUILT_SITE,
    base: '/deep/',
    policy,
    fault: ({ path }) => files.get(path) ?? null,
  });
  onTestFinished(site.close);
  return site;
}
