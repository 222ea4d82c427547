import { nestsDeeperThan } from '../base/json.ts';
import { DatasetError } from './dataset-error.ts';
import type { Excess } from './dataset-error.ts';
import { DEFAULT_LANGUAGE, documentList, documentText } from './document-parts.ts';
import { cachingDateReader } from './edtf-cache.ts';
import type { ExplainDate } from './edtf-error.ts';
import { MAX_DATASET_BYTES, MAX_EVENTS, MAX_NESTING } from './limits.ts';
import type { Notice, ParsedDataset, WholeDataset } from './model.ts';
import { parseChanges } from './parse-changes.ts';
import { parseEvents } from './parse-events.ts';
import { parsePeople, parseTopics } from './parse-facets.ts';
import { parsePassages } from './parse-passages.ts';
import { parseSources } from './parse-sources.ts';
import type { Reading } from './reading.ts';
import { inTimeOrder } from './time-order.ts';
import { upgradeDataset } from './upgrade.ts';

export { DatasetError } from './dataset-error.ts';

export interface ParseOptions {
  /** The dataset's own address, from which relative addresses in it count; empty where it isn't known: they are then left out. */
  readonly baseUrl: string;
  /** Tells of a date that can't be read what was meant; without it all that is said is that it can't. */
  readonly explain?: ExplainDate | undefined;
}

const BYTES_PER_MB = 1_000_000;

/**
 * Reads a dataset's JSON text. A bad record costs that record and gives a notice; a bad document throws `DatasetError`.
 *
 *     const { dataset, notices, eventsInFile } = parseDatasetText(text, { baseUrl: response.url });
 */
export function parseDatasetText(text: string, options: ParseOptions): ParsedDataset<WholeDataset> {
  if (text.length > MAX_DATASET_BYTES) {
    throw tooLarge(megabytes(text.length), megabytes(MAX_DATASET_BYTES));
  }
  if (nestsDeeperThan(text, MAX_NESTING)) {
    throw new DatasetError('too-deep', 'The timeline data is nested too deeply to be read.');
  }
  if (text.trim() === '') {
    throw new DatasetError('wrong-kind', 'The timeline data is empty or of another kind.');
  }
  return parseDataset(parseJson(text), options);
}

/** Reads a dataset that is parsed JSON already; otherwise as `parseDatasetText`. Does not keep or change `json`. */
export function parseDataset(json: unknown, options: ParseOptions): ParsedDataset<WholeDataset> {
  const file = upgradeDataset(json);
  const rawEvents = file['events'];
  if (!Array.isArray(rawEvents)) {
    throw new DatasetError('wrong-kind', 'The timeline data is empty or of another kind.');
  }
  if (rawEvents.length > MAX_EVENTS) {
    throw tooLarge(`${count(rawEvents.length)} events`, count(MAX_EVENTS), {
      found: rawEvents.length,
      limit: MAX_EVENTS,
    });
  }
  const notices: Notice[] = [];
  const language = documentText(file['language'], 'language', notices) || DEFAULT_LANGUAGE;
  const reading: Reading = {
    notices,
    readDate: cachingDateReader(options.explain),
    baseUrl: options.baseUrl,
    language,
  };

  const topicById = parseTopics(documentList(file['topics'], 'topics', notices), reading);
  const personById = parsePeople(documentList(file['people'], 'people', notices), reading);
  const sourceById = parseSources(documentList(file['sources'], 'sources', notices), reading);
  const passageById = parsePassages(documentList(file['quotes'], 'quotes', notices), reading, {
    topicById,
    personById,
    sourceById,
  });
  const eventById = parseEvents(rawEvents, reading, { topicById, personById, passageById });

  const dataset: WholeDataset = {
    id: documentText(file['id'], 'id', notices),
    title: documentText(file['title'], 'title', notices),
    description: documentText(file['description'], 'description', notices),
    language,
    topics: [...topicById.values()],
    people: [...personById.values()],
    sources: [...sourceById.values()],
    passages: [...passageById.values()],
    events: inTimeOrder(eventById.values()),
    changes: parseChanges(documentList(file['changes'], 'changes', notices), reading),
    topicById,
    personById,
    sourceById,
    passageById,
    eventById,
  };
  return { dataset, notices, eventsInFile: rawEvents.length };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DatasetError('unreadable', 'The timeline data is not readable.', { cause });
  }
}

function tooLarge(size: string, limit: string, excess?: Excess): DatasetError {
  return new DatasetError('too-large', `This timeline is too large to show (${size}, limit ${limit}).`, {
    excess,
  });
}

/** Grouped with narrow blanks, which are read the same in every language. */
function count(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / BYTES_PER_MB)} MB`;
}
