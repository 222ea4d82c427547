import type { EdtfDate } from '../../dataset/edtf-model.ts';
import type { EventFile, QuoteFile } from '../../dataset/schema.ts';
import { GrowingNumbers } from '../../base/growing-numbers.ts';
import { orderInTime } from './order-in-time.ts';
import type { TextStore } from './text-store.ts';
import { TextTable } from './text-table.ts';
import { WordTable } from './word-table.ts';

/** What an event weighs where its record says nothing; as in the dataset. */
const DEFAULT_WEIGHT = 0.5;

/** The ids of a list of the story, in its order. */
export interface IdOrder {
  /** Where an id stands in its list. */
  position(id: string): number | undefined;
}

/** Which lists ids of events and passages refer to. */
export interface ArchiveLists {
  readonly topics: IdOrder;
  readonly people: IdOrder;
  readonly sources: IdOrder;
}

/** An event that is checked, with what goes with it. */
export interface ArchiveEvent {
  readonly event: EventFile;
  readonly date: EdtfDate;
  /** Its passages, those that give another date included. */
  readonly quotes: readonly QuoteFile[];
  /** The text of its row: see `event-record.ts`. */
  readonly record: string;
}

/**
 * What is kept in memory of all events while an archive is built: some 100 bytes an event beside its id, and 4 for each of its words. Records wait in `store`.
 */
export class ArchiveTable {
  readonly #lists: ArchiveLists;
  readonly #store: TextStore;
  /** The words of events and passages; see `writeWords`. */
  readonly words = new WordTable();
  readonly #texts = new GrowingNumbers(Uint32Array);
  readonly #ids: string[] = [];
  readonly #titles = new GrowingNumbers(Uint32Array);
  readonly #records = new GrowingNumbers(Uint32Array);
  readonly #weights = new GrowingNumbers(Float64Array);
  readonly #dateNumbers = new TextTable();
  readonly #dates: EdtfDate[] = [];
  readonly #dateOf = new GrowingNumbers(Uint32Array);
  readonly #combinations = new TextTable();
  readonly #topics = new GrowingNumbers(Uint32Array);
  readonly #speakers = new GrowingNumbers(Uint32Array);
  readonly #sources = new GrowingNumbers(Uint32Array);
  readonly #people = new GrowingNumbers(Uint32Array);
  readonly #quoteNumbers = new TextTable();
  readonly #quotes: KeptQuote[] = [];
  /** Of each event the passages, in one list after the other. */
  readonly #quoteEnds = new GrowingNumbers(Uint32Array);
  readonly #quoteList = new GrowingNumbers(Uint32Array);

  constructor(lists: ArchiveLists, store: TextStore) {
    this.#lists = lists;
    this.#store = store;
  }

  get size(): number {
    return this.#ids.length;
  }

  /** How many different passages the events have. */
  get quoteCount(): number {
    return this.#quotes.length;
  }

  /** The different dates of all events. */
  get dates(): readonly EdtfDate[] {
    return this.#dates;
  }

  add({ event, date, quotes, record }: ArchiveEvent): void {
    const { topics, people, sources } = this.#lists;
    this.#ids.push(event.id);
    this.#texts.push(this.words.add([event.title, event.summary, event.place?.name, event.dateNote]));
    this.#titles.push(event.title.length);
    this.#records.push(this.#store.add(record));
    this.#weights.push(event.weight ?? DEFAULT_WEIGHT);
    const number = this.#dateNumbers.number(event.date);
    if (number === this.#dates.length) this.#dates.push(date);
    this.#dateOf.push(number);
    this.#topics.push(this.#combination(event.topics, topics));
    this.#people.push(this.#combination(event.people ?? [], people));
    this.#speakers.push(
      this.#combination(
        quotes.flatMap(({ speaker }) => speaker ?? []),
        people,
      ),
    );
    this.#sources.push(
      this.#combination(
        quotes.map(({ source }) => source),
        sources,
      ),
    );
    for (const quote of quotes) this.#quoteList.push(this.#keepQuote(quote));
    this.#quoteEnds.push(this.#quoteList.length);
  }

  /** A passage that an event before has brought along; `undefined` where none has this id. */
  quoteText(id: string): string | undefined {
    const number = this.#quoteNumbers.find(id);
    const kept = number === undefined ? undefined : this.#quotes[number];
    return kept === undefined ? undefined : this.#store.get(kept.record);
  }

  id(event: number): string {
    return this.#ids[event] ?? '';
  }

  record(event: number): string {
    return this.#store.get(this.#records.at(event));
  }

  weight(event: number): number {
    return this.#weights.at(event);
  }

  /** How long its title is, in UTF-16 code units. */
  titleLength(event: number): number {
    return this.#titles.at(event);
  }

  /** The number of its words' text. */
  wordText(event: number): number {
    return this.#texts.at(event);
  }

  /** The same of a passage. */
  quoteWordText(number: number): number {
    return this.#quotes[number]?.text ?? 0;
  }

  date(event: number): EdtfDate | undefined {
    return this.#dates[this.#dateOf.at(event)];
  }

  dateText(event: number): string {
    return this.#dateNumbers.text(this.#dateOf.at(event));
  }

  topics(event: number): string {
    return this.#combinations.text(this.#topics.at(event));
  }

  people(event: number): string {
    return this.#combinations.text(this.#people.at(event));
  }

  speakers(event: number): string {
    return this.#combinations.text(this.#speakers.at(event));
  }

  sources(event: number): string {
    return this.#combinations.text(this.#sources.at(event));
  }

  quotesOf(event: number): readonly number[] {
    const start = event === 0 ? 0 : this.#quoteEnds.at(event - 1);
    const numbers: number[] = [];
    for (let at = start; at < this.#quoteEnds.at(event); at += 1) numbers.push(this.#quoteList.at(at));
    return numbers;
  }

  quote(number: number): {
    readonly id: string;
    readonly source: string;
    readonly start: number;
    readonly end: number;
  } {
    const { source, start, end } = this.#quotes[number] ?? { source: '', start: 0, end: 0 };
    return { id: this.#quoteNumbers.text(number), source, start, end };
  }

  quoteRecord(number: number): string {
    return this.#store.get(this.#quotes[number]?.record ?? 0);
  }

  /** The events in time order: `order[row]` is the event of that row. */
  order(): Uint32Array {
    return orderInTime(
      this.#dates,
      (event) => this.#dateOf.at(event),
      (event) => this.id(event),
      this.size,
    );
  }

  #keepQuote(quote: QuoteFile): number {
    const number = this.#quoteNumbers.number(quote.id);
    if (number === this.#quotes.length) {
      const { source, start, end } = quote;
      const text = this.words.add([quote.exact]);
      this.#quotes.push({ source, start, end, text, record: this.#store.add(JSON.stringify(quote)) });
    }
    return number;
  }

  /** The ids that are in the list, each once, in the list's order: few combinations, however many events. */
  #combination(ids: readonly string[], list: IdOrder): number {
    const [only = ''] = ids;
    if (ids.length < 2) return this.#combinations.number(list.position(only) === undefined ? '' : only);
    const places = new Map<string, number>();
    for (const id of ids) {
      const position = list.position(id);
      if (position !== undefined) places.set(id, position);
    }
    const sorted = [...places].toSorted(([, a], [, b]) => a - b).map(([id]) => id);
    return this.#combinations.number(sorted.join(','));
  }
}

interface KeptQuote {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly record: number;
  /** Of its words. */
  readonly text: number;
}
