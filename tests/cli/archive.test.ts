import { createHash } from 'node:crypto';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/archive/manifest.ts';
import { openArchive } from '../../src/archive/open-archive.ts';
import type { Archive } from '../../src/archive/open-archive.ts';
import { main } from '../../src/cli/main.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import type { DatasetFile } from '../../src/dataset/schema.ts';
import { generateDataset } from '../fixtures/generate-events.ts';
import { smallDataset } from '../dataset/small-dataset.ts';
import { temporaryFolder } from './temporary-folder.ts';

const SCRIPT = fileURLToPath(new URL('../../src/cli/sourceline.mjs', import.meta.url));
/** Calls that start a process or build many events take seconds on a busy machine. */
const TIMEOUT = 240_000;

async function run(cwd: string, ...args: readonly string[]) {
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

const build = (cwd: string, ...args: readonly string[]) => run(cwd, 'build', '--archive', ...args);

/** Opens an archive on disk. */
async function opened(folder: string): Promise<Archive> {
  const manifest = readManifest(await readFile(join(folder, 'archive.json'), 'utf8'));
  const files = new Map<string, ArrayBuffer>();
  for (const name of await readdir(folder)) {
    const bytes = await readFile(join(folder, name));
    files.set(name, new Uint8Array(bytes).buffer);
  }
  return openArchive(manifest, {
    openFile: (name) => files.get(name) ?? new ArrayBuffer(0),
    baseUrl: 'https://archive.example/',
  });
}

async function titlesIn(folder: string): Promise<readonly (string | undefined)[]> {
  const archive = await opened(folder);
  const rows = Array.from({ length: archive.size }, (_, row) => row);
  const { events } = await archive.events(rows);
  return rows.map((row) => events.get(row)?.title);
}

/** All files of a folder as one text, to see whether anything in it has changed. */
async function contents(folder: string): Promise<string> {
  const names = (await readdir(folder)).toSorted();
  const files = await Promise.all(
    names.map(
      async (name) =>
        `${name} ${createHash('sha256')
          .update(await readFile(join(folder, name)))
          .digest('hex')}`,
    ),
  );
  return files.join('\n');
}

const lines = (events: readonly object[]): string =>
  events.map((event) => `${JSON.stringify(event)}\n`).join('');

const STORY = JSON.stringify({ ...smallDataset(), events: [] });
const EVENT = { id: 'a', date: '2024-11-16', title: 'One', topics: ['summits'] };

describe('sourceline build --archive', { timeout: TIMEOUT }, () => {
  it('makes an archive of a dataset that holds the same events', async () => {
    const file = generateDataset({ events: 300 });
    const folder = await temporaryFolder({ 'story.json': JSON.stringify(file) });
    expect(await build(folder, 'story.json', '-o', 'out')).toEqual({
      code: 0,
      out: expect.stringMatching(/^Built out: 300 events, \d+ quotes, \d+ kB\n$/u),
      err: expect.any(String),
    });
    const { dataset } = parseDataset(file, { baseUrl: 'https://archive.example/' });
    expect(await titlesIn(join(folder, 'out'))).toEqual([...dataset.events].map(({ title }) => title));
  });

  it('makes the same bytes of a dataset, of its events as lines in any order, and of a second run', async () => {
    const file = generateDataset({ events: 200 });
    const quotes = new Map(file.quotes?.map((quote) => [quote.id, quote]));
    const header: DatasetFile = { ...file, events: [] };
    const inline = file.events.map((event) => ({
      ...event,
      quotes: event.quotes?.map((id) => quotes.get(id)),
    }));
    const folder = await temporaryFolder({
      'whole.json': JSON.stringify(file),
      'header.json': JSON.stringify(header),
      'lists.json': JSON.stringify({ ...header, quotes: [] }),
      'events.jsonl': lines(file.events.toReversed()),
      'inline.ndjson': lines(inline),
    });
    await build(folder, 'whole.json', '-o', 'a');
    await build(folder, 'events.jsonl', 'header.json', '-o', 'b');
    await build(folder, 'lists.json', 'inline.ndjson', '-o', 'c');
    const first = await contents(join(folder, 'a'));
    expect(await contents(join(folder, 'b'))).toBe(first);
    expect(await contents(join(folder, 'c'))).toBe(first);
    const again = await build(folder, 'whole.json', '-o', 'a');
    expect(again.out).toMatch(/^Unchanged: a: 200 events/u);
    expect(await contents(join(folder, 'a'))).toBe(first);
  });

  it('reads tables with a byte-order mark, CRLF, semicolons between cells, and line ends within them', async () => {
    const folder = await temporaryFolder({
      'events.csv':
        '\ufeffid;date;Title;date_note;topics;weight;latitude;place\r\nb;2024;"Two; or ""so""\r\nand more";;trade| talks ;0.25;-12.5;Lima\r\n\r\na;2023-05;One;a guess;;;;\r\n',
    });
    expect(await build(folder, 'events.csv', '-o', 'out', '--separator', '|')).toMatchObject({
      code: 0,
      err: '',
    });
    const archive = await opened(join(folder, 'out'));
    const { events } = await archive.events([0, 1]);
    expect([...events.values()]).toEqual([
      expect.objectContaining({ id: 'a', title: 'One', dateNote: 'a guess', topics: [] }),
      expect.objectContaining({
        id: 'b',
        title: 'Two; or "so"\r\nand more',
        topics: ['trade', 'talks'],
        weight: 0.25,
        place: { name: 'Lima', latitude: -12.5, longitude: undefined },
      }),
    ]);
    const { topics } = await archive.lists();
    expect(topics.map(({ id }) => id)).toEqual(['trade', 'talks']);
  });

  it('says file, line and column of all that is wrong, and writes nothing', async () => {
    const folder = await temporaryFolder({
      'story.json': STORY,
      'events.jsonl': [
        JSON.stringify(EVENT),
        '',
        '{"id": "b", "date": "2024-02-30", "title": "Two", "topics": []}',
        '{"id": "c", "date": "2024", "title": "Three", "topics": ["trade"], "quotes": ["none"]}',
        '{"id": "a", "date": "2024", "title": "Again", "topics": []}',
        '{"id": "d", "date": "2024", "topics": []}',
        '{"id": "e", "date": ',
        '[1]',
        '{"id": "f", "date": "2024", "title": "Six", "topics": [], "quotes": [{ "id": "q2", "source": "lima-talks", "exact": "abc", "prefix": "", "suffix": "", "start": 1, "end": 9, "topics": [] }]}',
        '\u0000',
      ].join('\n'),
    });
    const { code, out, err } = await build(folder, 'story.json', 'events.jsonl', '-o', 'out');
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^events\.jsonl:3:21: "2024-02-30" can't be read as a date: .*; /u),
      expect.stringMatching(/^events\.jsonl:4:58: there is no topic "trade" in the file; /u),
      expect.stringMatching(/^events\.jsonl:4:79: there is no quote "none" in the file; /u),
      expect.stringMatching(/^events\.jsonl:5:8: "a" is the id of an earlier event too; /u),
      expect.stringMatching(/^events\.jsonl:6:1: "title" is missing; /u),
      expect.stringMatching(/^events\.jsonl:7:20: this line is not JSON from here on; /u),
      expect.stringMatching(/^events\.jsonl:8:1: this is no event; /u),
      expect.stringMatching(
        /^events\.jsonl:9:\d+: from "start" to "end" are 8 characters, and its words have 3; /u,
      ),
      expect.stringMatching(/^events\.jsonl:10:1: this line is not JSON/u),
      '9 errors; nothing was written.',
      '',
    ]);
    expect(await readdir(join(folder, 'out'))).toEqual([]);
  });

  it.each([
    ['an empty file', '', /^t\.csv:1:1: the file is empty; /u],
    ['only blank lines', '\n\n', /^t\.csv:1:1: the file has no rows; /u],
    [
      'a header without what is needed',
      'id,name\na,b\n',
      /:1:4: warning: "name" is no column of events, and is left out; .*\n.*|:1:1: the header row has no "date", no "title"; /u,
    ],
    [
      'a column that is there twice',
      'id,date,title,Date\n',
      /^t\.csv:1:15: the column "date" is there twice; /u,
    ],
    [
      'a row with too few cells',
      'id,date,title\na,2024\n',
      /^t\.csv:2:1: this row has 2 cells, and the header row has 3; /u,
    ],
    [
      'a quotation mark within a cell',
      'id,date,title\na,2024,b\nc,2024,"d"e\n',
      /^t\.csv:3:1: a quotation mark stands in the middle of a cell; /u,
    ],
    [
      'a quotation mark that is never closed',
      'id,date,title\na,2024,b\nc,2024,"d\ne,2024,f\n',
      /^t\.csv:3:1: a quotation mark that is opened near here is never closed; /u,
    ],
    [
      'a date in a later line',
      'id,date,title\r\n"a\r\nb",2024,"t"\r\n\r\nc,soon,d\r\n',
      /^t\.csv:5:3: "soon" can't be read as a date/u,
    ],
    [
      'a weight that is no number',
      'id,date,title,weight\na,2024,b,heavy\n',
      /^t\.csv:2:10: "weight" must be a number, not text; /u,
    ],
    ['an id that is missing', 'id,date,title\n,2024,b\n', /^t\.csv:2:1: "id" is missing; /u],
    [
      'bytes of another encoding',
      Buffer.from('id,date,title\na,2024,caf\xe9\n', 'latin1'),
      /^t\.csv:2:8: has U\+FFFD at 3/u,
    ],
  ])('tells of a table with %s', async (_, table, message) => {
    const folder = await temporaryFolder({ 't.csv': table });
    const { code, err } = await build(folder, 't.csv', '-o', 'out');
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err).toMatch(/nothing was written\.\n$/u);
  });

  it('shows the first hundred problems and counts the rest', async () => {
    const events = Array.from({ length: 12_445 }, (_, index) => ({ ...EVENT, id: `e${index}`, date: 'x' }));
    const folder = await temporaryFolder({ 'story.json': STORY, 'events.jsonl': lines(events) });
    const { err } = await build(folder, 'story.json', 'events.jsonl', '-o', 'out');
    expect(err.split('\n').slice(-4)).toEqual([
      expect.stringMatching(/^events\.jsonl:100:/u),
      'and 12 345 more',
      '12445 errors; nothing was written.',
      '',
    ]);
    const json = JSON.parse(
      (await build(folder, 'story.json', 'events.jsonl', '-o', 'out', '--json')).out,
    ) as unknown;
    expect(json).toMatchObject({ ok: false, moreProblems: 12_345 });
  });

  it('keeps the old archive whole while the new one has errors, and takes its place in one step when it has none', async () => {
    const folder = await temporaryFolder({ 'story.json': STORY, 'events.jsonl': lines([EVENT]) });
    const out = join(folder, 'out');
    await build(folder, 'story.json', 'events.jsonl', '-o', 'out');
    const first = await contents(out);
    await writeFile(join(folder, 'events.jsonl'), lines([{ ...EVENT, date: 'x' }]));
    await build(folder, 'story.json', 'events.jsonl', '-o', 'out');
    expect(await contents(out)).toBe(first);
    for (const title of ['Two', 'Three']) {
      await writeFile(join(folder, 'events.jsonl'), lines([{ ...EVENT, title }]));
      await build(folder, 'story.json', 'events.jsonl', '-o', 'out');
    }
    expect(await titlesIn(out)).toEqual(['Three']);
    // The archive before it is whole, too, for who has it open; the first one is gone.
    const records = (await readdir(out)).filter((name) => name.startsWith('events.'));
    expect(records).toHaveLength(2);
  });

  it('leaves nothing but the old archive when it is interrupted', async () => {
    const folder = await temporaryFolder({ 'story.json': STORY, 'events.jsonl': lines([EVENT]) });
    const out = join(folder, 'out');
    await build(folder, 'story.json', 'events.jsonl', '-o', 'out');
    const before = await contents(out);
    const many = await open(join(folder, 'events.jsonl'), 'w');
    for (let part = 0; part < 40; part += 1) {
      await many.write(
        lines(Array.from({ length: 10_000 }, (_, index) => ({ ...EVENT, id: `e${part}-${index}` }))),
      );
    }
    await many.close();
    const child = spawn(
      process.execPath,
      [SCRIPT, 'build', '--archive', 'story.json', 'events.jsonl', '-o', 'out'],
      {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    await once(child.stderr, 'data');
    child.kill('SIGINT');
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect(signal).toBe('SIGINT');
    expect(await contents(out)).toBe(before);
  });

  it('builds 100 000 events in little memory', async () => {
    const folder = await temporaryFolder({ 'story.json': STORY });
    const many = await open(join(folder, 'events.jsonl'), 'w');
    const summary = 'What happened then, told at some length. '.repeat(20);
    for (let part = 0; part < 10; part += 1) {
      const events = Array.from({ length: 10_000 }, (_, index) => ({
        ...EVENT,
        id: `e${part}-${index}`,
        date: String(1_000 + ((part * 7 + index) % 1_000)),
        summary,
      }));
      await many.write(lines(events));
    }
    await many.close();
    // The text alone has 90 MB, twice as much as the heap may grow to beyond what starting up takes.
    const { code, err } = await new Promise<{ code: unknown; err: string }>((resolve) => {
      execFile(
        process.execPath,
        ['--max-old-space-size=120', SCRIPT, 'build', '--archive', 'story.json', 'events.jsonl', '-o', 'out'],
        { cwd: folder },
        (error, _, stderr) => resolve({ code: error?.code ?? 0, err: stderr }),
      );
    });
    expect({ code, err: err.replaceAll(/^(?:Read|Wrote) .*\n/gmu, '') }).toEqual({ code: 0, err: '' });
    expect((await opened(join(folder, 'out'))).size).toBe(100_000);
  });

  it.each([
    [[], /needs at least one INPUT/u],
    [['story.json'], /needs "-o" with a folder/u],
    [['story.json', '-o', 'file.txt'], /"file\.txt" is a file; "-o" needs a folder/u],
    [['events.txt', '-o', 'out'], /"events\.txt" is of no kind that is read; the kinds are \.json, /u],
    [['out/events.jsonl', '-o', 'out'], /lies in the archive's own folder/u],
    [['story.json', '-o', 'out', '--separator', ' '], /"--separator" needs a character/u],
  ])('takes %j for wrong usage', async (args, message) => {
    const folder = await temporaryFolder({ 'story.json': STORY, 'file.txt': '' });
    const { code, err } = await build(folder, ...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('writes into no folder that holds something else, and reads no symbolic link', async () => {
    const folder = await temporaryFolder({ 'story.json': STORY, 'taken/notes.txt': 'mine' });
    const { code, err } = await build(folder, 'story.json', '-o', 'taken');
    expect(code).toBe(1);
    expect(err).toMatch(/^taken:1:1: holds other files and no archive\.json; /u);
    await mkdir(join(folder, 'dir.jsonl'));
    const other = await build(folder, 'story.json', 'dir.jsonl', 'gone.csv', '-o', 'out');
    expect(other.err).toMatch(
      /^dir\.jsonl:1:1: is a folder, and a file is needed\ngone\.csv:1:1: is not there; /u,
    );
  });
});
