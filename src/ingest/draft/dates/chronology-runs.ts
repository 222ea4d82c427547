import { findParagraphs } from '../../paragraphs.ts';
import type { Span } from '../../span.ts';
import { fixedDate, type Entry } from './chronology-order.ts';

/** Between two entries of one chronology stand so many lines at most. */
const MOST_LINES = 12;
/** A heading has so many characters at most; and so many of a longer paragraph's last ones lead over to a list. */
const LONGEST_HEADING = 90;
const LEAD = 160;
const ENDS_SENTENCE = /[.!?…:;,][”"’'»)*_]*\s*$/u;
/** What comes before a list of what is to come: "What happens next:", "The week ahead", "Fixtures". */
const SAYS_AHEAD =
  /\b(?:next(?!\s(?:to|door|day|morning)\b)|ahead|(?:this|the)\s(?:week|weekend|month)['’]s|this\s(?:week|weekend|month)|to\scome|(?:up)?coming|fixtures?|diary|calendar|agenda|schedules?|birthdays?|forecast|outlook|key\sdates|what(?:['’]s|\sis)\son|(?:what|things|games|events|dates)\sto\s(?:watch|expect|see))\b/iu;
/** And before one of what has been: "Timeline", "How the week unfolded", "How the dam came down". */
const SAYS_BACK = /\b(?:timeline|chronology|what\shappened|unfolded)\b/iu;
const PAST_VERB =
  /\b(?:\p{Ll}{2,16}ed|was|were|came|went|fell|won|lost|began|broke|rose|became|got|led|took|made|grew)\b/u;

/**
 * The entries parted where one list ends and another may begin: at a paragraph or heading without a date, and where a year that only
 * opens an entry ("2021: Orvan goes public.") stands beside a day without one, which it doesn't date. Linear.
 */
export function chronologyRuns(text: string, entries: readonly Entry[]): Entry[][] {
  const paragraphs = entries.length === 0 ? [] : findParagraphs(text);
  const runs: Entry[][] = [];
  let next = 0;
  for (const entry of entries) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const between: Span[] = [];
    for (; (paragraphs[next]?.end ?? Infinity) < entry.span.start; next += 1) {
      const paragraph = paragraphs[next];
      if (paragraph !== undefined && last !== undefined && paragraph.start > last.span.start)
        between.push(paragraph);
    }
    const goesOn =
      last !== undefined &&
      entry.line - last.line <= MOST_LINES &&
      !isParted(text, last, between) &&
      !isBesideLooseYear(last, entry);
    if (run !== undefined && goesOn) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

/** Whether the title of a text, or what stands right before a list, says that the list is of what is to come, or of what has been. */
export function introductionOf(text: string, run: readonly Entry[]): 'ahead' | 'back' | null {
  const first = run[0];
  if (first === undefined) return null;
  const before = text.slice(0, first.span.start - first.marks.length).trimEnd();
  const title = (before.trimStart().split('\n', 1)[0] ?? '').slice(0, LEAD);
  const line = before.slice(before.lastIndexOf('\n') + 1).slice(-LEAD);
  if ([title, line].some((words) => SAYS_AHEAD.test(words))) return 'ahead';
  const looksBack = (words: string): boolean =>
    SAYS_BACK.test(words) || (/^how\s/iu.test(words) && PAST_VERB.test(words));
  return [title, line].some(looksBack) ? 'back' : null;
}

/** Whether the paragraphs behind an entry don't belong to it: any behind one that tells something itself, a heading below one that is a heading. */
function isParted(text: string, entry: Entry, between: readonly Span[]): boolean {
  if (!isHeading(text, entry)) return between.length > 0;
  // What follows a date alone in its line is what happened then, were it only a few words.
  const others = entry.isAlone ? between.slice(1) : between;
  return others.some(
    ({ start, end }) => end - start <= LONGEST_HEADING && !ENDS_SENTENCE.test(text.slice(start, end)),
  );
}

function isHeading(text: string, { date, span, marks, isAlone }: Entry): boolean {
  if (isAlone || marks.includes('#')) return true;
  const words = text.slice(date.end, Math.min(span.end, date.end + LEAD));
  return span.end - span.start <= LONGEST_HEADING && words === words.toUpperCase() && /\p{Lu}/u.test(words);
}

/** Whether one of two neighbours is a year with words of its own, and the other has no year. */
const isBesideLooseYear = (one: Entry, other: Entry): boolean =>
  (isLooseYear(one) && fixedDate(other) === null) || (isLooseYear(other) && fixedDate(one) === null);

function isLooseYear(entry: Entry): boolean {
  const date = fixedDate(entry);
  return date !== null && date.unit !== 'day' && date.unit !== 'month' && !entry.isAlone;
}
