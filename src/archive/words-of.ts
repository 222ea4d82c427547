import { foldText } from '../base/fold-text.ts';

/** Longer words are kept in pieces. */
const MOST_CHARACTERS = 1_000;

/** Each piece begins with so much of the one before, so that whatever is looked for, which is never longer, is whole in one. */
export const LONGEST_SOUGHT = 200;

/**
 * The words of a text as a word index has them: what stands between blanks, folded as search folds it, marks and all. Whatever is
 * looked for has no blanks, so it is in the text where it is in one of these.
 *
 *     wordsOf('Talks in São Paulo, “again”') // talks, in, sao, paulo,, "again"
 */
export function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/\s+/u)
    .flatMap((word) => (word.length > MOST_CHARACTERS ? piecesOf(word) : word === '' ? [] : [word]));
}

function piecesOf(word: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < word.length; start += MOST_CHARACTERS - LONGEST_SOUGHT) {
    pieces.push(word.slice(start, start + MOST_CHARACTERS));
  }
  return pieces;
}
