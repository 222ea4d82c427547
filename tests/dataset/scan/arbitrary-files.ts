import fc from 'fast-check';
import { MAX_CONTEXT_CHARACTERS, MAX_ID_CHARACTERS } from '../../../src/dataset/limits.ts';
import { writtenJson } from './written-json.ts';

/*
 * Dataset files as fast-check makes them: mostly regular records that name each other, and among them everything that a file may
 * have wrong or unusual.
 */

const GOOD_IDS = ['a', 'b', 'c', 'd-1', 'é', '日本', '😀', 'ab c', 'constructor', '__proto__'];
const ODD_IDS = [
  '',
  ' ',
  '\u00a0',
  '\u3000',
  ' a',
  'a"b',
  'a\\b',
  'tab\t',
  '\ud800',
  '\ud83dx',
  '\ufffd',
  '\ue000',
  '\ufeffa',
  '\u200b',
  '\u0000',
  'x'.repeat(MAX_ID_CHARACTERS),
  'x'.repeat(MAX_ID_CHARACTERS + 1),
  'é'.repeat(MAX_ID_CHARACTERS),
];
const GOOD_DATES = ['2024-11-16', '1970-01-01', '2024-02-29', '0000-03-01', '9999-12-31', '2024', '2024-11'];
const ODD_DATES = [
  '2023-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-01-00',
  '2024-1-01',
  '2019~',
  '2024-11-16?',
  '201X',
  '2024-XX-XX',
  '2024-21',
  '-0043-03-15',
  '-0000',
  'Y170000002',
  '2022/2024',
  '2024/2022',
  '2024-11-16/..',
  '../2024',
  '2024/',
  '[..2024-11-16]',
  '[1983..]',
  '[..1983,1990..]',
  '{2020,\u00a02021}',
  '2024-11-16T10:00:00Z',
  '16 November 2024',
  '２０２４',
  '',
  ' ',
  '/',
];
const WORDS = [
  'A talk',
  '“Quoted”',
  'Über',
  '会議',
  '🎉 done',
  '\u200bhidden',
  '  led',
  '\ud800 half',
  'a\u202eb',
  'line\nend',
];
const ODD_WORDS = ['', ' ', '\u00a0', '\u2003', '\u205f\u3000', '\ufeff', '\u180e', '\u1680', 'Ⴀ', '…'];

const mostly = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<unknown>, weight = 20): fc.Arbitrary<unknown> =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: odd });

const junk = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, 1, -1, 0.5, 1.5, '', 'x', [], {}, [[]], ['a'], ['a', 1], {
    name: 'x',
  }),
  fc.jsonValue({ maxDepth: 2 }),
);
const id = mostly(fc.constantFrom(...GOOD_IDS), fc.oneof(fc.constantFrom(...ODD_IDS), junk), 30);
const ids = mostly(
  fc.oneof(
    fc.uniqueArray(fc.constantFrom(...GOOD_IDS.slice(0, 6)), { maxLength: 4 }),
    fc.array(fc.constantFrom(...GOOD_IDS), { maxLength: 4 }),
  ),
  fc.oneof(junk, fc.array(id, { maxLength: 20 })),
);
const date = mostly(
  fc.constantFrom(...GOOD_DATES),
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...ODD_DATES) }, junk),
  3,
);
const words = mostly(
  fc.oneof(
    fc.constantFrom(...WORDS),
    fc.string({ unit: 'grapheme' }).map((text) => `a${text}`),
  ),
  fc.oneof(fc.constantFrom(...ODD_WORDS), fc.string({ unit: 'binary' }), junk),
);
const weight = mostly(
  fc.oneof(fc.constantFrom(0, 1, 0.5, 0.125, 0.1), fc.double({ min: 0, max: 1, noNaN: true })),
  fc.oneof(fc.constantFrom(-0, 1.0000001, -0.1, 2, 1e-7, 1e300), junk),
);
const place = mostly(
  fc.record(
    { name: words, latitude: degrees(90), longitude: degrees(180) },
    { requiredKeys: ['name'], noNullPrototype: true },
  ),
  fc.oneof(junk, fc.record({ name: words, other: junk }, { noNullPrototype: true })),
);
const unknown = { __proto__key: fc.constant(1), extra: junk };

