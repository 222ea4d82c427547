import type { Statement } from './statement.ts';

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

/** A set of features, and the square of its length as a vector of weights. */
export interface WeighedFeatures {
  readonly features: readonly string[];
  readonly set: ReadonlySet<string>;
  readonly squares: number;
}

/** How much each feature tells: the rarer in the draft, the more (inverse document frequency). */
export class FeatureWeights {
  readonly #counts = new Map<string, number>();
  readonly #squares = new Map<string, number>();
  readonly #total: number;

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

  /** How alike two sets of features are, 0 to 1. */
  likeness(few: readonly string[], many: ReadonlySet<string>): number {
    return this.compare(this.weigh(few), this.weigh([...many])).likeness;
  }

  /** Features with their length as a vector, for comparing them often. */
  weigh(features: readonly string[]): WeighedFeatures {
    const squares = features.reduce((sum, feature) => sum + this.#square(feature), 0);
    return { features, set: new Set(features), squares };
  }

  /** What two sets of features have in common; `likeness` is the cosine of the weighted sets. */
  compare(one: WeighedFeatures, other: WeighedFeatures): Common {
    let [number, kinds, names, shared] = [0, 0, 0, 0];
    for (const feature of one.features) {
      if (!other.set.has(feature)) continue;
      shared += this.#square(feature);
      number += 1;
      if (feature.startsWith('k:')) kinds += 1;
      if (feature.startsWith('n:') || feature.startsWith('p:')) names += 1;
    }
    if (shared === 0) return { likeness: 0, containment: 0, shared: 0, kinds, names };
    const likeness = shared / Math.sqrt(one.squares * other.squares);
    return {
      likeness,
      containment: shared / Math.min(one.squares, other.squares),
      shared: number,
      kinds,
      names,
    };
  }

  #square(feature: string): number {
    const known = this.#squares.get(feature);
    if (known !== undefined) return known;
    const square = this.weight(feature) ** 2;
    this.#squares.set(feature, square);
    return square;
  }

  /** The features that single something out, the rarest first: for looking up what may be alike. */
  telling(features: readonly string[], most: number): string[] {
    return features.toSorted((a, b) => this.count(a) - this.count(b) || (a < b ? -1 : 1)).slice(0, most);
  }
}
