import { describe, expect, test } from 'vitest';
import { keyedHash } from '../../../src/dataset/scan/byte-hash.ts';
import { BytesCursor } from '../../../src/dataset/scan/bytes-cursor.ts';
import { readPlainPlace } from '../../../src/dataset/scan/plain-place.ts';
import { beginsWithWord, utf16Length } from '../../../src/dataset/scan/utf8.ts';

/* What is read off bytes without making text of them: a slow way would give the same story, so it is asked here. */

const encoder = new TextEncoder();
/** A cursor at the beginning of a text, after which some zeros stand. */
const cursorAt = (text: string) => new BytesCursor(encoder.encode(`${text}${'\0'.repeat(16)}`), 0);

describe('the length of a text in bytes', () => {
  test('is that of the decoded text, and none where the bytes are not well formed, at every border of UTF-8', () => {
    const leads = [
      0x41, 0x7f, 0x80, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5,
      0xff,
    ];
    const seconds = [0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0];
    const thirds = [0x41, 0x7f, 0x80, 0xbf, 0xc0];
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const expected = (bytes: Uint8Array) => {
      try {
        return decoder.decode(bytes).length;
      } catch {
        return -1;
      }
    };
    const wrong: string[] = [];
    for (const lead of leads)
      for (const second of seconds)
        for (const third of thirds)
          for (const fourth of thirds) {
            const all = Uint8Array.of(lead, second, third, fourth, 0x41);
            for (let to = 0; to <= all.length; to += 1) {
              const length = utf16Length(all, 0, to);
              if (length !== expected(all.subarray(0, to)))
                wrong.push(`${all.subarray(0, to).join()}: ${length}`);
            }
          }
    expect(wrong).toEqual([]);
  });

  test('is counted from where it begins', () => {
    const bytes = encoder.encode('aé😀b');
    expect(utf16Length(bytes, 1, bytes.length)).toBe(4);
    expect(utf16Length(bytes, 2, bytes.length)).toBe(-1);
    expect(utf16Length(bytes, 3, 7)).toBe(2);
  });
});

