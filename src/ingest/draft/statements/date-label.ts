import { CALENDAR } from './noun-before.ts';

/** "7 January 2016:", "3 March 2017 –": what a list of dates begins its entries with says when the clause behind it happens. */
export function isDateLabel(head: string): boolean {
  const words = head.slice(0, LONGEST_LABEL + 1).match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    head.length <= LONGEST_LABEL &&
    words.every((word) => /^\p{N}+(?:st|nd|rd|th)?$/u.test(word) || CALENDAR.test(word))
  );
}

const LONGEST_LABEL = 40;
