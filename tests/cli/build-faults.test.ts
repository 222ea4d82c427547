import { execFile } from 'node:child_process';
import { access, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseDatasetText } from '../../src/dataset/parse.ts';
import { temporaryFolder } from './temporary-folder.ts';

/* What goes wrong around a build: the files as editors have them, the disk, other builds. */

const COMMAND = fileURLToPath(new URL('../../src/cli/sourceline.mjs', import.meta.url));
const TIMEOUT = 180_000;
const execute = promisify(execFile);

const QUOTE = 'We expect this will be their last meeting as presidents';
const TEXT = `“${QUOTE},” the official added. The café was\u00a0closed.`;

const storyText = (title = 'A story') =>
  [
    `title: ${title}`,
    'language: en',
    'topics: [{ id: t, label: T }]',
    'people: [{ id: p, name: P }]',
    'events:',
    '  - id: e',
    '    date: 2024-11-16',
    '    title: It happens',
    '    topics: [t]',
    `    quotes: [{ source: a, exact: "${QUOTE}", speaker: p }]`,
    '',
  ].join('\n');
const articleText = (body = TEXT) => `---\ntitle: A title\npublisher: A paper\n---\n${body}\n`;

const files = (more: Readonly<Record<string, string>> = {}) => ({
  's/story.yaml': storyText(),
  's/articles/a.md': articleText(),
  ...more,
});

interface Ended {
  readonly code: number;
  readonly said: string;
}

async function build(folder: string, ...args: readonly string[]): Promise<Ended> {
  try {
    const { stdout, stderr } = await execute('node', [COMMAND, 'build', 's', '-o', 'out/s.json', ...args], {
      cwd: folder,
    });
    return { code: 0, said: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}

const written = (folder: string) => readFile(join(folder, 'out/s.json'), 'utf8');
const parse = (text: string) => parseDatasetText(text, { baseUrl: 'https://host.example/' }).dataset;
const titleOf = (text: string) => parse(text).title;

describe('files as editors have them', { timeout: TIMEOUT }, () => {
  it.each([
    ['a byte-order mark', (text: string) => `\ufeff${text}`],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['both', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ])('with %s give the same dataset', async (_, change) => {
    const plain = await temporaryFolder(files());
    const other = await temporaryFolder({
      's/story.yaml': change(storyText()),
      's/articles/a.md': change(articleText()),
    });
    expect([(await build(plain)).code, (await build(other)).code]).toEqual([0, 0]);
    expect(await written(other)).toBe(await written(plain));
  });

  it('in decomposed letters and with tabs keep their own characters', async () => {
    const quote = 'the cafe\u0301\twas closed';
    const folder = await temporaryFolder({
      's/story.yaml': storyText().replace(`"${QUOTE}"`, JSON.stringify(quote)),
      's/articles/a.md': articleText(`\t“${quote},” she said.`),
    });
    expect(await build(folder)).toMatchObject({ code: 0 });
    expect(parse(await written(folder)).passages.map(({ exact }) => exact)).toEqual([quote]);
  });

  it('of 10 MB give a dataset', async () => {
    const limit = 10 * 1024 * 1024;
    const head = articleText(`${TEXT}\n\n`);
    const words = 'Words of an article that goes on. '.repeat(limit / 32);
    const whole = Buffer.concat([Buffer.from(head), Buffer.from(words)]).subarray(0, limit);
    const folder = await temporaryFolder({ ...files(), 's/articles/a.md': whole });
    expect(await build(folder)).toMatchObject({ code: 0 });
    expect(parse(await written(folder)).passages.map(({ exact }) => exact)).toEqual([QUOTE]);
  });

  it('that link to one another in a circle are refused by name', async () => {
    const folder = await temporaryFolder(files());
    await symlink('loop.md', join(folder, 's/articles/loop.md'));
    await symlink('.', join(folder, 's/articles/round'));
    const ended = await build(folder);
    expect(ended.said).toContain('s/articles/loop.md:1:1: is a symbolic link');
    expect(ended.code).toBe(1);
    await expect(access(join(folder, 'out/s.json'))).rejects.toThrow('ENOENT');
  });
});

describe('the last good dataset', { timeout: TIMEOUT }, () => {
  it('stays where the disk has no room for the new one', async () => {
    const folder = await temporaryFolder(files());
    await build(folder);
    const before = await written(folder);
    await writeFile(join(folder, 's/story.yaml'), storyText('Another title'));
    // No file may grow beyond a block: writing fails half-way, as on a full disk.
    const full = await execute(
      'bash',
      ['-c', `trap '' XFSZ; ulimit -f 0; exec node "$0" build s -o out/s.json`, COMMAND],
      { cwd: folder },
    ).then(
      () => ({ code: 0, said: '' }),
      (error: { code: number; stderr: string; stdout: string }) => ({
        code: error.code,
        said: error.stdout + error.stderr,
      }),
    );
    expect(full.code).toBe(1);
    expect(await written(folder)).toBe(before);
    expect(await readdir(join(folder, 'out'))).toContain('s.json');
  });

  it('is one of the two where two builds run at once', async () => {
    const folder = await temporaryFolder(files());
    const both = await Promise.all([build(folder), build(folder), build(folder)]);
    expect(both.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(titleOf(await written(folder))).toBe('A story');
    expect((await readdir(join(folder, 'out'))).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
