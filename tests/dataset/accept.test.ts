import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { acceptsEvent, acceptsQuote } from '../../src/dataset/accept.ts';
import { MAX_CONTEXT_CHARACTERS, MAX_ID_CHARACTERS } from '../../src/dataset/limits.ts';
import { eventSchema, quoteSchema } from '../../src/dataset/schema.ts';
import { eventFile, quoteFile } from './small-dataset.ts';

// Properties try thousands of cases; a busy machine must not fail them.
vi.setConfig({ testTimeout: 120_000 });

/** Values near the borders of what the schema accepts, and plainly wrong ones. */
const oddValue = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    ' ',
    'text',
    '\u00a0',
    0,
    1,
    0.5,
    -0,
    -1,
    90,
    90.1,
    -180,
    181,
    2 ** 53,
  ),
  fc.constantFrom<unknown>(true, [], {}, [''], ['a'], [1], ['a', ' '], { name: 'Lima' }, { name: '' }),
  fc.constantFrom<unknown>('x'.repeat(MAX_ID_CHARACTERS), 'x'.repeat(MAX_ID_CHARACTERS + 1)),
  fc.constantFrom<unknown>('x'.repeat(MAX_CONTEXT_CHARACTERS), 'x'.repeat(MAX_CONTEXT_CHARACTERS + 1)),
  fc.constantFrom<unknown>(
    { name: 'Lima', latitude: 90, longitude: -180 },
    { name: 'Lima', latitude: '12' },
    { name: 'Lima', longitude: 180.5 },
    [{ date: '2024', quotes: [] }],
    [{ date: '2024' }],
    [{ date: 2024, quotes: ['q1'] }],
    [null],
    { url: 'https://x.example/', alt: '' },
    { url: 'https://x.example/', alt: 'A', credit: 5 },
    { url: 'https://x.example/' },
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A sound record with some fields, old and new, replaced by odd values or taken away. */
function spoiled(sound: object, keys: readonly string[]): fc.Arbitrary<object> {
  return fc
    .dictionary(fc.constantFrom(...keys), oddValue, { maxKeys: 3, noNullPrototype: true })
    .map((odd) => ({ ...sound, ...odd }));
}

describe('the quick look at a record', () => {
  test('at an event has the answer of the schema', () => {
    const keys = [
      'id',
      'date',
      'dateNote',
      'title',
      'summary',
      'place',
      'topics',
      'people',
      'quotes',
      'otherDates',
      'weight',
      'image',
      'unknown',
    ];
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: spoiled(eventFile(), keys) }, oddValue), (value) => {
        expect(acceptsEvent(value)).toBe(eventSchema.safeParse(value).success);
      }),
      { seed: 42, numRuns: 5_000 },
    );
  });

  test('at a passage has the answer of the schema', () => {
    const keys = ['id', 'source', 'exact', 'prefix', 'suffix', 'start', 'end', 'speaker', 'said', 'topics'];
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: spoiled(quoteFile(), keys) }, oddValue), (value) => {
        expect(acceptsQuote(value)).toBe(quoteSchema.safeParse(value).success);
      }),
      { seed: 42, numRuns: 5_000 },
    );
  });
});
