import { acceptsQuote } from './accept.ts';
import { MAX_CONTEXT_CHARACTERS } from './limits.ts';
import type { Passage, Source } from './model.ts';
import { readRecord } from './read-record.ts';
import type { RecordKind } from './read-record.ts';
import { isRepeated, idReader, noticeMissing, noticePart, readMinorDate } from './reading.ts';
import type { Ids, Reading } from './reading.ts';
import type { QuoteFile } from './schema.ts';
import { quoteSchema } from './schema.ts';

const drop = (): undefined => undefined;

const QUOTE: RecordKind<typeof quoteSchema> = {
  list: 'quotes',
  noun: 'passage',
  schema: quoteSchema,
  accepts: acceptsQuote,
  mending: {
    // What is nearest to the passage stays.
    prefix: (wrong) => (typeof wrong === 'string' ? wrong.slice(-MAX_CONTEXT_CHARACTERS) : ''),
    suffix: (wrong) => (typeof wrong === 'string' ? wrong.slice(0, MAX_CONTEXT_CHARACTERS) : ''),
    speaker: drop,
    said: drop,
    topics: (wrong) => (wrong === undefined ? [] : wrong),
  },
};

/** What passages may refer to. */
export interface KnownToPassages {
  readonly topicById: Ids;
  readonly personById: Ids;
  readonly sourceById: { get(id: string): Pick<Source, 'characters'> | undefined };
}

/**
 * The passages that can stand in their source where they say they do, by id, in the file's order. One whose offsets don't fit its
 * words or its source is not shown as a quote. A source that is missing stays named on the passage.
 */
export function parsePassages(
  values: readonly unknown[],
  reading: Reading,
  known: KnownToPassages,
): ReadonlyMap<string, Passage> {
  const passages = new Map<string, Passage>();
  const readPassage = passageReader(reading, known, passages);
  values.forEach((value, index) => {
    const passage = readPassage(value, index);
    if (passage !== null) passages.set(passage.id, passage);
  });
  return passages;
}

/**
 * Makes a reader for the passages of one list, one by one: `index` is the record's place in the file's list. It gives null, and a
 * notice, for one that is left out. `seen` has the ids of the passages before.
 */
export function passageReader(
  reading: Reading,
  known: KnownToPassages,
  seen: Ids,
): (value: unknown, index: number) => Passage | null {
  const topicsOf = idReader(reading, known.topicById, 'topic', (index) => `quotes[${index}].topics`);
  return (value, index) => {
    const file = readRecord(QUOTE, value, index, reading.notices);
    if (file === null || isRepeated(seen, file.id, QUOTE, index, reading)) return null;
    const source = known.sourceById.get(file.source);
    const fault = offsetFault(file, source?.characters);
    if (fault !== null) {
      noticePart(reading, `quotes[${index}].${fault.field}`, `This passage is left out: ${fault.words}.`);
      return null;
    }
    if (source === undefined) {
      noticePart(
        reading,
        `quotes[${index}].source`,
        `There is no source "${file.source}" in the file; the passage is shown without it.`,
      );
    }
    return {
      id: file.id,
      source: file.source,
      exact: file.exact,
      prefix: file.prefix,
      suffix: file.suffix,
      start: file.start,
      end: file.end,
      speaker: knownSpeaker(file, index, reading, known),
      said: readMinorDate(reading, file.said, `quotes[${index}].said`),
      topics: topicsOf(file.topics, index),
    };
  };
}

/** What is wrong with where a passage says it stands; `characters` is the length of its source, where that is known. */
export function offsetFault(
  quote: Pick<QuoteFile, 'start' | 'end' | 'exact'>,
  characters: number | undefined,
): { readonly field: 'end'; readonly words: string } | null {
  if (quote.end - quote.start !== quote.exact.length) {
    return {
      field: 'end',
      words: `from "start" to "end" are ${quote.end - quote.start} characters, and its words have ${quote.exact.length}`,
    };
  }
  if (characters !== undefined && quote.end > characters) {
    return {
      field: 'end',
      words: `it ends at ${quote.end}, after the ${characters} characters of its source`,
    };
  }
  return null;
}

function knownSpeaker(
  file: QuoteFile,
  index: number,
  reading: Reading,
  known: KnownToPassages,
): string | undefined {
  if (file.speaker === undefined || file.speaker.trim() === '') return undefined;
  if (known.personById.has(file.speaker)) return file.speaker;
  noticeMissing(reading, `quotes[${index}].speaker`, 'person', file.speaker);
  // Still somebody's words: without the id they would pass for the article's own.
  return file.speaker;
}
