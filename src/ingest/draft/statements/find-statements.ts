import { partitionPoint } from '../../partition-point.ts';
import type { Span } from '../../span.ts';
import { hasLost } from '../articles/lost-characters.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { withoutJoint } from './without-joint.ts';
import { doneBeforeVerb } from './done-before-verb.ts';
import { besides, datedNoun, nounBeforeDate, type DatedNoun } from './dated-nouns.ts';
import { featuresOf } from './features.ts';
import { onlyPersonBefore } from './only-person-before.ts';
import type { FoundArticle, Statement } from './statement.ts';
import { kindsOf } from './concepts.ts';
import { isEventNoun } from './event-nouns.ts';
import { datedReaches, looksElsewhere, reachOf, type DatedReach } from './heading-dates.ts';
import { asPeriod, tellsOfPeriodEnd } from './period-ends.ts';
import { datesThatPlace } from './placing-dates.ts';
import { tailOf, toldThen } from './only-when.ts';
import { isSaidBy, SAYING_BEFORE_DATE } from './said-by.ts';
import { stemOf } from './stem.ts';
import { sinceIn, tellsMoreExactly } from './told-since.ts';
import { toldWithin, type ToldWithin } from './told-within.ts';
import { firstVerb, timeOf } from '../verbs.ts';
import { spansWithin, Walk } from './walk.ts';
import { wordsAround } from './words-around.ts';

/** A sentence of news has some 150 characters; what is longer is a list or no sentence, and only the words around a date are taken. */
const LONGEST_SENTENCE = 900;
const AROUND = 250;
/** A headline in Markdown begins with so many marks at most. */
const HEADING_MARKS = 4;

/**
 * The statements of an article: for each sentence with dates one per clause that has one, for each other sentence one. Sentences that
 * are furniture (headline, byline) make none. Linear in the text.
 */
export function findStatements(found: FoundArticle, firstNumber: number): Statement[] {
  const { article, sentences } = found;
  const statements: Statement[] = [];
  const dates = new Walk(
    found.dates
      .flatMap((date) => (found.untold.has(date) ? [] : [date]))
      .map((date) => asPeriod(article.text, { ...date, value: date.value.replaceAll(/T\d[^/\]]*/gu, '') })),
  );
  const sightings = new Walk(found.sightings);
  const reaches = datedReaches(article.text, found.dates);
  const aside = article.setAside.flatMap(({ inText }) => (inText ? [inText] : []));
  let lead: number | undefined;
  /** Since when the sentence before told, and where it ends. */
  let before: { readonly since: DateMention | null; readonly end: number } = { since: null, end: 0 };
  for (const [at, whole] of sentences.entries()) {
    const sentence = behindDateline(article.text, whole, aside);
    const dated = dates.within(whole).filter((date) => date.start >= sentence.start);
    const names = sightings.within(whole).filter((name) => name.start >= sentence.start);
    if (aside.some((span) => span.start <= sentence.start + HEADING_MARKS && sentence.end <= span.end + 1))
      continue;
    if (
      !/\p{L}{2}/u.test(article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + AROUND)))
    )
      continue;
    if (hasLost(article.text.slice(sentence.start, sentence.end))) continue;
    lead ??= at;
    const since = sinceBefore(article.text, sentence, before);
    before = { since: sinceIn(article.text, sentence, dated), end: sentence.end };
    const parts = partsOf(article.text, sentence, dated)
      .map((part) => withinSpeech(found, part))
      .flatMap((part) => whatItSpeaksOf(article.text, part))
      .map((part) => ({ ...part, date: part.date ?? dateAbove(found, part, reaches) }));
    // "The captain of the ship, which sank on Monday, was suspended on Friday" is first of all about the captain.
    const main = parts.find((part) => isMainClause(article.text, part)) ?? parts[0];
    for (const part of parts) {
      const own = besides(part, part.named ?? []);
      const spans = part.lead ? [part.lead, ...own] : own;
      const heard = [...new Set(spans.flatMap((span) => spansWithin(names, span)))];
      // The rest of a sentence that tells one thing helps to find out what that is.
      const isOnly = parts.length === 1 && part.within === null;
      const features = featuresOf(article.text, isOnly ? [part.sentence] : spans, isOnly ? names : heard);
      const words = article.text.slice(part.start, part.end);
      if (part.date === null && tellsOfPeriodEnd(words)) continue;
      statements.push({
        number: firstNumber + statements.length,
        found,
        at,
        sentence: part.sentence,
        clause: { start: part.start, end: part.end },
        lead: part.lead,
        date: part.date,
        dates: dated,
        time:
          part.within === 'noun' && part.date?.tense !== 'future'
            ? 'past'
            : timeOfClause(words, part.date, article.text, sentence),
        features: [...features, ...meant(found, sentence, part)],
        sightings: heard,
        isReport:
          part.isReport === true ||
          (part.date !== null &&
            part.date.start >= part.start &&
            datesTheReport(words, part.date.start - part.start)),
        isLead: at === lead && part === main && reachOf(reaches, part.sentence) === undefined,
        isSpeech: isWithinQuote(found, part),
        within: part.within,
        since: part.date === null ? since : null,
        refersBack: part.date === null && part.within === null ? refersBack(words) : [],
      });
    }
  }
  return statements;
}

