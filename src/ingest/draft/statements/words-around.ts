import type { Span } from '../../span.ts';

/** The words of a long sentence around a date, so many letters to each side and none of them broken. */
export function wordsAround(text: string, sentence: Span, date: Span, around: number): Span {
  const from = Math.max(sentence.start, date.start - around);
  const to = Math.min(sentence.end, date.end + around);
  // A blank is looked for among the words around only: a text may have none.
  const blank = text.slice(from, date.start).indexOf(' ');
  const last = text.slice(date.end, to + 1).lastIndexOf(' ');
  return {
    start: from === sentence.start ? from : blank === -1 ? date.start : from + blank + 1,
    end: to === sentence.end ? to : date.end + Math.max(0, last),
  };
}
