import type { Passage } from '../../dataset/model.ts';
import { cutAt } from '../../state/limits.ts';

/** Up to this long the passage itself is the address; a longer one is named by its first and last words. */
const LONGEST_WHOLE = 160;
/** Enough words that no other sentence of an article begins, or ends, with them. */
const WORDS_AT_EACH_END = 6;
/** A passage shorter than this may stand in an article twice, so its neighbours are named too. */
const SHORTEST_ALONE = 40;
const NEIGHBOUR_WORDS = 3;
/** Where the words at an end are looked for; a passage may be a book. */
const END_LENGTH = 400;

/** One half of a surrogate pair alone: no address can carry it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * The address of a passage on its publisher's page: the page's own with a text fragment, which a browser that knows them
 * scrolls to and marks, and any other browser ignores. By https://wicg.github.io/scroll-to-text-fragment/:
 * `#:~:text=[before-,]start[,end][,-after]`, each percent-encoded, `-`, `,` and `&` included. A fragment that the
 * address already has stays before it.
 *
 *     linkToPassage('https://a.example/x', { exact: 'more than a decade, or two', … })
 *     // 'https://a.example/x#:~:text=each%20other%20for-,more%20than%20a%20decade%2C%20or%20two,-and%20have%20spent'
 */
export function linkToPassage(
  href: string,
  passage: Pick<Passage, 'exact' | 'prefix' | 'suffix'>,
  language = 'und',
): string {
  const directive = textDirective(passage, language);
  if (directive === '') return href;
  const [address = '', ...fragment] = href.split('#');
  const own = fragment.join('#').split(':~:')[0] ?? '';
  return `${address}#${own}:~:text=${directive}`;
}

function textDirective(passage: Pick<Passage, 'exact' | 'prefix' | 'suffix'>, language: string): string {
  const exact = passage.exact.trim();
  const first = collapse(firstLine(exact));
  if (first === '') return '';
  const isOneLine = !exact.includes('\n');
  // One text cannot be found across two paragraphs; its beginning and its end can.
  if (!isOneLine || first.length > LONGEST_WHOLE) {
    const start = firstWords(first, WORDS_AT_EACH_END, language);
    const end = lastWords(collapse(lastLine(exact)), WORDS_AT_EACH_END, language);
    const overlap = isOneLine && start.length + end.length > first.length;
    return overlap ? encode(first) : `${encode(start)},${encode(end)}`;
  }
  if (first.length >= SHORTEST_ALONE) return encode(first);
  const before = lastWords(collapse(lastLine(passage.prefix)), NEIGHBOUR_WORDS, language);
  const after = firstWords(collapse(firstLine(passage.suffix)), NEIGHBOUR_WORDS, language);
  return [before && `${encode(before)}-`, encode(first), after && `-${encode(after)}`]
    .filter((part) => part !== '')
    .join(',');
}

/** The page's blanks are one blank each as far as a browser's search is concerned. */
function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end === -1 ? text : text.slice(0, end);
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

/** Up to the end of the nth word, as the language divides words. */
function firstWords(text: string, count: number, language: string): string {
  const beginning = cutAt(text, END_LENGTH);
  const words = wordsOf(beginning, language);
  const nth = words[count - 1];
  return nth === undefined || words.length === count
    ? beginning
    : beginning.slice(0, nth.index + nth.segment.length);
}

function lastWords(text: string, count: number, language: string): string {
  // Half a character would be found nowhere.
  const end = text.slice(-END_LENGTH).replace(text.length > END_LENGTH ? /^[\udc00-\udfff]/ : '', '');
  const nth = wordsOf(end, language).at(-count);
  return nth === undefined ? end : end.slice(nth.index);
}

function wordsOf(text: string, language: string): readonly Intl.SegmentData[] {
  return [...segmenterFor(language).segment(text)].filter((segment) => segment.isWordLike);
}

function segmenterFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    // A tag that is none: the general rules then.
    return new Intl.Segmenter('und', { granularity: 'word' });
  }
}

/** Percent-encoded, also the dash, which is part of the syntax and which `encodeURIComponent` leaves. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATE, '\uFFFD')).replaceAll('-', '%2D');
}
