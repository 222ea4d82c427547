import { segments } from '../base/visible-text.ts';
import type { WordRun } from './align-words.ts';
import type { Span } from './span.ts';

/** The two sides of a difference, one line each, what differs in brackets. */
export interface ShownDifference {
  readonly article: string;
  readonly story: string;
  /** What the eye can't see or might miss about it, as a clause; absent where the brackets say it all. */
  readonly hint?: string;
}

/** So many words of agreement are shown on each side of what differs. */
const WORDS_AROUND = 4;

/**
 * Shows where two texts part, so that one sees it at a glance:
 *
 *     article: …will be their last [meeting] as presidents
 *     story:   …will be their last [meetings] as presidents
 *
 * The brackets are `⟦ ⟧` where either side has square brackets of its own.
 */
export function showDifference(
  articleText: string,
  storyText: string,
  runs: readonly WordRun[],
): ShownDifference {
  const sides = runs.map((run) => ({
    same: run.same,
    article: oneLine(articleText.slice(run.article.start, run.article.end)),
    story: oneLine(storyText.slice(run.words.start, run.words.end)),
  }));
  const hasBrackets = sides.some((side) => /[[\]]/u.test(side.article + side.story));
  const brackets = hasBrackets ? '⟦⟧' : '[]';
  const hint = hintFor(sides.filter((side) => !side.same));
  return {
    article: showSide(articleText, runs, (run) => run.article, brackets),
    story: showSide(storyText, runs, (run) => run.words, brackets),
    ...(hint === undefined ? {} : { hint }),
  };
}

function showSide(
  text: string,
  runs: readonly WordRun[],
  spanOf: (run: WordRun) => Span,
  brackets: string,
): string {
  const pieces = runs.map((run, index) => {
    const span = spanOf(run);
    const words = oneLine(text.slice(span.start, span.end));
    const shown = run.same
      ? shorten(words, index === 0, index === runs.length - 1)
      : `${brackets[0]}${words}${brackets[1]}`;
    // Brackets around nothing stand by themselves; words stand apart where they do in the text.
    const isApart = span.start === span.end || /\s/u.test(text.charAt(span.start - 1));
    return index > 0 && isApart ? ` ${shown}` : shown;
  });
  return pieces.join('');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Keeps the words next to a difference, and an ellipsis for the rest. */
function shorten(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.split(' ');
  const before = isFirst ? 0 : WORDS_AROUND;
  const after = isLast ? 0 : WORDS_AROUND;
  if (words.length <= before + after + 1) return text;
  const head = words.slice(0, before).join(' ');
  const tail = after === 0 ? '' : words.slice(-after).join(' ');
  return `${head}…${tail}`;
}

interface Side {
  readonly article: string;
  readonly story: string;
}

function hintFor(sides: readonly Side[]): string | undefined {
  if (sides.length === 0) return 'the two agree as far as they were compared; compare the rest';
  if (sides.every((side) => side.article.replaceAll(/\s/gu, '') === side.story.replaceAll(/\s/gu, ''))) {
    return 'only the blanks between words and marks differ';
  }
  if (sides.every((side) => side.article.normalize('NFC') === side.story.normalize('NFC'))) {
    return `the letters look alike and are encoded otherwise (${codePoints(sides)})`;
  }
  if (sides.every((side) => withoutHidden(side.article) === withoutHidden(side.story))) {
    return `only invisible characters differ (${codePoints(sides)})`;
  }
  if (sides.every((side) => side.article.toLowerCase() === side.story.toLowerCase())) {
    return 'only capital and small letters differ';
  }
  return undefined;
}

function withoutHidden(text: string): string {
  return segments(text)
    .map((segment) => (segment.hidden === null ? segment.text : ''))
    .join('');
}

/** The characters beyond ASCII on both sides of the first difference. */
function codePoints(sides: readonly Side[]): string {
  const side = sides[0] ?? { article: '', story: '' };
  const list = (text: string): string =>
    Array.from(text)
      .filter((character) => !/[ -~]/u.test(character))
      .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
      .join(' ') || 'none';
  return `article: ${list(side.article)}; story: ${list(side.story)}`;
}
