import type { DateReader } from '../dataset/edtf-cache.ts';
import { cachingDateReader } from '../dataset/edtf-cache.ts';
import { ArchiveError } from './archive-error.ts';
import { fetchedWhole } from './byte-source.ts';
import type { ByteSource } from './byte-source.ts';
import { checkCatalogue } from './catalogue.ts';
import type { ArchiveFileKind, ArchiveManifest } from './manifest.ts';
import { openParquet, readRows, readWhere, unreadable } from './parquet-file.ts';
import type { ParquetFile } from './parquet-file.ts';
import { readPassageRows } from './read-passages.ts';
import type { SourcePassages } from './read-passages.ts';
import { readRecords } from './read-records.ts';
import type { ReadEvents } from './read-records.ts';
import { readDateColumn, readIdColumn, readWeightColumn } from './row-columns.ts';
import type { DateColumn, IdColumn, IdColumnName, Progress } from './row-columns.ts';
import { WordIndex } from './word-index.ts';
import { readStoryLists } from './story-lists.ts';
import type { StoryLists } from './story-lists.ts';

/** Files up to this size are fetched whole, for a request would take longer than their bytes. */
const SMALL_FILE_BYTES = 64 * 1024;
/** All of the dates is what is asked for, so their footer needs no request of its own: those of a million events are half of this. */
const WHOLE_DATES_BYTES = 1024 * 1024;

/** What an archive is opened with. */
export interface OpenOptions {
  /** A file of the archive's folder by its name; it may throw or reject with an `ArchiveError`. */
  readonly openFile: (name: string, byteLength: number) => ByteSource;
  /** The archive's own address, from which relative addresses in it count; empty where it isn't known. */
  readonly baseUrl: string;
}

/**
 * An archive that is read by parts. Rows are numbered in time order, from 0 up to but not including `size`; the same row number
 * stands for the same event in every column. Whatever fails as a whole rejects with `ArchiveError` (or with what `openFile`'s own
 * source rejects with); a bad record costs that record and gives a notice. Nothing is read twice that is asked for once more
 * from a footer, an index or the lists; columns and records are the caller's to keep.
 */
export interface Archive {
  readonly manifest: ArchiveManifest;
  readonly size: number;
  /** Topics and corrections, which stand in the manifest: nothing is requested. */
  front(): Pick<StoryLists, 'topics' | 'changes' | 'notices'>;
  /** Topics, people, sources and corrections. One request where people and sources stand in a file of their own, else none. */
  lists(): Promise<StoryLists>;
  /**
   * Resolves when files are open: nothing is asked of their footers any more, and a small one, such as that of the dates, is there whole.
   * What waits for two of them can go on with the one while parts of the other are on their way.
   */
  opened(...kinds: readonly ArchiveFileKind[]): Promise<void>;
  /** The date of every row. */
  dates(onProgress?: Progress): Promise<DateColumn>;
  /** The ids of every row, numbered as in the list they refer to: `topics`, `sources`, or `people` (speakers, too). */
  ids(column: IdColumnName, onProgress?: Progress): Promise<IdColumn>;
  /** The weight of every row. */
  weights(onProgress?: Progress): Promise<Float32Array>;
  /** Events with their passages, by row, in any order. */
  events(rows: readonly number[]): Promise<ReadEvents>;
  /** Row of the event with an id; null where there is none. */
  rowOf(id: string): Promise<number | null>;
  /** Row of the first event that the passage with an id supports; null where there is none, or the archive has no index of them. */
  rowOfPassage(id: string): Promise<number | null>;
  /**
   * The rows in which a word occurs, a bit each, as `WordIndex` finds them. Rejects with an `ArchiveError`, `missing` where the archive has
   * no word index.
   */
  rowsWith(word: string): Promise<Uint32Array<ArrayBuffer>>;
  /** The passages of one source in reading order, and the rows that each supports. */
  passagesOf(source: string): Promise<SourcePassages>;
}

/**
 * Opens an archive whose manifest is read. Reads nothing yet.
 *
 *     const archive = openArchive(readManifest(text), { openFile, baseUrl });
 *     const [dates, topics] = await Promise.all([archive.dates(), archive.ids('topics')]);
 *     const { events, passages } = await archive.events([120, 121, 122]);
 */
