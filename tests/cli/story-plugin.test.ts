import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resolveConfig } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import { sourceline } from '../../src/cli/story-plugin.ts';
import { startStoryServer } from './story-server.ts';

/** A busy machine may take long to tell of a changed file. */
const PATIENCE = { timeout: 20_000, interval: 50 };

describe('the dev server', { timeout: 60_000 }, () => {
  it('builds the stories at the start and serves the datasets, also those that were not there before', async () => {
    const { server, lines } = await startStoryServer();
    expect(lines.join('\n')).toContain(
      'Built public/stories/harbour.json: 3 events, 5 quotes from 3 articles',
    );
    const answer = await fetch(new URL('stories/harbour.json', server.resolvedUrls?.local[0]));
    expect(await answer.json()).toMatchObject({ id: 'harbour' });
  });

  it('builds again when story.yaml or an article changes', async () => {
    const { change, dataset } = await startStoryServer();
    await change('story.yaml', 'title: The bridge opens', 'title: At last it opens');
    await vi.waitFor(async () => expect(await dataset()).toContain('At last it opens'), PATIENCE);
    await change('articles/tidende.md', 'publisher: Tidende', 'publisher: Morgenavisen');
    await vi.waitFor(async () => expect(await dataset()).toContain('Morgenavisen'), PATIENCE);
  });

  it('keeps the last good dataset where there is an error, and says what and where', async () => {
    const { change, dataset, lines } = await startStoryServer();
    const good = await dataset();
    await change('articles/gazette.md', 'Nobody counted', 'Somebody counted');
    // A file may be seen half-written, and then have another error first.
    await vi.waitFor(
      () =>
        expect(lines.join('\n')).toContain(
          'stories/harbour/story.yaml:50:16: the quote is not in stories/harbour/articles/gazette.md',
        ),
      PATIENCE,
    );
    expect(lines.join('\n')).toContain('article: "[Somebody] counted the cost"');
    expect(lines.join('\n')).toContain('its last good dataset stays');
    expect(await dataset()).toBe(good);
    await change('articles/gazette.md', 'Somebody counted', 'Nobody counted');
    await vi.waitFor(
      () => expect(lines.at(-1)).toContain('Up to date: public/stories/harbour.json'),
      PATIENCE,
    );
  });

  it('starts all the same where a story has errors', async () => {
    const { server, lines } = await startStoryServer((folder) =>
      writeFile(join(folder, 'stories/harbour/story.yaml'), 'titel: x\n'),
    );
    expect(lines.join('\n')).toContain(
      'stories/harbour/story.yaml:1:1: a story has no field "titel"; did you mean "title"?',
    );
    expect((await fetch(server.resolvedUrls?.local[0] ?? '')).status).toBe(200);
  });

  it('refuses a second story with the same id, until one of the two has another', async () => {
    const { change, folder, lines } = await startStoryServer(async (at) => {
      await cp(join(at, 'stories/harbour'), join(at, 'stories/quay'), { recursive: true });
      const file = join(at, 'stories/quay/story.yaml');
      const text = (await readFile(file, 'utf8')).replace(
        'title: The harbour bridge',
        'title: Another story',
      );
      await writeFile(file, `id: harbour\n${text.replace(/^id: .*\n/mu, '')}`);
    });
    const dataset = (id: string) => readFile(join(folder, `public/stories/${id}.json`), 'utf8');
    expect(lines.join('\n')).toContain(
      'stories/quay/story.yaml:1:1: the story in stories/harbour has the id "harbour" too',
    );
    expect(await dataset('harbour')).not.toContain('Another story');
    await change('story.yaml', 'title: The harbour bridge', 'id: bridge\ntitle: The harbour bridge');
    await vi.waitFor(async () => expect(await dataset('harbour')).toContain('Another story'), PATIENCE);
    expect(await dataset('bridge')).toContain('The harbour bridge');
  });

  it('does nothing in a build or in tests', async () => {
    const plugin = sourceline({ stories: 'stories', out: 'public/stories' });
    const names = async (command: 'build' | 'serve', mode: string) =>
      (
        await resolveConfig(
          { configFile: false, plugins: [plugin], logLevel: 'silent', root: '/nowhere' },
          command,
          mode,
        )
      ).plugins.map(({ name }) => name);
    expect(await names('build', 'production')).not.toContain('sourceline');
    expect(await names('serve', 'test')).not.toContain('sourceline');
    expect(await names('serve', 'development')).toContain('sourceline');
  });
});
