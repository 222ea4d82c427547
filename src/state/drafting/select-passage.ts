import type { PassageFinder, PassageSelector } from '../../ingest/anchor-passage.ts';
import type { Span } from '../../ingest/span.ts';

/** How much of what stands around a passage is tried, in UTF-16 units, until it tells the passage from its doubles. */
const CONTEXTS = [16, 40, 100, 320];

/**
 * The words by which a build will find a passage again, and only this: with what stands before or after it where its words stand in the
 * article more than once. Null where nothing tells it apart, or where it begins or ends inside a word.
 */
export function selectPassage(finder: PassageFinder, text: string, span: Span): PassageSelector | null {
  const exact = text.slice(span.start, span.end);
  const isFound = (selector: PassageSelector): boolean => {
    const anchored = finder.anchor(selector);
    return (
      anchored.kind === 'found' &&
      !anchored.cutsWord &&
      anchored.start === span.start &&
      anchored.end === span.end
    );
  };
  if (isFound({ exact })) return { exact };
  for (const length of CONTEXTS) {
    const prefix = wordsBefore(text, span.start, length);
    const suffix = wordsAfter(text, span.end, length);
    const selectors: PassageSelector[] = [
      ...(prefix === '' ? [] : [{ exact, prefix }]),
      ...(suffix === '' ? [] : [{ exact, suffix }]),
      ...(prefix === '' || suffix === '' ? [] : [{ exact, prefix, suffix }]),
    ];
    const found = selectors.find(isFound);
    if (found !== undefined) return found;
  }
  return null;
}

/** At most so much of the text before an offset, from the beginning of a word of the same line. */
function wordsBefore(text: string, end: number, length: number): string {
  const from = Math.max(0, end - length);
  const line = text.lastIndexOf('\n', end - 1) + 1;
  const piece = text.slice(Math.max(from, line), end);
  return (from > line ? piece.replace(/^\S*\s/u, '') : piece).trim();
}

/** At most so much of the text after an offset, to the end of a word of the same line. */
function wordsAfter(text: string, start: number, length: number): string {
  const to = Math.min(text.length, start + length);
  const lineEnd = text.indexOf('\n', start);
  const line = lineEnd === -1 ? text.length : lineEnd;
  const piece = text.slice(start, Math.min(to, line));
  return (to < line ? piece.replace(/\s\S*$/u, '') : piece).trim();
}
