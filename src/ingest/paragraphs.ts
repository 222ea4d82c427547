import type { Span } from './span.ts';

/** Lines longer than this are not wrapped by hand: each is a paragraph of its own. */
const WRAPPED_LINE = 120;

/**
 * The paragraphs of an article's text, in reading order, without the line ends around them.
 * A blank line always parts two paragraphs. A single line end does too, except in a text that is wrapped by hand, which
 * is one with blank lines in it and no line longer than 120 characters.
 */
export function findParagraphs(text: string): Span[] {
  const lines = linesOf(text);
  const hasBlankLines = lines.some((line) => isBlank(text, line));
  const isWrapped = hasBlankLines && lines.every((line) => line.end - line.start <= WRAPPED_LINE);
  const paragraphs: Span[] = [];
  let open: Span | undefined;
  for (const line of lines) {
    if (isBlank(text, line)) {
      if (open) paragraphs.push(open);
      open = undefined;
    } else if (isWrapped) {
      open = { start: open?.start ?? line.start, end: line.end };
    } else {
      paragraphs.push(line);
    }
  }
  if (open) paragraphs.push(open);
  return paragraphs;
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    lines.push({ start, end });
    start = end + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

function isBlank(text: string, line: Span): boolean {
  return text.slice(line.start, line.end).trim() === '';
}

/** Which of some spans, in order and apart from one another, holds `offset`; the one before it where none does. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return spans[low];
}
