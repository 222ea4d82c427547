import { readManifest } from '../../../archive/manifest.ts';
import { openArchive } from '../../../archive/open-archive.ts';
import type { Archive } from '../../../archive/open-archive.ts';
import { NO_DATE } from '../../../archive/row-columns.ts';
import type { DateColumn } from '../../../archive/row-columns.ts';
import { intersectBits } from '../../../timeline/columns/bitset.ts';
import { searchWords } from '../../../timeline/filter/search.ts';
import { buildOriginIndex, groupByOrigin } from '../../../timeline/columns/origin-index.ts';
import { findWeighty } from '../../../timeline/crowd/landmarks.ts';
import { prepare } from '../../../timeline/prepared.ts';
import type { Prepared } from '../../../timeline/prepared.ts';
import {
  bitsOfEvents,
  dateColumns,
  numberOfRow,
  perCombination,
  rowAt,
  shownRows,
  valueIndexOf,
  weightsOf,
} from '../../../timeline/columns/columns-of-rows.ts';
import type { ShownRows } from '../../../timeline/columns/columns-of-rows.ts';
import { breath } from '../../timing/breath.ts';
import { failureOf } from './archive-failure.ts';
import { buffersOfLists } from './archive-messages.ts';
import type { Answers, FromArchive, Outline, Question, QuestionKind, ToArchive } from './archive-messages.ts';
import { filesBeside } from './range-requests.ts';

/** What an event weighs where nothing is said. */
const DEFAULT_WEIGHT = 0.5;

/** `Columns.independent` counts no further. */
const MOST_SOURCES = 255;

/** The page's side, as whoever reads for it has it. */
export interface ArchivePort {
  readonly post: (message: FromArchive, transfer?: Transferable[]) => void;
  /** Hears what the page says; to be set by whoever listens. */
  heard: (message: ToArchive) => void;
}

/** An archive that is open, and which of its rows are shown. */
interface Served {
  readonly archive: Archive;
  readonly rows: ShownRows;
}

/**
 * Reads one archive for a page: what a first drawing needs when it is opened, what filters need when that is asked for, and from
 * then on answers to questions, many of which may be open at a time. Columns are handed over; nothing of them stays here.
 */
export function serveArchive(port: ArchivePort): void {
  const { post } = port;
  let served: Served | null = null;
  const left = new Set<number>();
  const open = async (manifestText: string, baseUrl: string): Promise<void> => {
    let received = 0;
    let isBegun = false;
    let told = 0;
    const manifest = readManifest(manifestText);
    const openFile = filesBeside(baseUrl, (count) => {
      received += count;
      if (isBegun || received - told < PROGRESS_BYTES) return;
      told = received;
      post({ type: 'progress', received, total: manifest.files.dates.bytes });
    });
    const archive = openArchive(manifest, { openFile, baseUrl });
    const [topics, dates] = await Promise.all([archive.ids('topics'), datesBesideIds(archive)]);
    isBegun = true;
    served = { archive, rows: shownRows(dates) };
    begin(served, dates, topics, post);
  };
  const answer = async (number: number, question: Question): Promise<void> => {
    try {
      if (served === null) throw new Error('no archive is open');
      const found = await answerTo(served, question);
      if (left.delete(number)) return;
      post({ type: 'answer', number, answer: found });
    } catch (cause) {
      if (!left.delete(number)) post({ type: 'refused', number, failure: failureOf(cause) });
    }
  };
  const orFail = async (what: 'open' | 'more', work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (cause) {
      post({ type: 'failed', what, failure: failureOf(cause) });
    }
  };
  port.heard = (message) => {
    switch (message.type) {
      case 'open':
        void orFail('open', () => open(message.manifest, message.baseUrl));
        return;
      case 'more':
        void orFail('more', async () => {
          if (served === null) throw new Error('no archive is open');
          await giveMore(served, post);
        });
        return;
      case 'ask':
        void answer(message.number, message.question);
        return;
      case 'leave':
        left.add(message.number);
        return;
      default:
        message satisfies never;
    }
  };
}

/** The dates, which take a while to be read: by then the ids have been asked for, and come meanwhile. */
async function datesBesideIds(archive: Archive): Promise<DateColumn> {
  await archive.opened('dates', 'columns');
  await breath();
  return archive.dates();
}

/** So many bytes come between two words about it. */
const PROGRESS_BYTES = 128 * 1024;

