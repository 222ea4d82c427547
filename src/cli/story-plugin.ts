import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { ErrorPayload, Logger, Plugin, ViteDevServer } from 'vite';
import { compareCodeUnits, formatProblem, type Problem } from '../ingest/problem.ts';
import { visibleText } from '../base/visible-text.ts';
import { buildStoryFolder, describeDataset } from './build-story-folder.ts';
import { FileError, problemOf } from './file-error.ts';
import { STORY_FILE } from './read-story-folder.ts';
import { showProblem } from './terminal.ts';
import { writeFileWhole } from './write-file.ts';

/** Where the plugin finds stories and puts datasets, counted from Vite's root. */
export interface StoryPluginOptions {
  /** The folder of story folders. */
  readonly stories: string;
  /** The folder of datasets. */
  readonly out: string;
}

/** Editors save in several steps; one rebuild for all that comes within so many milliseconds. */
const SETTLE_MS = 80;
/** The overlay shows so many problems; the terminal shows all. */
const OVERLAY_PROBLEMS = 20;

/**
 * Vite's part of writing a story: while the dev server runs, builds every story at the start and again when a file of
 * it changes, then reloads the page. Where a story has errors its last good dataset stays, and the errors are shown in the
 * terminal and, until they are mended, over every page. Vite's own watcher and channel are used; nothing polls.
 */
export function sourceline(options: StoryPluginOptions): Plugin {
  let builder: StoryBuilder | undefined;
  let timer: NodeJS.Timeout | undefined;
  return {
    name: 'sourceline',
    // Vitest is a Vite server too, and has no business writing datasets.
    apply: (_config, env) => env.command === 'serve' && env.mode !== 'test',
    // This early, so that Vite finds a dataset that is built for the first time among its public files.
    async configResolved(config) {
      builder = new StoryBuilder(config.root, options, config.logger);
      await builder.buildAll();
    },
    configureServer(server) {
      const stories = resolve(server.config.root, options.stories);
      const changed = new Set<string>();
      server.watcher.add(stories);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(stories + sep)) return;
        const [story] = relative(stories, path).split(sep);
        if (story === undefined) return;
        changed.add(story);
        clearTimeout(timer);
        timer = setTimeout(() => {
          const now = [...changed];
          changed.clear();
          void builder?.rebuild(now, server);
        }, SETTLE_MS);
      });
      // What was saved between the first build and the watcher's first look at the files would go unnoticed.
      server.watcher.on('ready', () => void builder?.rebuildAll(server));
      server.environments.client.hot.on('vite:client:connect', (_data, client) => {
        const overlay = builder?.overlay();
        if (overlay) client.send(overlay);
      });
    },
    async buildEnd() {
      clearTimeout(timer);
      await builder?.settle();
    },
  };
}

/** Keeps what is wrong with each story, and builds one at a time, so that an older outcome never follows a newer one. */
class StoryBuilder {
  readonly #root: string;
  readonly #options: StoryPluginOptions;
  readonly #logger: Logger;
  readonly #errors = new Map<string, readonly Problem[]>();
  /** The dataset that each story has written: two stories with one id would take turns at one file. */
  readonly #outputs = new Map<string, string>();
  #last: Promise<void> = Promise.resolve();

  constructor(root: string, options: StoryPluginOptions, logger: Logger) {
    this.#root = root;
    this.#options = options;
    this.#logger = logger;
  }

