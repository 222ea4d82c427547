import { DatasetError } from '../../../dataset/dataset-error.ts';
import { beginScan } from '../../../dataset/scan/scan-dataset.ts';
import type { DatasetScanner } from '../../../dataset/scan/scan-dataset.ts';
import { transferables } from '../../../dataset/scan/scanned.ts';
import type { ScannedDataset } from '../../../dataset/scan/scanned.ts';
import { storedDataset } from '../../../dataset/scan/stored-dataset.ts';
import { columnsOfScan } from '../../../timeline/columns/columns-of-scan.ts';
import { buildSearchIndex } from '../../../timeline/filter/search-index.ts';
import { searchEvents } from '../../../timeline/filter/search.ts';
import type { Searchable } from '../../../timeline/filter/search.ts';
import { prepare } from '../../../timeline/prepared.ts';
import type { FromReader, ReadingFailure, ToReader } from './reader-messages.ts';

/** The side of the page, as the thread that reads has it. */
export interface ReaderPort {
  readonly post: (message: FromReader, transfer?: Transferable[]) => void;
  /** Hears what the page says; to be set by whoever listens. */
  heard: (message: ToReader) => void;
}

/**
 * Reads one dataset for a page: takes its bytes as they come, gives the story when all are there, and answers searches in it. The
 * page gets the file's bytes and the columns; what is kept here is the text to search in, which is made after the page has what it
 * draws.
 */
export function serveReader(port: ReaderPort): void {
  let scanner: DatasetScanner | null = null;
  let searchable: Searchable | null = null;
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
        if (scanned) searchable = give(scanned, post);
        return;
      }
      case 'search':
        if (searchable === null) throw new Error('there is nothing here to search in');
        post({ type: 'found', number: message.number, bits: searchEvents(searchable, message.text) });
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

/** Hands the story over, and gives what searches in it. */
function give(scanned: ScannedDataset, post: ReaderPort['post']): Searchable {
  const { dates: _dates, events: _events, passages: _passages, ...story } = scanned;
  const columns = columnsOfScan(scanned);
  const prepared = prepare(columns);
  // What is handed over is gone from here.
  const own = structuredClone({
    story,
    size: columns.size,
    passages: { eventsOf: columns.passages.eventsOf },
    speakers: { eventsOf: columns.speakers.eventsOf },
    topics: { eventsOf: columns.topics.eventsOf },
  });
  const handedOver = [...transferables(story.records), ...buffersIn([columns, prepared])];
  post({ type: 'read', story, columns, prepared }, [...new Set(handedOver)]);
  const { story: read, ...searchable } = own;
  // Of the file nothing is kept but the words.
  return { ...searchable, texts: buildSearchIndex(storedDataset(read)) };
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
