import { readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { FIXTURE_STORIES, firstStoryArticles } from '../ingest/draft/fixture-articles.ts';
import { temporaryFolder } from './temporary-folder.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/drafting/', import.meta.url));
/** Several drafts and builds in one test, on a busy machine. */
const TIMEOUT = 60_000;

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

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

const SHORT = `Bridge opens in Lund

A new bridge was opened in Lund on 3 May 2020, the city said. "It took us ten long years," said mayor Eva Holm.

The old bridge collapsed in June 2010. Work on the new one began in March 2015.
`;
const LATER = `Bridge in Lund closed again

The bridge in Lund, which was opened on 3 May 2020, was closed on 7 July 2021 after cracks were found.
`;

function read(folder: string, path: string): Promise<string> {
  return readFile(join(folder, path), 'utf8');
}

async function edit(folder: string, path: string, from: string | RegExp, to: string): Promise<void> {
  const text = await read(folder, path);
  expect(text).toMatch(from);
  await writeFile(join(folder, path), text.replace(from, to));
}

describe('sourceline draft', { timeout: TIMEOUT }, () => {
  it('says how far it is with an article that takes a while, and with a short one nothing', async () => {
    const long = SHORT + 'The old bridge was of no use to anybody in all of the town. '.repeat(10_000);
    const folder = await temporaryFolder({ 'long.txt': long, 'short.txt': SHORT });
    const { err } = await run(folder, 'draft', 'long.txt', '-o', 'long');
    expect(err.trim().split('\n')).toEqual(
      Array.from({ length: 6 }, (_, at) => `Drafting: ${at + 1} of 6 steps`),
    );
    expect((await run(folder, 'draft', 'short.txt', '-o', 'short')).err).toBe('');
  });

  it.each(FIXTURE_STORIES)('writes a story of "%s" that build accepts at once', async (story) => {
    const folder = await temporaryFolder();
    const drafted = await run(folder, 'draft', join(FIXTURES, story), '-o', 'story');
    expect(drafted).toMatchObject({ code: 0, out: expect.stringContaining('Drafted story: ') });
    const built = await run(folder, 'build', 'story', '-o', 'story.json');
    expect(built).toMatchObject({ code: 0, out: expect.stringContaining('Built story.json') });
  });

  it('drafts the first story from its two articles, and again with nothing new', async () => {
    const folder = await temporaryFolder(
      Object.fromEntries(firstStoryArticles().map(({ id, text }) => [`in/${id}.txt`, text])),
    );
    expect(await run(folder, 'draft', 'in', '-o', 'story')).toMatchObject({ code: 0 });
    expect(await run(folder, 'build', 'story', '-o', 'story.json')).toMatchObject({ code: 0 });
    const before = await read(folder, 'story/story.yaml');
    expect(await run(folder, 'draft', 'in', '-o', 'story')).toMatchObject({
      code: 0,
      out: expect.stringContaining('nothing new'),
    });
    expect(await read(folder, 'story/story.yaml')).toBe(before);
  });

  it('writes the same bytes each time', async () => {
    const folder = await temporaryFolder();
    await run(folder, 'draft', join(FIXTURES, 'ferry'), '-o', 'one');
    await run(folder, 'draft', join(FIXTURES, 'ferry'), '-o', 'two');
    for (const path of ['story.yaml', 'drafted.json', 'articles/inquiry.md']) {
      expect(await read(folder, `two/${path}`)).toBe(await read(folder, `one/${path}`));
    }
  });

  it('keeps the text of an article character for character, byline and all', async () => {
    const text = 'A headline\n\n“Tea — or coffee?”  said Al Roe on 3 May 2020.\n\nBy Ann Lee';
    const folder = await temporaryFolder({ 'tea.txt': `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n\r\n` });
    await run(folder, 'draft', 'tea.txt', '-o', 'story');
    const file = await read(folder, 'story/articles/tea.md');
    expect(file.slice(file.indexOf('\n---\n') + 6)).toBe(`${text}\n`);
    expect(file).toContain('author: Ann Lee');
  });

  it('prints dates, quotes and events as JSON, with offsets into the text', async () => {
    const folder = await temporaryFolder({ 'bridge.txt': SHORT });
    const { code, out } = await run(folder, 'draft', 'bridge.txt', '--json');
    const json: unknown = JSON.parse(out);
    expect(code).toBe(0);
    expect(json).toMatchObject({
      ok: true,
      problems: [],
      dates: expect.arrayContaining([expect.objectContaining({ text: '3 May 2020', value: '2020-05-03' })]),
      quotes: [expect.objectContaining({ speaker: 'Eva Holm', start: SHORT.indexOf('It took') })],
      events: expect.arrayContaining([
        expect.objectContaining({
          date: '2020-05-03',
          evidence: [expect.objectContaining({ article: 'bridge', start: SHORT.indexOf('A new') })],
        }),
      ]),
    });
    expect(await readdir(folder)).toEqual(['bridge.txt']);
  });

  it('takes the date of publication that it is told', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'A dam near Bonn broke on Friday.\n' });
    const { out } = await run(folder, 'draft', 'a.txt', '--json', '--published', '2021-03-10');
    expect(JSON.parse(out)).toMatchObject({ events: [{ date: '2021-03-05' }] });
  });

  it('prints the story where it is told no folder', async () => {
    const folder = await temporaryFolder({ 'bridge.txt': SHORT });
    const { code, out } = await run(folder, 'draft', 'bridge.txt');
    expect(code).toBe(0);
    expect(out).toMatch(/^# A draft.*\n(?:.*\n)*title: Bridge opens in Lund\n/u);
  });
});

