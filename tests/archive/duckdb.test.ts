import { DuckDBInstance } from '@duckdb/node-api';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readManifest } from '../../src/archive/manifest.ts';
import { openArchive } from '../../src/archive/open-archive.ts';
import { main } from '../../src/cli/main.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import type { DatasetFile, EventFile } from '../../src/dataset/schema.ts';
import { generateDataset } from '../fixtures/generate-events.ts';
import { BASE_URL } from './archive-in-memory.ts';

const FORMAT = new URL('../../src/archive/format.md', import.meta.url);
/** The dates that the documented SQL can sort. */
const CALENDAR = /^\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d){0,2})?$/;

async function folderFor(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sourceline-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** What `build --archive` says. */
async function build(cwd: string, ...args: readonly string[]) {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const code = await main(['build', '--archive', ...args], { cwd, color: false, out: say, err: say });
  return { code, said: said.join('\n') };
}

async function openFolder(folder: string) {
  const manifest = readManifest(await readFile(join(folder, 'archive.json'), 'utf8'));
  const files = new Map<string, ArrayBuffer>();
  for (const name of await readdir(folder)) {
    files.set(name, new Uint8Array(await readFile(join(folder, name))).buffer);
  }
  return openArchive(manifest, {
    baseUrl: BASE_URL,
    openFile: (name) => files.get(name) ?? new ArrayBuffer(0),
  });
}

/** Runs SQL in a folder, on the tables `events` and `quotes` of a dataset. */
async function inDuckDb(folder: string, file: DatasetFile, statements: string): Promise<void> {
  await mkdir(join(folder, 'made'));
  await writeFile(join(folder, 'events.json'), JSON.stringify(file.events));
  await writeFile(join(folder, 'quotes.json'), JSON.stringify(file.quotes));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`SET threads = 2;
    CREATE TABLE events AS SELECT id, date, title, summary, topics, people, quotes, weight FROM read_json('${folder}/events.json');
    CREATE TABLE quotes AS SELECT id, source, exact, prefix, suffix, start, "end", speaker, topics FROM read_json('${folder}/quotes.json', columns = {
      id: 'VARCHAR', source: 'VARCHAR', exact: 'VARCHAR', prefix: 'VARCHAR', suffix: 'VARCHAR', start: 'INTEGER', 'end': 'INTEGER', speaker: 'VARCHAR', topics: 'VARCHAR[]'
    });`);
  // Only where the files lie differs from what is documented.
  await connection.run(statements.replaceAll(/TO '([a-z]+\.parquet)'/g, `TO '${folder}/made/$1'`));
  connection.closeSync();
}

/** The documented table has no places. */
function withoutPlace({ place: _place, ...event }: EventFile): EventFile {
  return event;
}

function calendarDataset(): DatasetFile {
  const file = generateDataset({ events: 6_000, topics: 9 });
  return {
    ...file,
    events: file.events.filter(({ date }) => CALENDAR.test(date)).map(withoutPlace),
  };
}

