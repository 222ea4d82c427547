import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { MAX_NESTING, MAX_TOPICS } from '../../src/dataset/limits.ts';
import type { DatasetFile } from '../../src/dataset/schema.ts';
import { eventFile, quoteFile, smallDataset, sourceFile } from '../dataset/small-dataset.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function build(cwd: string, ...args: readonly string[]) {
  const err: string[] = [];
  const code = await main(['build', '--archive', ...args], {
    cwd,
    color: false,
    out: () => undefined,
    err: (line) => void err.push(line),
  });
  return { code, err };
}

const manifestOf = (folder: string) => readFile(join(folder, 'out', 'archive.json'), 'utf8');

/** A Parquet file of one column of texts. */
const texts = (name: string, data: string[]): Uint8Array =>
  new Uint8Array(parquetWriteBuffer({ columnData: [{ name, data, type: 'STRING' }], codec: 'UNCOMPRESSED' }));

/** A folder as another engine would have written it, whose one event has this record; and `story.json` for its lists. */
async function engineFolder(record: string): Promise<string> {
  const folder = await temporaryFolder({
    'whole.json': JSON.stringify(smallDataset()),
    'story.json': JSON.stringify({ ...smallDataset(), events: [] }),
  });
  await build(folder, 'whole.json', '-o', 'out');
  await mkdir(join(folder, 'made'));
  for (const name of await readdir(join(folder, 'out'))) {
    const [kind = '', , end] = name.split('.');
    if (end === 'parquet') await copyFile(join(folder, 'out', name), join(folder, 'made', `${kind}.parquet`));
  }
  await writeFile(join(folder, 'made', 'events.parquet'), texts('record', [record]));
  return folder;
}

const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('an archive that readers would refuse', () => {
  it.each<[string, Partial<DatasetFile>, string]>([
    [
      'a topic',
      {
        topics: [
          { id: 'summits', label: 'Summits' },
          { id: 'trade, talks', label: 'Trade' },
        ],
      },
      'topics[1].id: the id "trade, talks" has a comma, which parts ids in an archive; write a hyphen instead',
    ],
    [
      'a person, who may speak in passages',
      {
        people: [
          { id: 'official', name: 'An official' },
          { id: 'Xi, Jinping', name: 'Xi Jinping' },
        ],
        quotes: [quoteFile({ speaker: 'Xi, Jinping' })],
      },
      'people[1].id: the id "Xi, Jinping" has a comma, which parts ids in an archive; write a hyphen instead',
    ],
    [
      'a source',
      { sources: [sourceFile({ id: 'reuters, 2024' })], quotes: [quoteFile({ source: 'reuters, 2024' })] },
      'sources[0].id: the id "reuters, 2024" has a comma, which parts ids in an archive; write a hyphen instead',
    ],
  ])('is not built of lists in which %s has a comma in its id', async (_, more, message) => {
    const folder = await temporaryFolder({ 'story.json': JSON.stringify({ ...smallDataset(), ...more }) });
    const { code, err } = await build(folder, 'story.json', '-o', 'out');
    expect(code).toBe(1);
    // That it has a blank or a comma is a warning in any dataset.
    expect(err.filter((line) => !line.includes(': warning: '))).toEqual([
      `story.json:1:1: ${message}`,
      '1 error and 1 warning; nothing was written.',
    ]);
  });

  it('is not built of a table with commas in ids that are collected from it; each is told of at its cell', async () => {
    const folder = await temporaryFolder({
      't.csv':
        'id,date,title,topics,people\na,2024,One,"talks; trade, tariffs",Xi\nb,2024,Two,,"Xi; Xi, J."\n',
    });
    const { code, err } = await build(folder, 't.csv', '-o', 'out');
    expect(code).toBe(1);
    expect(err).toEqual([
      expect.stringMatching(/^t\.csv:2:12: the id "trade, tariffs" has a comma, /u),
      expect.stringMatching(/^t\.csv:3:13: the id "Xi, J\." has a comma, /u),
      '2 errors; nothing was written.',
    ]);
  });

  it('does not take the place of a good one when a table has too many topics', async () => {
    const folder = await temporaryFolder({ 't.csv': 'id,date,title,topics\na,2024,One,talks\n' });
    expect(await build(folder, 't.csv', '-o', 'out')).toMatchObject({ code: 0 });
    const [before, names] = [await manifestOf(folder), await readdir(join(folder, 'out'))];
    const topics = Array.from({ length: MAX_TOPICS + 1 }, (_, index) => `t${index}`).join(';');
    await writeFile(join(folder, 't.csv'), `id,date,title,topics\na,2024,One,${topics}\n`);
    expect(await build(folder, 't.csv', '-o', 'out')).toEqual({
      code: 1,
      err: [
        'out/archive.json:1:1: would be refused by readers: "topics" must not have more than 10000 entries, and has 10001; mend the inputs',
        '1 error; nothing was written.',
      ],
    });
    expect(await manifestOf(folder)).toBe(before);
    expect(await readdir(join(folder, 'out'))).toEqual(names);
  });

  it.each([
    [
      'is no JSON',
      '{"id": ',
      /"events\.parquet" .* the record of its event 0, counting from 0, is not JSON/u,
    ],
    [
      'has a blank title',
      JSON.stringify(eventFile({ title: ' ' })),
      /the record of its event 0, counting from 0, is none: "title" must not be blank/u,
    ],
    [
      'has too long an id',
      JSON.stringify(eventFile({ id: 'x'.repeat(201) })),
      /event 0, counting from 0, is none: "id" must not be longer than 200 characters, and has 201/u,
    ],
  ])('does not take the place of a good one when an engine\u2019s record %s', async (_, record, message) => {
    const folder = await engineFolder(record);
    const before = await manifestOf(folder);
    const { code, err } = await build(folder, 'made', 'story.json', '-o', 'out');
    expect(code).toBe(1);
    expect(err[0]).toMatch(/^made:1:1: /u);
    expect(err[0]).toMatch(message);
    expect(await manifestOf(folder)).toBe(before);
  });

  it('takes an engine\u2019s sound record', async () => {
    const folder = await engineFolder(JSON.stringify(eventFile({ title: 'Another title', quotes: [] })));
    expect(await build(folder, 'made', 'story.json', '-o', 'out')).toMatchObject({ code: 0 });
    expect(await manifestOf(folder)).toContain('"title":"Another title"');
  });

  it.each([MAX_NESTING, 100_000])(
    'is not built of Parquet with a record that nests %i levels within',
    async (levels) => {
      const folder = await temporaryFolder({});
      const sound = JSON.stringify({ id: 'a', date: '2024', title: 'One', topics: [] });
      const deep = `{"id": "b", "date": "2024", "title": "Two", "topics": [], "more": ${nested(levels)}}`;
      await writeFile(join(folder, 'e.parquet'), texts('record', [sound, deep]));
      expect(await build(folder, 'e.parquet', '-o', 'out')).toEqual({
        code: 1,
        err: [
          `e.parquet:2:1: this event nests deeper than ${MAX_NESTING} levels, and readers would refuse it`,
          '1 error; nothing was written.',
        ],
      });
    },
  );
});
