import type { Span } from './span.ts';
import { foldMarks } from './fold-marks.ts';

/** A stretch of both texts: the same words, or what stands in one instead of the other (either may be empty). */
export interface WordRun {
  readonly same: boolean;
  /** In the article. */
  readonly article: Span;
  /** In the words looked for. */
  readonly words: Span;
}

/** How the words looked for lie on a stretch of the article. */
export interface WordAlignment {
  /** The stretch of the article. */
  readonly start: number;
  readonly end: number;
  readonly runs: readonly WordRun[];
  /** Part of the words' letters that the article has at their place, 0 to 1. */
  readonly similarity: number;
}

interface Word {
  readonly start: number;
  readonly end: number;
  /** As compared: marks and dashes folded. */
  readonly text: string;
  readonly small: string;
  readonly isMark: boolean;
  /** Whether white space stands right before it. */
  readonly isApart: boolean;
}

/** A letter run, cut where it is absurdly long; or one Chinese character, kana or other sign. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}]){1,64}|[^\s\p{L}\p{M}\p{N}]\p{M}*/gu;

/** Leaving out or adding a word costs 1; a mark weighs less, for editors add and drop them. */
const WORD_GAP = 1;
const MARK_GAP = 0.5;
/** Two words without a common letter are dearer than one left out, cheaper than one left out and one added. */
const REPLACED = 1.6;
/** A mark never stands for a word. */
const MARK_FOR_WORD = 4;

/** Five thousand characters of prose have fewer. Bounds the table where a text is all marks or signs. */
const MOST_WORDS = 1200;
/** What stands beside the passage in the stretch that is searched. */
const MOST_WORDS_SEARCHED = 3000;

const SAME = 0;
const CHANGED = 1;
const ONLY_WORDS = 2;
const ONLY_ARTICLE = 3;

/**
 * Lays `words` on the best place within a stretch of the article, word by word: the whole of `words` against any part of
 * the stretch (Needleman and Wunsch's table with free ends). Words that share their beginning or end count as a change,
 * not as one gone and one come. Steps and bytes: words in one times words in the other,
 * of which no more than `MOST_WORDS` and `MOST_WORDS_SEARCHED` are looked at.
 */
export function alignWords(articleText: string, within: Span, words: string): WordAlignment {
  const there = splitWords(articleText, within).slice(0, MOST_WORDS_SEARCHED);
  const here = splitWords(words, { start: 0, end: words.length }).slice(0, MOST_WORDS);
  const width = there.length + 1;
  const choices = new Uint8Array((here.length + 1) * width);
  let above = new Float64Array(width);
  for (let row = 1; row <= here.length; row += 1) {
    const word = here[row - 1];
    if (word === undefined) break;
    const costs = new Float64Array(width);
    costs[0] = (above[0] ?? 0) + gap(word);
    choices[row * width] = ONLY_WORDS;
    for (let column = 1; column < width; column += 1) {
      const other = there[column - 1];
      if (other === undefined) break;
      const change = changeCost(word, other);
      const replaced = (above[column - 1] ?? 0) + change;
      const left = (above[column] ?? 0) + gap(word);
      const added = (costs[column - 1] ?? 0) + gap(other);
      const cost = Math.min(replaced, left, added);
      costs[column] = cost;
      let choice = ONLY_ARTICLE;
      if (cost === replaced) choice = change === 0 ? SAME : CHANGED;
      else if (cost === left) choice = ONLY_WORDS;
      choices[row * width + column] = choice;
    }
    above = costs;
  }
  let column = 0;
  for (let end = 1; end < width; end += 1) if ((above[end] ?? 0) < (above[column] ?? 0)) column = end;
  return readPath(choices, width, column, there, here);
}

function readPath(
  choices: Uint8Array,
  width: number,
  endColumn: number,
  there: readonly Word[],
  here: readonly Word[],
): WordAlignment {
  const steps: { same: boolean; article?: Word; word?: Word }[] = [];
  let column = endColumn;
  for (let row = here.length; row > 0;) {
    const choice = choices[row * width + column] ?? ONLY_WORDS;
    const article = choice === ONLY_WORDS ? undefined : there[column - 1];
    const word = choice === ONLY_ARTICLE ? undefined : here[row - 1];
    steps.push({ same: choice === SAME, ...(article && { article }), ...(word && { word }) });
    if (choice !== ONLY_WORDS) column -= 1;
    if (choice !== ONLY_ARTICLE) row -= 1;
  }
  steps.reverse();
  let articleAt = there[column]?.start ?? there.at(-1)?.end ?? 0;
  let wordsAt = 0;
  const start = articleAt;
  const runs: WordRun[] = [];
  let letters = 0;
  let shared = 0;
  for (const [index, step] of steps.entries()) {
    // Where the words agree and the blanks between them don't, the words can't be told apart otherwise.
    const isSpacedAlike = index === 0 || step.article?.isApart === step.word?.isApart;
    const same = step.same && isSpacedAlike;
    const article = step.article
      ? { start: step.article.start, end: step.article.end }
      : { start: articleAt, end: articleAt };
    const words = step.word
      ? { start: step.word.start, end: step.word.end }
      : { start: wordsAt, end: wordsAt };
    articleAt = article.end;
    wordsAt = words.end;
    const length = step.word && !step.word.isMark ? step.word.text.length : 0;
    letters += length;
    if (step.article && step.word) shared += length * likeness(step.word, step.article);
    const last = runs.at(-1);
    if (last !== undefined && last.same === same) {
      runs[runs.length - 1] = {
        same,
        article: join(last.article, article),
        words: join(last.words, words),
      };
    } else runs.push({ same, article, words });
  }
  return { start, end: articleAt, runs, similarity: letters === 0 ? 0 : shared / letters };
}

/** An empty span only says where; it must not stretch its neighbour over the blank between. */
function join(a: Span, b: Span): Span {
  if (a.start === a.end) return b;
  if (b.start === b.end) return a;
  return { start: a.start, end: b.end };
}

function splitWords(text: string, within: Span): Word[] {
  return [...text.slice(within.start, within.end).matchAll(WORD)].map((match) => {
    const start = within.start + match.index;
    const folded = foldMarks(match[0]).text;
    return {
      start,
      end: start + match[0].length,
      text: folded,
      small: folded.toLowerCase(),
      isApart: /\s/u.test(text.charAt(start - 1)),
      isMark: !/[\p{L}\p{M}\p{N}]/u.test(folded),
    };
  });
}

function gap(word: Word): number {
  return word.isMark ? MARK_GAP : WORD_GAP;
}

function changeCost(a: Word, b: Word): number {
  if (a.text === b.text) return 0;
  if (a.isMark !== b.isMark) return MARK_FOR_WORD;
  return (a.isMark ? MARK_GAP : 1) * REPLACED * (1 - 0.9 * likeness(a, b));
}

/** How much two words share at their beginning and end, case ignored: 1 all, 0 nothing. */
function likeness(a: Word, b: Word): number {
  if (a.small === b.small) return 1;
  const shorter = Math.min(a.small.length, b.small.length);
  let head = 0;
  while (head < shorter && a.small[head] === b.small[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a.small.at(-1 - tail) === b.small.at(-1 - tail)) tail += 1;
  return (head + tail) / Math.max(a.small.length, b.small.length);
}
