import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { folderWithHarbour, temporaryFolder } from './temporary-folder.ts';

const SCRIPT = fileURLToPath(new URL('../../src/cli/sourceline.mjs', import.meta.url));
/** Each call starts a process, which takes a second or more on a busy machine. */
const TIMEOUT = 60_000;

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command line in a folder, as a process. */
function start(cwd: string, ...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1' };
    execFile(process.execPath, [SCRIPT, ...args], { cwd, env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

/** The same without a process, where only what is behind the door matters. */
async function run(cwd: string, ...args: readonly string[]): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    cwd,
    color: false,
    out: (line) => void out.push(`${line}\n`),
    err: (line) => void err.push(`${line}\n`),
  });
  return { code, out: out.join(''), err: err.join('') };
}

const STORY = 'stories/harbour';
const STORY_YAML = `${STORY}/story.yaml`;

async function change(folder: string, path: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, path), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, path), text.replace(from, to));
}

describe('sourceline build', { timeout: TIMEOUT }, () => {
  it('writes the dataset below the working directory and says so, the same bytes each time', async () => {
    const folder = await folderWithHarbour();
    const first = await start(folder, 'build', STORY);
    expect(first).toEqual({
      code: 0,
      out: expect.stringMatching(
        /^Built public\/stories\/harbour\.json: 3 events, 5 quotes from 3 articles\nKept this version for ever: .*\n$/u,
      ),
      err: '',
    });
    const target = join(folder, 'public/stories/harbour.json');
    const text = await readFile(target, 'utf8');
    const written = await stat(target);
    const second = await start(folder, 'build', `${STORY}/`);
    expect(second.out).toBe('Unchanged: public/stories/harbour.json: 3 events, 5 quotes from 3 articles\n');
    expect((await stat(target)).mtimeMs).toBe(written.mtimeMs);
    await start(folder, 'build', STORY_YAML, '-o', 'other/place.json');
    expect(await readFile(join(folder, 'other/place.json'), 'utf8')).toBe(text);
    expect(await readdir(join(folder, 'other'))).toEqual(['place.json']);
  });

  it('keeps each version that is published under the hash of its bytes, and never takes one away', async () => {
    const folder = await folderWithHarbour();
    const build = async () => {
      const { out } = await run(folder, 'build', STORY, '--json');
      const { version } = JSON.parse(out) as { version: string };
      return { version, bytes: await readFile(join(folder, version)) };
    };
    const first = await build();
    const hash = createHash('sha256').update(first.bytes).digest('hex');
    expect(first.version).toBe(`public/stories/versions/harbour.${hash.slice(0, 32)}.json`);
    expect(first.bytes).toEqual(await readFile(join(folder, 'public/stories/harbour.json')));
    await change(folder, STORY_YAML, 'title: The harbour bridge', 'title: The bridge at last');
    const second = await build();
    expect(second.version).not.toBe(first.version);
    expect(await readFile(join(folder, first.version))).toEqual(first.bytes);
    expect((await run(folder, 'build', STORY)).out).not.toContain('Kept');
  });

  it('stores the characters of the article, offsets into its clean text', async () => {
    const folder = await folderWithHarbour();
    const { out } = await run(folder, 'build', STORY, '-o', 'out.json', '--json');
    expect(JSON.parse(out)).toEqual({
      ok: true,
      problems: [],
      output: 'out.json',
      events: 3,
      quotes: 5,
      sources: 3,
    });
    const dataset = JSON.parse(await readFile(join(folder, 'out.json'), 'utf8'));
    expect(dataset.quotes).toContainEqual(
      expect.objectContaining({
        exact: 'It’s open to all\u00a0— and that is ‘a good thing’',
        source: 'gazette',
        start: 27,
        end: 72,
        said: '2023-05-06',
        topics: ['building', 'money'],
      }),
    );
    expect(dataset.events.map((event: { id: string }) => event.id)).toEqual(['plan', 'doubt', 'opening']);
    expect(dataset.events[2].place).toEqual({ name: 'Harbour', latitude: 0, longitude: -10.5 });
    expect(dataset.events[2].weight).toBe(0);
  });

  it('refuses a quote with one changed character: place and difference are shown, nothing is written', async () => {
    const folder = await folderWithHarbour();
    await start(folder, 'build', STORY);
    const before = await readFile(join(folder, 'public/stories/harbour.json'), 'utf8');
    await change(folder, STORY_YAML, 'Nobody counted the cost', 'Nobody counted the costs');
    const { code, out, err } = await start(folder, 'build', STORY);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(
      'stories/harbour/story.yaml:50:16: the quote is not in stories/harbour/articles/gazette.md; the nearest passage, at stories/harbour/articles/gazette.md:13:2, differs',
    );
    expect(err).toContain(
      '    article: "Nobody counted the [cost]"\n    story:   "Nobody counted the [costs]"\n',
    );
    expect(err).toMatch(/\n1 error; nothing was written\.\n$/u);
    expect(await readFile(join(folder, 'public/stories/harbour.json'), 'utf8')).toBe(before);
    const other = await start(folder, 'build', STORY, '-o', 'new.json');
    expect(other.code).toBe(1);
    expect(await readdir(folder)).not.toContain('new.json');
  });

  it('notices a change in an article, too', async () => {
    const folder = await folderWithHarbour();
    await change(folder, `${STORY}/articles/courier.md`, 'was opened on 6 May', 'was opened on 7 May');
    const { code, err } = await run(folder, 'build', STORY);
    expect(code).toBe(1);
    expect(err).toContain('article: "was opened on [7] May"\n    story:   "was opened on [6] May"');
  });

  it('lists every problem of a run, by place, and as JSON', async () => {
    const folder = await folderWithHarbour();
    await change(folder, STORY_YAML, 'Nobody counted the cost', 'Everybody counted the cost');
    await change(folder, STORY_YAML, 'date: 2023-05-06', 'date: 2023-06-31');
    await change(folder, STORY_YAML, 'weight: 0', 'wieght: 0');
    await writeFile(join(folder, STORY, 'articles/broken.md'), '---\ntitle: x\n');
    const { code, err } = await start(folder, 'build', STORY);
    expect(code).toBe(1);
    expect(err.match(/^stories\S+:\d+:\d+: /gmu)).toEqual([
      'stories/harbour/articles/broken.md:1:1: ',
      'stories/harbour/story.yaml:13:11: ',
      'stories/harbour/story.yaml:18:5: ',
      'stories/harbour/story.yaml:50:16: ',
    ]);
    const json = await start(folder, 'build', STORY, '--json');
    expect(json.code).toBe(1);
    expect(json.err).toBe('');
    const outcome = JSON.parse(json.out);
    expect(outcome.ok).toBe(false);
    expect(outcome.problems).toHaveLength(4);
    expect(outcome.problems[3]).toEqual({
      file: 'stories/harbour/story.yaml',
      line: 50,
      column: 16,
      message: expect.stringContaining('the quote is not in'),
      severity: 'error',
      detail: [expect.stringContaining('article: '), expect.stringContaining('story: ')],
    });
    expect(await readdir(folder)).toEqual(['stories']);
  });

  it('prints warnings, and builds all the same', async () => {
    const folder = await folderWithHarbour();
    await writeFile(join(folder, STORY, 'articles/notes.txt'), 'notes');
    const { code, out, err } = await run(folder, 'build', STORY);
    expect(code).toBe(0);
    expect(out).toContain('Built');
    expect(err).toBe(
      'stories/harbour/articles/notes.txt:1:1: warning: is no article and is passed over; articles are files named *.md\n',
    );
  });

  it('prints no control characters that an article holds', async () => {
    const folder = await folderWithHarbour();
    await change(folder, STORY_YAML, 'Nobody counted', 'No\u202ebody counted \u200b');
    const { err } = await run(folder, 'build', STORY);
    expect(err).not.toMatch(/[\u202e\u200b]/u);
    expect(err).not.toContain('\u001b');
    expect(err).toContain('U+202E');
  });
});

