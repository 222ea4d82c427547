import { createHash } from 'node:crypto';
import { ByteWriter } from 'hyparquet-writer';
import { foldRecord } from '../../src/archive/event-record.ts';
import type { ArchiveManifest } from '../../src/archive/manifest.ts';
import { checkManifest } from '../../src/archive/manifest.ts';
import { openArchive } from '../../src/archive/open-archive.ts';
import type { Archive } from '../../src/archive/open-archive.ts';
import { ArchiveTable } from '../../src/archive/write/archive-table.ts';
import { manifestText } from '../../src/archive/write/make-manifest.ts';
import { memoryTextStore } from '../../src/archive/write/text-store.ts';
import { nameOf, writeArchive } from '../../src/archive/write/write-archive.ts';
import { readEdtf } from '../../src/dataset/edtf.ts';
import type { DatasetFile } from '../../src/dataset/schema.ts';

export const BASE_URL = 'https://archive.example/story/';

/** An archive's files by name, and its manifest. */
export interface MadeArchive {
  readonly manifest: ArchiveManifest;
  readonly files: ReadonlyMap<string, ArrayBuffer>;
}

/** Makes an archive of a sound dataset, all in memory. */
export async function makeArchive(dataset: DatasetFile): Promise<MadeArchive> {
  const position = (list: readonly { readonly id: string }[] = []) => {
    const places = new Map(list.map(({ id }, index) => [id, index]));
    return { position: (id: string) => places.get(id) };
  };
  const { topics, people, sources, quotes = [], events, ...header } = dataset;
  const table = new ArchiveTable(
    { topics: position(topics), people: position(people), sources: position(sources) },
    memoryTextStore(),
  );
  const quoteById = new Map(quotes.map((quote) => [quote.id, quote]));
  for (const event of events) {
    const named = new Set([
      ...(event.quotes ?? []),
      ...(event.otherDates ?? []).flatMap((other) => other.quotes),
    ]);
    table.add({
      event,
      date: readEdtf(event.date),
      quotes: [...named].flatMap((id) => quoteById.get(id) ?? []),
      record: JSON.stringify(foldRecord(event, quoteById)),
    });
  }
  const files = new Map<string, ArrayBuffer>();
  const manifest = await writeArchive(
    table,
    { ...header, topics, sources, ...(people && { people }) },
    {
      begin(kind) {
        const sink = new ByteWriter();
        return {
          sink,
          finish() {
            const bytes = sink.getBuffer();
            const hash = createHash('sha256').update(new Uint8Array(bytes)).digest('hex');
            files.set(nameOf(kind, { hash }), bytes);
            return { bytes: bytes.byteLength, hash, tail: new Uint8Array(bytes).slice(-8) };
          },
        };
      },
    },
  );
  return { manifest: checkManifest(JSON.parse(manifestText(manifest))), files };
}

/** What was asked of an archive's files. */
export interface Counted {
  requests: number;
  bytes: number;
}

/** Opens such an archive, counting what is asked of its files. */
export function openMade({ manifest, files }: MadeArchive): {
  readonly archive: Archive;
  readonly counted: Counted;
} {
  const counted: Counted = { requests: 0, bytes: 0 };
  const archive = openArchive(manifest, {
    baseUrl: BASE_URL,
    openFile(name) {
      const bytes = files.get(name) ?? new ArrayBuffer(0);
      return {
        byteLength: bytes.byteLength,
        slice(start, end = bytes.byteLength) {
          counted.requests += 1;
          counted.bytes += end - start;
          return bytes.slice(start, end);
        },
      };
    },
  });
  return { archive, counted };
}
