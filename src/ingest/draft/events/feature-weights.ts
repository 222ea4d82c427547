import type { Statement } from '../statements/statement.ts';

/** A name tells more than a word of the same frequency, a kind of event a little more. */
const NAME_FACTOR = 1.3;
const KIND_FACTOR = 1.15;

/** What two sets of features have in common: how alike they are, and how many features, kinds of event and names they share. */
export interface Common {
  readonly likeness: number;
  /** How much of the smaller of the two is in the other, 0 to 1. */
  readonly containment: number;
  readonly shared: number;
  readonly kinds: number;
  readonly names: number;
}

/** A set of features by their numbers, and the square of its length as a vector of weights. */
export interface WeighedFeatures {
  readonly numbers: readonly number[];
  readonly squares: number;
}

const KIND = 1;
const NAME = 2;

/** How much each feature tells: the rarer in the draft, the more (inverse document frequency). */
export class FeatureWeights {
  readonly #counts = new Map<string, number>();
  readonly #total: number;
  /** Features are compared by numbers: the squares of their weights and what they are stand in lists. */
  readonly #numbers = new Map<string, number>();
  readonly #squares: number[] = [];
  readonly #sorts: number[] = [];
  /** In which comparison a feature was last among those of the first set. */
  readonly #seen: number[] = [];
  #comparison = 0;
  #compared: WeighedFeatures | undefined;

  constructor(statements: readonly Statement[]) {
    this.#total = Math.max(statements.length, 1);
    for (const { features } of statements) {
      for (const feature of features) this.#counts.set(feature, (this.#counts.get(feature) ?? 0) + 1);
    }
  }

  /** In how many statements a feature is. */
  count(feature: string): number {
    return this.#counts.get(feature) ?? 0;
  }

  weight(feature: string): number {
    const rarity = Math.log(1 + this.#total / (this.count(feature) || 1));
    if (feature.startsWith('n:')) return rarity * NAME_FACTOR;
    return feature.startsWith('k:') ? rarity * KIND_FACTOR : rarity;
  }

  /** How alike two sets of features are, 0 to 1; each feature is given once. */
  likeness(few: readonly string[], many: Iterable<string>): number {
    return this.compare(this.weigh(few), this.weigh(many)).likeness;
  }

  /** Features, each given once, with their length as a vector, for comparing them often. */
  weigh(features: Iterable<string>): WeighedFeatures {
    const numbers = Array.from(features, (feature) => this.#numberOf(feature));
    return { numbers, squares: numbers.reduce((sum, number) => sum + (this.#squares[number] ?? 0), 0) };
  }

  /** What two sets of features have in common; `likeness` is the cosine of the weighted sets. Cheapest where `one` is the same many times over. */
  compare(one: WeighedFeatures, other: WeighedFeatures): Common {
    if (one !== this.#compared) {
      this.#compared = one;
      this.#comparison += 1;
      for (const number of one.numbers) this.#seen[number] = this.#comparison;
    }
    let [count, kinds, names, shared] = [0, 0, 0, 0];
    for (const number of other.numbers) {
      if (this.#seen[number] !== this.#comparison) continue;
      shared += this.#squares[number] ?? 0;
      count += 1;
      const sort = this.#sorts[number];
      if (sort === KIND) kinds += 1;
      else if (sort === NAME) names += 1;
    }
    if (shared === 0) return { likeness: 0, containment: 0, shared: 0, kinds, names };
    return {
      likeness: shared / Math.sqrt(one.squares * other.squares),
      containment: shared / Math.min(one.squares, other.squares),
      shared: count,
      kinds,
      names,
    };
  }

  #numberOf(feature: string): number {
    const known = this.#numbers.get(feature);
    if (known !== undefined) return known;
    const number = this.#squares.length;
    this.#numbers.set(feature, number);
    this.#squares.push(this.weight(feature) ** 2);
    this.#sorts.push(feature.startsWith('k:') ? KIND : /^[np]:/u.test(feature) ? NAME : 0);
    this.#seen.push(0);
    return number;
  }

  /** The features that single something out, the rarest first: for looking up what may be alike. */
  telling(features: readonly string[], most: number): string[] {
    return features.toSorted((a, b) => this.count(a) - this.count(b) || (a < b ? -1 : 1)).slice(0, most);
  }
}
