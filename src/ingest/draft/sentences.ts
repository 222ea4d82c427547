import type { Utf16Offset } from '../../base/units.ts';
import { findParagraphs } from '../paragraphs.ts';
import type { Span } from '../span.ts';
import { skipNotes } from './notes.ts';
import { takesStop } from './tokens.ts';
import { ZONE_LETTERS } from './zone-letters.ts';

const TERMINATOR = /[.!?…。！？]/gu;
const CLOSERS = new Set('" ” ’ \' » « › ‹ “ ) ] 』 」'.split(' '));
/** A word longer than this is no abbreviation. */
const LONGEST_WORD = 24;

/** These take a full stop and never end a sentence. */
const NEVER_LAST = new Set('vs v cf e.g i.e viz ca approx a.k.a'.split(' '));
/** These take a full stop before a number: `No. 10`, `Nov. 5`. */
const BEFORE_NUMBERS = new Set(
  'no nos vol fig pp p ch art sec c ca jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);
/** These end a sentence where a capitalised function word follows: `in the U.S. The president`. */
const SENTENCE_OPENERS = new Set(
  'the a an he she it they we i in on at but and this that these those his her their its there when while after before as if for however also according'.split(
    ' ',
  ),
);

/** Behind these a bracket goes on with the company: `Acme Inc. (NYSE: ACM) named`. */
const COMPANY_FORMS = new Set('inc corp co ltd bros plc llc'.split(' '));

/** After "a.m." and "p.m." these still tell the time: "at 7 p.m. Tuesday", "at 9 a.m. (1400 GMT)", "9 a.m. – 5 p.m.", "at 9 a.m. New York time". */
const AFTER_CLOCKS =
  /^(?:\(\d|[-–—]\s?\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|March|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec|(?:Eastern|Central|Mountain|Pacific|Atlantic)\s(?:on|[Tt]ime|Standard|Daylight)\b|\p{Lu}\p{L}+\s(?:\p{Lu}\p{L}+\s)?time\b)/u;

/**
 * The sentences of a text in reading order, each without the blanks around it; a sentence ends at the latest with its
 * paragraph. Marks that close a quotation belong to the sentence they end; `"Really?" he asked.` is one sentence, as is
 * `Mr. T. S. Eliot of the U.S. Navy`. Linear in the length.
 *
 *     splitSentences('Mr. Roe left. "Why?" she asked.')   // [{ start: 0, end: 13 }, { start: 14, end: 31 }]
 */
export function splitSentences(text: string): readonly Span[] {
  return findParagraphs(text).flatMap((paragraph) => sentencesIn(text, paragraph));
}

/** The sentences between two offsets that lie in one paragraph. */
export function sentencesIn(text: string, within: Span): Span[] {
  const sentences: Span[] = [];
  const slice = text.slice(within.start, within.end);
  let start = skipBlanks(slice, 0);
  // A row of marks and closers is gone through once, not once per mark.
  let end = 0;
  let next = 0;
  for (const match of slice.matchAll(TERMINATOR)) {
    if (match.index < start) continue;
    if (match.index >= end) {
      end = skipClosers(slice, match.index + 1);
      next = skipBlanks(slice, end);
    }
    if (!endsSentence(slice, match.index, end, next)) continue;
    sentences.push({ start: within.start + start, end: within.start + end });
    start = next;
  }
  const rest = slice.slice(start).trimEnd();
  if (rest !== '') sentences.push({ start: within.start + start, end: within.start + start + rest.length });
  return sentences;
}

/** Whether the mark at an offset ends a sentence; its closers end at `end`, and what follows begins at `next`. */
function endsSentence(text: string, at: Utf16Offset, end: Utf16Offset, next: Utf16Offset): boolean {
  const mark = text.charAt(at);
  if (mark === '。' || mark === '！' || mark === '？') return true;
  if (!/\s/u.test(text.charAt(end))) return false;
  const after = text.slice(next, next + LONGEST_WORD);
  // A following small letter goes on: `"Why?" she asked`, `Yahoo! was`.
  if (/^["“‘'«„([]*\p{Ll}/u.test(after)) return false;
  if (mark !== '.' || end > at + 1) return true;
  const word = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? '';
  if (word === '') return true;
  const lower = word.toLowerCase();
  if (NEVER_LAST.has(lower)) return false;
  // `Daniel P. Roe`: an initial, no page.
  const isInitial = word.length === 1 && word !== lower;
  if (BEFORE_NUMBERS.has(lower) && !isInitial) return !/^\p{N}/u.test(after);
  if (COMPANY_FORMS.has(lower) && after.startsWith('(')) return false;
  if ((lower.endsWith('a.m') || lower.endsWith('p.m')) && goesOnTellingTime(after)) return false;
  if (!takesStop(word)) return true;
  // An initial or a title is followed by a name; a shortened country or degree may end its sentence.
  const nextWord = /^["“‘'«„([]*(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  return word.includes('.') && SENTENCE_OPENERS.has(nextWord);
}

/** Whether what stands behind "a.m." or "p.m." belongs to the time: a zone by its letters, too, as in "at 9 a.m. SGT". */
function goesOnTellingTime(after: string): boolean {
  return AFTER_CLOCKS.test(after) || ZONE_LETTERS.has(/^\p{Lu}{2,4}(?![\p{L}\p{N}])/u.exec(after)?.[0] ?? '');
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (/\s/u.test(text.charAt(at))) at += 1;
  return at;
}

function skipClosers(text: string, from: number): number {
  let at = from;
  while (CLOSERS.has(text.charAt(at)) || /[.!?…]/u.test(text.charAt(at))) at += 1;
  return skipNotes(text, at);
}
