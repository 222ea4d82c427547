import { csvParse } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../src/timeline/columns/columns.ts';
import { guardCell } from '../../src/export/csv.ts';
import { EVENT_COLUMNS, eventsCsvParts } from '../../src/export/events-csv.ts';
import { printable } from '../../src/export/printable.ts';
import { QUOTE_COLUMNS } from '../../src/export/quotes-csv.ts';
import { datasetWith } from '../timeline/story.ts';
import { story } from '../ui/story.ts';
import { filtered, GIVEN, texts } from './dataset-files.ts';
import { eventsCsv, quotesCsv, unguardCell } from './whole-files.ts';

/** Reads a file as a program would that knows of the mark at its beginning and of the apostrophes. */
function read(csv: string): Record<string, string>[] {
  return csvParse(csv.replace(/^\ufeff/, ''), (row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, unguardCell(value)])),
  );
}

describe('events as a table', () => {
  const dataset = story();
  const csv = eventsCsv(dataset, dataset.events, GIVEN);

  test('begin with a byte-order mark and the names of the columns, each line ended by CRLF', () => {
    expect(csv.startsWith(`\ufeff${EVENT_COLUMNS.join(',')}\r\n`)).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('say of each event when, what, where, and who reports it', () => {
    expect(read(csv).find((row) => row['id'] === 'lima')).toEqual({
      id: 'lima',
      date_edtf: '2024-11-16',
      earliest: '2024-11-16',
      latest: '2024-11-16',
      date: '16 November 2024',
      title: 'Last meeting as presidents, Lima',
      summary: 'Third meeting in person.',
      place: 'Lima, Peru',
      latitude: '',
      longitude: '',
      topics: 'Summits; North Korea; Taiwan; Trade; Technology; Human rights',
      people: 'Joe Biden',
      quotes: '4',
      sources: '3',
      independent_sources: '2',
      publishers: 'Caliber.Az; A portal; The Echo',
      source_titles: 'Leaders to tackle stability; A final meeting; The last meeting',
      date_note: 'The year is that of the summit.',
      link: 'https://example.org/?event=lima',
    });
  });

  test('give coordinates in the south and the west as numbers, and guard a text that looks like one', () => {
    const place = { name: '-12.05', latitude: -12.05, longitude: -77.04 };
    const lima = story({ events: { lima: { place } } });
    expect(eventsCsv(lima, lima.events, GIVEN)).toContain(",'-12.05,-12.05,-77.04,");
  });

  test('have a row for each event given, in their order, and none else', () => {
    const some = dataset.events.filter((event) => event.id !== 'vote').toReversed();
    expect(read(eventsCsv(dataset, some, GIVEN)).map((row) => row['id'])).toEqual(['lima', 'bali-2022']);
    expect(read(eventsCsv(dataset, [], GIVEN))).toHaveLength(0);
  });

  test('are made row by row', () => {
    expect([...eventsCsvParts(dataset, dataset.events, GIVEN)]).toHaveLength(1 + dataset.events.length);
  });

  test('come back as they were, whatever their texts', () => {
    fc.assert(
      fc.property(filtered, ({ dataset: any, events }) => {
        const rows = read(eventsCsv(any, events, GIVEN));
        expect(rows.map((row) => [row['id'], row['date_edtf'], row['title'], row['summary']])).toEqual(
          events.map((event) => [
            event.id,
            event.date.edtf,
            printable(event.title),
            printable(event.summary ?? ''),
          ]),
        );
      }),
      { seed: 42, numRuns: 300 },
    );
  });
});

describe('a cell', () => {
  test('that begins like a formula begins with an apostrophe instead', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "'=1"]) {
      expect(guardCell(text)).toBe(`'${text}`);
    }
  });

  test('that does not is left alone', () => {
    for (const text of ['', 'a=b', '2024-11-16', "'quoted'", "'", '–1', ' -1'])
      expect(guardCell(text)).toBe(text);
  });

  test('of a date before the year 1 stays readable, and is not worked out', () => {
    const dataset = datasetWith([{ date: '-0043-03-15', title: 'The Ides of March' }]);
    const csv = eventsCsv(dataset, dataset.events, GIVEN);
    expect(csv).toContain(",'-0043-03-15,'-0043-03-15,'-0043-03-15,15 March 44 BC,The Ides of March,");
    expect(read(csv)[0]).toMatchObject({ date_edtf: '-0043-03-15', earliest: '-0043-03-15' });
  });

  test('holds no character that a file or a spreadsheet stumbles over', () => {
    expect(guardCell('\u0000=1\ud800\u0007')).toBe('␀=1\ufffd␇');
  });

  test('never begins a formula, and comes back as it was', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: fc.constantFrom("'", '=', '-', '\t', 'a') })), (text) => {
        const cell = guardCell(text);
        expect(cell).not.toMatch(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/);
        expect(unguardCell(cell)).toBe(printable(text));
      }),
      { seed: 42, numRuns: 1_000 },
    );
  });
});

describe('quotes as a table', () => {
  const dataset = story();

  test('say who said what, where it stands, and which events rest on it', () => {
    const rows = read(quotesCsv(dataset, dataset.events, GIVEN));
    expect(rows.find((row) => row['id'] === 'dangerous')).toEqual({
      id: 'dangerous',
      words: 'dangerous and destabilizing cooperation',
      speaker: 'Joe Biden',
      speaker_role: 'President of the United States',
      said: '15 November 2024',
      publisher: 'A portal',
      source_title: 'A final meeting',
      author: '',
      published: '',
      source_link: '',
      start: '100',
      end: '139',
      topics: 'North Korea',
      event_ids: 'lima',
      events: 'Last meeting as presidents, Lima',
      link: 'https://example.org/?event=lima&quote=dangerous',
    });
    expect(rows.find((row) => row['id'] === 'bali')).toMatchObject({ event_ids: 'bali-2022; lima' });
  });

  test('are those of the events given alone', () => {
    const bali = dataset.events.filter((event) => event.id === 'bali-2022');
    const rows = read(quotesCsv(dataset, bali, GIVEN));
    expect(rows.map((row) => [row['id'], row['event_ids']])).toEqual([['bali', 'bali-2022']]);
  });

  test('keep every word, each passage once', () => {
    fc.assert(
      fc.property(filtered, ({ dataset: any, events }) => {
        const rows = read(quotesCsv(any, events, GIVEN));
        const passages = new Set(events.flatMap((event) => passagesOf(any, event)));
        expect(rows.map((row) => row['words'])).toEqual(
          Array.from(passages, (passage) => printable(passage.exact)),
        );
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  test('have the columns that are promised', () => {
    expect(quotesCsv(dataset, [], GIVEN)).toBe(`\ufeff${QUOTE_COLUMNS.join(',')}\r\n`);
  });
});
