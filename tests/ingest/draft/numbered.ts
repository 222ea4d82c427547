/** Of a text so much stands in its test's name: the runs with mutants list, for each mutant, the names of all tests that reach it. */
const LONGEST_NAME = 24;

/** A short name for the test of a text, which its number makes unlike the others of its table. */
export function numbered(text: string, index: number): string {
  const short = text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME).trimEnd()}…`;
  return `${(index + 1).toString()}: ${short}`;
}