describe('what DuckDB writes', { timeout: 240_000 }, () => {
  it('by the documented statements becomes an archive with a manifest made for it, and reads as the same events', async () => {
    const folder = await folderFor();
    const file = calendarDataset();
    const [, statements = ''] = /```sql\n([\s\S]*?)```/.exec(await readFile(FORMAT, 'utf8')) ?? [];
    expect(statements).toContain('COPY');
    await inDuckDb(folder, file, statements);
    await writeFile(join(folder, 'story.json'), JSON.stringify({ ...file, events: [] }));
    expect(await build(folder, 'made', 'story.json', '-o', 'out')).toMatchObject({ code: 0 });
    const archive = await openFolder(join(folder, 'out'));
    const { dataset } = parseDataset(file, { baseUrl: BASE_URL });
    const events = [...dataset.events];
    expect(archive.size).toBe(events.length);
    expect(archive.manifest.heads.length).toBeGreaterThan(100);
    const rows = events.map((_, row) => row);
    const [lists, dates, topics, speakers, sources, people, weights] = await Promise.all([
      archive.lists(),
      archive.dates(),
      archive.ids('topics'),
      archive.ids('speakers'),
      archive.ids('sources'),
      archive.ids('people'),
      archive.weights(),
    ]);
    const idsAt = (list: readonly { readonly id: string }[], column: typeof topics, row: number) =>
      new Set(column.combinations[column.of[row] ?? 0]?.map((number) => list[number]?.id));
    for (const [row, event] of events.entries()) {
      const passages = event.quotes.flatMap((id) => dataset.passageById.get(id) ?? []);
      expect(dates.dates[dates.of[row] ?? 0]?.edtf).toBe(event.date.edtf);
      expect(idsAt(lists.topics, topics, row)).toEqual(new Set(event.topics));
      expect(idsAt(lists.people, people, row)).toEqual(new Set(event.people));
      expect(idsAt(lists.people, speakers, row)).toEqual(
        new Set(passages.flatMap(({ speaker }) => speaker ?? [])),
      );
      expect(idsAt(lists.sources, sources, row)).toEqual(new Set(passages.map(({ source }) => source)));
      expect(weights[row]).toBe(Math.fround(event.weight));
    }
    const read = await archive.events(rows);
    expect(read.notices).toEqual([]);
    expect(rows.map((row) => read.events.get(row))).toEqual(events);
    const someone = events[1_234];
    expect(await archive.rowOf(someone?.id ?? '')).toBe(1_234);
    const found = await archive.passagesOf('source-3');
    expect(found.passages).toEqual([...dataset.passages].filter(({ source }) => source === 'source-3'));
  });

  it('in any order is refused where the rows must be in time order', async () => {
    const folder = await folderFor();
    const file = calendarDataset();
    const [, statements = ''] = /```sql\n([\s\S]*?)```/.exec(await readFile(FORMAT, 'utf8')) ?? [];
    await inDuckDb(folder, file, statements.replace('ORDER BY first_day', 'ORDER BY id, first_day'));
    await writeFile(join(folder, 'story.json'), JSON.stringify({ ...file, events: [] }));
    const { code, said } = await build(folder, 'made', 'story.json', '-o', 'out');
    expect(code).toBe(1);
    expect(said).toMatch(/is not in time order: its event \d+ begins before the one above it/);
  });

  it('as a plain table of events is an input like any other', async () => {
    const folder = await folderFor();
    const file = calendarDataset();
    await inDuckDb(folder, file, "COPY events TO 'table.parquet' (FORMAT parquet);");
    await writeFile(join(folder, 'story.json'), JSON.stringify({ ...file, events: [] }));
    await writeFile(join(folder, 'whole.json'), JSON.stringify(file));
    expect(await build(folder, 'made/table.parquet', 'story.json', '-o', 'out')).toMatchObject({ code: 0 });
    expect(await build(folder, 'whole.json', '-o', 'other')).toMatchObject({ code: 0 });
    const { dataset } = parseDataset(file, { baseUrl: BASE_URL });
    const archive = await openFolder(join(folder, 'out'));
    const rows = [...dataset.events].map((_, row) => row);
    const { events } = await archive.events(rows);
    expect(rows.map((row) => events.get(row))).toEqual([...dataset.events]);
  });

  it('can read what Sourceline writes', async () => {
    const folder = await folderFor();
    const file = generateDataset({ events: 3_000 });
    await writeFile(join(folder, 'story.json'), JSON.stringify(file));
    await build(folder, 'story.json', '-o', 'out');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const ask = async (question: string) => (await connection.runAndReadAll(question)).getRowsJson();
    const from = (kind: string) => `'${folder}/out/${kind}.*.parquet'`;
    expect(await ask(`SELECT sum(events)::INTEGER FROM ${from('dates')}`)).toEqual([[3_000]]);
    expect(
      await ask(
        `SELECT count(*)::INTEGER FROM ${from('columns')} WHERE list_contains(string_split(topics, ','), 'topic-0')`,
      ),
    ).toEqual([[file.events.filter(({ topics }) => topics.includes('topic-0')).length]]);
    expect(await ask(`SELECT count(DISTINCT record->>'$.id')::INTEGER FROM ${from('events')}`)).toEqual([
      [3_000],
    ]);
    connection.closeSync();
  });
});
