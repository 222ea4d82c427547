import { findQuotations, type Quotation } from '../../find-quotations.ts';
import { findParagraphs } from '../../paragraphs.ts';
import type { Span } from '../../span.ts';
import { tokensOf } from '../tokens.ts';
import { attributionFrom } from './attribution.ts';
import { findBlocks, findTurns } from './block-extents.ts';
import { trimSpan, type QuotedExtent } from './quoted-extent.ts';

/** A quotation that runs on without opening anew closes within so many paragraphs, or its mark is a stray one. */
const MOST_PARAGRAPHS = 4;
/** In the first so many code units of an unclosed quotation its speaker is looked for. */
const MOST_UNCLOSED = 600;
const WORD = /[\p{L}\p{N}]/u;

/**
 * The quotations of a text by their marks, the outermost only, in order. A quotation that a paragraph leaves open runs to
 * the closing mark of one of the next paragraphs if that has no opening mark before it; if the next paragraph opens anew,
 * each paragraph is an extent. Linear in the length.
 */
export function findExtents(text: string): QuotedExtent[] {
  const paragraphs = findParagraphs(text);
  const turns = findTurns(text, paragraphs);
  const whole = turns.length > 0 ? turns : findBlocks(text, paragraphs);
  return whole.length > 0
    ? mergeExtents(whole, markedExtents(text, paragraphs))
    : markedExtents(text, paragraphs);
}

/** Whole paragraphs, and the marked extents that are in none of them, in order. */
function mergeExtents(whole: readonly QuotedExtent[], marked: readonly QuotedExtent[]): QuotedExtent[] {
  const merged: QuotedExtent[] = [];
  let next = 0;
  for (const extent of marked) {
    for (let at = whole[next]; at && at.outer.start <= extent.outer.start; at = whole[next]) {
      merged.push(at);
      next += 1;
    }
    const last = merged.at(-1);
    const isApart =
      (last?.outer.end ?? 0) <= extent.outer.start &&
      extent.outer.end <= (whole[next]?.outer.start ?? Infinity);
    if (isApart) merged.push(extent);
  }
  return [...merged, ...whole.slice(next)];
}

function markedExtents(text: string, paragraphs: readonly Span[]): QuotedExtent[] {
  const quotations = findQuotations(text);
  const extents: QuotedExtent[] = [];
  let paragraph = 0;
  let isContinued = false;
  let before = 0;
  for (const [index, quotation] of quotations.entries()) {
    if (quotation.start - 1 < before) continue;
    while ((paragraphs[paragraph + 1]?.start ?? Infinity) <= quotation.start - 1) paragraph += 1;
    const closing =
      quotation.ending === 'unclosed'
        ? findLateClosing(text, quotation, paragraphs, paragraph, quotations[index + 1])
        : undefined;
    const isOpen = quotation.ending === 'unclosed' && closing === undefined;
    const end = closing ?? (isOpen ? endOfUnclosed(text, quotation) : quotation.end);
    const next = quotations[index + 1];
    const runsOn =
      quotation.ending === 'continued' ||
      (isOpen && end === quotation.end && reopensSoon(paragraphs, paragraph, quotation, next));
    const inner = trimSpan(text, quotation.start, end);
    const isClosed = quotation.ending === 'closed' || closing !== undefined;
    if (inner && WORD.test(text.slice(inner.start, inner.end))) {
      extents.push({
        ...inner,
        outer: { start: quotation.start - 1, end: isClosed ? end + 1 : end },
        by: 'marks',
        isClosed,
        isContinued: runsOn,
        isReopened: isContinued,
      });
      before = isClosed ? end + 1 : end;
    }
    isContinued = runsOn;
  }
  return extents;
}

/** Whether the paragraph after the next opens anew: a picture's caption stands between. */
function reopensSoon(
  paragraphs: readonly Span[],
  at: number,
  open: Quotation,
  next: Quotation | undefined,
): boolean {
  if (!next || next.mark !== open.mark || paragraphs[at]?.end !== open.end) return false;
  return paragraphs[at + 2]?.start === next.start - 1;
}

/** `"We won, said Roe.`: a quotation that nothing closes ends before the comma that somebody is named behind. */
function endOfUnclosed(text: string, open: Span): number {
  const tokens = tokensOf(text, open.start, Math.min(open.end, open.start + MOST_UNCLOSED));
  for (const [index, token] of tokens.entries()) {
    if (token.text !== ',' && token.text !== '?' && token.text !== '!') continue;
    const found = attributionFrom(tokens, index + 1);
    const after = found && tokens[found.to + 1]?.text;
    if (found?.verb?.verb.use === 'say' && (after === undefined || /^[.,:]$/u.test(after)))
      return token.text === ',' ? token.start : token.end;
  }
  return open.end;
}

function findLateClosing(
  text: string,
  open: Quotation,
  paragraphs: readonly Span[],
  paragraph: number,
  next: Quotation | undefined,
): number | undefined {
  const closers = closersOf(open.mark);
  if ((paragraphs[paragraph]?.end ?? 0) !== open.end) return undefined;
  for (const { start, end } of paragraphs.slice(paragraph + 1, paragraph + 1 + MOST_PARAGRAPHS)) {
    // The mark that opens the next may be the one that closes this: `„A` … `B“`.
    const limit = Math.min(end, next ? next.start : end);
    for (let at = start; at < limit; at += 1) {
      if (!closers.includes(text.charAt(at)) || !closes(text, at)) continue;
      return at;
    }
    if (limit < end) return undefined;
  }
  return undefined;
}

function closersOf(mark: string): string {
  if (mark === '“' || mark === '”') return '”';
  if (mark === '„') return '“”';
  if (mark === '«') return '»';
  if (mark === '»') return '«';
  return mark === '"' ? '"' : '';
}

function closes(text: string, at: number): boolean {
  return /[\p{L}\p{N}.,!?…)\]]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}
