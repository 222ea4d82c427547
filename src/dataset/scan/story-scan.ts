import { DEFAULT_LANGUAGE, documentList, documentText } from '../document-parts.ts';
import { cachingDateReader } from '../edtf-cache.ts';
import { edtfReason } from '../edtf-reason.ts';
import { MAX_EVENTS } from '../limits.ts';
import type { Notice, Person, Source, Topic } from '../model.ts';
import { parseChanges } from '../parse-changes.ts';
import { parsePeople, parseTopics } from '../parse-facets.ts';
import { parseSources } from '../parse-sources.ts';
import type { Reading } from '../reading.ts';
import { DATASET_VERSION } from '../upgrade.ts';
import type { BytesCursor } from './bytes-cursor.ts';
import { DateTable } from './date-table.ts';
import { readElements, readPutOff, refuseLongList } from './element-scan.ts';
import type { ByteRange, ElementScan } from './element-scan.ts';
import { EventScan } from './event-scan.ts';
import { gatherStory } from './gather-story.ts';
import { idTableOf } from './growing-id-table.ts';
import type { IdTable } from './id-table.ts';
import { Irregular, parseSlice } from './irregular.ts';
import { OPEN_BRACKET } from './json-bytes.ts';
import { PassageScan } from './passage-scan.ts';
import type { ScannedDataset } from './scanned.ts';

/** The short lists, which are read as they always are, and the tables of their ids. */
interface Facets {
  readonly topicById: ReadonlyMap<string, Topic>;
  readonly personById: ReadonlyMap<string, Person>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly topics: IdTable;
  readonly people: IdTable;
  readonly language: string;
}

type Section = 'topics' | 'people' | 'sources' | 'quotes' | 'events';

/** The order in which the parser reads, and tells of, the lists. */
const SECTIONS: readonly Section[] = ['topics', 'people', 'sources', 'quotes', 'events'];

/**
 * Reads the members of a document in the order in which they need each other: topics, people and sources, the passages, which
 * name them, the events, which name all. Where the file has them in such an order, as files that this project writes do, passages
 * and events are read while the bytes come; else, and from where too much is wrong with them, when all are there.
 */
export class StoryScan {
  readonly #cursor: BytesCursor;
  readonly #members: ReadonlyMap<string, ByteRange>;
  readonly #baseUrl: string;
  readonly #seed: number;
  readonly #readDate = cachingDateReader(edtfReason);
  readonly #notices = new Map<Section, Notice[]>(SECTIONS.map((section) => [section, []]));
  readonly #dates: DateTable;
  #facets: Facets | null = null;
  #passages: PassageScan | null = null;
  #events: EventScan | null = null;

  constructor(
    cursor: BytesCursor,
    members: ReadonlyMap<string, ByteRange>,
    { baseUrl, seed }: { readonly baseUrl: string; readonly seed: number },
  ) {
    this.#cursor = cursor;
    this.#members = members;
    this.#baseUrl = baseUrl;
    this.#seed = seed;
    this.#dates = new DateTable(seed);
  }

  /** What reads the elements of a list that begins, if all that they may name is known by now; else null. */
  choose(member: string): ElementScan | null {
    const has = (name: string) => this.#members.has(name);
    if (!has('topics') || !has('people') || !has('sources')) return null;
    if (member === 'quotes') return this.#beginPassages();
    if (member !== 'events' || !has('quotes')) return null;
    return this.#passagesSoFar().putOff === null ? this.#beginEvents() : null;
  }

