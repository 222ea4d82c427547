import { civilToMs, daysInMonth } from '../../base/civil.ts';
import type { Milliseconds } from '../../base/units.ts';
import { MINUS, NINE, ZERO } from './json-bytes.ts';

/** `2024-11-16` */
const LENGTH = 10;

/**
 * When the day begins that is written `YYYY-MM-DD`; NaN for any other text and for days that don't exist. Most dates of an
 * archive are such days, and arithmetic on their bytes takes a tenth of the time that `readEdtf` takes, which says the same.
 */
export function dayOfBytes(bytes: Uint8Array, from: number, to: number): Milliseconds {
  if (to - from !== LENGTH || bytes[from + 4] !== MINUS || bytes[from + 7] !== MINUS) return Number.NaN;
  const year = twoDigits(bytes, from) * 100 + twoDigits(bytes, from + 2);
  const month = twoDigits(bytes, from + 5);
  const day = twoDigits(bytes, from + 8);
  // What holds no digits is NaN, which is within no bounds.
  return year >= 0 && day >= 1 && day <= daysInMonth(year, month) ? civilToMs(year, month, day) : Number.NaN;
}

function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at]!;
  const ones = bytes[at + 1]!;
  if (tens < ZERO || tens > NINE || ones < ZERO || ones > NINE) return Number.NaN;
  return 10 * (tens - ZERO) + ones - ZERO;
}
