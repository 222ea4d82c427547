import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createLogger, createServer, type Logger } from 'vite';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { contentPolicyPlugin } from '../../src/cli/content-policy-plugin.ts';
import { storyPage } from '../../src/cli/story-page-plugin.ts';
import type { Oembed } from '../../src/export/oembed.ts';
import { smallDataset, sourceFile } from '../dataset/small-dataset.ts';
import { temporaryFolder } from './temporary-folder.ts';

const BEFORE_PAINT = fileURLToPath(new URL('../../src/app/before-paint.ts', import.meta.url));

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><!-- sourceline: head --></head>
<body><div id="sourceline"><!-- sourceline: story --></div>
<script type="module" src="/src/app/enter.ts"></script><!-- sourceline: data --></body></html>`;

/** A site like this one, but small: its story is in `public/stories/small.json`. */
async function smallSite(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await temporaryFolder({
    'index.html': PAGE,
    'src/app/enter.ts': 'void import("./first/draw-events.ts"); void import("./main.tsx");',
    'src/app/main.tsx':
      'import "./main.css"; import "../timeline/layout.ts"; document.title = "drawn"; void import("../dataset/parse.ts");',
    'src/app/first/draw-events.ts': 'import "../../timeline/layout.ts"; document.title = "first";',
    'src/timeline/layout.ts': 'document.title = "laid out";',
    'src/dataset/parse.ts': 'document.title = "read";',
    'src/app/main.css': 'body { color: black }',
    'public/stories/small.json': JSON.stringify(smallDataset()),
    ...files,
  });
  await copyFile(BEFORE_PAINT, join(folder, 'src/app/before-paint.ts'));
  return folder;
}

function listener(lines: string[]): Logger {
  const keep = (line: string): void => void lines.push(line);
  return { ...createLogger('info'), info: () => undefined, warn: keep, warnOnce: keep, error: keep };
}

/** Sets variables of the environment for one test. */
function environment(variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
}

async function built(
  folder: string,
): Promise<{ page: string; lines: string[]; read: (path: string) => Promise<Buffer> }> {
  const lines: string[] = [];
  await build({
    root: folder,
    base: './',
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    customLogger: listener(lines),
    plugins: [storyPage(), contentPolicyPlugin([], null)],
    build: { target: 'es2022', modulePreload: { polyfill: false } },
  });
  const read = (path: string) => readFile(join(folder, 'dist', path));
  return { page: await read('index.html').then(String), lines, read };
}

const attribute = (page: string, pattern: RegExp): string => pattern.exec(page)?.[1] ?? '';

describe('the built page', { timeout: 120_000 }, () => {
  it('holds the story, its head and its data for search engines, at the published address', async () => {
    environment({ VITE_STORY: 'stories/small.json', VITE_SITE: 'https://host.example/reader' });
    const { page, lines, read } = await built(await smallSite());
    expect(lines).toEqual([]);
    expect(page).toContain('<title>A small story · Sourceline</title>');
    expect(page).toContain('<link rel="canonical" href="https://host.example/reader/">');
    expect(page).toContain('content="https://host.example/reader/stories/small.png"');
    expect(page).toContain('<article id="event-lima"');
    expect(page).toContain('href="./stories/small.json"');
    const data: unknown = JSON.parse(attribute(page, /<script type="application\/ld\+json">(.*?)<\/script>/));
    expect(data).toMatchObject({ '@context': 'https://schema.org' });
    // A PNG begins with these bytes.
    expect((await read('stories/small.png')).subarray(1, 4).toString()).toBe('PNG');
    expect(page).not.toContain('<!--');
  });

  it('lies beside an oEmbed file for each story, and leads to that of its own', async () => {
    environment({ VITE_STORY: 'stories/small.json', VITE_SITE: 'https://host.example/reader' });
    const other = JSON.stringify({ ...smallDataset(), id: 'other', title: 'Another story' });
    const { page, lines, read } = await built(await smallSite({ 'public/stories/a #1.json': other }));
    expect(lines).toEqual([]);
    expect(page).toContain(
      '<link rel="alternate" type="application/json+oembed" href="https://host.example/reader/stories/small.oembed.json" title="A small story">',
    );
    expect(JSON.parse(String(await read('stories/small.oembed.json')))).toMatchObject({
      title: 'A small story',
      thumbnail_url: 'https://host.example/reader/stories/small.png',
    });
    const file = JSON.parse(String(await read('stories/a #1.oembed.json'))) as Oembed;
    expect(file.title).toBe('Another story');
    expect(file.html).toContain(
      'src="https://host.example/reader/embed.html?data=stories/a%2520%25231.json"',
    );
    expect(file.thumbnail_url).toBe('https://host.example/reader/stories/a%20%231.png');
  });

  it('has no oEmbed file where the site’s address is not known, and leads to none', async () => {
    environment({ VITE_STORY: 'stories/small.json', VITE_SITE: '' });
    const { page, lines, read } = await built(await smallSite());
    expect(lines).toEqual([]);
    expect(page).not.toContain('oembed');
    await expect(read('stories/small.oembed.json')).rejects.toThrow('ENOENT');
  });

  it('leaves a dataset that bears the name of an oEmbed file as it is, and says so', async () => {
    environment({ VITE_STORY: 'stories/small.json', VITE_SITE: 'https://host.example/' });
    const taken = JSON.stringify({ ...smallDataset(), title: 'Came first' });
    const { page, lines, read } = await built(await smallSite({ 'public/stories/small.oembed.json': taken }));
    expect(lines.join('\n')).toContain(
      'stories/small.oembed.json is a dataset, so stories/small.json has no oEmbed file',
    );
    expect(String(await read('stories/small.oembed.json'))).toBe(taken);
    expect(page).not.toContain('json+oembed');
  });

  it('goes without the oEmbed file of a story that is none, and says which', async () => {
    environment({ VITE_STORY: 'stories/small.json', VITE_SITE: 'https://host.example/' });
    const { lines, read } = await built(await smallSite({ 'public/stories/broken.json': '{' }));
    expect(lines.join('\n')).toContain('The oEmbed file of stories/broken.json could not be written');
    await expect(read('stories/broken.oembed.json')).rejects.toThrow('ENOENT');
    expect(String(await read('stories/small.oembed.json'))).toContain('"A small story"');
  });

  it('names what runs before the first paint as a classic script without imports, after the policy and before all else', async () => {
    environment({ VITE_STORY: 'stories/small.json' });
    const { page, read } = await built(await smallSite());
    const script = attribute(page, /<script src="\.\/([^"]+)" data-story="\.\/stories\/small\.json"/);
    const text = (await read(script)).toString();
    expect(text).not.toMatch(/\b(?:import|export)\b/);
    expect(text).toMatch(/^\{.*\}\s*$/s);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf(script));
    expect(page.indexOf(script)).toBeLessThan(page.indexOf('type="module"'));
  });

  it('names the story’s data with its query, as the explorer asks for it', async () => {
    environment({ VITE_STORY: 'stories/small.json?v=2' });
    const { page } = await built(await smallSite());
    expect(page).toContain('data-story="./stories/small.json?v=2"');
    expect(page).toContain('href="./stories/small.json?v=2"');
    expect(page).toContain('<article id="event-lima"');
  });

  it('names what reads the data and lays it out, the explorer’s other scripts and its styles, to be fetched after the first paint, each once', async () => {
    environment({ VITE_STORY: 'stories/small.json' });
    const { page, read } = await built(await smallSite());
    const said = async (list: RegExp) => {
      const scripts = attribute(page, list).split(' ');
      expect(new Set(scripts).size).toBe(scripts.length);
      const texts = await Promise.all(scripts.map(async (script) => String(await read(script))));
      return ['first', 'laid out', 'read', 'drawn'].filter((word) =>
        texts.some((text) => text.includes(`"${word}"`) || text.includes(`\`${word}\``)),
      );
    };
    expect(await said(/ data-first="([^"]+)"/)).toEqual(['laid out', 'read']);
    expect(await said(/ data-scripts="([^"]+)"/)).toEqual(['drawn']);
    expect(page).not.toContain('modulepreload');
    const style = attribute(page, / data-styles="\.\/([^"]+)"/);
    expect((await read(style)).toString()).toContain('body');
    const scripts = [/ data-first="([^"]+)"/, / data-scripts="([^"]+)"/].flatMap((list) =>
      attribute(page, list).split(' '),
    );
    for (const file of [...scripts, style]) expect(page.split(file)).toHaveLength(2);
  });

  it.each([
    ['https://host.example/reader', Array(2).fill('https://host.example/reader/articles/a.html')],
    ['', []],
  ])(
    'leads to an article on the site itself, published at “%s”, and nowhere where that is not known',
    async (site, hrefs) => {
      environment({ VITE_STORY: 'stories/small.json', VITE_SITE: site });
      const file = { ...smallDataset(), sources: [sourceFile({ url: '../articles/a.html' })] };
      const { page } = await built(await smallSite({ 'public/stories/small.json': JSON.stringify(file) }));
      expect(page).not.toContain('site.invalid');
      expect(page.match(/[^"]*articles\/a\.html/g) ?? []).toEqual(hrefs);
    },
  );

  it('takes nothing in a story for its own: no variable, no pattern, no end of a script', async () => {
    const title = '%MODE% $& </script><script>alert(1)</script> <!-- sourceline: data -->';
    environment({ VITE_STORY: 'stories/small.json' });
    const { page } = await built(
      await smallSite({ 'public/stories/small.json': JSON.stringify({ ...smallDataset(), title }) }),
    );
    const escaped =
      '%MODE% $&amp; &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; &lt;!-- sourceline: data --&gt;';
    expect(page).toContain(`<h1 dir="auto">${escaped}</h1>`);
    expect(page.match(/<script/g)).toHaveLength(3);
  });

  it.each([
    ['stories/gone.json', 'stories/gone.json: is not there; check the path'],
    ['https://other.example/x.json', 'https://other.example/x.json: lies on another site'],
    ['stories/broken.json', 'is no dataset (The timeline data is not readable.)'],
  ])('is built without a story where %s cannot be read, and says why', async (story, reason) => {
    environment({ VITE_STORY: story });
    const { page, lines } = await built(await smallSite({ 'public/stories/broken.json': '{' }));
    expect(lines.join('\n')).toContain(reason);
    expect(page).toContain('<title>Sourceline</title>');
    expect(page).toContain('no script runs here');
    expect(page).not.toContain('og:image');
  });

  it('goes without the picture that cannot be drawn, and says which', async () => {
    environment({ VITE_STORY: 'stories/small.json' });
    const { page, lines } = await built(await smallSite({ 'public/stories/broken.json': '{' }));
    expect(lines.join('\n')).toContain('The preview picture of stories/broken.json could not be drawn');
    expect(page).toContain('./stories/small.png');
  });

  it('is not built for an address that is none', async () => {
    environment({ VITE_SITE: 'host.example' });
    await expect(built(await smallSite())).rejects.toThrow('VITE_SITE is "host.example"');
  });
});

describe('the page while developing', { timeout: 120_000 }, () => {
  it('holds the same, follows a story that changes, and makes what lies beside it when asked', async () => {
    environment({ VITE_STORY: 'stories/small.json', VITE_SITE: 'https://host.example/' });
    const folder = await smallSite();
    const lines: string[] = [];
    const server = await createServer({
      root: folder,
      configFile: false,
      customLogger: listener(lines),
      plugins: [storyPage()],
      mode: 'development',
      server: { port: 0, host: '127.0.0.1', hmr: false },
    });
    onTestFinished(() => server.close());
    await server.listen();
    const address = server.resolvedUrls?.local[0] ?? '';
    const get = async (path: string) => fetch(new URL(path, address));
    const page = await (await get('.')).text();
    expect(page).toContain('<title>A small story · Sourceline</title>');
    expect(page).toContain('<article id="event-lima"');
    const script = await get(attribute(page, /<script src="([^"]+)" data-story/));
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(await script.text()).not.toMatch(/^\s*(?:import|export)\b/m);

    const changed = { ...smallDataset(), title: 'Another name' };
    await writeFile(join(folder, 'public/stories/small.json'), JSON.stringify(changed));
    expect(await (await get('.')).text()).toContain('<title>Another name · Sourceline</title>');

    const picture = await get('stories/small.png');
    expect(picture.headers.get('content-type')).toBe('image/png');
    // As those who read oEmbed ask for it.
    const oembed = await get('stories/small.oembed.json?maxwidth=600&maxheight=900&format=json');
    expect(oembed.headers.get('content-type')).toContain('application/json');
    expect(await oembed.json()).toMatchObject({
      title: 'Another name',
      thumbnail_url: 'https://host.example/stories/small.png',
    });
    expect(await (await get('stories/small.json')).json()).toMatchObject({ id: 'small' });
    expect((await get('stories/none.oembed.json')).headers.get('content-type')).not.toContain('json');
    expect((await get('stories/none.png')).headers.get('content-type')).not.toBe('image/png');
    expect(lines).toEqual([]);
  });
});
