import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../src/cli/find-json-fault.ts';

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a": }', '}'],
    ['{"a": 1,, "b": 2}', ', "b"'],
    ['{"a": 1,}', '}'],
    ['[1, 2,]', ']'],
    ['{"a" 1}', '1}'],
    ['{a: 1}', 'a: 1'],
    ['{"a": 01}', '01}'],
    ['{"a": tru}', 'tru}'],
    ['[1] 2', '2'],
    ['[1}', '}'],
    ['1, 2', ', 2'],
    ["{'a': 1}", "'a'"],
    ['{"a": "x\ny"}', '\ny'],
    ['{"a": "\\x"}', '\\x'],
    ['{"a": "\\u12"}', '\\u12'],
    ['<!doctype html>', '<!'],
    ['[1,\u00a02]', '\u00a02'],
  ])('is found in %j', (json, fault) => {
    expect(() => JSON.parse(json)).toThrow(SyntaxError);
    expect(json.slice(findJsonFault(json))).toMatch(fault.slice(0, 1));
    expect(findJsonFault(json)).toBe(json.indexOf(fault));
  });

  it.each(['', '{"a": [1', '{"a": "x', '{"a"', '[1,  \n'])(
    'is the end where the text breaks off: %j',
    (json) => {
      expect(findJsonFault(json)).toBe(json.trimEnd().length);
    },
  );

  it('is nowhere else in JSON that has one fault', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, place) => {
        expect(findJsonFault(json)).toBe(json.length);
        const at = place % (json.length + 1);
        const fault = findJsonFault(`${json.slice(0, at)}\u0000${json.slice(at)}`);
        // A word such as a number is at fault as a whole.
        expect(json.slice(fault, at)).toMatch(/^[^\s{}[\],:"]*$/u);
      }),
      { seed: 42, numRuns: 300 },
    );
  });
});
