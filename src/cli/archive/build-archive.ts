import { basename, extname, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { MANIFEST_NAME } from '../../archive/manifest.ts';
import type { ArchiveManifest } from '../../archive/manifest.ts';
import { ArchiveTable } from '../../archive/write/archive-table.ts';
import { EventIntake } from '../../archive/write/event-intake.ts';
import { refusalOf } from '../../archive/write/make-manifest.ts';
import type { TextStore } from '../../archive/write/text-store.ts';
import { StoryBook } from '../../archive/write/story-book.ts';
import { writeArchive } from '../../archive/write/write-archive.ts';
import { checkDatasetFile } from '../check-dataset-file.ts';
import { FileError, problemOf } from '../file-error.ts';
import { adoptFolder } from './adopt-folder.ts';
import { ArchiveFolder } from './archive-folder.ts';
import type { InputItem } from './input-file.ts';
import { ProblemList } from './problem-list.ts';
import { readCsv } from './read-csv.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readParquet } from './read-parquet.ts';

/** What an archive is built from and where to. Paths count from `cwd`. */
export interface ArchiveOrder {
  readonly cwd: string;
  readonly inputs: readonly string[];
  /** A folder of files in the archive's format that another engine has written, instead of events in the inputs. */
  readonly engineFolder?: string | undefined;
  readonly output: string;
  /** What parts topics, people and quotes within a cell of a table. */
  readonly separator: string;
  /** Told now and then what is going on. */
  readonly onProgress: (sentence: string) => void;
}

/** What has become of it; nothing is written where there are errors. */
export interface BuiltArchive {
  readonly problems: ProblemList;
  readonly manifest?: ArchiveManifest;
  /** How many passages support the events, where they were counted. */
  readonly quotes?: number;
  readonly isNew?: boolean;
}

/** So many events pass between two words about it. */
const EVENTS_PER_WORD = 100_000;
/** So many events are taken in before signals get a hearing. */
const EVENTS_PER_BREATH = 1_000;

/** The kinds of inputs by the ends of their names. */
export const INPUT_KINDS = ['.json', '.jsonl', '.ndjson', '.csv', '.tsv', '.parquet'];

/** Builds an archive from datasets, JSON Lines, CSV and Parquet: checks everything, then writes everything. */
export async function buildArchive(order: ArchiveOrder): Promise<BuiltArchive> {
  const { cwd, output } = order;
  const problems = new ProblemList();
  const folder = await ArchiveFolder.open(cwd, output);
  try {
    const { book, table } = await gather(order, folder.store, problems);
    if (problems.hasErrors) return { problems };
    if (order.engineFolder !== undefined) {
      const adopted = await adoptFolder(cwd, order.engineFolder, book, folder);
      return await published(adopted, order, folder, problems);
    }
    if (table.size >= EVENTS_PER_WORD) {
      order.onProgress(`Read ${spaced(table.size)} events; writing the archive.`);
    }
    let told = 0;
    const manifest = await writeArchive(table, book.header(table.size), folder, async (part, rows, of) => {
      if (part === 'events' && rows - told >= EVENTS_PER_WORD) {
        told = rows;
        order.onProgress(`Wrote ${spaced(rows)} of ${spaced(of)} events.`);
      }
      await setImmediate();
    });
    return { ...(await published(manifest, order, folder, problems)), quotes: table.quoteCount };
  } finally {
    await folder.close();
  }
}

/** Puts an archive in place, unless no reader would take it: then that is a problem, and the old archive stays. */
async function published(
  manifest: ArchiveManifest,
  { output }: ArchiveOrder,
  folder: ArchiveFolder,
  problems: ProblemList,
): Promise<BuiltArchive> {
  const refusal = refusalOf(manifest);
  if (refusal === null) return { problems, manifest, isNew: await folder.publish(manifest) };
  problems.add({
    file: join(output, MANIFEST_NAME),
    line: 1,
    column: 1,
    message: `would be refused by readers: ${refusal}; mend the inputs`,
    severity: 'error',
  });
  return { problems };
}

/** Takes all inputs in. What only that needs, such as the set of ids, is let go of with it. */
async function gather(
  order: ArchiveOrder,
  store: TextStore,
  problems: ProblemList,
): Promise<Pick<Gathering, 'book' | 'table'>> {
  const { cwd, inputs, output } = order;
  const name = basename(resolve(cwd, output));
  const book = new StoryBook({ id: name, title: name });
  const table = new ArchiveTable(book, store);
  const intake = new EventIntake(book, table);
  const gathering = { ...order, book, table, intake, problems };
  // Datasets first: they say which topics, people, sources and passages there are.
  for (const path of inputs.filter(isDataset)) await takeDataset(gathering, path);
  for (const path of inputs.filter((each) => !isDataset(each))) await takeItems(gathering, path);
  return { book, table };
}

/** `12 345`: figures in groups of three. */
export function spaced(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, ' ');
}

interface Gathering extends ArchiveOrder {
  readonly book: StoryBook;
  readonly table: ArchiveTable;
  readonly intake: EventIntake;
  readonly problems: ProblemList;
}

function isDataset(path: string): boolean {
  return kindOf(path) === '.json';
}

/** The end of a file's name, which says what it holds. */
function kindOf(path: string): string {
  return extname(path).toLowerCase();
}

async function takeDataset({ cwd, book, intake, problems }: Gathering, path: string): Promise<void> {
  const { file, problems: found } = await checkDatasetFile(cwd, path, 'part');
  for (const problem of found) problems.add(problem);
  if (file === undefined) return;
  for (const { path: at, message } of book.open(file)) {
    problems.add({
      file: path,
      line: 1,
      column: 1,
      message: `${at}: ${message}`,
      severity: 'error',
    });
  }
  for (const [index, event] of file.events.entries()) {
    for (const { path: at, message, severity } of intake.take(event)) {
      const subject = `events[${index}]${at === '' ? '' : `.${at}`}`;
      problems.add({ file: path, line: 1, column: 1, message: `${subject}: ${message}`, severity });
    }
  }
}

async function takeItems(gathering: Gathering, path: string): Promise<void> {
  const { table, intake, problems, onProgress } = gathering;
  let seen = 0;
  try {
    for await (const item of itemsOf(gathering, path)) {
      seen += 1;
      if (seen % EVENTS_PER_BREATH === 0) await setImmediate();
      if ('fault' in item) {
        problems.add({ file: path, ...item.fault });
        continue;
      }
      const { record } = item;
      for (const { path: at, message, severity } of intake.take(record.value)) {
        if (problems.isFull(severity)) problems.count(severity);
        else problems.add({ file: path, line: record.line, column: record.columnAt(at), message, severity });
      }
      if (table.size % EVENTS_PER_WORD === 0 && table.size > 0)
        onProgress(`Read ${spaced(table.size)} events.`);
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    problems.add(problemOf(error));
  }
}

function itemsOf({ cwd, separator }: Gathering, path: string): AsyncIterable<InputItem> {
  switch (kindOf(path)) {
    case '.csv':
    case '.tsv':
      return readCsv(cwd, path, { separator });
    case '.parquet':
      return readParquet(cwd, path, separator);
    default:
      return readJsonLines(cwd, path);
  }
}
