import type { EventOutline, EventRecords, TimelineEvent } from '../../../dataset/model.ts';
import type { Lookup } from '../../../dataset/records.ts';
import type { EventsAnswer, Outline } from './archive-messages.ts';
import type { HeldPassages } from './held-passages.ts';

/** What is known of an event by now: `lost` is one whose record can't be shown, `failed` one that could not be fetched. */
export type EventState = 'there' | 'coming' | 'failed' | 'lost';

/** Where events come from. */
export interface EventOrigin {
  readonly fetchEvents: (numbers: readonly number[]) => Promise<EventsAnswer>;
  readonly fetchNumber: (id: string) => Promise<number | null>;
  /** Something has come, or has failed. */
  readonly changed: () => void;
  /** What went wrong with a request. */
  readonly failed: (cause: unknown) => void;
  /** Runs what was asked for while the page was drawn, after that. */
  readonly soon: (work: () => void) => void;
}

/** So many events are kept: those of the longest list and of some frames of a chart. */
const HELD = 2_048;

/** So many events go into one request; what more is wanted is wanted still when they have come. */
const BATCH = 256;

/** So many requests are on their way at a time: the second is on its way while the first is read. */
const MOST_REQUESTS = 2;

interface HeldEvent {
  readonly event: TimelineEvent;
  readonly passages: readonly string[];
}

/**
 * The events of an archive, which come when they are looked at: `at` gives an event if it is there, and else asks for it. What
 * a drawing asks for goes into one request when it is done; `changed` then says to draw again. Of what was asked for while
 * requests were on their way only the last counts: what is still in sight asks again.
 */
export class ComingEvents implements EventRecords, Lookup<TimelineEvent> {
  readonly length: number;
  readonly #origin: EventOrigin;
  readonly #passages: HeldPassages;
  readonly #outlines: ReadonlyMap<number, Outline>;
  readonly #numbers = new Map<string, number | null>();
  /** In the order in which they were last asked for. */
  readonly #held = new Map<number, HeldEvent>();
  readonly #indices = new WeakMap<TimelineEvent, number>();
  readonly #lost = new Set<number>();
  #failed = new Set<number>();
  #failedIds = new Set<string>();
  readonly #wanted = new Set<number>();
  readonly #coming = new Set<number>();
  readonly #comingIds = new Set<string>();
  #requests = 0;
  #isPlanned = false;

  constructor(length: number, outlines: readonly Outline[], passages: HeldPassages, origin: EventOrigin) {
    this.length = length;
    this.#origin = origin;
    this.#passages = passages;
    this.#outlines = new Map(outlines.map((outline) => [outline.number, outline]));
    for (const { id, number } of outlines) this.#numbers.set(id, number);
  }

  at(index: number): TimelineEvent | undefined {
    if (!(index >= 0 && index < this.length)) return undefined;
    const held = this.#held.get(index);
    if (held !== undefined) {
      // The last looked at is the last to go.
      this.#held.delete(index);
      this.#held.set(index, held);
      return held.event;
    }
    this.#want(index);
    return undefined;
  }

  outlineAt(index: number): EventOutline | undefined {
    return this.#held.get(index)?.event ?? this.#outlines.get(index) ?? this.at(index);
  }

  keyAt(index: number): string {
    return String(index);
  }

  indexOf(event: TimelineEvent): number {
    return this.#indices.get(event) ?? -1;
  }

  has(id: string): boolean {
    return this.indexOfId(id) !== null;
  }

  get(id: string): TimelineEvent | undefined {
    const index = this.indexOfId(id);
    return index === null ? undefined : this.at(index);
  }

  /** The number of the event with an id; null while that isn't known, or where there is none. */
  indexOfId(id: string): number | null {
    const known = this.#numbers.get(id);
    if (known === undefined) void this.#findId(id);
    return known ?? null;
  }

  stateAt(index: number): EventState {
    if (this.#held.has(index)) return 'there';
    if (this.#lost.has(index)) return 'lost';
    return this.#failed.has(index) ? 'failed' : 'coming';
  }

  /** The same of an event by its id; null where the archive has none of that id. */
  stateOf(id: string): EventState | null {
    const known = this.#numbers.get(id);
    if (known === null) return null;
    if (known !== undefined) return this.stateAt(known);
    return this.#failedIds.has(id) ? 'failed' : 'coming';
  }

  /** The numbers of the events that are there, ascending. */
  numbersAtHand(): number[] {
    return [...this.#held.keys()].toSorted((a, b) => a - b);
  }

  /** What has failed is asked for again when it is next looked at. */
  forgetFailures(): void {
    this.#failed = new Set();
    this.#failedIds = new Set();
  }

  /** Fetches an event; null where its record can't be shown. Rejects where it can't be fetched. */
  async load(index: number): Promise<TimelineEvent | null> {
    const known = this.#held.get(index)?.event;
    if (known !== undefined) return known;
    this.#take([index], await this.#origin.fetchEvents([index]));
    this.#origin.changed();
    return this.#held.get(index)?.event ?? null;
  }

  #want(index: number): void {
    if (this.#coming.has(index) || this.#failed.has(index) || this.#lost.has(index)) return;
    this.#wanted.delete(index);
    this.#wanted.add(index);
    this.#plan();
  }

  #plan(): void {
    if (this.#isPlanned || this.#requests >= MOST_REQUESTS) return;
    this.#isPlanned = true;
    this.#origin.soon(() => {
      this.#isPlanned = false;
      void this.#fetch();
    });
  }

  async #fetch(): Promise<void> {
    const numbers = [...this.#wanted].slice(-BATCH);
    this.#wanted.clear();
    if (numbers.length === 0) return;
    for (const number of numbers) this.#coming.add(number);
    this.#requests += 1;
    try {
      const answer = await this.#origin.fetchEvents(numbers);
      this.#take(numbers, answer);
    } catch (cause) {
      for (const number of numbers) this.#failed.add(number);
      this.#origin.failed(cause);
    }
    for (const number of numbers) this.#coming.delete(number);
    this.#requests -= 1;
    if (this.#wanted.size > 0) this.#plan();
    this.#origin.changed();
  }

  #take(numbers: readonly number[], { events, passages }: EventsAnswer): void {
    for (const number of numbers) {
      const event = events.get(number);
      if (event === undefined) {
        this.#lost.add(number);
        continue;
      }
      if (this.#held.has(number)) continue;
      const ids = new Set([...event.quotes, ...event.otherDates.flatMap(({ quotes }) => quotes)]);
      const held: string[] = [];
      for (const id of ids) {
        const passage = passages.get(id);
        if (passage === undefined) continue;
        this.#passages.hold(passage);
        held.push(id);
      }
      this.#held.set(number, { event, passages: held });
      this.#indices.set(event, number);
      this.#numbers.set(event.id, number);
    }
    for (const [number, { event, passages: ids }] of this.#held) {
      if (this.#held.size <= HELD) break;
      this.#held.delete(number);
      if (!this.#outlines.has(number)) this.#numbers.delete(event.id);
      for (const id of ids) this.#passages.release(id);
    }
  }

  async #findId(id: string): Promise<void> {
    if (this.#comingIds.has(id) || this.#failedIds.has(id)) return;
    this.#comingIds.add(id);
    try {
      this.#numbers.set(id, await this.#origin.fetchNumber(id));
    } catch (cause) {
      this.#failedIds.add(id);
      this.#origin.failed(cause);
    }
    this.#comingIds.delete(id);
    this.#origin.changed();
  }
}