  /** The story, when all members are known, whose records will stand in `bytes`. Throws `Irregular`. */
  finish(bytes: Uint8Array<ArrayBuffer>): ScannedDataset {
    const version = this.#value('version') ?? DATASET_VERSION;
    if (version !== DATASET_VERSION) throw new Irregular('the document has another version');
    this.#refuseOtherEvents();
    const notices: Notice[] = [];
    const language = documentText(this.#value('language'), 'language', notices) || DEFAULT_LANGUAGE;
    const passages = this.#readPassages();
    const events = this.#readEvents();
    const facets = this.#readFacets();
    // One by one: a call takes only so many arguments, and there may be a notice for each record.
    for (const section of SECTIONS) for (const notice of this.#noticesOf(section)) notices.push(notice);
    const text = (key: string) => documentText(this.#value(key), key, notices);
    const [id, title, description] = [text('id'), text('title'), text('description')];
    const reading = { ...this.#reading('events'), notices };
    return gatherStory(bytes, this.#baseUrl, this.#dates.toDates(), passages, events, {
      id,
      title,
      description,
      language,
      topics: [...facets.topicById.values()],
      people: [...facets.personById.values()],
      // Their language is the story's, which may stand in the file after what needed them.
      sources: [...(facets.language === language ? facets.sourceById : this.#readSources([])).values()],
      changes: parseChanges(documentList(this.#value('changes'), 'changes', notices), reading),
      notices,
      eventsInFile: events.inFile,
    });
  }

  #readFacets(): Facets {
    if (this.#facets !== null) return this.#facets;
    const topicById = parseTopics(this.#list('topics'), this.#reading('topics'));
    const personById = parsePeople(this.#list('people'), this.#reading('people'));
    this.#facets = {
      topicById,
      personById,
      sourceById: this.#readSources(this.#noticesOf('sources')),
      topics: idTableOf(topicById.keys(), this.#seed),
      people: idTableOf(personById.keys(), this.#seed),
      language: this.#language(),
    };
    return this.#facets;
  }

  #readSources(notices: Notice[]): ReadonlyMap<string, Source> {
    const reading = { ...this.#reading('sources'), notices, language: this.#language() };
    return parseSources(documentList(this.#value('sources'), 'sources', notices), reading);
  }

  /** Before anything is read of a document that the parser refuses for its events without looking at one. */
  #refuseOtherEvents(): void {
    const range = this.#listRange('events');
    if (range === null) throw new Irregular('the document has no list of events');
    if (this.#events !== null && this.#events.putOff === null) return;
    this.#standing(() => refuseLongList(this.#cursor, range, MAX_EVENTS));
  }

  #readPassages(): PassageScan {
    const passages = this.#passagesSoFar();
    this.#readRest('quotes', passages);
    return passages;
  }

  /** The passages, of which some may have been put off. */
  #passagesSoFar(): PassageScan {
    if (this.#passages !== null) return this.#passages;
    const passages = this.#beginPassages();
    this.#readLater('quotes', passages);
    return passages;
  }

  #readEvents(): EventScan {
    let events = this.#events;
    if (events === null) {
      events = this.#beginEvents();
      this.#readLater('events', events);
    }
    this.#readRest('events', events);
    return events;
  }

  #beginPassages(): PassageScan {
    const { topics, people, sourceById } = this.#readFacets();
    const known = {
      topics,
      people,
      sources: idTableOf(sourceById.keys(), this.#seed),
      sourceById,
      characters: Float64Array.from(sourceById.values(), ({ characters }) => characters),
    };
    this.#passages = new PassageScan(this.#cursor, known, this.#reading('quotes'), this.#seed);
    return this.#passages;
  }

  #beginEvents(): EventScan {
    const { topics, people } = this.#readFacets();
    const known = { topics, people, passages: this.#readPassages().ids };
    this.#events = new EventScan(this.#cursor, known, this.#dates, {
      reading: this.#reading('events'),
      seed: this.#seed,
      most: MAX_EVENTS,
    });
    return this.#events;
  }

  /** Reads the elements of a member that was passed, if it is a list. */
  #readLater(member: Section, scan: ElementScan): void {
    const range = this.#listRange(member);
    if (range === null) this.#list(member);
    else this.#standing(() => readElements(this.#cursor, range, scan));
  }

  /** Reads the elements of a list that were put off. */
  #readRest(member: Section, scan: ElementScan): void {
    const range = this.#listRange(member);
    if (range !== null) this.#standing(() => readPutOff(this.#cursor, range, scan));
  }

  #listRange(member: Section): ByteRange | null {
    const range = this.#members.get(member);
    return range !== undefined && this.#cursor.bytes[range.from] === OPEN_BRACKET ? range : null;
  }

  /** Does what moves the cursor, and puts it back. */
  #standing(work: () => void): void {
    const { at } = this.#cursor;
    work();
    this.#cursor.at = at;
  }

  #reading(section: Section): Reading {
    return {
      notices: this.#noticesOf(section),
      readDate: this.#readDate,
      baseUrl: this.#baseUrl,
      language: '',
    };
  }

  #noticesOf(section: Section): Notice[] {
    return this.#notices.get(section) ?? [];
  }

  #language(): string {
    return documentText(this.#value('language'), 'language', []) || DEFAULT_LANGUAGE;
  }

  #list(member: Section): readonly unknown[] {
    return documentList(this.#value(member), member, this.#noticesOf(member));
  }

  #value(member: string): unknown {
    const range = this.#members.get(member);
    return range && parseSlice(this.#cursor.bytes, range.from, range.to);
  }
}
