import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonPlaces } from '../../src/cli/json-places.ts';

describe('finding values in a JSON text', () => {
  it('gives the place where each begins', () => {
    const json = '{\n  "a": [1, {"b": "x,]}", "c\\"": null}],\n  "d": {}\n}';
    const paths = ['', 'a', 'a[0]', 'a[1].b', 'd'];
    const places = findJsonPlaces(json, paths);
    expect(paths.map((path) => json.slice(places.get(path)).slice(0, 4))).toEqual([
      '{\n  ',
      '[1, ',
      '1, {',
      '"x,]',
      '{}\n}',
    ]);
  });

  it('gives the nearest parent of what is not there', () => {
    const json = '{"events": [{"id": "a"}, {"id": "b"}]}';
    expect(findJsonPlaces(json, ['events[1].date']).get('events[1].date')).toBe(json.indexOf('{"id": "b"'));
    expect(findJsonPlaces(json, ['other']).get('other')).toBe(0);
  });

  it('finds every value of any document', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ id: fc.string(), list: fc.array(fc.oneof(fc.string(), fc.integer())) }), {
          minLength: 1,
        }),
        (events) => {
          const json = JSON.stringify({ events }, null, 2);
          events.forEach((event, index) => {
            const path = `events[${index}].id`;
            const at = findJsonPlaces(json, [path]).get(path) ?? -1;
            expect(json.startsWith(JSON.stringify(event.id), at)).toBe(true);
          });
        },
      ),
      { seed: 42, numRuns: 100 },
    );
  });

  it('is not stopped by deep nesting', () => {
    const json = '['.repeat(50_000) + ']'.repeat(50_000);
    expect(findJsonPlaces(json, ['[0][0]']).get('[0][0]')).toBe(2);
  });
});