describe('sourceline check', { timeout: TIMEOUT }, () => {
  it('checks a story and writes nothing', async () => {
    const folder = await folderWithHarbour();
    expect(await run(folder, 'check', STORY)).toEqual({
      code: 0,
      out: 'stories/harbour is sound: 3 events, 5 quotes from 3 articles\n',
      err: '',
    });
    expect(await readdir(folder)).toEqual(['stories']);
  });

  it('checks a dataset, with line and column of what is wrong', async () => {
    const folder = await folderWithHarbour();
    await run(folder, 'build', STORY, '-o', 'a.json');
    expect((await run(folder, 'check', 'a.json')).out).toBe(
      'a.json is sound: 3 events, 5 quotes from 3 articles\n',
    );
    await change(folder, 'a.json', '"date": "2019~"', '"date": "2019-13"');
    const { code, err } = await run(folder, 'check', 'a.json');
    expect(code).toBe(1);
    const line = (await readFile(join(folder, 'a.json'), 'utf8'))
      .split('\n')
      .findIndex((text) => text.includes('2019-13'));
    expect(err).toContain(`a.json:${line + 1}:15: events[0].date: `);
  });

  it.each([
    ['not JSON', '{"version": 1,\n  "id": }', 'a.json:2:9: the file is not JSON from here on'],
    ['cut off', '{"version": 1, "id": "x"', 'a.json:1:'],
    ['empty', '', 'a.json:1:1: '],
    ['another kind', '[]', 'a.json:1:1: '],
    ['nested too deep', `{"x": ${'['.repeat(100)}${']'.repeat(100)}}`, 'a.json:1:1: the file nests deeper'],
    ['a newer version', '{"version": 99}', 'a.json:1:1: '],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), 'a.json:1:1: the file is UTF-16'],
  ])('refuses a file that is %s', async (_what, content, message) => {
    const folder = await temporaryFolder({ 'a.json': content });
    const { code, err } = await run(folder, 'check', 'a.json');
    expect(code).toBe(1);
    expect(err).toContain(message);
  });

  it('finds the place behind a text of any length', async () => {
    const event = { id: 'e', date: '2024-02-30', title: 'A', topics: [] };
    const story = { version: 1, id: 'x', title: 'a'.repeat(10_000_000), description: '', language: 'en' };
    const json = JSON.stringify({ ...story, topics: [], sources: [], events: [event] });
    const folder = await temporaryFolder({ 'a.json': json });
    const { code, err } = await run(folder, 'check', 'a.json');
    expect(code).toBe(1);
    expect(err).toContain(`a.json:1:${json.indexOf('"2024-02-30"') + 1}: events[0].date: `);
  });

  it('says what is not there', async () => {
    const folder = await temporaryFolder({ 'empty/x': '' });
    expect(await run(folder, 'check', 'nowhere')).toMatchObject({
      code: 1,
      err: expect.stringContaining('nowhere:1:1: is not there; check the path'),
    });
    expect(await run(folder, 'check', 'empty')).toMatchObject({
      code: 1,
      err: expect.stringContaining('empty/story.yaml:1:1: is not there; check the path'),
    });
  });
});

