/** A sign of a note as an encyclopedia sets it, or what its editors ask for in the same place: `[6]`, `[a]`, `[citation needed]`. */
const NOTE =
  '\\[(?:\\p{N}{1,3}|\\p{Ll}|(?:note|nb|n) ?\\p{N}{1,2}|(?:citation|clarification) needed|who\\?|when\\?)\\]';
/** Some behind one another, as at the end of a sentence: `[6][a]`. */
const NOTES = new RegExp(`(?:${NOTE})+(?=\\s|$)`, 'uy');
/** One behind a word or a mark, for what stands between blanks is a word that somebody put in: "[a] man". */
const NOTE_BEHIND = new RegExp(`(?<=[^\\s[(“"])${NOTE}`, 'gu');

/** The offset behind the signs of notes that begin at an offset: behind `[6][a]` in `at Harrow.[6][a] He`; the offset where there are none. */
export function skipNotes(text: string, from: number): number {
  NOTES.lastIndex = from;
  return NOTES.test(text) ? NOTES.lastIndex : from;
}

/** Words without the signs of notes in them, `at Harrow[6] and` as `at Harrow and`. */
export function withoutNotes(words: string): string {
  return words.replaceAll(NOTE_BEHIND, '');
}
