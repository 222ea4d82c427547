import type { EdtfDate } from '../../dataset/edtf-model.ts';
import type { DatasetFile } from '../../dataset/schema.ts';
import { MAX_INLINE_CHARACTERS } from '../limits.ts';
import { ArchiveError } from '../archive-error.ts';
import { ARCHIVE_VERSION, readManifest } from '../manifest.ts';
import type { ArchiveFile, ArchiveHead, ArchiveManifest } from '../manifest.ts';

/** What a story says beside its events and passages, in the dataset's form. */
export type StoryHeader = Pick<
  DatasetFile,
  'id' | 'title' | 'description' | 'language' | 'topics' | 'people' | 'sources' | 'changes'
>;

/** The text of the catalogue, where people and sources are too many for the manifest; else null. */
export function catalogueText({ people = [], sources }: StoryHeader): string | null {
  const text = `${JSON.stringify({ people, sources })}\n`;
  return text.length > MAX_INLINE_CHARACTERS ? text : null;
}

/** The manifest of an archive; people and sources are left out of it where they have a file. */
export function makeManifest(
  header: StoryHeader,
  content: {
    readonly events: number;
    readonly dates: Iterable<EdtfDate>;
    readonly files: ArchiveManifest['files'];
    readonly heads: readonly ArchiveHead[];
    readonly recordSums?: true;
  },
): ArchiveManifest {
  const { id, title, description, language, topics, people, sources, changes } = header;
  const { events, dates, files, heads, recordSums } = content;
  return {
    version: ARCHIVE_VERSION,
    kind: 'archive',
    id,
    title,
    description,
    language,
    topics,
    ...(files.catalogue === undefined && { ...(people && { people }), sources }),
    ...(changes && { changes }),
    events,
    ...(recordSums && { recordSums }),
    span: spanOf(dates),
    files,
    heads: [...heads],
  };
}

/** The text of `archive.json`: a line for each head, so that two builds can be compared. */
export function manifestText({ heads, ...manifest }: ArchiveManifest): string {
  const head = JSON.stringify(manifest, null, 2).replace(/\n\}$/, '');
  const lines = heads.map((each) => `    ${JSON.stringify(each)}`);
  return `${head},\n  "heads": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
}

/** Why readers would refuse a manifest, in words without a capital or full stop; null where they would not. */
export function refusalOf(manifest: ArchiveManifest): string | null {
  try {
    readManifest(manifestText(manifest));
    return null;
  } catch (error) {
    if (error instanceof ArchiveError) return error.reason;
    throw error;
  }
}

/** The files that a manifest names. */
export function filesOf(manifest: ArchiveManifest): readonly ArchiveFile[] {
  return Object.values(manifest.files).filter((file) => file !== undefined);
}

/** What the known ends of the dates enclose; null where there is none. */
function spanOf(dates: Iterable<EdtfDate>): ArchiveManifest['span'] {
  let start = Infinity;
  let end = -Infinity;
  for (const { interval } of dates) {
    for (const side of [interval.start, interval.end]) {
      if (!Number.isFinite(side)) continue;
      start = Math.min(start, side);
      end = Math.max(end, side);
    }
  }
  return start <= end ? { start, end } : null;
}