/** The date since when all has come about that a sentence tells: it goes on, in one paragraph, with what the one before it told. */
function sinceBefore(
  text: string,
  sentence: Span,
  before: { readonly since: DateMention | null; readonly end: number },
): DateMention | null {
  if (before.since === null || text.slice(before.end, sentence.start).includes('\n')) return null;
  return tellsMoreExactly(text.slice(sentence.start, Math.min(sentence.end, sentence.start + AROUND)))
    ? before.since
    : null;
}

/** Whether a clause stands by itself: it isn't joined to another by "which", "after" and the like. */
function isMainClause(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return withoutJoint(words) === words;
}

/** A sentence without the dateline that it begins with: "LIMA, Nov. 14, 2024 (AP) —". */
function behindDateline(text: string, sentence: Span, aside: readonly Span[]): Span {
  const line = aside.find((span) => span.start === sentence.start && span.end < sentence.end);
  if (line === undefined) return sentence;
  const rest = text.slice(line.end, sentence.end);
  return { start: line.end + rest.length - rest.trimStart().length, end: sentence.end };
}

interface Part extends Clause {
  readonly date: DateMention | null;
  readonly sentence: Span;
  readonly within: ToldWithin['form'] | null;
  /** Events that it only names, each with a date of its own: they are other parts. */
  readonly named?: readonly DatedNoun[];
  /** The date, which stands elsewhere in the sentence, says when this was reported. */
  readonly isReport?: boolean;
}

/** The date of the heading above a part; none for what looks back from there, lies ahead of it, or is what somebody says. */
function dateAbove(found: FoundArticle, part: Part, reaches: readonly DatedReach[]): DateMention | null {
  const reach = part.within === null ? reachOf(reaches, part) : undefined;
  if (reach === undefined || isWithinQuote(found, part)) return null;
  const words = found.article.text.slice(part.start, part.end);
  return looksElsewhere(words) || timeOf(words) === 'scheduled' ? null : reach.date;
}

/** A part without a date; in its place the events that it only speaks of, where there are any. */
function whatItSpeaksOf(text: string, part: Part): Part[] {
  if (part.date !== null || part.end - part.start > LONGEST_SENTENCE) return [part];
  const told = toldWithin(text, part);
  if (told.length === 0) return [part];
  return told.map(({ start, end, form }) => ({ ...part, start, end, lead: null, within: form }));
}

/** What some words take up that was told before, "the consequences of this withdrawal": the features of its noun. */
function refersBack(words: string): string[] {
  for (const match of words.matchAll(/\b(?:this|these|that|those)\s+(\p{Ll}[\p{L}-]*)/giu)) {
    const noun = match[1] ?? '';
    if (isEventNoun(noun)) return [`w:${stemOf(noun)}`, ...kindsOf(noun).map((kind) => `k:${kind}`)];
  }
  return [];
}