test('a text surely says something where its first character does, and is looked at again where that may be a blank', () => {
  const begins = (text: string) => {
    const bytes = encoder.encode(text);
    return beginsWithWord(bytes, 0, bytes.length);
  };
  const wrong: string[] = [];
  for (let code = 0; code < 0x1_f700; code += code < 0x3100 ? 1 : 97) {
    const character = String.fromCodePoint(code);
    if (/\p{Surrogate}/u.test(character)) continue;
    if (begins(`${character}x`) && !/\S/.test(character)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
  expect(begins('')).toBe(false);
  for (const letter of ['!', 'a', '~', 'Ä', 'ß', 'Ж', 'م', 'क', '中', 'あ', '한', '😀', '“', '–', '€'])
    expect([letter, begins(letter)]).toEqual([letter, true]);
});

test('the keyed hash is HalfSipHash-1-3 as it was published', () => {
  const mask = 0xffff_ffffn;
  const rotated = (word: bigint, bits: bigint) => ((word << bits) | (word >> (32n - bits))) & mask;
  const published = (key: readonly [bigint, bigint], bytes: Uint8Array): number => {
    let [v0, v1, v2, v3] = [key[0], key[1], key[0] ^ 0x6c796765n, key[1] ^ 0x74656462n];
    const round = (): void => {
      v0 = (v0 + v1) & mask;
      v1 = rotated(v1, 5n) ^ v0;
      v0 = rotated(v0, 16n);
      v2 = (v2 + v3) & mask;
      v3 = rotated(v3, 8n) ^ v2;
      v0 = (v0 + v3) & mask;
      v3 = rotated(v3, 7n) ^ v0;
      v2 = (v2 + v1) & mask;
      v1 = rotated(v1, 13n) ^ v2;
      v2 = rotated(v2, 16n);
    };
    const padded = new Uint8Array((bytes.length & ~3) + 4);
    padded.set(bytes);
    padded[padded.length - 1] = bytes.length & 0xff;
    const words = new DataView(padded.buffer);
    for (let at = 0; at < padded.length; at += 4) {
      const word = BigInt(words.getUint32(at, true));
      v3 ^= word;
      round();
      v0 ^= word;
    }
    v2 ^= 0xffn;
    for (let last = 0; last < 3; last += 1) round();
    return Number(BigInt.asIntN(32, v1 ^ v3));
  };
  for (const seed of [0, 1, -1, 0x2545_f491, 0x8000_0000, 123_456_789]) {
    const key = [BigInt(seed >>> 0), BigInt(Math.imul(seed ^ (seed >>> 16), 0xc2b2_ae35) >>> 0)] as const;
    for (const text of ['', 'a', 'abc', 'abcd', 'abcde', 'event-12345', 'é😀', 'x'.repeat(200)]) {
      const bytes = encoder.encode(text);
      expect(keyedHash(seed, bytes, 0, bytes.length) | 0).toBe(published(key, bytes));
    }
  }
});

describe('a number that is written plainly', () => {
  test.each([
    ['0', 0],
    ['7,', 7],
    [' \n\t\r12 ', 12],
    ['0.25', 0.25],
    ['90.0]', 90],
    ['10', 10],
    ['123456789012345', 123_456_789_012_345],
    ['0.1', 0.1],
    ['1234567.12345678', 1_234_567.123_456_78],
  ])('is read: %j', (text, value) => {
    expect(cursorAt(text).plainNumber()).toBe(value);
  });

  test.each([
    '',
    'x',
    '-1',
    '+1',
    '.5',
    '00',
    '01',
    '01.5',
    '1.',
    '1.x',
    '1234567890123456',
    '0.1234567890123456',
  ])('is not %j', (text) => {
    expect(cursorAt(text).plainNumber()).toBeNaN();
  });

  test('may have a sign where it is degrees, whose size is given', () => {
    const degrees = (text: string) => cursorAt(text).plainDegrees();
    expect([degrees('-12.5'), degrees('12.5'), degrees(' -0'), degrees('-90')]).toEqual([12.5, 12.5, 0, 90]);
    for (const text of ['- 1', '--1', '-', '-x', '-.5', '+1']) expect(degrees(text)).toBeNaN();
  });

  test('leaves the place after it', () => {
    const cursor = cursorAt('-12.5 , 3');
    cursor.plainDegrees();
    expect(cursor.take(','.charCodeAt(0))).toBe(true);
    expect(cursor.plainNumber()).toBe(3);
  });
});

describe('a string that is written plainly', () => {
  test('is read up to its mark, wherever that stands among four bytes', () => {
    for (let length = 0; length < 9; length += 1) {
      const text = 'abcdefghi'.slice(0, length);
      const cursor = cursorAt(` "${text}" x`);
      expect(cursor.plainText()).toBe(true);
      expect([cursor.from, cursor.to, cursor.at]).toEqual([2, 2 + length, 3 + length]);
      const id = cursorAt(` "${text}" x`);
      expect(id.plainId()).toBe(length > 0);
    }
  });

  test.each(['x', '"a', '"a\\"b"', '"a\nb"', '"a\u0000b"'])('is not %j', (text) => {
    expect(cursorAt(text).plainText()).toBe(false);
    expect(cursorAt(text).plainId()).toBe(false);
  });

  test('says something as a name, and is short and well formed as an id', () => {
    expect([cursorAt('"a"').plainName(), cursorAt('" "').plainName(), cursorAt('""').plainName()]).toEqual([
      true,
      false,
      false,
    ]);
    expect(cursorAt(`"${'x'.repeat(200)}"`).plainId()).toBe(true);
    expect(cursorAt(`"${'x'.repeat(201)}"`).plainId()).toBe(false);
    expect(cursorAt('"é😀"').plainId()).toBe(true);
    const broken = encoder.encode(`"ab?"${'\0'.repeat(16)}`);
    broken[3] = 0xe9;
    expect(new BytesCursor(broken, 0).plainId()).toBe(false);
  });

  test('has a hash as an id, that of its bytes alone', () => {
    const hashOf = (text: string) => {
      const cursor = cursorAt(text);
      cursor.plainId();
      return cursor.hash;
    };
    expect(hashOf('"event-1"')).toBe(hashOf('  "event-1" , "x"'));
    expect(
      new Set(['a', 'ab', 'abc', 'abcd', 'abcde', 'abcdf', 'bbcde'].map((id) => hashOf(`"${id}"`))).size,
    ).toBe(7);
  });
});

describe('a place that is written plainly', () => {
  test.each([
    '{"name":"Lima"}',
    ' { "name" : "Lima" , "latitude" : -12.05 , "longitude" : -77 } ',
    '{"longitude":180,"latitude":90,"name":"x"}',
    '{"latitude":-90,"name":"x","longitude":-180}',
  ])('is right: %s', (text) => {
    expect(readPlainPlace(cursorAt(text))).toBe(true);
  });

  test.each([
    '"Lima"',
    '{}',
    '{"latitude":1}',
    '{"name":" "}',
    '{"name":"x"',
    '{"name" "x"}',
    '{"name":"x","name":"y"}',
    '{"name":"x","latitude":90.5}',
    '{"name":"x","latitude":-90.5}',
    '{"name":"x","longitude":180.5}',
    '{"name":"x","latitude":"1"}',
    '{"name":"x","latitude":1,"latitude":1}',
    '{"name":"x","longitude":1,"longitude":1}',
    '{"name":"x","country":"y"}',
    '{"names":"x"}',
    '{"nome":"x"}',
    '{"name":"x","latitudes":1}',
    '{"name":"x","letitude":1}',
    '{"name":"x","longitudes":1}',
    '{"name":"x","lengitude":1}',
    '{"name":"x",}',
  ])('is looked at again: %s', (text) => {
    expect(readPlainPlace(cursorAt(text))).toBe(false);
  });
});
