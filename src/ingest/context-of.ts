import type { Utf16Offset } from '../base/units.ts';
import { spanAt } from './paragraphs.ts';
import type { Span } from './span.ts';
import { isCharacterBoundary } from './text-boundaries.ts';

/** Each side of the context has at most so many UTF-16 units: enough to read a passage by, far from an article. */
export const LONGEST_CONTEXT = 320;

/** What stands before and after a passage: `prefix + exact + suffix` is one stretch of the article. */
export interface PassageContext {
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The rest of a passage's paragraph, on each side at most 320 units. What is longer is cut between two sentences
 * (`Intl.Segmenter`, in the article's language), so that the context begins and ends with whole ones; where the passage's
 * own sentence alone is too long, between two words; never inside a character.
 * A passage over several paragraphs has the rest of the first before it and the rest of the last behind it.
 */
export function contextOf(
  text: string,
  passage: Span,
  paragraphs: readonly Span[],
  language: string,
): PassageContext {
  const first = spanAt(paragraphs, passage.start) ?? passage;
  const last = spanAt(paragraphs, passage.end - 1) ?? passage;
  const from = Math.min(passage.start, cutBefore(text, first.start, passage, language));
  const to = Math.max(passage.end, cutAfter(text, last.end, passage, language));
  return { prefix: text.slice(from, passage.start), suffix: text.slice(passage.end, to) };
}

/** So much of the passage is looked at to tell whether a sentence begins with it. */
const LOOK_AHEAD = 80;

function cutBefore(text: string, paragraphStart: Utf16Offset, passage: Span, language: string): Utf16Offset {
  const earliest = passage.start - LONGEST_CONTEXT;
  if (earliest <= paragraphStart) return paragraphStart;
  const window = text.slice(earliest, Math.min(passage.end, passage.start + LOOK_AHEAD));
  const starts = [...sentences(language).segment(window)].map((segment) => earliest + segment.index);
  // The window's own beginning is no beginning of a sentence.
  const sentence = starts.slice(1).find((start) => start <= passage.start);
  if (sentence !== undefined) return sentence;
  const words = text.slice(earliest, passage.start);
  const blank = words.search(/\s\S/u);
  return blank === -1 ? wholeCharacter(text, earliest, passage.start) : earliest + blank + 1;
}

function cutAfter(text: string, paragraphEnd: Utf16Offset, passage: Span, language: string): Utf16Offset {
  const latest = passage.end + LONGEST_CONTEXT;
  if (latest >= paragraphEnd) return paragraphEnd;
  const from = Math.max(passage.start, passage.end - LOOK_AHEAD);
  const window = text.slice(from, latest);
  const ends = [...sentences(language).segment(window)].map((segment) => from + segment.index);
  const sentence = ends.slice(1).findLast((end) => end >= passage.end);
  if (sentence !== undefined) return passage.end + text.slice(passage.end, sentence).trimEnd().length;
  const words = text.slice(passage.end, latest);
  const blank = words.search(/\s\S*$/u);
  return blank === -1
    ? wholeCharacter(text, latest, passage.end)
    : passage.end + words.slice(0, blank).trimEnd().length;
}

/** The nearest place from `offset` towards `limit` that cuts no character in half. */
function wholeCharacter(text: string, offset: Utf16Offset, limit: Utf16Offset): Utf16Offset {
  const step = offset < limit ? 1 : -1;
  let at = offset;
  while (at !== limit && !isCharacterBoundary(text, at)) at += step;
  return at;
}

const segmenters = new Map<string, Intl.Segmenter>();

function sentences(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    // A language tag that the platform doesn't accept is reported where the tag stands.
    made = new Intl.Segmenter('und', { granularity: 'sentence' });
  }
  segmenters.set(language, made);
  return made;
}
