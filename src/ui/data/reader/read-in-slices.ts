import type { Dataset, ParsedDataset } from '../../../dataset/model.ts';
import { beginScan } from '../../../dataset/scan/scan-dataset.ts';
import { columnsOfScan } from '../../../timeline/columns/columns-of-scan.ts';
import type { Columns } from '../../../timeline/columns/columns.ts';
import { searchIndexSteps } from '../../../timeline/filter/search-index.ts';
import type { SearchIndex } from '../../../timeline/filter/search-index.ts';
import { searchEvents } from '../../../timeline/filter/search.ts';
import { prepareColumns } from '../../../timeline/prepare-columns.ts';
import { prepare } from '../../../timeline/prepared.ts';
import { breath } from '../../timing/breath.ts';
import { openStory } from './open-story.ts';
import type { Searcher } from './searcher.ts';
import { setSearcher } from './searcher.ts';

/** So much is read in some milliseconds. */
const SLICE_BYTES = 256 * 1024;

/**
 * Reads a large dataset on the page itself, where no thread may: the same story as a thread gives, in steps between which the browser
 * can answer its reader. Rejects with a `DatasetError`, or the signal's reason.
 */
export async function readInSlices(
  chunks: readonly Uint8Array[],
  baseUrl: string,
  signal: AbortSignal,
): Promise<ParsedDataset> {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  const expectedBytes = chunks.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const scanner = beginScan({ baseUrl, expectedBytes, seed });
  const pause = async () => {
    await breath();
    signal.throwIfAborted();
  };
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.byteLength; at += SLICE_BYTES) {
      scanner.take(chunk.subarray(at, at + SLICE_BYTES));
      // oxlint-disable-next-line no-await-in-loop -- one slice after the other, on purpose
      await pause();
    }
  }
  const scanned = scanner.end();
  await pause();
  const data = columnsOfScan(scanned);
  await pause();
  const { dates: _dates, events: _events, passages: _passages, ...story } = scanned;
  const { parsed, columns } = openStory(story, data, prepare(data));
  setSearcher(columns, searchInSlices(parsed.dataset, columns));
  for (const _ of prepareColumns(columns)) {
    // oxlint-disable-next-line no-await-in-loop -- as above
    await pause();
  }
  return parsed;
}

/** Searches on the page, whose index is made in steps when it is first asked for. */
function searchInSlices(dataset: Dataset, columns: Columns): Searcher {
  let index: Promise<SearchIndex> | null = null;
  return async (text) => {
    index ??= buildInSlices(dataset);
    return searchEvents({ ...columns, texts: await index }, text);
  };
}

async function buildInSlices(dataset: Dataset): Promise<SearchIndex> {
  const steps = searchIndexSteps(dataset);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    // oxlint-disable-next-line no-await-in-loop -- one step after the other, on purpose
    await breath();
  }
}