function partsOf(text: string, sentence: Span, dates: readonly DateMention[]): Part[] {
  if (sentence.end - sentence.start > LONGEST_SENTENCE) {
    return dates.map((date) => {
      const around = wordsAround(text, sentence, date, AROUND);
      return { ...around, lead: null, date, sentence: around, within: null };
    });
  }
  if (dates.length === 0) return [{ ...sentence, lead: null, date: null, sentence, within: null }];
  const clauses = clausesOf(text, sentence);
  const parts: Part[] = [];
  for (const whole of clauses) {
    const all = dates.filter((date) => whole.start <= date.start && date.start < whole.end);
    const tail = tailOf(text, clauses, whole, all, dates);
    const clause = tail === undefined ? whole : { ...whole, end: tail.comma };
    const named = all.flatMap((date, at) => {
      const noun =
        date === tail?.date
          ? undefined
          : (datedNoun(text, clause, date) ?? nounBeforeDate(text, clause, date, at > 0));
      return noun === undefined ? [] : [{ ...noun, date }];
    });
    for (const { told, date } of named)
      if (told !== null) parts.push({ ...told, lead: null, date, sentence, within: 'noun' });
    const dated = all.filter((date) => date !== tail?.date && !named.some((noun) => noun.date === date));
    // "The man held on Monday was freed on Friday"
    const before = dated.slice(0, 1).flatMap((date) => {
      const done = clause.lead === null ? doneBeforeVerb(text, clause, date) : undefined;
      return done === undefined ? [] : [{ ...done, lead: null, date, sentence, within: null }];
    });
    parts.push(...before);
    const own = dated.slice(before.length);
    if (before.length > 0 && own.length === 0) parts.push({ ...clause, date: null, sentence, within: null });
    if (named.length > 0 && own.length === 0 && tail === undefined)
      parts.push({ ...clause, date: null, sentence, within: null, named });
    if (tail?.of) parts.push({ ...tail.of, date: tail.date, sentence, within: null });
    const placing = datesThatPlace(text, clause, own);
    const [only] = placing;
    if (only && placing.length === 1 && reportsFirst(text, clauses, clause, only)) {
      // "Two men were held over a fight in which a boy was hurt, police said on Monday": reported is the first of these.
      parts.push({ ...(clauses[0] ?? clause), date: only, sentence, within: null, isReport: true });
      continue;
    }
    // "It sank on Monday, killing nine, officials said on Wednesday": when it was said dates nothing that isn't dated.
    if (only && parts.length > 0 && isReportedBesides(text, clause, only)) continue;
    const split = only && placing.length === 1 ? lastOfSeveral(text, clause, only) : undefined;
    if (only && split !== undefined) {
      parts.push({
        start: clause.start,
        end: split.before,
        lead: clause.lead,
        date: null,
        sentence,
        within: null,
      });
      parts.push({ start: split.from, end: clause.end, lead: null, date: only, sentence, within: null });
      continue;
    }
    const told = only && placing.length === 1 ? toldThen(text, clauses, clause, only, dates) : undefined;
    if (only && told !== undefined) {
      parts.push({ ...told, date: only, sentence, within: null });
      continue;
    }
    for (const date of placing) parts.push({ ...clause, date, sentence, within: null, named });
  }
  // A date that no clause holds (it lies across a boundary) still dates the sentence.
  const isLost = dates.every(
    (date) => !clauses.some((clause) => clause.start <= date.start && date.start < clause.end),
  );
  return parts.length > 0
    ? parts
    : [{ ...sentence, lead: null, date: isLost ? (dates[0] ?? null) : null, sentence, within: null }];
}

/** Whether a clause tells by a participle what came with the one before it, and has its date of who reports that. */
function isReportedBesides(text: string, clause: Clause, date: DateMention): boolean {
  const words = text.slice(clause.start, clause.end);
  const before = words.slice(0, date.start - clause.start);
  return /^\p{Ll}{2,}ing\s/u.test(words) && SAYING_BEFORE_DATE.test(before.slice(-AROUND));
}

