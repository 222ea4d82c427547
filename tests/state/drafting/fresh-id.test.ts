import { describe, expect, test } from 'vitest';
import { freshId } from '../../../src/state/drafting/fresh-id.ts';

const idOf = (name: string, ...taken: readonly string[]) => freshId(name, new Set(taken), 'event');

describe('an id made of a name', () => {
  test.each([
    ['Talks in Lima', 'talks-in-lima'],
    ['  “Talks” — in Lima!  ', 'talks-in-lima'],
    ['Größe 2', 'größe-2'],
    ['محادثات ليما', 'محادثات-ليما'],
    ['Cafe\u0301', 'caf\u00e9'],
    ['A\u0323\u0301', '\u1ea1\u0301'],
    // A mark with no letter before it would stand on the hyphen, or on nothing.
    ['\u0301lima', 'lima'],
  ])('of "%s" is %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });

  test('is another word where the name has no letter and no digit', () => {
    for (const name of ['', ' ', '…', '😀', '\u0301']) expect(idOf(name)).toBe('event');
    expect(idOf('…', 'event')).toBe('event-2');
  });

  test('is numbered from 2 on where it is taken', () => {
    expect(idOf('Lima', 'lima')).toBe('lima-2');
    expect(idOf('Lima', 'lima', 'lima-2', 'lima-4')).toBe('lima-3');
    expect(idOf('Lima', 'lima-2')).toBe('lima');
  });

  test('is as long as one may be, and cut before a word beyond that', () => {
    const longest = `${'a'.repeat(23)} ${'b'.repeat(24)}`;
    expect(idOf(longest)).toBe(longest.replace(' ', '-'));
    expect(idOf(`${longest}c`)).toBe('a'.repeat(23));
    // The word that ends right at the limit is whole.
    expect(idOf(`${longest} c`)).toBe(longest.replace(' ', '-'));
  });

  test('is the beginning of a single word that is longer, and of no half character', () => {
    expect(idOf('x'.repeat(60))).toMatch(/^x{47,48}$/);
    expect(idOf(`${'x'.repeat(47)}𐐨𐐨`)).toBe('x'.repeat(47));
    // A letter that is cut from its marks is another letter.
    const marked = idOf(`${'x'.repeat(47)}q\u0323\u0301z`);
    expect(marked).toBe('x'.repeat(47));
  });
});
