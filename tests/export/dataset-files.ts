import fc from 'fast-check';
import type { Passage, TimelineEvent, WholeDataset } from '../../src/dataset/model.ts';
import type { DatasetFile } from '../../src/dataset/schema.ts';
import { datasetOf } from '../timeline/story.ts';

const DATES = [
  '2024-11-16',
  '2024-11-16T13:05:00Z',
  '2024-11-16T23:30:00-05:00',
  '2022',
  '2023-11',
  '2022-21',
  '201X',
  '19XX',
  '2019~',
  '2019?',
  '0099',
  '0000',
  '-0043-03-15',
  'Y170000002',
  '[..2024-11-16]',
  '2024-11-05/..',
  '2021-01/2024-11-16',
  '{2021-04,2022-05}',
  '[2025-01-01..2025-01-20]',
  '../2024',
];

/** Texts of every kind that a file in UTF-8 can hold. */
export const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '=HYPERLINK("https://evil.example")',
    '-2+3',
    "'=1",
    "''@x",
    '+1',
    '\ttab',
    '\nline',
    'a "quoted", text\r\nof two lines',
    'x\r\nEND:VEVENT\r\nBEGIN:VALARM',
    'a;b,c\\d\\n',
    '\u2028ATTENDEE:mailto:x@evil.example',
    'بايدن وشي',
    '會議',
    '👨‍👩‍👧'.repeat(9),
    '__proto__',
  ),
);

const names = texts.map((text) => `${text}n`);
const some = <T>(list: readonly T[]) => fc.subarray([...list]);
const TOPICS = ['summits', 'trade', 'taiwan', '__proto__'];
const PEOPLE = ['biden', 'xi', 'constructor'];
const SOURCES = ['caliber', 'usnews'];
const QUOTES = ['q1', 'q2', 'q3', 'q4'];

/** Sound dataset files of some events, with every field that the format has now and then. */
export const datasetFiles: fc.Arbitrary<DatasetFile> = fc.record({
  version: fc.constant(1 as const),
  id: fc.constantFrom('story', 'another-story'),
  title: names,
  description: texts,
  language: fc.constantFrom('en', 'ar', 'de'),
  topics: fc.tuple(...TOPICS.map((id) => fc.record({ id: fc.constant(id), label: names }))),
  people: fc.tuple(
    ...PEOPLE.map((id) =>
      fc.record({ id: fc.constant(id), name: names, role: names }, { requiredKeys: ['id', 'name'] }),
    ),
  ),
  sources: fc.tuple(
    ...SOURCES.map((id) =>
      fc.record(
        {
          id: fc.constant(id),
          title: names,
          publisher: names,
          author: names,
          published: fc.constantFrom('2024-11-14', '2024'),
          url: fc.constant('https://news.example/a?b=c'),
          origin: names,
          language: fc.constant('en'),
          characters: fc.constant(1_000),
          sha256: fc.constant('ab'.repeat(32)),
        },
        { requiredKeys: ['id', 'title', 'publisher', 'language', 'characters', 'sha256'] },
      ),
    ),
  ),
  quotes: fc.tuple(
    ...QUOTES.map((id) =>
      fc
        .record(
          {
            id: fc.constant(id),
            source: fc.constantFrom(...SOURCES),
            exact: names,
            prefix: texts,
            suffix: texts,
            start: fc.nat({ max: 100 }),
            speaker: fc.constantFrom(...PEOPLE),
            said: fc.constantFrom('2024-11-15'),
            topics: some(TOPICS),
          },
          { requiredKeys: ['id', 'source', 'exact', 'prefix', 'suffix', 'start', 'topics'] },
        )
        .map((quote) => ({ ...quote, end: quote.start + quote.exact.length })),
    ),
  ),
  events: fc
    .array(
      fc.record(
        {
          date: fc.constantFrom(...DATES),
          dateNote: names,
          title: names,
          summary: names,
          place: fc.record(
            { name: names, latitude: fc.constant(-12.05), longitude: fc.constant(-77.04) },
            { requiredKeys: ['name'] },
          ),
          topics: some(TOPICS),
          people: some(PEOPLE),
          quotes: some(QUOTES),
          otherDates: fc.array(fc.record({ date: fc.constantFrom(...DATES), quotes: some(QUOTES) }), {
            maxLength: 1,
          }),
          weight: fc.constantFrom(0, 0.25, 1),
          image: fc.constant({ url: 'https://news.example/p.jpg', alt: 'A picture' }),
        },
        { requiredKeys: ['date', 'title', 'topics'] },
      ),
      { maxLength: 8 },
    )
    .map((events) => events.map((event, index) => ({ id: `e${index}`, ...event }))),
  changes: fc.array(fc.record({ date: fc.constant('2026-11-21'), note: names }), { maxLength: 1 }),
});

/** A dataset and some of its events. */
export const filtered: fc.Arbitrary<{ dataset: WholeDataset; events: readonly TimelineEvent[] }> =
  datasetFiles.map(datasetOf).chain((dataset) => some(dataset.events).map((events) => ({ dataset, events })));

/** An address such as the explorer gives. */
export function linkFor(event: TimelineEvent, passage?: Passage): string {
  const quote = passage === undefined ? '' : `&quote=${passage.id}`;
  return `https://example.org/?event=${event.id}${quote}`;
}

export const GIVEN = { locale: 'en', linkFor };