/** Whether the date of a later clause is that of the report, in a sentence whose first clause tells something and has no date. */
function reportsFirst(text: string, clauses: readonly Clause[], clause: Clause, date: DateMention): boolean {
  const [first] = clauses;
  const told = first === undefined ? '' : text.slice(first.start, first.end);
  if (first === clause || firstVerb(told) <= 0) return false;
  const words = text.slice(clause.start, clause.end);
  return (
    datesTheReport(words, date.start - clause.start) ||
    /^according\s+to\s/iu.test(words) ||
    isSaidBy(words.slice(0, date.start - clause.start), told)
  );
}

/**
 * In a long clause that ends with its date, "A …, and the resumption of talks in January 2024", the last of the things that it lists, which the
 * date belongs to; it may not hold for the others.
 */
function lastOfSeveral(
  text: string,
  clause: Span,
  date: Span,
): { readonly before: number; readonly from: number } | undefined {
  if (clause.end - clause.start < LONG_CLAUSE || clause.end - date.end > SHORT_TAIL) return undefined;
  const words = text.slice(clause.start, date.start);
  const joint = /^(?<listed>.*\S),?\s+and\s+(?=the\s)/su.exec(words);
  const listed = joint?.groups?.['listed'] ?? '';
  const last = words.slice(joint?.[0].length ?? words.length);
  if (
    listed.length < SHORT_CLAUSE ||
    last.length < SHORT_CLAUSE ||
    firstVerb(last) !== -1 ||
    firstVerb(listed) === -1
  ) {
    return undefined;
  }
  return { before: clause.start + listed.length, from: clause.start + (joint?.[0].length ?? 0) };
}

const LONG_CLAUSE = 100;
const SHORT_CLAUSE = 24;
/** So little may stand behind the date that a clause ends with. */
const SHORT_TAIL = 12;

/** Whom "he" or "his" means in a clause that names nobody, where the sentence before names just one person: a feature, not a fact. */
function meant(found: FoundArticle, sentence: Span, part: Span): string[] {
  if (!/\b(?:he|she|his|her|him)\b/iu.test(found.article.text.slice(part.start, part.end))) return [];
  const named = onlyPersonBefore(found, sentence, part.start);
  return named === undefined ? [] : [`n:${named.key}`];
}

/** Whether a clause ends with who said it and the date with them: what it tells happened before that. */
function datesTheReport(words: string, dateAt: number): boolean {
  const before = words.slice(0, dateAt);
  const saying = SAYING_BEFORE_DATE.exec(before.slice(-AROUND));
  if (saying === null) return false;
  const told = before.slice(0, before.length - saying[0].length);
  // Behind a comma or a mark stands who says it: "…, the coast guard said on Monday".
  return firstVerb(told) !== -1 && /[,”"]\s+[^,]{2,80}$/u.test(told);
}

function timeOfClause(
  words: string,
  date: DateMention | null,
  text: string,
  sentence: Span,
): Statement['time'] {
  if (date !== null && date.tense === 'future') return 'scheduled';
  const own = timeOf(words);
  // "has governed since 2013": it goes on.
  if (date?.bound === 'since' && /\bha(?:s|ve)\b/u.test(words)) return 'ongoing';
  if (date !== null && date.tense === 'past' && own !== 'ongoing') return 'past';
  return own === 'unknown' && date === null ? timeOf(text.slice(sentence.start, sentence.end)) : own;
}

/** A clause whose date somebody says, without the words around what they say. */
function withinSpeech(found: FoundArticle, part: Part): Part {
  if (part.date === null) return part;
  const quote = quoteAt(found, part.date.start);
  if (quote === undefined || quote.end < part.date.end) return part;
  const start = Math.max(part.start, quote.start);
  return { ...part, start, end: Math.min(part.end, quote.end), lead: start > part.start ? null : part.lead };
}

function isWithinQuote(found: FoundArticle, span: Span): boolean {
  const quote = quoteAt(found, span.start + 2);
  return quote !== undefined && quote.end >= span.end - 2;
}

/** The last quote that begins at an offset or before it. */
function quoteAt(found: FoundArticle, offset: number): FoundArticle['quotes'][number] | undefined {
  return found.quotes[partitionPoint(found.quotes, ({ start }) => start <= offset) - 1];
}
