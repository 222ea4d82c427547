import { visibleText } from './visible-text.ts';

export type Direction = 'ltr' | 'rtl';

/** Letters that run from right to left, by script: Unicode's bidirectional classes are not open to patterns. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Hanifi_Rohingya}]/u;
const LETTER = /\p{L}/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const ISOLATES = /([\u2066-\u2069])/u;

/** The direction of a text's first letter, as `dir="auto"` takes it; `fallback` where it has none. */
export function directionOf(text: string, fallback: Direction = 'ltr'): Direction {
  const first = LETTER.exec(text)?.[0];
  if (first === undefined) return fallback;
  return RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}

/**
 * A text from the dataset as a part of a sentence: what is hidden in it made visible, and, where it may run from right to
 * left, between isolates, so that it can't reorder what stands around it.
 */
export function isolated(text: string): string {
  const visible = visibleText(text);
  return RIGHT_TO_LEFT.test(visible) ? `${FIRST_STRONG_ISOLATE}${visible}${POP_ISOLATE}` : visible;
}

/** A sentence with everything hidden made visible, but for the isolates that `isolated` has put around its parts. */
export function visibleSentence(text: string): string {
  return text
    .split(ISOLATES)
    .map((part) => (ISOLATES.test(part) ? part : visibleText(part)))
    .join('');
}