  async buildAll(): Promise<void> {
    for (const story of await this.#storyNames()) await this.#build(story, 'always');
  }

  /** `rebuild` for all stories. */
  async rebuildAll(server: ViteDevServer): Promise<void> {
    await this.rebuild(await this.#storyNames(), server);
  }

  /** Builds some stories again, after what is being built, and tells the open pages. Never rejects. */
  rebuild(stories: readonly string[], server: ViteDevServer): Promise<void> {
    this.#last = this.#rebuildAfter(this.#last, stories, server);
    return this.#last;
  }

  async #rebuildAfter(last: Promise<void>, stories: readonly string[], server: ViteDevServer): Promise<void> {
    await last;
    try {
      const wasBroken = this.#errors.size > 0;
      const existing = await this.#storyNames();
      let isNew = false;
      // Those with errors too: another story may have been what was in their way.
      const again = new Set([...stories, ...this.#errors.keys()]);
      for (const story of [...again].toSorted(compareCodeUnits)) {
        if (!existing.includes(story)) this.#forget(story);
        else if (await this.#build(story)) isNew = true;
      }
      // Without a page Vite would keep the message for the next one, which hears of errors when it connects.
      if (server.ws.clients.size === 0) return;
      const overlay = this.overlay();
      if (overlay) server.environments.client.hot.send(overlay);
      else if (isNew || wasBroken) server.environments.client.hot.send({ type: 'full-reload', path: '*' });
    } catch (error) {
      this.#logger.error(`The stories could not be built again: ${String(error)}`, { timestamp: true });
    }
  }

  /** Waits for what is being built. */
  settle(): Promise<void> {
    return this.#last;
  }

  /** What Vite's error overlay shows, or undefined where all stories are sound. */
  overlay(): ErrorPayload | undefined {
    const problems = [...this.#errors.values()].flat();
    const [first] = problems;
    if (first === undefined) return undefined;
    const shown = problems.slice(0, OVERLAY_PROBLEMS).map(formatProblem);
    const rest = problems.length - shown.length;
    if (rest > 0) shown.push(`and ${rest} more; the terminal lists them all`);
    const file = resolve(this.#root, first.file);
    return {
      type: 'error',
      err: {
        message: visibleText(shown.join('\n')),
        stack: '',
        plugin: 'sourceline',
        id: file,
        loc: { file, line: first.line, column: first.column },
      },
    };
  }

  /** Builds one story; the answer says whether its dataset changed, and `tell` whether to speak of one that didn't. */
  async #build(story: string, tell: 'always' | 'news' = 'news'): Promise<boolean> {
    const folder = join(this.#options.stories, story);
    const { dataset, problems } = await buildStoryFolder(this.#root, folder);
    if (dataset === undefined) {
      this.#fail(story, problems);
      return false;
    }
    const output = join(this.#options.out, `${dataset.file.id}.json`);
    // Without regard to case, as the file systems of macOS and Windows.
    const isSame = (taken: string): boolean => taken.toLowerCase() === output.toLowerCase();
    const owner = [...this.#outputs].find(([other, taken]) => other !== story && isSame(taken));
    if (owner !== undefined) {
      this.#fail(story, [sameId(dataset.file.id, folder, join(this.#options.stories, owner[0]))]);
      return false;
    }
    this.#outputs.set(story, output);
    try {
      const isNew = await writeFileWhole(this.#root, output, dataset.text);
      const wasBroken = this.#errors.delete(story);
      if (isNew || wasBroken || tell === 'always') {
        this.#show(problems);
        this.#logger.info(`${isNew ? 'Built' : 'Up to date:'} ${output}: ${describeDataset(dataset.file)}`, {
          timestamp: true,
        });
      }
      return isNew;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.#fail(story, [problemOf(error)]);
      return false;
    }
  }

  #forget(story: string): void {
    this.#errors.delete(story);
    this.#outputs.delete(story);
  }

  #fail(story: string, problems: readonly Problem[]): void {
    const errors = problems.filter((problem) => problem.severity === 'error');
    const isKnown = JSON.stringify(this.#errors.get(story)) === JSON.stringify(errors);
    this.#errors.set(story, errors);
    if (isKnown) return;
    this.#show(problems);
    this.#logger.error(`The story "${story}" has errors; its last good dataset stays.`, { timestamp: true });
  }

  #show(problems: readonly Problem[]): void {
    const color = process.stderr.isTTY && !process.env['NO_COLOR'];
    for (const problem of problems) {
      const text = showProblem(problem, color);
      if (problem.severity === 'error') this.#logger.error(text);
      else this.#logger.warn(text);
    }
  }

  async #storyNames(): Promise<string[]> {
    try {
      const entries = await readdir(resolve(this.#root, this.#options.stories), { withFileTypes: true });
      const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
      return folders.map((entry) => entry.name).toSorted(compareCodeUnits);
    } catch {
      return [];
    }
  }
}

/** Told in the story that was built second; the first keeps its dataset. */
function sameId(id: string, folder: string, other: string): Problem {
  return {
    file: join(folder, STORY_FILE),
    line: 1,
    column: 1,
    message: `the story in ${other} has the id "${id}" too, and one would overwrite the other; give this one another "id"`,
    severity: 'error',
  };
}
