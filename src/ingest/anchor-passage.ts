import type { Utf16Offset } from '../base/units.ts';
import { findOccurrences } from './find-occurrences.ts';
import { foldMarks, foldedOffset, type FoldedText } from './fold-marks.ts';
import { nearestPassage, type NearestPassage } from './nearest-passage.ts';
import type { Span } from './span.ts';
import { cutsWord, isCharacterBoundary } from './text-boundaries.ts';

/** The words of a passage, and where they occur twice what stands before or after (W3C TextQuoteSelector). */
export interface PassageSelector {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/**
 * What became of a passage:
 * `found` — once; `folded` where only marks, dashes and spaces differ, `cutsWord` where it begins or ends inside a word;
 * `ambiguous` — at several places, of which the first few are told;
 * `elsewhere` — its words stand in the article, but nowhere with that prefix and suffix;
 * `cutsCharacter` — it would leave half a character, such as a letter without its accent;
 * `missing` — nowhere; `nearest` is the most alike passage where there is one.
 */
export type Anchored =
  | {
      readonly kind: 'found';
      readonly start: Utf16Offset;
      readonly end: Utf16Offset;
      readonly folded: boolean;
      readonly cutsWord: boolean;
    }
  | { readonly kind: 'ambiguous'; readonly places: readonly Span[] }
  | { readonly kind: 'elsewhere'; readonly places: readonly Span[] }
  | { readonly kind: 'cutsCharacter'; readonly place: Span }
  | { readonly kind: 'missing'; readonly nearest?: NearestPassage };

/** More occurrences than this are not looked at: the words then single nothing out. */
const MOST_OCCURRENCES = 10_000;
/** So many places of an ambiguous passage are told. */
const PLACES_TOLD = 5;

/**
 * Finds passages in one article: exactly as written; failing that, with quotation marks, dashes and spaces folded, and nothing
 * else. Offsets are into the text as it is, so that its own characters are stored. What is worked out from the article's text is
 * kept between calls.
 *
 *     new PassageFinder('He said: “it’s late”.').anchor({ exact: "it's late" })   // found, start 10, end 19, folded
 */
export class PassageFinder {
  readonly #text: string;
  #folded: FoldedText | undefined;

  constructor(articleText: string) {
    this.#text = articleText;
  }

  /** Where the passage stands, by its own characters or else folded; never a guess. Linear in the article's length. */
  anchor(selector: PassageSelector): Anchored {
    const { exact } = selector;
    const literal = findOccurrences(this.#text, exact, MOST_OCCURRENCES).map((start) => ({
      start,
      end: start + exact.length,
    }));
    const byCharacters = this.#choose(literal, selector, false);
    // What stands there literally is what is meant; folding is for words that stand nowhere as they are.
    if (byCharacters.kind === 'found' || byCharacters.kind === 'ambiguous') return byCharacters;
    const byFolding = this.#choose(this.#foldedOccurrences(exact), selector, true);
    const isBetter = byFolding.kind === 'found' || byFolding.kind === 'ambiguous';
    return isBetter || byCharacters.kind === 'missing' ? byFolding : byCharacters;
  }

  /** The passage most like the words, if any is; see `nearestPassage` for the method and its cost. */
  nearest(exact: string): NearestPassage | undefined {
    return nearestPassage(this.#text, this.#foldedText(), exact);
  }

  #foldedText(): FoldedText {
    this.#folded ??= foldMarks(this.#text);
    return this.#folded;
  }

  #foldedOccurrences(exact: string): Span[] {
    const needle = foldMarks(exact).text.trim();
    const folded = this.#foldedText();
    return findOccurrences(folded.text, needle, MOST_OCCURRENCES).map((at) => ({
      start: folded.starts[at] ?? 0,
      end: folded.starts[at + needle.length] ?? 0,
    }));
  }

  #choose(occurrences: readonly Span[], selector: PassageSelector, folded: boolean): Anchored {
    const first = occurrences[0];
    if (first === undefined) return { kind: 'missing' };
    const inContext = this.#inContext(occurrences, selector);
    if (inContext.length === 0) return { kind: 'elsewhere', places: occurrences.slice(0, PLACES_TOLD) };
    const whole = inContext.filter(
      ({ start, end }) => isCharacterBoundary(this.#text, start) && isCharacterBoundary(this.#text, end),
    );
    if (whole.length === 0) return { kind: 'cutsCharacter', place: inContext[0] ?? first };
    const inWords = whole.filter(
      ({ start, end }) => !cutsWord(this.#text, start) && !cutsWord(this.#text, end),
    );
    const candidates = inWords.length > 0 ? inWords : whole;
    const [only, second] = candidates;
    if (only === undefined || second !== undefined) {
      return { kind: 'ambiguous', places: candidates.slice(0, PLACES_TOLD) };
    }
    return { kind: 'found', start: only.start, end: only.end, folded, cutsWord: inWords.length === 0 };
  }

  /** The places with the prefix right before and the suffix right after, marks, dashes and spaces aside. */
  #inContext(places: readonly Span[], selector: PassageSelector): readonly Span[] {
    const prefix = foldMarks(selector.prefix ?? '').text.trim();
    const suffix = foldMarks(selector.suffix ?? '').text.trim();
    if (prefix === '' && suffix === '') return places;
    const folded = this.#foldedText();
    return places.filter((place) => {
      const start = foldedOffset(folded, place.start);
      const end = foldedOffset(folded, place.end);
      return (
        (endsAt(folded.text, prefix, start) || endsAt(folded.text, `${prefix} `, start)) &&
        (folded.text.startsWith(suffix, end) || folded.text.startsWith(` ${suffix}`, end))
      );
    });
  }
}

/** Whether some words end right before an offset; not where the text is too short for them, as `startsWith` takes it. */
function endsAt(text: string, words: string, end: Utf16Offset): boolean {
  return end >= words.length && text.startsWith(words, end - words.length);
}
