/** Where the texts of records wait until their order is known: a file where they are many, a list in tests. */
export interface TextStore {
  /** Keeps a text; the answer is its number, counting from 0. */
  add(text: string): number;
  /** The text of a number that was given. */
  get(number: number): string;
}

/** A store in memory. */
export function memoryTextStore(): TextStore {
  const texts: string[] = [];
  return { add: (text) => texts.push(text) - 1, get: (number) => texts[number] ?? '' };
}
