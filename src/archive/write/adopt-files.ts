import { cachingDateReader } from '../../dataset/edtf-cache.ts';
import { sortStartOf } from '../../dataset/time-order.ts';
import { ArchiveError } from '../archive-error.ts';
import type { ByteSource } from '../byte-source.ts';
import { headFault } from '../manifest.ts';
import type { ArchiveFile, ArchiveHead, ArchiveManifest } from '../manifest.ts';
import { openParquet, readRows, requireColumn, unreadable } from '../parquet-file.ts';
import { readDateColumn, readWeightColumn } from '../row-columns.ts';
import { catalogueText, makeManifest } from './make-manifest.ts';
import type { StoryHeader } from './make-manifest.ts';
import { headOf, pickHeads } from './pick-heads.ts';
import { textFile } from './write-archive.ts';
import type { ArchiveDrafts } from './write-archive.ts';

/** The Parquet files that another engine has written; the first three are needed. */
export const ADOPTED_KINDS = ['dates', 'columns', 'events', 'ids', 'quotes', 'passages'] as const;

export type AdoptedKind = (typeof ADOPTED_KINDS)[number];

/** A file with its name in the archive to be. */
export interface AdoptedFile {
  readonly source: ByteSource;
  readonly file: ArchiveFile;
}

const ID_COLUMNS = ['topics', 'speakers', 'sources', 'people'];

/**
 * The manifest of files that another engine has written (see `format.md`). Reads their dates and weights, and the records of the
 * heads. Throws `ArchiveError` where they lack a column, contradict each other or are not in time order.
 */
export async function adoptFiles(
  header: (events: number) => StoryHeader,
  files: ReadonlyMap<AdoptedKind, AdoptedFile>,
  drafts: ArchiveDrafts,
): Promise<ArchiveManifest> {
  const named = (kind: AdoptedKind): AdoptedFile => {
    const found = files.get(kind);
    if (found !== undefined) return found;
    throw new ArchiveError('missing', kind, `There is no "${kind}.parquet"; write it, too.`);
  };
  const open = async (kind: AdoptedKind) => openParquet(`${kind}.parquet`, named(kind).source);
  const [dates, columns, events] = await Promise.all([open('dates'), open('columns'), open('events')]);
  for (const column of ID_COLUMNS) requireColumn(columns, column, ['BYTE_ARRAY']);
  requireColumn(events, 'record', ['BYTE_ARRAY']);
  const size = events.rows;
  if (columns.rows !== size) throw unreadable(columns.name, `it has ${columns.rows} rows for ${size} events`);
  const { dates: different, of } = await readDateColumn(dates, size, cachingDateReader());
  const weights = await readWeightColumn(columns);
  const starts = different.map(sortStartOf);
  const picked = pickHeads({
    size,
    weight: (row) => weights[row] ?? 0,
    start: (row) => starts[of[row] ?? 0] ?? 0,
    fits: () => true,
  });
  const records = await readRows(events, 'record', picked);
  const heads = picked.flatMap((row): ArchiveHead[] => {
    const record = records.get(row);
    const head = typeof record === 'string' ? headOf(row, weights[row] ?? 0, record) : null;
    if (head === null) return [];
    const fault = headFault(head);
    if (fault === null) return [head];
    throw unreadable(events.name, `the record of its event ${row}, counting from 0, is none: ${fault}`);
  });
  const story = header(size);
  const lists = catalogueText(story);
  const fileOf = (kind: AdoptedKind): ArchiveFile | undefined => files.get(kind)?.file;
  const [ids, quotes, passages] = [fileOf('ids'), fileOf('quotes'), fileOf('passages')];
  return makeManifest(story, {
    events: size,
    dates: different,
    heads,
    files: {
      dates: named('dates').file,
      columns: named('columns').file,
      events: named('events').file,
      ...(ids && { ids }),
      ...(quotes && { quotes }),
      ...(passages && { passages }),
      ...(lists !== null && { catalogue: textFile(drafts, 'catalogue', lists) }),
    },
  });
}
