import type { Source } from './model.ts';
import { readRecord } from './read-record.ts';
import type { RecordKind } from './read-record.ts';
import { isRepeated, readMinorDate, webAddress } from './reading.ts';
import type { Reading } from './reading.ts';
import { sourceSchema } from './schema.ts';

const drop = (): undefined => undefined;
const empty = (): string => '';

/** Stands in for a check sum that is missing or of another form; the schema wants one. */
const NO_SHA256 = '0'.repeat(64);

const SOURCE: RecordKind<typeof sourceSchema> = {
  list: 'sources',
  noun: 'source',
  schema: sourceSchema,
  mending: {
    author: drop,
    published: drop,
    url: drop,
    origin: drop,
    language: empty,
    sha256: () => NO_SHA256,
  },
};

/** The sources by id, in the file's order. An address that may not become a link is left out, the source stays. */
export function parseSources(values: readonly unknown[], reading: Reading): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  values.forEach((value, index) => {
    const file = readRecord(SOURCE, value, index, reading.notices);
    if (file === null || isRepeated(sources, file.id, SOURCE, index, reading)) return;
    sources.set(file.id, {
      id: file.id,
      title: file.title,
      publisher: file.publisher,
      author: file.author || undefined,
      published: readMinorDate(reading, file.published, `sources[${index}].published`),
      url: webAddress(reading, file.url, `sources[${index}].url`),
      origin: file.origin || undefined,
      language: file.language || reading.language,
      characters: file.characters,
      sha256: file.sha256 === NO_SHA256 ? '' : file.sha256,
    });
  });
  return sources;
}
