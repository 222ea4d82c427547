import type { Passage } from '../../../dataset/model.ts';
import type { SourceAnswer } from './archive-messages.ts';
import type { HeldPassages } from './held-passages.ts';

/** Where passages of sources come from. */
export interface SourceOrigin {
  readonly fetchSource: (source: string) => Promise<SourceAnswer>;
  readonly fetchPassage: (id: string) => Promise<number | null>;
  /** Something has come, or has failed. */
  readonly changed: () => void;
  readonly failed: (cause: unknown) => void;
}

/** The passages of a source, and the numbers of the events that each supports. */
export interface SourceHeld {
  readonly passages: readonly Passage[];
  readonly events: ReadonlyMap<string, Uint32Array>;
}

/** So many sources are kept: those that a reader goes to and fro between. */
const HELD = 16;

/** The passages of an archive's sources, which come when a source is looked at. */
export class ComingSources {
  readonly #origin: SourceOrigin;
  readonly #passages: HeldPassages;
  readonly #held = new Map<string, SourceHeld>();
  readonly #coming = new Map<string, Promise<SourceHeld>>();
  readonly #numbers = new Map<string, number | null>();
  readonly #comingIds = new Set<string>();
  #failed = new Set<string>();
  #failedIds = new Set<string>();

  constructor(passages: HeldPassages, origin: SourceOrigin) {
    this.#passages = passages;
    this.#origin = origin;
  }

  /** The passages of a source, if they are there; else asks for them. */
  get(source: string): SourceHeld | undefined {
    const held = this.#held.get(source);
    if (held === undefined && !this.#failed.has(source)) void this.#fetch(source);
    return held;
  }

  stateOf(source: string): 'there' | 'coming' | 'failed' {
    if (this.#held.has(source)) return 'there';
    return this.#failed.has(source) ? 'failed' : 'coming';
  }

  /** The passages of a source. Rejects where they can't be fetched. */
  async load(source: string): Promise<SourceHeld> {
    const held = this.#held.get(source);
    if (held !== undefined) return held;
    const coming = this.#coming.get(source) ?? this.#take(source);
    this.#coming.set(source, coming);
    return coming;
  }

  /** The number of the first event that a passage supports; null while that isn't known, or where there is none. */
  eventOfPassage(id: string): number | null {
    const known = this.#numbers.get(id);
    if (known === undefined) void this.#find(id);
    return known ?? null;
  }

  /** Whether that is known by now; null where there is none. */
  stateOfPassage(id: string): 'there' | 'coming' | 'failed' | null {
    const known = this.#numbers.get(id);
    if (known === null) return null;
    if (known !== undefined) return 'there';
    return this.#failedIds.has(id) ? 'failed' : 'coming';
  }

  /** What has failed is asked for again when it is next looked at. */
  forgetFailures(): void {
    this.#failed = new Set();
    this.#failedIds = new Set();
  }

  async #fetch(source: string): Promise<void> {
    if (this.#coming.has(source)) return;
    try {
      await this.load(source);
    } catch (cause) {
      this.#failed.add(source);
      this.#origin.failed(cause);
    }
    this.#origin.changed();
  }

  async #take(source: string): Promise<SourceHeld> {
    try {
      const { passages, events } = await this.#origin.fetchSource(source);
      const held = { passages: passages.map((passage) => this.#passages.hold(passage)), events };
      this.#held.set(source, held);
      for (const { id } of held.passages) {
        const [first] = events.get(id) ?? [];
        this.#numbers.set(id, first ?? null);
      }
      for (const [oldest, { passages: old }] of this.#held) {
        if (this.#held.size <= HELD) break;
        this.#held.delete(oldest);
        for (const { id } of old) this.#passages.release(id);
      }
      return held;
    } finally {
      this.#coming.delete(source);
    }
  }

  async #find(id: string): Promise<void> {
    if (this.#comingIds.has(id) || this.#failedIds.has(id)) return;
    this.#comingIds.add(id);
    try {
      this.#numbers.set(id, await this.#origin.fetchPassage(id));
    } catch (cause) {
      this.#failedIds.add(id);
      this.#origin.failed(cause);
    }
    this.#comingIds.delete(id);
    this.#origin.changed();
  }
}