export function openArchive(manifest: ArchiveManifest, { openFile, baseUrl }: OpenOptions): Archive {
  const readDate = cachingDateReader();
  const size = manifest.events;
  const parquet = onceEach((kind: ArchiveFileKind) => openKind(manifest, kind, openFile));
  const lists = onceEach(() => openLists(manifest, openFile, { baseUrl, readDate }));
  const words = onceEach(async (kind: 'words') => new WordIndex(await parquet(kind), size));
  const options = async () => ({
    lists: await lists('all'),
    readDate,
    baseUrl,
    language: manifest.language,
    recordSums: manifest.recordSums,
  });
  const rowFile = async (kind: 'columns' | 'events') => {
    const file = await parquet(kind);
    if (file.rows === size) return file;
    throw unreadable(file.name, `it has ${file.rows} rows for ${size} events`);
  };
  return {
    manifest,
    size,
    front: () => readStoryLists(manifest, {}, { baseUrl, readDate }),
    lists: () => lists('all'),
    async opened(...kinds) {
      await Promise.all(kinds.map(parquet));
    },
    // With a memory of its own: the dates of a million events are the caller's to keep, or to let go of.
    dates: async (onProgress) =>
      readDateColumn(await parquet('dates'), size, cachingDateReader(), onProgress),
    async ids(column, onProgress) {
      const [file, { topics, people, sources }] = await Promise.all([
        rowFile('columns'),
        // Topics stand in the manifest, and don't wait for the other lists.
        column === 'topics' ? readStoryLists(manifest, {}, { baseUrl, readDate }) : lists('all'),
      ]);
      const list = { topics, people, speakers: people, sources }[column];
      const numbers = new Map(list.map(({ id }, index) => [id, index]));
      return readIdColumn(file, column, (id) => numbers.get(id), onProgress);
    },
    weights: async (onProgress) => readWeightColumn(await rowFile('columns'), onProgress),
    async events(rows) {
      const wanted = [...new Set(rows)].filter((row) => Number.isInteger(row) && row >= 0 && row < size);
      if (wanted.length === 0) return { events: new Map(), passages: new Map(), notices: [] };
      const [file, read] = await Promise.all([rowFile('events'), options()]);
      const texts = await readRows(file, 'record', wanted);
      return readRecords(
        wanted.toSorted((a, b) => a - b).map((row) => [row, texts.get(row)] as const),
        read,
      );
    },
    async rowOf(id) {
      const head = manifest.heads.find((each) => each.id === id);
      if (head !== undefined) return head.row;
      if (manifest.files.ids === undefined) return null;
      return findRow(await parquet('ids'), id, size);
    },
    async rowsWith(word) {
      return (await words('words')).rowsWith(word);
    },
    async rowOfPassage(id) {
      return manifest.files.passages === undefined ? null : findRow(await parquet('passages'), id, size);
    },
    async passagesOf(source) {
      if (manifest.files.quotes === undefined) return { passages: [], rows: new Map(), notices: [] };
      const [file, read] = await Promise.all([parquet('quotes'), options()]);
      const rows = await readWhere(file, ['source', 'events', 'record'], { source: { $eq: source } });
      return readPassageRows(rows, size, read);
    },
  };
}

/** The row that a file of ids and rows has for an id. */
async function findRow(file: ParquetFile, id: string, size: number): Promise<number | null> {
  const [found] = await readWhere(file, ['id', 'row'], { id: { $eq: id } });
  const row = Number(found?.['row'] ?? Number.NaN);
  return Number.isInteger(row) && row >= 0 && row < size ? row : null;
}

async function openKind(
  manifest: ArchiveManifest,
  kind: ArchiveFileKind,
  openFile: OpenOptions['openFile'],
): Promise<ParquetFile> {
  const file = manifest.files[kind];
  if (file === undefined) {
    throw new ArchiveError('missing', kind, `This archive has no file of its ${kind}. Build it again.`);
  }
  const source = openFile(file.name, file.bytes);
  if (source.byteLength !== file.bytes) {
    throw new ArchiveError(
      'changed',
      file.name,
      `"${file.name}" has ${source.byteLength} bytes, and this archive's manifest names ${file.bytes}. Open the archive again.`,
    );
  }
  const isSmall = file.bytes <= (kind === 'dates' ? WHOLE_DATES_BYTES : SMALL_FILE_BYTES);
  return openParquet(file.name, isSmall ? fetchedWhole(source) : source, file.footer);
}

async function openLists(
  manifest: ArchiveManifest,
  openFile: OpenOptions['openFile'],
  options: { readonly baseUrl: string; readonly readDate: DateReader },
): Promise<StoryLists> {
  const file = manifest.files.catalogue;
  if (file === undefined) return readStoryLists(manifest, manifest, options);
  const bytes = await openFile(file.name, file.bytes).slice(0, file.bytes);
  return readStoryLists(manifest, checkCatalogue(file.name, bytes), options);
}

/** Remembers what was made for each key; what failed may be asked for again. */
function onceEach<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const value = make(key);
    known.set(key, value);
    value.catch(() => known.delete(key));
    return value;
  };
}
