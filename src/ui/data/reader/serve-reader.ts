import { DatasetError } from '../../../dataset/dataset-error.ts';
import { beginScan } from '../../../dataset/scan/scan-dataset.ts';
import type { DatasetScanner } from '../../../dataset/scan/scan-dataset.ts';
import type { ScannedDataset } from '../../../dataset/scan/scanned.ts';
import { storedDataset } from '../../../dataset/scan/stored-dataset.ts';
import type { StoredStory } from '../../../dataset/scan/stored-dataset.ts';
import { columnsOfScan } from '../../../timeline/columns/columns-of-scan.ts';
import { buildSearchIndex } from '../../../timeline/filter/search-index.ts';
import { searchEvents } from '../../../timeline/filter/search.ts';
import type { Searchable } from '../../../timeline/filter/search.ts';
import { prepare } from '../../../timeline/prepared.ts';
import type { FromReader, ReadingFailure, ToReader } from './reader-messages.ts';

/** So long the page may draw before the text to search in is made, in milliseconds. */
const DRAWING_MS = 300;

/** The side of the page, as the thread that reads has it. */
export interface ReaderPort {
  readonly post: (message: FromReader, transfer?: Transferable[]) => void;
  /** Hears what the page says; to be set by whoever listens. */
  heard: (message: ToReader) => void;
}

/**
 * Reads one dataset for a page: takes its bytes as they come, gives the story when all are there, and answers searches in it. The
 * page gets the file's bytes and the columns; what is kept here is the text to search in, which is made when the page has had time
 * to draw, or when it searches.
 */
export function serveReader(port: ReaderPort): void {
  let scanner: DatasetScanner | null = null;
  let searchable: (() => Searchable) | null = null;
  const { post } = port;
  const take = (message: ToReader) => {
    switch (message.type) {
      case 'begin':
        scanner = beginScan(message);
        return;
      case 'chunk':
        scanner?.take(message.chunk);
        return;
      case 'end': {
        const scanned = scanner?.end();
        scanner = null;
        if (scanned) {
          searchable = give(scanned, post);
          // The first drawing has the machine to itself: many have two cores, and a browser has more to do than this.
          setTimeout(searchable, DRAWING_MS);
        }
        return;
      }
      case 'search':
        if (searchable === null) throw new Error('nothing to search in');
        post({ type: 'found', number: message.number, bits: searchEvents(searchable(), message.text) });
        return;
      default:
        message satisfies never;
    }
  };
  port.heard = (message) => {
    try {
      take(message);
    } catch (cause) {
      post({ type: 'failed', failure: failureOf(cause) });
    }
  };
  post({ type: 'there' });
}

/** Hands the story over, and gives what makes, once, what is searched in. */
function give(scanned: ScannedDataset, post: ReaderPort['post']): () => Searchable {
  const { dates: _dates, events: _events, passages: _passages, ...story } = scanned;
  const columns = columnsOfScan(scanned);
  const prepared = prepare(columns);
  // What is handed over is gone from here. Most of it are the file's bytes, which a clone would copy twice.
  const { bytes, ...ranges } = story.records;
  const { lists, ...others } = structuredClone({
    ...ranges,
    lists: {
      passages: { eventsOf: columns.passages.eventsOf },
      speakers: { eventsOf: columns.speakers.eventsOf },
      topics: { eventsOf: columns.topics.eventsOf },
    },
  });
  let own: StoredStory | Searchable = { ...story, records: { ...others, bytes: bytes.slice() } };
  const { size } = columns;
  post({ type: 'read', story, columns, prepared }, buffersIn([story.records, columns, prepared]));
  return () => {
    // Of the file nothing is kept but the words.
    if ('records' in own) own = { size, ...lists, texts: buildSearchIndex(storedDataset(own)) };
    return own;
  };
}

/** The buffers of all flat arrays in some plain data, each once. */
function buffersIn(data: object): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const look = (value: unknown) => {
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  look(data);
  return [...buffers];
}

function failureOf(cause: unknown): ReadingFailure {
  if (cause instanceof DatasetError) {
    const { code, message, excess } = cause;
    return { is: 'dataset', code, message, excess };
  }
  return { is: 'unforeseen', message: String(cause) };
}
