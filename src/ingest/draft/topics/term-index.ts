import type { Span } from '../../span.ts';
import { tokensOf } from '../tokens.ts';

/** A term of one of the topics, by the topic's number. */
export interface TermMatch extends Span {
  readonly topic: number;
  readonly term: string;
}

interface Term {
  readonly topic: number;
  readonly term: string;
  readonly words: readonly string[];
}

/**
 * Finds the terms of many topics in a text at once: whole words, case aside, in the plural too; `*` at the end of a word stands for any
 * ending. A term in capitals (`WHO`, `EU`) is found in capitals only. Linear in the text, however many terms there are.
 */
export class TermIndex {
  readonly #byFirst = new Map<string, Term[]>();
  readonly #prefixes = new Map<string, Term[]>();
  readonly #shortestPrefix: number;

  constructor(topics: readonly { readonly terms: readonly string[] }[]) {
    let shortest = Infinity;
    for (const [topic, { terms }] of topics.entries()) {
      for (const term of terms) {
        const words = tokensOf(term).flatMap(({ isWord, text }, index, all) =>
          isWord
            ? [isAcronym(text) ? text : text.toLowerCase() + (all[index + 1]?.text === '*' ? '*' : '')]
            : [],
        );
        const [first] = words;
        if (first === undefined) continue;
        const isPrefix = first.endsWith('*');
        const key = isPrefix ? first.slice(0, -1) : first;
        if (isPrefix) shortest = Math.min(shortest, key.length);
        const map = isPrefix ? this.#prefixes : this.#byFirst;
        const list = map.get(key);
        if (list === undefined) map.set(key, [{ topic, term, words }]);
        else list.push({ topic, term, words });
      }
    }
    this.#shortestPrefix = shortest;
  }

  /** The terms in a text, in reading order; several topics may match at one place. */
  matchesIn(text: string, within: Span): TermMatch[] {
    const tokens = tokensOf(text, within.start, within.end).filter((token) => token.isWord);
    const found: TermMatch[] = [];
    for (const [index, token] of tokens.entries()) {
      const lower = token.lower;
      const candidates = [
        ...(this.#byFirst.get(token.text) ?? []),
        ...(lower === token.text ? [] : (this.#byFirst.get(lower) ?? [])),
      ];
      const one = token.text.slice(0, -1);
      // `MPs`: several of what is written in capitals.
      if (isAcronym(one)) candidates.push(...(this.#byFirst.get(one) ?? []));
      for (const form of singularsOf(lower)) candidates.push(...(this.#byFirst.get(form) ?? []));
      for (let length = this.#shortestPrefix; length <= Math.min(lower.length, LONGEST_PREFIX); length += 1) {
        candidates.push(...(this.#prefixes.get(lower.slice(0, length)) ?? []));
      }
      for (const { topic, term, words } of candidates) {
        const last = tokens[index + words.length - 1];
        if (last === undefined || !words.every((word, at) => isForm(tokens[index + at]?.text ?? '', word)))
          continue;
        found.push({ topic, term, start: token.start, end: last.end });
      }
    }
    return found;
  }
}

const LONGEST_PREFIX = 16;

function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(word);
}

function isForm(written: string, word: string): boolean {
  if (isAcronym(word)) return written === word || written === `${word}s`;
  const lower = written.toLowerCase();
  if (word.endsWith('*')) return lower.startsWith(word.slice(0, -1));
  return lower === word || singularsOf(lower).includes(word);
}

function singularsOf(word: string): string[] {
  if (!word.endsWith('s') || word.length < 4) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  return word.endsWith('es') ? [word.slice(0, -1), word.slice(0, -2)] : [word.slice(0, -1)];
}
