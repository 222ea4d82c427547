import type { Article } from './article.ts';
import { findQuotations, type Quotation } from './find-quotations.ts';
import { spanAt } from './paragraphs.ts';
import type { PlacedQuote } from './placed-quote.ts';
import type { Problem } from './problem.ts';
import type { Span } from './span.ts';
import { shorten } from './yaml-fields.ts';

/** Marks around one or two words are mostly a title, a term or irony, not something said. */
const FEWEST_WORDS = 3;
/** What may stay outside a passage that covers a quotation: marks, blanks and the punctuation that American print puts inside. */
const NOT_WORDS = /[^\p{L}\p{N}]/gu;

/**
 * Compares what the story presents as speech with the quotation marks of one article:
 * an error for a passage that takes its enclosing marks along (readers would see them twice); warnings for a speaker
 * without marks, marks without a speaker, quotations that no passage covers, and marks that are never closed.
 * `isComplete`: all the story's quotes of this article were found, so that what is uncovered really is.
 */
export function checkSpeech(
  storyFile: string,
  article: Article,
  placed: readonly PlacedQuote[],
  isComplete: boolean,
): Problem[] {
  const quotations = findQuotations(article.text);
  const problems: Problem[] = [];
  for (const placement of placed) {
    const fault = speechFault(article, placement, quotations);
    if (fault === undefined) continue;
    const at = placement.quote.exact;
    problems.push({ file: storyFile, line: at.line, column: at.column, ...fault });
  }
  for (const quotation of quotations) {
    const warning = quotationFault(article, quotation, isComplete ? placed : undefined);
    if (warning === undefined) continue;
    const { line, column } = article.positions.at(quotation.start - 1);
    problems.push({ file: article.file, line, column, message: warning, severity: 'warning' });
  }
  return problems;
}

type Fault = Pick<Problem, 'message' | 'severity'>;

function speechFault(
  article: Article,
  placed: PlacedQuote,
  quotations: readonly Quotation[],
): Fault | undefined {
  const opened = spanAt(quotations, placed.start + 1);
  const isWrapped =
    opened?.start === placed.start + 1 && opened.end === placed.end - 1 && opened.ending === 'closed';
  if (isWrapped) {
    return {
      message: 'the quote takes its enclosing quotation marks along; leave them out, the page sets its own',
      severity: 'error',
    };
  }
  const isInside = isWithin(placed, spanAt(quotations, placed.start));
  if (placed.quote.speaker && !isInside) {
    const touched = quotations.filter(
      (quotation) => quotation.start < placed.end && quotation.end > placed.start,
    );
    const advice =
      touched.length > 1
        ? 'it runs over several quotations: make each a quote of its own'
        : 'leave "speaker" out where these are the article\'s words';
    return {
      message: `a speaker is given, but the passage is not within quotation marks in ${article.file}; ${advice}`,
      severity: 'warning',
    };
  }
  if (!placed.quote.speaker && isInside && countWords(article.text, placed) >= FEWEST_WORDS) {
    return {
      message: `the passage stands within quotation marks in ${article.file}, so somebody says it; add "speaker"`,
      severity: 'warning',
    };
  }
  return undefined;
}

function quotationFault(
  article: Article,
  quotation: Quotation,
  placed: readonly PlacedQuote[] | undefined,
): string | undefined {
  if (quotation.ending === 'unclosed') {
    return `the quotation mark ${quotation.mark} opens here and is not closed in this paragraph; check the passages around it`;
  }
  if (placed === undefined) return undefined;
  const isSpeech =
    countWords(article.text, quotation) >= FEWEST_WORDS ||
    /[.,!?…。、！？]\s*$/u.test(article.text.slice(quotation.start, quotation.end));
  if (!isSpeech) return undefined;
  const missing = uncovered(article.text, quotation, placed);
  if (missing === undefined) return undefined;
  return `no quote of the story with a speaker has "${shorten(missing)}"; add it to the event it belongs to`;
}

/** The first words of a quotation that are in no passage that presents them as speech. */
function uncovered(text: string, quotation: Quotation, placed: readonly PlacedQuote[]): string | undefined {
  let from = quotation.start;
  for (const passage of placed) {
    const presentsSpeech = passage.quote.speaker !== undefined || isWithin(passage, quotation);
    if (!presentsSpeech || passage.end <= from || passage.start >= quotation.end) continue;
    const between = text.slice(from, Math.max(from, passage.start));
    if (hasWords(between)) return between;
    from = passage.end;
  }
  const rest = text.slice(from, Math.max(from, quotation.end));
  return hasWords(rest) ? rest : undefined;
}

function hasWords(text: string): boolean {
  return text.replaceAll(NOT_WORDS, '') !== '';
}

function isWithin(passage: Span, quotation: Span | undefined): boolean {
  return quotation !== undefined && passage.start >= quotation.start && passage.end <= quotation.end;
}

function countWords(text: string, span: Span): number {
  return text.slice(span.start, span.end).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