describe('sourceline draft, on a story that is there', { timeout: TIMEOUT }, () => {
  async function storyOfBridge(): Promise<string> {
    const folder = await temporaryFolder({ 'bridge.txt': SHORT, 'later.txt': LATER });
    expect(await run(folder, 'draft', 'bridge.txt', '-o', 'story')).toMatchObject({ code: 0 });
    return folder;
  }

  it('keeps every character and adds what is new, marked', async () => {
    const folder = await storyOfBridge();
    await edit(
      folder,
      'story/story.yaml',
      /title: A new bridge.*|title: Bridge opens in Lund\n/u,
      'title:   "My own title"   # mine\n',
    );
    const before = await read(folder, 'story/story.yaml');
    expect(await run(folder, 'draft', 'later.txt', '-o', 'story')).toMatchObject({ code: 0 });
    const after = await read(folder, 'story/story.yaml');
    const lines = after.split('\n');
    // An empty list gives way to one with items.
    const kept = before.split('\n').filter((line) => line !== 'topics: []');
    expect(kept.filter((line) => !lines.includes(line))).toEqual([]);
    expect(after).toContain('# new: ');
    expect(after).toContain('date: 2021-07-07');
    expect(after.match(/^ {4}date: 2020-05-03$/gmu)).toHaveLength(1);
    expect(await run(folder, 'build', 'story', '-o', 'story.json')).toMatchObject({ code: 0 });
  });

  it('never proposes again what was taken out', async () => {
    const folder = await storyOfBridge();
    await edit(folder, 'story/story.yaml', /\n\n {2}#(?:(?!\n\n)[^])*date: 2010-06(?:(?!\n\n)[^])*/u, '');
    expect(await read(folder, 'story/story.yaml')).not.toContain('2010-06');
    expect(await run(folder, 'draft', 'bridge.txt', 'later.txt', '-o', 'story')).toMatchObject({ code: 0 });
    expect(await read(folder, 'story/story.yaml')).not.toContain('2010-06');
  });

  it('adds to an event that was renamed and dated anew, and not a second one', async () => {
    const folder = await storyOfBridge();
    await edit(folder, 'story/story.yaml', /id: (?=.*\n {4}date: 2020-05-03)/u, 'id: opening-of-');
    await run(folder, 'draft', 'later.txt', '-o', 'story');
    const after = await read(folder, 'story/story.yaml');
    expect(after.match(/^ {4}date: 2020-05-03$/gmu)).toHaveLength(1);
  });

  it('leaves a story made by hand as it is where it tells everything', async () => {
    const folder = await temporaryFolder({
      'story/story.yaml':
        'title: Mine\nlanguage: en\ntopics: []\npeople: []\nevents:\n- id: opening\n  date: 2020-05-03\n  title: It opens\n  quotes: [{ source: bridge, exact: "A new bridge was opened in Lund on 3 May 2020" }]\n',
      'story/articles/bridge.md': `---\ntitle: Bridge\npublisher: Post\n---\n\n${SHORT.split('\n\n').slice(1, 2).join('')}\n`,
      'later.txt': LATER,
    });
    await run(folder, 'draft', 'later.txt', '-o', 'story');
    const after = await read(folder, 'story/story.yaml');
    expect(after).toContain('- id: opening\n  date: 2020-05-03\n  title: It opens\n');
    expect(after.match(/date: 2020-05-03/gu)).toHaveLength(1);
    expect(await run(folder, 'check', 'story')).toMatchObject({ code: 0 });
  });

  it('says that an article was taken out, and leaves it out', async () => {
    const folder = await storyOfBridge();
    await run(folder, 'draft', 'later.txt', '-o', 'story');
    await rm(join(folder, 'story/articles/later.md'));
    const text = await read(folder, 'story/story.yaml');
    await writeFile(
      join(folder, 'story/story.yaml'),
      text.replace(/\n\n {2}# new:(?:(?!\n\n)[^])*2021-07-07(?:(?!\n\n)[^])*/u, '\n'),
    );
    const { err } = await run(folder, 'draft', 'later.txt', '-o', 'story');
    expect(err).toContain('later.txt:1:1: warning: the article was taken out');
  });
});

describe('sourceline draft refuses', { timeout: TIMEOUT }, () => {
  it.each([
    [['draft'], 'needs at least one ARTICLE'],
    [['draft', 'a.txt', '--published', 'yesterday'], 'is no date'],
    [['build', 'story', '--published', '2020'], '"--published" belongs to "draft"'],
  ])('the call %j', async (args, message) => {
    const folder = await temporaryFolder({ 'a.txt': SHORT });
    expect(await run(folder, ...args)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  });

  it('files that are missing, empty, in another encoding, or links, each with its name', async () => {
    const folder = await temporaryFolder({
      'empty.txt': ' \n',
      'latin.txt': new Uint8Array([0x61, 0xe9, 0x62]),
      'a.txt': SHORT,
    });
    await symlink(join(folder, 'a.txt'), join(folder, 'link.txt'));
    const { code, err } = await run(
      folder,
      'draft',
      'no.txt',
      'empty.txt',
      'latin.txt',
      'link.txt',
      '-o',
      'story',
    );
    expect(code).toBe(1);
    for (const part of [
      'no.txt:1:1: is not there',
      'empty.txt:1:1: the file is empty',
      'latin.txt:1:2: the bytes here are not UTF-8',
      'link.txt:1:1: is a symbolic link',
      'nothing was written',
    ]) {
      expect(err).toContain(part);
    }
  });

  it('to write into a folder that is no story', async () => {
    const folder = await temporaryFolder({ 'a.txt': SHORT, 'papers/tax.doc': 'x' });
    const { code, err } = await run(folder, 'draft', 'a.txt', '-o', 'papers');
    expect({ code, err }).toMatchObject({
      code: 1,
      err: expect.stringContaining('holds other files and no story.yaml'),
    });
    expect(await readdir(join(folder, 'papers'))).toEqual(['tax.doc']);
  });

  it('to add to a story with errors in it', async () => {
    const folder = await temporaryFolder({ 'a.txt': SHORT });
    await run(folder, 'draft', 'a.txt', '-o', 'story');
    await edit(folder, 'story/story.yaml', 'language: en', 'language: [');
    expect(await run(folder, 'draft', 'a.txt', '-o', 'story')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^story\/story\.yaml:\d+:\d+: /u),
    });
  });
});
