/** Texts that come again and again, each kept once and known by a number. */
export class TextTable {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  get size(): number {
    return this.#texts.length;
  }

  /** The number of a text, a new one where it wasn't known. */
  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }

  /** The number of a text that is known. */
  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  /** The text of a number that was given; empty for any other. */
  text(number: number): string {
    return this.#texts[number] ?? '';
  }
}
