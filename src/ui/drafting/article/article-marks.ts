import type { DraftDate } from '../../../ingest/draft/model.ts';
import type { DraftedEvent, DraftedPassage, Drafting } from '../../../state/drafting/drafting.ts';
import { passagesOf } from '../../../state/drafting/drafting.ts';

/** A stretch of an article that is marked: a passage of an event, or a date. Offsets are into the article's text. */
export type ArticleMark =
  | {
      readonly kind: 'passage';
      readonly start: number;
      readonly end: number;
      readonly event: DraftedEvent;
      readonly passage: DraftedPassage;
    }
  | {
      readonly kind: 'date';
      readonly start: number;
      readonly end: number;
      readonly date: DraftDate;
      /** The event that it dates, if it dates one. */
      readonly event: DraftedEvent | null;
    }
  | {
      /** What the editor asked to see, and no event stands on. */
      readonly kind: 'sought';
      readonly start: number;
      readonly end: number;
      readonly event: null;
    };

/** A piece of a line, with all that marks it, what is shortest first: that is what a press on it means. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly ArticleMark[];
}

/** What is marked in one article: passages of all events but those that are left out, and dates. In the order of the text. */
export function marksIn(drafting: Drafting, article: string): readonly ArticleMark[] {
  const marks: ArticleMark[] = [];
  const datedBy = new Map<number, DraftedEvent>();
  for (const event of drafting.events) {
    if (event.verdict === 'left-out') continue;
    for (const passage of passagesOf(event)) {
      if (passage.article !== article) continue;
      marks.push({ kind: 'passage', start: passage.start, end: passage.end, event, passage });
    }
    for (const place of event.dateEvidence) {
      if (place.article === article) datedBy.set(place.start, event);
    }
  }
  for (const date of drafting.dates) {
    if (date.article !== article || date.value === null) continue;
    const event = datedBy.get(date.start) ?? null;
    marks.push({ kind: 'date', start: date.start, end: date.end, date, event });
  }
  return marks.toSorted(inReadingOrder);
}

/** The marks of an article, and among them the place that is sought in it, where no passage shows it already. */
export function withSought(
  marks: readonly ArticleMark[],
  sought: { readonly article: string; readonly at: number | null; readonly until: number | null },
  article: string | undefined,
): readonly ArticleMark[] {
  const { at: start, until: end } = sought;
  if (sought.article !== article || start === null || end === null) return marks;
  if (marks.some((mark) => mark.kind === 'passage' && mark.start <= start && end <= mark.end)) return marks;
  return [...marks, { kind: 'sought' as const, start, end, event: null }].toSorted(inReadingOrder);
}

function inReadingOrder(a: ArticleMark, b: ArticleMark): number {
  return a.start - b.start || a.end - b.end;
}

/**
 * Cuts a stretch of a text at the edges of its marks, so that each piece has the same marks from end to end.
 *
 *     ab[cd(ef)gh]ij   →   ab · cd · ef · gh · ij
 *
 * @param marks In the order of the text.
 */
export function piecesOf(start: number, end: number, marks: readonly ArticleMark[]): readonly Piece[] {
  const touching = marks.filter((mark) => mark.start < end && mark.end > start);
  const edges = new Set([start, end]);
  for (const mark of touching) {
    edges.add(Math.max(start, mark.start));
    edges.add(Math.min(end, mark.end));
  }
  const cuts = [...edges].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    return {
      start: from,
      end: to,
      marks: touching
        .filter((mark) => mark.start <= from && mark.end >= to)
        .toSorted((a, b) => a.end - a.start - (b.end - b.start)),
    };
  });
}
