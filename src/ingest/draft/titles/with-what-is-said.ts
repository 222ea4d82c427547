import { cutText } from '../../../base/cut-text.ts';
import { reportingVerb } from '../quotes/reporting-verbs.ts';
import type { QuoteMention } from '../quotes/quote-mention.ts';
import type { Span } from '../../span.ts';
import { splitSentences } from '../sentences.ts';
import type { Statement } from '../statements/statement.ts';
import { firstVerb } from '../verbs.ts';
import { spansWithin } from '../statements/walk.ts';
import { withoutDates } from './without-dates.ts';

/** A verb of saying with what stands before it, and what stands behind it: where, to whom, how. */
const SAYING = /^(?:(?:had|has|have|was|were)\s)?(?:\p{Ll}+ly\s)?(?<verb>\p{Ll}+)(?:\s(?<rest>.*))?$/u;
/** What may stand behind the verb where nothing is said yet. */
const AROUND = /^(?:in|on|at|to|during|from|before|outside|after|through|via)\s/u;
/** These have an object, whom somebody tells it. */
const TELLING = new Set('tell inform remind assure warn'.split(' '));
const MOST_AROUND = 10;
const LONGEST_QUOTE = 2_000;
/** Less of a quotation says nothing. */
const SHORTEST = 12;
const CLOSING = new Map([
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
]);

/**
 * Words that only tell that somebody spoke, with what they said: a quotation of the same sentence, or what follows with "that". Others as they are.
 *
 *     'Ms Roe told reporters'   // 'Ms Roe told reporters: “We won”'
 */
export function withWhatIsSaid(words: string, statement: Statement, longest: number): string {
  const at = firstVerb(words);
  const saying = at > 0 ? SAYING.exec(words.slice(at))?.groups : undefined;
  const verb = reportingVerb(saying?.['verb'] ?? '');
  const rest = saying?.['rest'] ?? '';
  if (saying === undefined || verb === undefined || verb.use !== 'say') return words;
  const isBare = rest === '' || AROUND.test(rest) || TELLING.has(verb.lemma);
  if (
    !isBare ||
    rest.split(' ').length > MOST_AROUND ||
    /\b(?:that|whether|how|why|what|if)\b|[“"‘«]/u.test(rest)
  )
    return words;
  const { found, sentence } = statement;
  // What begins in the sentence may go on behind it.
  const quote = spansWithin(found.quotes, { start: sentence.start, end: sentence.end + LONGEST_QUOTE }).find(
    ({ start, end, speaker }) =>
      start < sentence.end && end - start >= SHORTEST && speaker !== null && isToldIn(statement, speaker),
  );
  if (quote === undefined) return withThat(words, statement, longest);
  const who = words.slice(0, at).trim().replace(/,$/u, '');
  const { text } = found.article;
  const whole = quoted(words, quote, text, longest);
  // "Roe said in a video": where it was said matters less than what.
  return whole !== undefined && !whole.includes(' …')
    ? whole
    : (quoted(who, quote, text, longest) ?? whole ?? words);
}

/** Whether the words of a statement, or those that it rests on, name who says something: others of the sentence say other things. */
function isToldIn({ clause, lead }: Statement, { start }: Span): boolean {
  return [clause, lead].some((span) => span !== null && span.start <= start && start < span.end);
}

/**
 * The clause of a statement that stands in a quotation as the words of whoever says it: `Ann Roe: “We have left”`. Undefined where nobody says it,
 * or too little would be left.
 */
export function asSaid({ found, clause }: Statement, longest: number): string | undefined {
  const quote = spansWithin(found.quotes, {
    start: Math.max(0, clause.start - LONGEST_QUOTE),
    end: clause.end + LONGEST_QUOTE,
  }).find(({ start, end }) => start <= clause.start && clause.end <= end + 1);
  if (quote === undefined || quote.speaker === null) return undefined;
  const { text } = found.article;
  const words = text
    .slice(clause.start, Math.min(clause.end, quote.end))
    .replace(/^(?:and|but|or|so)\s+/iu, '');
  return quoted(quote.speaker.name, { ...quote, text: words }, text, longest);
}

/** So much of some words as fits, cut behind a word. */
function fitting(words: string, room: number): string {
  if (words.length <= room) return words;
  const blank = words.lastIndexOf(' ', room - 2);
  const short = blank > 0 ? words.slice(0, blank) : cutText(words, room - 2);
  return `${short.replace(/[,;:–—-]+$/u, '')} …`;
}

/** The words, a colon and the first sentence of a quotation, in its own marks; undefined where so little room is left that it would say nothing. */
function quoted(
  words: string,
  { start, text: all }: QuoteMention,
  text: string,
  longest: number,
): string | undefined {
  const line = all.replaceAll(/\s+/gu, ' ');
  const [sentence = { start: 0, end: 0 }] = splitSentences(line);
  const first = line.slice(sentence.start, sentence.end).replace(/[\s.,;:–—-]+$/u, '');
  const room = longest - words.length - 4;
  if (first.length < SHORTEST || room < SHORTEST * 2) return undefined;
  const said = fitting(first, room);
  const open = text.charAt(start - 1);
  const close = CLOSING.get(open);
  return close === undefined ? `${words}: “${said}”` : `${words}: ${open}${said}${close}`;
}

/** With the clause that says what, where the sentence goes on with it: "The agency had announced", "that the mast would be taken down". */
function withThat(words: string, { found, clause, sentence, dates }: Statement, longest: number): string {
  const { text } = found.article;
  const behind = text.slice(clause.end, sentence.end);
  const that = /^,?\s+(?=that\s)/u.exec(behind);
  if (that === null) return words;
  const rest = withoutDates(text, { start: clause.end + that[0].length, end: sentence.end }, dates);
  return fitting(`${words} ${rest.replaceAll(/\s+/gu, ' ').replace(/[\s.]+$/u, '')}`, longest);
}
