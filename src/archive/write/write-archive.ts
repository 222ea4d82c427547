import { MAX_WORD_CHARACTERS } from '../limits.ts';
import { catalogueText, makeManifest } from './make-manifest.ts';
import type { StoryHeader } from './make-manifest.ts';
import type { ArchiveFile, ArchiveFileKind, ArchiveManifest } from '../manifest.ts';
import type { ArchiveTable } from './archive-table.ts';
import { headOf, headRowsOf, pickHeads } from './pick-heads.ts';
import {
  writeColumns,
  writeDates,
  writeEvents,
  writeIds,
  writePassageIds,
  writeQuotes,
} from './write-parquet.ts';
import type { ByteSink } from './open-file.ts';
import { writeWords } from './write-words.ts';

/** A file in the making. */
export interface ArchiveDraft {
  readonly sink: ByteSink;
  /** Ends the file; `hash` is of its bytes, in lower-case hexadecimal, and `tail` its last eight bytes. */
  finish(): DraftFacts;
}

export interface DraftFacts {
  readonly bytes: number;
  readonly hash: string;
  readonly tail: Uint8Array;
}

/** Where an archive's files are written, under the names that `nameOf` gives them once their bytes are known. */
export interface ArchiveDrafts {
  begin(kind: ArchiveFileKind): ArchiveDraft;
}

/** What is told while an archive is written. */
export type WriteProgress = (part: ArchiveFileKind, rows: number, of: number) => void | Promise<void>;

/** So much of a hash stands in a name: no two builds that anybody makes have the same. */
const HASH_CHARACTERS = 16;

/**
 * Writes all files of an archive but its manifest, which it gives: to be put in place last, since it names the others. The same
 * table gives the same bytes.
 */
export async function writeArchive(
  table: ArchiveTable,
  header: StoryHeader,
  drafts: ArchiveDrafts,
  onProgress: WriteProgress = () => undefined,
): Promise<ArchiveManifest> {
  const order = table.order();
  const size = order.length;
  const write = async (
    kind: ArchiveFileKind,
    content: (sink: ByteSink) => void | Promise<void>,
  ): Promise<ArchiveFile> => {
    const draft = drafts.begin(kind);
    await content(draft.sink);
    await onProgress(kind, size, size);
    return parquetFile(kind, draft.finish());
  };
  const dates = await write('dates', (sink) => writeDates(sink, table, order));
  const columns = await write('columns', (sink) => writeColumns(sink, table, order));
  const events = await write('events', (sink) =>
    writeEvents(sink, table, order, (rows) => onProgress('events', rows, size)),
  );
  const ids = await write('ids', (sink) => writeIds(sink, table, order));
  const quotes = await write('quotes', (sink) => writeQuotes(sink, table, order));
  const words =
    table.words.characters > MAX_WORD_CHARACTERS
      ? undefined
      : await write('words', (sink) =>
          writeWords(sink, table, order, header, () => onProgress('words', 0, size)),
        );
  const passages = await write('passages', (sink) => writePassageIds(sink, table, order));
  const lists = catalogueText(header);
  const catalogue = lists === null ? undefined : textFile(drafts, 'catalogue', lists);
  const files = {
    dates,
    columns,
    events,
    ids,
    quotes,
    passages,
    ...(words && { words }),
    ...(catalogue && { catalogue }),
  };
  const heads = pickHeads(headRowsOf(table, order)).flatMap((row) => {
    const event = order[row] ?? 0;
    return headOf(row, table.weight(event), table.record(event)) ?? [];
  });
  return makeManifest(header, { events: size, dates: table.dates, files, heads, recordSums: true });
}

/** The name that a finished file gets: `events.0123456789abcdef.parquet`. */
export function nameOf(kind: ArchiveFileKind, { hash }: Pick<DraftFacts, 'hash'>): string {
  return `${kind}.${hash.slice(0, HASH_CHARACTERS)}.${kind === 'catalogue' ? 'json' : 'parquet'}`;
}

/** A Parquet file as the manifest names it; its last eight bytes say how long its footer is. */
export function parquetFile(kind: ArchiveFileKind, facts: DraftFacts): ArchiveFile {
  const { tail, bytes } = facts;
  const footer = new DataView(tail.buffer, tail.byteOffset, tail.byteLength).getUint32(0, true);
  return { name: nameOf(kind, facts), bytes, footer: footer + tail.length };
}

/** A file of text, such as the catalogue. */
export function textFile(drafts: ArchiveDrafts, kind: ArchiveFileKind, text: string): ArchiveFile {
  const draft = drafts.begin(kind);
  draft.sink.appendBytes(new TextEncoder().encode(text));
  void draft.sink.finish();
  const facts = draft.finish();
  return { name: nameOf(kind, facts), bytes: facts.bytes };
}
