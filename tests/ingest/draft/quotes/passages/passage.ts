/** An article's passage, and what somebody reading it takes for speech: the words between the marks, and whose they are. */
export interface Passage {
  readonly about: string;
  readonly text: string;
  readonly quotes: readonly (readonly [words: string, speaker: string | null])[];
}
