import { findParagraphs } from '../../paragraphs.ts';
import type { Span } from '../../span.ts';
import { markNames } from '../names/mark-names.ts';
import { sentencesIn } from '../sentences.ts';
import { tokensOf, type Token } from '../tokens.ts';
import type { QuotedExtent } from './quoted-extent.ts';

/** A token of the narration, or a whole quotation as one item; `quote` is then its index among the extents. */
export interface Item extends Token {
  readonly quote?: number;
}

/** A sentence of the narration, in which each quotation counts as one word. */
export interface HostSentence extends Span {
  readonly items: readonly Item[];
  /** Index of the paragraph it stands in; a quotation that runs over several makes one of them. */
  readonly paragraph: number;
}

/** Stands for a letter of a quotation, so that no full stop in one ends a sentence; a capital, as a quotation may begin a sentence. */
const FILLER = 'X';
/** More marks in a row don't close one another; it also bounds the look back. */
const MOST_CLOSERS = 4;

/**
 * The sentences of an article as its narrator wrote them: `"A. B," he said.` is one sentence of four items. What ends a
 * quotation may end its sentence too (`"A." Then …`). Linear in the length.
 */
export function hostSentences(text: string, extents: readonly QuotedExtent[]): HostSentence[] {
  const masked = maskQuotations(text, extents);
  const sentences: HostSentence[] = [];
  let extent = 0;
  for (const [paragraph, span] of mergedParagraphs(text, extents).entries()) {
    for (const sentence of sentencesIn(masked, span)) {
      const items: Item[] = [];
      let at = sentence.start;
      while (extent < extents.length) {
        const next = extents[extent];
        if (!next || next.outer.start >= sentence.end) break;
        pushAll(items, markNames(tokensOf(text, at, next.outer.start)));
        items.push(quoteItem(next, extent));
        at = Math.max(at, next.outer.end);
        extent += 1;
      }
      if (at < sentence.end) pushAll(items, markNames(tokensOf(text, at, sentence.end)));
      sentences.push({ start: sentence.start, end: sentence.end, items, paragraph });
    }
  }
  return sentences;
}

/** `push(...tokens)` would overflow the stack on a sentence of a hundred thousand words. */
function pushAll(items: Item[], tokens: readonly Token[]): void {
  for (const token of tokens) items.push(token);
}

function quoteItem(extent: QuotedExtent, quote: number): Item {
  const { start, end } = extent.outer;
  return { text: '', lower: '', start, end, isWord: false, isCapital: false, isPossessive: false, quote };
}

function maskQuotations(text: string, extents: readonly QuotedExtent[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, outer } of extents) {
    const last = lastMark(text, start, end);
    const kept = /[.!?…,;:]/u.test(last) ? last : FILLER;
    parts.push(text.slice(at, start), FILLER.repeat(end - start - 1), kept);
    // Blanks before the closing mark would part it from the full stop before it.
    parts.push(kept === FILLER ? text.slice(end, outer.end) : kept.repeat(outer.end - end));
    at = outer.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** What a quotation ends with, but for the marks that close one inside it: `“He said, ‘Go.’”` ends with a full stop. */
function lastMark(text: string, start: number, end: number): string {
  const least = Math.max(start, end - MOST_CLOSERS);
  let at = end - 1;
  while (at > least && /["'”’»)\]\s]/u.test(text.charAt(at))) at -= 1;
  return text.charAt(at);
}

function mergedParagraphs(text: string, extents: readonly QuotedExtent[]): Span[] {
  const merged: Span[] = [];
  let extent = 0;
  for (const paragraph of findParagraphs(text)) {
    const last = merged.at(-1);
    while ((extents[extent]?.outer.end ?? Infinity) <= paragraph.start) extent += 1;
    const isInQuotation = (extents[extent]?.outer.start ?? Infinity) < paragraph.start;
    if (last && isInQuotation) merged[merged.length - 1] = { start: last.start, end: paragraph.end };
    else merged.push(paragraph);
  }
  return merged;
}
