import { findParagraphs, spanAt } from '../../paragraphs.ts';
import { partitionPoint } from '../../partition-point.ts';
import type { Span } from '../../span.ts';
import { lineEntries, type LineEntry } from '../dates/chronology-entries.ts';
import type { DateMention } from '../dates/date-mention.ts';

/** What a date at the beginning of a line dates besides the words beside it. */
export interface DatedReach extends Span {
  /** The date, whose `why` says that it stands above what it dates, or before it. */
  readonly date: DateMention;
}

/** So many headings with a date and words show that an article is a timeline. */
const FEWEST_HEADINGS = 2;
/** And so many lines that begin with a date, or are one. */
const FEWEST_ENTRIES = 3;
/** A heading has so many characters at most. */
const LONGEST_HEADING = 90;
/** What a heading dates goes on for so many paragraphs at most: an article has words at its end that belong to no part of it. */
const MOST_PARAGRAPHS = 10;
/** How sure it is that what stands below a heading was then. */
const CONFIDENCE = 0.6;
/** Alone in its line it heads what may be done on any such day. */
const WEEKDAY = /^\p{L}+day$/iu;
/** What stands above a day that says when a page was made, or when somebody wrote a comment. */
const STAMPED =
  /^(?:(?:first|last|originally)\s)?(?:published|updated|posted|modified|created|released|reviewed|date)(?:\s(?:on|at|by\s.{1,40}))?\s?[:|]?$/iu;
