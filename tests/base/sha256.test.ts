import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/base/sha256.ts';

test('the example of the standard has the digest that it prints', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('any text has the digest that Node gives it', () => {
  const byNode = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(byNode(text));
    }),
    { seed: 42, numRuns: 300 },
  );
});

test('texts about as long as a block are padded rightly', () => {
  for (let length = 50; length < 130; length += 1) {
    const text = 'x'.repeat(length);
    expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  }
});
