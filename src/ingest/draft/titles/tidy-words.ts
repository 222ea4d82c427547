import { withoutNotes } from '../notes.ts';

/** Words without what is no part of them: the marks of Markdown, signs of notes, what stands in brackets; with single blanks. */
export function tidyWords(words: string): string {
  return (
    withoutNotes(words)
      // What Markdown sets links and emphasis with is none of the words.
      .replaceAll(/\[(?<words>[^[\]]{1,120})\]\([^()\s]{1,300}\)/gu, '$<words>')
      // `\*`: a mark that is meant as such.
      .replaceAll(/\\(?:[*_]|(?=[#`[\]]))/gu, '')
      // `*word*`, `_word_`
      .replaceAll(
        /(?<![\p{L}\p{N}*])\*(?=[^\s*])(?<words>[^*]{1,120})(?<=\S)\*(?![\p{L}\p{N}*])/gu,
        '$<words>',
      )
      .replaceAll(/(?<![\p{L}\p{N}_])_(?=[^\s_])(?<words>[^_]{1,120})(?<=\S)_(?![\p{L}\p{N}_])/gu, '$<words>')
      .replaceAll(/\*\*|__|(?<![\p{L}\p{N}])[*_]+|[*_]+(?![\p{L}\p{N}\s])|[*_]+$/gu, '')
      .replaceAll(/\s*\([^()]{0,80}\)/gu, '')
      .replaceAll(/\s+/gu, ' ')
      .trim()
  );
}