const NAME = /^(?:[Bb]y\s)?\p{Lu}[\p{L}\p{N}.'’-]{0,24}(?:\s\p{Lu}[\p{L}\p{N}.'’-]{0,24}){0,3}$/u;
/** A line of fewer words tells nothing yet. */
const FEWEST_WORDS = 5;
const ENDS_SENTENCE = /[.!?…:;,][”"’'»)*_]*\s*$/u;

/**
 * What the dated headings of an article ("2016: CABLE CAR OPENS", "## May 2019", "2010" alone in its line) date: all below them up to the
 * next heading; and what the entries of a chronology date ("7 May: The council votes. It rejects the plan."): their whole paragraph. In the
 * order of the text, apart from one another. Nothing where a date begins a line only now and then, and nothing
 * for a time of day before the words of a ticker, which look back as often as not. Linear.
 */
export function datedReaches(text: string, dates: readonly DateMention[]): DatedReach[] {
  const entries = lineEntries(
    text,
    dates.filter(({ bound }) => bound === null),
  ).filter(({ date, isAlone }) => (isAlone ? !WEEKDAY.test(date.text) : !date.value.includes('T')));
  if (entries.length < FEWEST_HEADINGS) return [];
  const paragraphs = findParagraphs(text);
  const headingStarts = headingLines(text, paragraphs);
  const firstSentence = firstSentenceStart(text, paragraphs);
  const reaches: DatedReach[] = [];
  let headings = 0;
  for (const [at, entry] of entries.entries()) {
    const next = entries[at + 1]?.span.start ?? text.length;
    if (isStamp(text, entry, firstSentence)) continue;
    const isHeading = isHeadingLine(text, entry);
    const end = isHeading
      ? endBelow(entry.span.end, next, headingStarts, paragraphs)
      : (spanAt(paragraphs, entry.span.start)?.end ?? next);
    const reach = { start: isHeading ? entry.span.end : entry.date.end, end: Math.min(end, next) };
    if (text.slice(reach.start, reach.end).trim() === '') continue;
    if (isHeading && !isPlain(entry)) headings += 1;
    const { why } = entry.date;
    const place = isHeading ? 'in the heading above it' : 'at the beginning of its paragraph';
    reaches.push({
      ...reach,
      date: {
        ...entry.date,
        why: `${why}, ${place}`,
        confidence: CONFIDENCE,
        relation: 'mention',
        tense: 'past',
      },
    });
  }
  return headings >= FEWEST_HEADINGS || reaches.length >= FEWEST_ENTRIES ? reaches : [];
}

/** The reach of a date that holds a stretch of text, in its own sentence or below it. */
export function reachOf(reaches: readonly DatedReach[], { start, end }: Span): DatedReach | undefined {
  const reach = spanAt(reaches, end);
  if (reach === undefined || end <= reach.start || end > reach.end) return undefined;
  return start >= reach.start || start <= reach.date.start ? reach : undefined;
}

/**
 * Whether a clause tells of another time than its heading: "had ignored a warning", "would close it". A relative clause may, "a vote that had
 * threatened to split the town", while what it belongs to is of the heading's time.
 */
export const looksElsewhere = (words: string): boolean =>
  /\b(?:had|would)\b/u.test(
    words.replace(/\b(?:that|which|who|whom)\s(?:\S{1,20}\s){0,2}(?:had|would)\b/gu, ''),
  );

/** A date alone in its line, without a mark that makes it a heading. */
const isPlain = ({ isAlone, marks }: LineEntry<DateMention>): boolean => isAlone && !marks.includes('#');

/** Whether a day alone in its line says when a page or a comment was written: before the first sentence, or below "Updated" or a name. */
function isStamp(text: string, entry: LineEntry<DateMention>, firstSentence: number): boolean {
  if (!isPlain(entry) || !/^\d{4}-\d\d-\d\d/u.test(entry.date.value)) return false;
  if (entry.span.start < firstSentence) return true;
  const above = text.slice(0, entry.span.start - entry.marks.length).trimEnd();
  const line = above.slice(above.lastIndexOf('\n') + 1).trim();
  return STAMPED.test(line) || NAME.test(line);
}

/** Where the first paragraph behind the title begins that ends a sentence. */
function firstSentenceStart(text: string, paragraphs: readonly Span[]): number {
  const first = paragraphs.slice(1).find(({ start, end }) => {
    const words = text.slice(start, end);
    return /[.!?…][”"’'»)*_]*\s*$/u.test(words) && words.split(/\s+/u, FEWEST_WORDS).length === FEWEST_WORDS;
  });
  return first?.start ?? text.length;
}

/** Whether the line of a date is a heading: the date alone, Markdown's marks before it, capitals throughout, or a few words that end no sentence. */
function isHeadingLine(text: string, { date, span, marks, isAlone }: LineEntry<DateMention>): boolean {
  if (isAlone || marks.includes('#')) return true;
  if (span.end - span.start > LONGEST_HEADING) return false;
  const words = text.slice(date.end, span.end);
  const isCapitals = words === words.toUpperCase() && /\p{Lu}/u.test(words);
  const isInList = /[*•‣▪◦·–—-]\s/u.test(marks);
  return isCapitals || (!isInList && !ENDS_SENTENCE.test(words));
}

/** Where lines begin that are headings themselves: one line of few words that ends no sentence. */
function headingLines(text: string, paragraphs: readonly Span[]): number[] {
  return paragraphs.flatMap(({ start, end }) => {
    if (end - start > LONGEST_HEADING) return [];
    const words = text.slice(start, end);
    return /^#{1,6}\s/u.test(words) ||
      (!words.includes('\n') && !/^[-*•]\s/u.test(words) && !ENDS_SENTENCE.test(words))
      ? [start]
      : [];
  });
}

/** The end of what stands below a heading: the next heading, with a date or without, or so many paragraphs on. */
function endBelow(
  from: number,
  next: number,
  headings: readonly number[],
  paragraphs: readonly Span[],
): number {
  const heading = headings[partitionPoint(headings, (start) => start < from)] ?? Infinity;
  const first = partitionPoint(paragraphs, ({ start }) => start < from);
  const last = paragraphs[first + MOST_PARAGRAPHS - 1]?.end ?? Infinity;
  return Math.min(next, heading, last);
}
