import { afterEach, describe, expect, it, vi } from 'vitest';
import { DatasetError, parseDatasetText } from '../../../../src/dataset/parse.ts';
import { eachRecord } from '../../../../src/dataset/records.ts';
import { bitIndices } from '../../../../src/timeline/columns/bitset.ts';
import { columnsOf } from '../../../../src/timeline/columns/columns.ts';
import { EVERYTHING, selectEvents } from '../../../../src/timeline/filter/filter.ts';
import { decodeChunks } from '../../../../src/ui/data/fetch-dataset.ts';
import type { FromReader, ReaderThread, ToReader } from '../../../../src/ui/data/reader/reader-messages.ts';
import { searcherOf } from '../../../../src/ui/data/reader/searcher.ts';
import { serveReader } from '../../../../src/ui/data/reader/serve-reader.ts';
import type { ReaderPort } from '../../../../src/ui/data/reader/serve-reader.ts';
import { readInThread } from '../../../../src/ui/data/reader/story-reader.ts';
import { generateDataset } from '../../../fixtures/generate-events.ts';

const BEGIN = { baseUrl: 'https://host.example/stories/story.json', expectedBytes: undefined, seed: 7 };
const TEXT = JSON.stringify(generateDataset({ events: 300 }));

const terminated = vi.fn<() => void>();

afterEach(() => {
  terminated.mockClear();
});

/** A thread that is none: what is said is cloned and handed over as between two, and comes later. */
function threadFor(serve: (port: ReaderPort) => void): ReaderThread {
  const thread: ReaderThread = {
    post: (message, transfer = []) => {
      const data = structuredClone<ToReader>(message, { transfer });
      queueMicrotask(() => port.heard(data));
    },
    terminate: terminated,
    heard: () => {},
    failed: () => {},
  };
  const port: ReaderPort = {
    post: (message, transfer = []) => {
      const data = structuredClone<FromReader>(message, { transfer });
      queueMicrotask(() => thread.heard(data));
    },
    heard: () => {},
  };
  queueMicrotask(() => serve(port));
  return thread;
}

const chunksOf = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < bytes.length; at += 1_000) chunks.push(bytes.slice(at, at + 1_000));
  return chunks;
};

const notHere = () => Promise.reject(new Error('it was read on the page'));

function read(text: string, thread = threadFor(serveReader)) {
  const intake = readInThread(thread, BEGIN, notHere);
  for (const chunk of chunksOf(text)) intake.take(chunk);
  return intake.end();
}

describe('a dataset that a thread has read', () => {
  it('is the one that is read on the page, record by record, with its notices', async () => {
    const broken = { ...generateDataset({ events: 40 }), people: [{ id: '', name: 'Nobody' }] };
    const text = JSON.stringify(broken);
    const here = parseDatasetText(text, BEGIN);
    const { dataset, notices, eventsInFile } = await read(text);
    expect(notices).toEqual(here.notices);
    expect(notices.length).toBeGreaterThan(0);
    expect(eventsInFile).toBe(40);
    expect([...eachRecord(dataset.events)]).toEqual(here.dataset.events);
    expect([...eachRecord(dataset.passages)]).toEqual(here.dataset.passages);
    const { passages: _p, events: _e, passageById: _pi, eventById: _ei, ...rest } = here.dataset;
    expect(dataset).toMatchObject(rest);
    expect(dataset.eventById.get('event-7')).toEqual(here.dataset.eventById.get('event-7'));
  });

  it('is filtered by the columns that came with it', async () => {
    const here = parseDatasetText(TEXT, BEGIN);
    const { dataset } = await read(TEXT);
    const filter = { ...EVERYTHING, topics: ['topic-1'], people: ['person-2'] };
    const selection = selectEvents(columnsOf(dataset), filter);
    expect(selection).toEqual(selectEvents(columnsOf(here.dataset), filter));
    expect(selection.count).toBeGreaterThan(0);
  });

  it('is searched by the thread', async () => {
    const here = parseDatasetText(TEXT, BEGIN);
    const { dataset } = await read(TEXT);
    const found = await searcherOf(columnsOf(dataset))?.('lima PASSAGE');
    const expected = selectEvents(columnsOf(here.dataset), { ...EVERYTHING, q: 'lima passage' });
    expect(found && [...bitIndices(found)]).toEqual([...bitIndices(expected.bits)]);
    expect(expected.count).toBeGreaterThan(0);
  });
});

describe('what goes wrong in a thread', () => {
  it('is told as on the page: a document that cannot be read', async () => {
    const failure = read('{"version": 1, "events": {}}');
    await expect(failure).rejects.toBeInstanceOf(DatasetError);
    await expect(failure).rejects.toMatchObject({ code: 'wrong-kind' });
    expect(terminated).toHaveBeenCalledOnce();
  });

  it('costs nothing where the thread does not begin: the page reads what was taken', async () => {
    const thread = threadFor(() => undefined);
    const parsed = parseDatasetText(TEXT, BEGIN);
    const intake = readInThread(thread, BEGIN, (chunks) => {
      expect(decodeChunks(chunks)).toBe(TEXT);
      return Promise.resolve(parsed);
    });
    for (const chunk of chunksOf(TEXT)) intake.take(chunk);
    const story = intake.end();
    thread.failed('no script');
    expect(await story).toBe(parsed);
  });

  it('is a failed reading where it breaks off half-way, told before the end, and heard by whoever listens later', async () => {
    const broken = threadFor((port) => port.post({ type: 'there' }));
    const onFailure = vi.fn<(cause: unknown) => void>();
    const intake = readInThread(broken, BEGIN, notHere, onFailure);
    for (const chunk of chunksOf(TEXT)) intake.take(chunk);
    await settled();
    broken.failed('no memory');
    expect(onFailure).toHaveBeenCalledOnce();
    expect(terminated).toHaveBeenCalledOnce();
    await settled();
    await expect(intake.end()).rejects.toThrow('no memory');
  });

  it('is a failed search, and so is any later one, which then is the page’s', async () => {
    const thread = threadFor(serveReader);
    const { dataset } = await read(TEXT, thread);
    const search = searcherOf(columnsOf(dataset));
    const waiting = search?.('lima');
    thread.failed('gone');
    await expect(waiting).rejects.toThrow('gone');
    await expect(search?.('bali')).rejects.toThrow('gone');
    expect(terminated).toHaveBeenCalledOnce();
  });

  it('is left where nobody wants it any more, though all bytes have come', async () => {
    const thread = threadFor(serveReader);
    const intake = readInThread(thread, BEGIN, notHere);
    for (const chunk of chunksOf(TEXT)) intake.take(chunk);
    const story = intake.end();
    intake.abort(new Error('another story'));
    await expect(story).rejects.toThrow('another story');
    expect(terminated).toHaveBeenCalledOnce();
  });
});

/** Until all that has been said has been heard. */
async function settled(): Promise<void> {
  for (let turns = 0; turns < 50; turns++) await Promise.resolve();
}
