import { expect } from 'vitest';
import { edtfReason } from '../../../src/dataset/edtf-reason.ts';
import { DatasetError, parseDatasetText } from '../../../src/dataset/parse.ts';
import { dateAt } from '../../../src/dataset/scan/date-table.ts';
import { idAt } from '../../../src/dataset/scan/id-order.ts';
import { indexOfId } from '../../../src/dataset/scan/id-table.ts';
import type { Csr } from '../../../src/base/csr.ts';
import { readEventAt, readPassageAt } from '../../../src/dataset/scan/read-record-at.ts';
import { beginScan } from '../../../src/dataset/scan/scan-dataset.ts';
import type { ScannedDataset } from '../../../src/dataset/scan/scanned.ts';

const BASE = { baseUrl: 'https://host.example/stories/small.json' };

/** Scans bytes that come in pieces, cut at shares of their length. */
export function scanInPieces(bytes: Uint8Array, cuts: readonly number[] = []): ScannedDataset {
  const scanner = beginScan(BASE);
  const places = cuts.map((cut) => Math.floor(cut * bytes.length)).toSorted((a, b) => a - b);
  let from = 0;
  for (const to of [...places, bytes.length]) {
    // The piece is a copy that is spoiled afterwards: nothing of it may be kept.
    const piece = bytes.slice(from, to);
    scanner.take(piece);
    piece.fill(0x78);
    from = to;
  }
  return scanner.end();
}

/** Holds the scan of bytes to what the parser says of their text: the same story and notices, or the same error. */
export function expectSameStory(bytes: Uint8Array, cuts?: readonly number[]): ScannedDataset | null {
  const expected = orError(() =>
    parseDatasetText(new TextDecoder().decode(bytes), { ...BASE, explain: edtfReason }),
  );
  const scanned = orError(() => scanInPieces(bytes, cuts));
  if (expected instanceof DatasetError || scanned instanceof DatasetError) {
    expect(errorParts(scanned)).toEqual(errorParts(expected));
    return null;
  }
  const { dataset, notices, eventsInFile } = expected;
  expect(scanned.notices).toEqual(notices);
  expect(scanned.eventsInFile).toBe(eventsInFile);
  for (const key of [
    'id',
    'title',
    'description',
    'language',
    'topics',
    'people',
    'sources',
    'changes',
  ] as const) {
    expect(unsigned(scanned[key])).toEqual(unsigned(dataset[key]));
  }
  const events = [...dataset.events];
  expect(scanned.events.size).toBe(events.length);
  const passages = [...dataset.passages];
  expect(scanned.passages.size).toBe(passages.length);
  expect(unsigned(numbers(events).map((index) => readEventAt(scanned.records, index)))).toEqual(
    unsigned(events),
  );
  expect(unsigned(numbers(passages).map((index) => readPassageAt(scanned.records, index)))).toEqual(
    unsigned(passages),
  );
  expectColumns(scanned, expected.dataset);
  return scanned;
}

type Parsed = ReturnType<typeof parseDatasetText>['dataset'];

function expectColumns({ events, dates, passages, records }: ScannedDataset, dataset: Parsed): void {
  const topicNumbers = new Map(dataset.topics.map(({ id }, index) => [id, index]));
  const peopleNumbers = new Map(dataset.people.map(({ id }, index) => [id, index]));
  const sourceNumbers = new Map(dataset.sources.map(({ id }, index) => [id, index]));
  const passageNumbers = new Map([...dataset.passages].map(({ id }, index) => [id, index]));
  [...dataset.events].forEach((event, index) => {
    const number = events.dateOf[index] ?? -1;
    expect(dateAt(dates, number)).toEqual(event.date);
    expect([dates.start[number], dates.end[number]]).toEqual([
      event.date.interval.start,
      event.date.interval.end,
    ]);
    expect(unsigned(events.weight[index])).toBe(unsigned(Math.fround(event.weight)));
    expect(listAt(events.topics, index)).toEqual(event.topics.map((id) => topicNumbers.get(id)));
    expect(listAt(events.people, index)).toEqual(event.people.map((id) => peopleNumbers.get(id)));
    const reporting = new Set([...event.quotes, ...event.otherDates.flatMap(({ quotes }) => quotes)]);
    expect(listAt(events.passages, index)).toEqual([...reporting].map((id) => passageNumbers.get(id)));
    expect(indexOfId(records.events.ids, event.id)).toBe(index);
    expect(idAt(records.events.ids, index)).toBe(event.id);
  });
  [...dataset.passages].forEach((passage, index) => {
    expect(passages.source[index]).toBe(sourceNumbers.get(passage.source) ?? -1);
    expect(passages.speaker[index]).toBe(peopleNumbers.get(passage.speaker ?? '') ?? -1);
    expect(indexOfId(records.passages.ids, passage.id)).toBe(index);
  });
  expect(indexOfId(records.events.ids, 'there is none')).toBe(-1);
}

function listAt({ offsets, values }: Csr, index: number): number[] {
  return [...values.subarray(offsets[index], offsets[index + 1])];
}

function numbers(list: readonly unknown[]): number[] {
  return list.map((_, index) => index);
}

function orError<T>(work: () => T): T | DatasetError {
  try {
    return work();
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
}

function errorParts(result: unknown): unknown {
  if (!(result instanceof DatasetError)) return 'no error';
  return { code: result.code, message: result.message, excess: result.excess };
}

/** Without the sign of zeros, which a document that has to be written anew loses. */
function unsigned(value: unknown): unknown {
  if (typeof value === 'number') return value === 0 ? 0 : value;
  if (Array.isArray(value)) return value.map(unsigned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unsigned(inner)]));
}
