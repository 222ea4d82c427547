import type { Passage } from '../../../dataset/model.ts';
import type { Lookup } from '../../../dataset/records.ts';

interface Held {
  readonly passage: Passage;
  /** How many of those who brought it still hold it. */
  holders: number;
}

/** Passages by id, as long as anything holds them; the same object for all who do. */
export class HeldPassages implements Lookup<Passage> {
  readonly #held = new Map<string, Held>();

  has(id: string): boolean {
    return this.#held.has(id);
  }

  get(id: string): Passage | undefined {
    return this.#held.get(id)?.passage;
  }

  /** Holds a passage once more; gives the one that all hold. */
  hold(passage: Passage): Passage {
    const known = this.#held.get(passage.id);
    if (known !== undefined) {
      known.holders += 1;
      return known.passage;
    }
    this.#held.set(passage.id, { passage, holders: 1 });
    return passage;
  }

  /** Lets go of it once. */
  release(id: string): void {
    const known = this.#held.get(id);
    if (known === undefined) return;
    known.holders -= 1;
    if (known.holders === 0) this.#held.delete(id);
  }
}