function begin(
  { archive, rows }: Served,
  dateColumn: DateColumn,
  topicColumn: Awaited<ReturnType<Archive['ids']>>,
  post: ArchivePort['post'],
): void {
  const { manifest } = archive;
  const { topics: topicList, changes, notices } = archive.front();
  const dates = dateColumns(dateColumn, rows);
  const weight = new Float32Array(dates.size).fill(DEFAULT_WEIGHT);
  const outlines = manifest.heads.flatMap((head): Outline[] => {
    const number = numberOfRow(rows, head.row);
    const date = dateColumn.dates[dateColumn.of[head.row] ?? NO_DATE];
    if (number === null || date === undefined) return [];
    weight[number] = head.weight;
    return [{ number, id: head.id, title: head.title, date }];
  });
  const topics = valueIndexOf(topicColumn, rows, topicList.length);
  const prepared = prepare({ ...dates, weight });
  const { id, title, description, language } = manifest;
  post(
    {
      type: 'begun',
      header: { id, title, description, language, topics: topicList, changes },
      eventsInFile: archive.size,
      dates,
      weight,
      topics,
      prepared,
      outlines,
      hasPassages: manifest.files.quotes !== undefined,
      hasWords: manifest.files.words !== undefined,
      notices: [...notices, ...dateColumn.notices, ...topicColumn.notices],
    },
    [
      ...[dates.from, dates.to, dates.anchor].map(({ buffer }) => buffer),
      dates.flags.buffer,
      weight.buffer,
      ...buffersOfLists(topics.valuesOf, topics.eventsOf),
      ...buffersOfPrepared(prepared),
    ],
  );
}

function buffersOfPrepared({ arranged, weighty, spread }: Prepared): ArrayBuffer[] {
  const strands = arranged.byReach.flatMap(({ events, times }) => [events, times]);
  const { times, events, kinds } = spread;
  const buffers = [arranged.events, ...strands, weighty, times, events, kinds].map(({ buffer }) => buffer);
  return [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer);
}

async function giveMore({ archive, rows }: Served, post: ArchivePort['post']): Promise<void> {
  const [lists, weights, speakerColumn, sourceColumn] = await Promise.all([
    archive.lists(),
    archive.weights(),
    archive.ids('speakers'),
    archive.ids('sources'),
  ]);
  const { people, sources } = lists;
  const origins = buildOriginIndex(sources);
  const weight = weightsOf(weights, rows);
  const weighty = findWeighty(weight);
  const speakers = valueIndexOf(speakerColumn, rows, people.length);
  const reporting = valueIndexOf(sourceColumn, rows, sources.length);
  const independent = perCombination(sourceColumn, rows, (values) =>
    Math.min(MOST_SOURCES, new Set(groupByOrigin(origins, values)).size),
  );
  post(
    {
      type: 'more',
      people,
      sources,
      weight,
      weighty,
      speakers,
      reporting,
      independent,
      notices: [...lists.notices, ...speakerColumn.notices, ...sourceColumn.notices],
    },
    [
      weight.buffer,
      independent.buffer,
      ...buffersOfLists(speakers.valuesOf, speakers.eventsOf, reporting.valuesOf, reporting.eventsOf),
    ],
  );
}

/** The events in which every word of a text occurs, a bit each; null where it has none. */
async function search(
  archive: Archive,
  rows: ShownRows,
  text: string,
): Promise<Uint32Array<ArrayBuffer> | null> {
  const [found, ...others] = await Promise.all(searchWords(text).map((word) => archive.rowsWith(word)));
  if (found === undefined) return null;
  for (const other of others) intersectBits(found, other);
  return rows === null ? found : bitsOfEvents(found, rows);
}

async function answerTo({ archive, rows }: Served, question: Question): Promise<Answers[QuestionKind]> {
  switch (question.of) {
    case 'events': {
      const read = await archive.events(question.numbers.map((number) => rowAt(rows, number)));
      const events = new Map(
        Array.from(read.events, ([row, event]) => [numberOfRow(rows, row) ?? row, event] as const),
      );
      return { events, passages: read.passages, notices: read.notices };
    }
    case 'number':
    case 'passage': {
      const row = await (question.of === 'number'
        ? archive.rowOf(question.id)
        : archive.rowOfPassage(question.id));
      return row === null ? null : numberOfRow(rows, row);
    }
    case 'source': {
      const read = await archive.passagesOf(question.source);
      const events = new Map(
        Array.from(read.rows, ([id, supported]) => [
          id,
          Uint32Array.from(supported.flatMap((row) => numberOfRow(rows, row) ?? [])),
        ]),
      );
      return { passages: read.passages, events, notices: read.notices };
    }
    case 'search':
      return search(archive, rows, question.text);
    default:
      return question satisfies never;
  }
}
