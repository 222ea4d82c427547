import type { Lookup, Records } from './records.ts';

/** So many records are held even when nobody else does: those of the labels of two or three frames, which are asked for again. */
const HELD = 1_024;

/**
 * Records that are made when they are asked for. While anybody holds one it stays the same object, so that records can be
 * compared as objects; what nobody holds is forgotten.
 *
 *     const events = new StoredRecords(size, (index) => readEventAt(records, index), (id) => indexOfId(records.events.ids, id));
 *     events.at(5) === events.at(5) && events.indexOf(events.at(5)) === 5 && events.get('lima-2024') === events.at(5)
 */
export class StoredRecords<Kind extends object> implements Records<Kind>, Lookup<Kind> {
  readonly length: number;
  readonly #read: (index: number) => Kind;
  readonly #indexOfId: (id: string) => number;
  readonly #made = new Map<number, WeakRef<Kind>>();
  readonly #indices = new WeakMap<Kind, number>();
  readonly #forget = new FinalizationRegistry<number>((index) => {
    // It may have been made anew since.
    if (this.#made.get(index)?.deref() === undefined) this.#made.delete(index);
  });
  readonly #held: Kind[] = [];
  #next = 0;

  /** @param indexOfId The index of the record with an id, -1 where there is none. */
  constructor(length: number, read: (index: number) => Kind, indexOfId: (id: string) => number) {
    this.length = length;
    this.#read = read;
    this.#indexOfId = indexOfId;
  }

  at(index: number): Kind | undefined {
    if (!(index >= 0 && index < this.length)) return undefined;
    const known = this.#made.get(index)?.deref();
    if (known !== undefined) return known;
    const record = this.#read(index);
    this.#made.set(index, new WeakRef(record));
    this.#indices.set(record, index);
    this.#forget.register(record, index);
    this.#held[this.#next] = record;
    this.#next = (this.#next + 1) % HELD;
    return record;
  }

  indexOf(record: Kind): number {
    return this.#indices.get(record) ?? -1;
  }

  has(id: string): boolean {
    return this.#indexOfId(id) >= 0;
  }

  get(id: string): Kind | undefined {
    return this.at(this.#indexOfId(id));
  }
}
