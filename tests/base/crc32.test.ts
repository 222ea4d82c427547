import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/base/crc32.ts';

describe('A sum of a text', () => {
  it('is the CRC-32 of its UTF-8, with all its digits', () => {
    expect(crc32('123456789')).toBe('cbf43926');
    expect(crc32('')).toBe('00000000');
    expect(crc32('ä €')).not.toBe(crc32('a €'));
  });
});