describe('sourceline schema', { timeout: TIMEOUT }, () => {
  it('writes the JSON Schema', async () => {
    const folder = await temporaryFolder();
    const { code, out } = await run(folder, 'schema');
    expect({ code, out }).toEqual({ code: 0, out: 'Wrote public/schema/timeline.v1.json\n' });
    const schema = JSON.parse(await readFile(join(folder, 'public/schema/timeline.v1.json'), 'utf8'));
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });
});

describe('the call itself', { timeout: TIMEOUT }, () => {
  it('helps when asked', async () => {
    const { code, out, err } = await start('.', '--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Usage: sourceline COMMAND/u);
  });

  it.each([
    [[], 'which command?'],
    [['biuld', 'x'], 'there is no command "biuld"; did you mean "build"?'],
    [['draw', 'x.md'], 'there is no command "draw"; the commands are build, check, draft, schema'],
    [['build'], '"build" needs a STORY'],
    [['build', 'a', 'b'], '"build" takes one STORY, and 2 are given'],
    [['build', 'a', '--fast'], "Unknown option '--fast'"],
    [['build', 'a', '-o', ''], '"-o" needs the name of a file'],
    [['build', 'a', '-o', 'a/story.yaml'], '"a/story.yaml" is a file of the story itself'],
    [['build', 'a/', '-o', './a/articles/b.md'], '"./a/articles/b.md" is a file of the story itself'],
    [['build', 'a', '-o'], "Option '-o, --output <value>' argument missing"],
    [['check', 'a', '-o', 'b'], '"check" writes nothing'],
    [['schema', 'a'], '"schema" takes no further arguments'],
  ])('is refused with exit code 2 and the usage: %j', async (args, message) => {
    const { code, out, err } = await run('.', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`sourceline: ${message}`);
    expect(err).toContain('Usage: sourceline COMMAND');
  });

  it('helps as JSON where JSON is wanted', async () => {
    const { code, out } = await run('.', '--help', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true, usage: expect.stringContaining('sourceline build') });
  });

  it.each(['stdout', 'stderr'] as const)('keeps its exit code when nobody reads its %s', async (stream) => {
    const folder = await temporaryFolder();
    const args = stream === 'stdout' ? ['--json'] : [];
    const child = spawn(process.execPath, [SCRIPT, 'check', 'nowhere', ...args], { cwd: folder });
    child[stream].destroy();
    const other = child[stream === 'stdout' ? 'stderr' : 'stdout'];
    const [[code], said] = await Promise.all([once(child, 'exit'), readAll(other)]);
    expect({ code, said }).toEqual({ code: 1, said: '' });
  });

  it('gives its exit code to the shell', async () => {
    const folder = await temporaryFolder();
    expect(await start(folder)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('which command?'),
    });
    expect(await start(folder, 'check', 'nowhere.json')).toMatchObject({ code: 1, out: '' });
  });

  it('is refused as JSON where JSON is wanted', async () => {
    const { code, out, err } = await run('.', 'build', '--json');
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(JSON.parse(out)).toMatchObject({ ok: false, usage: '"build" needs a STORY' });
  });
});
