import { BACKSLASH, BLANK, QUOTE } from './json-bytes.ts';

/*
 * Four bytes of a string at once, as a number ("SIMD within a register"; see Mycroft's test for a zero byte, and Warren, "Hacker's
 * Delight", chapter 6). The first byte is the lowest.
 */

const ONES = 0x0101_0101;
const HIGHS = 0x8080_8080 | 0;
const BLANKS = ONES * BLANK;
const QUOTES = ONES * QUOTE;
const BACKSLASHES = ONES * BACKSLASH;

/**
 * Which of four bytes end a plain string: a quotation mark, a backslash, or a control character. 0 where none does; else the high bit
 * of the first one that does is set, no bit below it, and those above it mean nothing.
 */
export function stopsIn(word: number): number {
  const quotes = word ^ QUOTES;
  const backslashes = word ^ BACKSLASHES;
  return (
    (((word - BLANKS) & ~word) | ((quotes - ONES) & ~quotes) | ((backslashes - ONES) & ~backslashes)) & HIGHS
  );
}

/** How many of four bytes come before the first that ends the string: 0 to 3. */
export function bytesBefore(stops: number): number {
  return (31 - Math.clz32(stops & -stops)) >> 3;
}

/** The first bytes of a word, so many; the others as zeros. */
export function firstBytes(word: number, count: number): number {
  return word & ((1 << (8 * count)) - 1);
}

/** Whether one of four bytes is no ASCII. */
export function hasForeign(word: number): boolean {
  return (word & HIGHS) !== 0;
}
