import { writeFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLogger, createServer, type ViteDevServer } from 'vite';
import { onTestFinished } from 'vitest';
import { sourceline } from '../../src/cli/story-plugin.ts';
import { folderWithHarbour } from './temporary-folder.ts';

/** A dev server with the fixture story, and nothing else but a page that shows how many events there are. */
export interface StoryServer {
  readonly server: ViteDevServer;
  readonly folder: string;
  /** What the terminal has shown so far. */
  readonly lines: readonly string[];
  /** Replaces a piece of a file of the story. */
  readonly change: (path: string, from: string, to: string) => Promise<void>;
  /** The dataset's text, as on disk. */
  readonly dataset: () => Promise<string>;
}

const PAGE = `<!doctype html>
<html lang="en"><head><title>A page</title><link rel="icon" href="data:,"></head><body><h1>Loading</h1>
<script type="module">
const answer = await fetch('./stories/harbour.json');
const { events } = await answer.json();
document.querySelector('h1').textContent = events.map((event) => event.title).join(', ');
</script></body></html>`;

/** Starts a dev server on a free port; it is closed when the test ends. `prepare` changes the folder before. */
export async function startStoryServer(prepare?: (folder: string) => Promise<void>): Promise<StoryServer> {
  const folder = await folderWithHarbour();
  await writeFile(join(folder, 'index.html'), PAGE);
  await prepare?.(folder);
  const lines: string[] = [];
  const logger = createLogger('info');
  const keep = (line: string): void => void lines.push(line);
  const server = await createServer({
    root: folder,
    configFile: false,
    customLogger: { ...logger, info: keep, warn: keep, error: keep },
    plugins: [sourceline({ stories: 'stories', out: 'public/stories' })],
    server: { port: 0, host: '127.0.0.1' },
  });
  onTestFinished(() => server.close());
  await server.listen();
  return {
    server,
    folder,
    lines,
    dataset: () => readFile(join(folder, 'public/stories/harbour.json'), 'utf8'),
    change: async (path, from, to) => {
      const file = join(folder, 'stories/harbour', path);
      const text = await readFile(file, 'utf8');
      if (!text.includes(from)) throw new Error(`${path} has no "${from}"`);
      await writeFile(file, text.replace(from, to));
    },
  };
}