function degrees(most: number): fc.Arbitrary<unknown> {
  return mostly(
    fc.integer({ min: -most, max: most }),
    fc.oneof(fc.constantFrom(most + 0.5, -most, -0), junk),
  );
}

function records(
  model: Record<string, fc.Arbitrary<unknown>>,
  required: readonly string[],
  maxLength: number,
): fc.Arbitrary<unknown> {
  const whole = fc.record(model, { requiredKeys: [...required], noNullPrototype: true });
  const partial = fc.record({ ...model, ...unknown }, { requiredKeys: [], noNullPrototype: true });
  return mostly(fc.array(mostly(whole, fc.oneof(partial, junk), 12), { maxLength }), junk, 60);
}

const quote = fc
  .record({
    id,
    source: id,
    exact: fc.oneof(fc.constantFrom('said', 'é', '😀', 'a\ud800', ''), fc.string({ unit: 'binary' })),
    prefix: fc.constantFrom<unknown>('', '“', 'é'.repeat(MAX_CONTEXT_CHARACTERS), 'x'.repeat(400), 5),
    suffix: fc.constantFrom<unknown>('', '”', '😀'.repeat(170), 'é'.repeat(330)),
    start: fc.constantFrom<unknown>(0, 3, 3, 3, 99, -1, 0.5, '0', 2 ** 53),
    speaker: fc.oneof(fc.constantFrom<unknown>(undefined, '', ' '), id),
    said: fc.oneof(fc.constant(undefined), date),
    topics: ids,
    off: fc.constantFrom(0, 0, 0, 0, 1),
  })
  .map(({ off, ...rest }) => ({ ...rest, end: Number(rest.start) + rest.exact.length + off }));

const EVENT = {
  id,
  date,
  title: words,
  dateNote: words,
  summary: words,
  place,
  topics: ids,
  people: ids,
  quotes: ids,
  weight,
  otherDates: mostly(
    fc.array(fc.record({ date, quotes: ids }, { noNullPrototype: true }), { maxLength: 3 }),
    junk,
  ),
  image: mostly(
    fc.record(
      {
        url: fc.constantFrom('https://x.example/é', '/p.png', 'javascript:x', ''),
        alt: words,
        credit: words,
      },
      { noNullPrototype: true },
    ),
    junk,
  ),
};

/** Like records of an archive: nothing but what is read plainly. */
const plainEvent = fc.record(
  {
    id: fc.string({ unit: fc.constantFrom('a', 'b', '0', 'é', '\ue000', '😀'), minLength: 1, maxLength: 3 }),
    date: fc.oneof(
      fc.constantFrom(...GOOD_DATES),
      fc.integer({ min: 10, max: 28 }).map((day) => `2024-11-${day}`),
    ),
    title: mostly(fc.constantFrom('Talks', 'Überfahrt', '会議'), fc.constantFrom(...ODD_WORDS)),
    place: fc.constantFrom({ name: 'Lima' }, { name: 'Lima', latitude: -12.05, longitude: 77 }),
    topics: fc.uniqueArray(fc.constantFrom('a', 'b'), { maxLength: 2 }),
    people: fc.uniqueArray(fc.constantFrom('a', 'b'), { maxLength: 2 }),
    quotes: fc.uniqueArray(fc.constantFrom('a', 'b'), { maxLength: 2 }),
    weight: fc.constantFrom(0, 0.25, 1),
  },
  { requiredKeys: ['id', 'date', 'title', 'topics'], noNullPrototype: true },
);

const some = (list: fc.Arbitrary<unknown>) => mostly(list, junk, 30);

const document = fc
  .record(
    {
      version: mostly(fc.constant(1), fc.oneof(fc.constantFrom<unknown>(2, 0, null, 1.5, '1'), junk), 30),
      id: words,
      title: words,
      description: words,
      topics: records({ id, label: words, description: words }, ['id', 'label'], 8),
      people: records({ id, name: words, role: words }, ['id', 'name'], 8),
      sources: records(
        {
          id,
          title: words,
          publisher: words,
          author: words,
          published: date,
          url: fc.constantFrom('https://x.example/', 'javascript:x', '', '/a', 7),
          origin: words,
          language: fc.constantFrom('en', '', 'de', 7),
          characters: mostly(fc.constantFrom(100, 10_000), fc.constantFrom(3, -1, 0.5)),
          sha256: fc.constantFrom('0'.repeat(64), 'ab'.repeat(32), 'x'),
        },
        ['id', 'title', 'publisher', 'language', 'characters', 'sha256'],
        8,
      ),
      quotes: some(fc.array(mostly(quote, junk, 15), { maxLength: 10 })),
      unknown: junk,
      language: mostly(fc.constantFrom('en', 'de', ''), junk),
      events: mostly(
        fc.oneof(
          fc.array(mostly(plainEvent, fc.record(EVENT, { requiredKeys: [], noNullPrototype: true }), 9), {
            maxLength: 12,
          }),
          records(EVENT, ['id', 'date', 'title', 'topics'], 8),
        ),
        junk,
        60,
      ),
      changes: mostly(
        fc.array(mostly(fc.record({ date, note: words }, { noNullPrototype: true }), junk), { maxLength: 3 }),
        junk,
      ),
    },
    { requiredKeys: ['events'], noNullPrototype: true },
  )
  .chain((file) =>
    fc.constantFrom<unknown>(file, file, file, file, file, file, file, file, { ...file, events: undefined }),
  );

const oddity = fc.record({
  seed: fc.nat(),
  blanks: fc.constantFrom(0, 0, 0.3, 0.9),
  escapes: fc.constantFrom(0, 0, 0, 0.02, 0.3),
  numbers: fc.constantFrom(0, 0, 0, 0.3),
  reordered: fc.constantFrom(0, 0, 0.1, 1),
  repeated: fc.constantFrom(0, 0, 0, 0.005, 0.05),
});

const encoder = new TextEncoder();

/** The bytes of a sound JSON file, regular or not. */
export const datasetFile: fc.Arbitrary<Uint8Array> = fc
  .tuple(mostly(document, junk, 200), oddity, fc.constantFrom('', '', '', '', '\ufeff'))
  .map(([value, style, mark]) => encoder.encode(mark + writtenJson(value, style)));

/** Where a file is cut into pieces, from 0 to 1. */
export const cuts: fc.Arbitrary<readonly number[]> = fc.oneof(
  fc.constant([]),
  fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
  fc.nat({ max: 60 }).map((pieces) => Array.from({ length: pieces }, (_, index) => index / pieces)),
);

type Damage = readonly [kind: 'flip' | 'cut' | 'insert' | 'copy', place: number, bytes: readonly number[]];

const byte = fc.oneof(
  fc.constantFrom(...encoder.encode('"\\{}[],:0-e \n'), 0, 0x80, 0xc2, 0xe2, 0xed, 0xf0, 0xff),
  fc.nat({ max: 255 }),
);

/** What may happen to bytes on their way. */
export const damage: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.tuple(
    fc.constantFrom('flip', 'cut', 'insert', 'copy'),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.array(byte, { minLength: 1, maxLength: 4 }),
  ),
  { minLength: 1, maxLength: 3 },
);

/** The bytes after the damage. */
export function damaged(bytes: Uint8Array, harm: readonly Damage[]): Uint8Array {
  let list = [...bytes];
  for (const [kind, share, other] of harm) {
    const at = Math.floor(share * list.length);
    if (kind === 'flip') list.splice(at, other.length, ...other);
    else if (kind === 'insert') list.splice(at, 0, ...other);
    else if (kind === 'cut') list = share < 0.5 ? list.slice(0, 2 * at) : list.toSpliced(at, other.length);
    else list.splice(at, 0, ...list.slice(at, at + 8 * other.length));
  }
  return Uint8Array.from(list);
}
