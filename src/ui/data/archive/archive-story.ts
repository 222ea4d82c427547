import type { ViewState } from '../../../state/view-state.ts';
import type { Dataset, EventRecords, ParsedDataset, Passage, TimelineEvent } from '../../../dataset/model.ts';
import type { Records } from '../../../dataset/records.ts';
import type { ColumnData } from '../../../timeline/columns/column-data.ts';
import type { Columns } from '../../../timeline/columns/columns.ts';
import { nameColumns } from '../../../timeline/columns/columns.ts';
import type { ValueIndex } from '../../../timeline/columns/facet-index.ts';
import { keepWeighty } from '../../../timeline/crowd/landmarks.ts';
import { isSelected } from '../../../timeline/filter/filter.ts';
import type { Selection } from '../../../timeline/model.ts';
import { eventsAt } from '../../../timeline/selected-records.ts';
import { prepareColumns } from '../../../timeline/prepare-columns.ts';
import { keepPrepared } from '../../../timeline/prepared.ts';
import { nextEvent } from '../../../timeline/walk.ts';
import { breath } from '../../timing/breath.ts';
import { painted } from '../../timing/painted.ts';
import { setSearcher } from '../reader/searcher.ts';
import type { ArchiveClient } from './archive-client.ts';
import type { BegunArchive, MoreOfArchive } from './archive-messages.ts';
import { ComingEvents } from './coming-events.ts';
import type { EventState } from './coming-events.ts';
import { ComingSources } from './coming-sources.ts';
import { HeldPassages } from './held-passages.ts';

/** How far an archive is: `begun` when the chart can be drawn, `whole` when it can be filtered by whatever there is. */
export type ArchiveStage = 'begun' | 'coming' | 'whole';

/** An archive that is open, as the explorer has it: its story by now, and what is still to come. */
export class ArchiveStory {
  readonly events: ComingEvents;
  readonly passages: HeldPassages;
  readonly sources: ComingSources;
  readonly hasWords: boolean;
  readonly client: ArchiveClient;
  readonly #askMore: () => void;
  readonly #name: (dataset: Dataset, story: ArchiveStory) => void;
  /** What stays as it is when the story grows. */
  readonly #begun: Pick<BegunArchive, 'header' | 'dates' | 'topics' | 'notices' | 'eventsInFile'>;
  readonly #listeners = new Set<() => void>();
  #parsed: ParsedDataset;
  #columns: Columns;
  #revision = 0;
  #stage: ArchiveStage = 'begun';
  #failure: unknown = null;

  /**
   * @param askMore Has the reader send what filters need.
   * @param soon Runs something when what is being drawn is drawn.
   * @param name Says of each dataset that it grows through which archive it comes from.
   */
  constructor(
    begun: BegunArchive,
    client: ArchiveClient,
    askMore: () => void,
    soon: (work: () => void) => void,
    name: (dataset: Dataset, story: ArchiveStory) => void,
  ) {
    this.#name = name;
    this.client = client;
    this.hasWords = begun.hasWords;
    const { header, dates, topics, notices, eventsInFile } = begun;
    this.#begun = { header, dates, topics, notices, eventsInFile };
    this.#askMore = askMore;
    this.passages = new HeldPassages();
    this.sources = new ComingSources(this.passages, {
      fetchSource: (source) => client.ask({ of: 'source', source }),
      fetchPassage: (id) => client.ask({ of: 'passage', id }),
      changed: () => this.#tell(),
      failed: (cause) => this.fail(cause),
    });
    this.events = new ComingEvents(begun.dates.size, begun.outlines, this.passages, {
      fetchEvents: (numbers) => client.ask({ of: 'events', numbers }),
      fetchNumber: (id) => client.ask({ of: 'number', id }),
      changed: () => this.#tell(),
      failed: (cause) => this.fail(cause),
      soon,
    });
    keepPrepared({ ...begun.dates, weight: begun.weight }, begun.prepared);
    const none = noValues(begun.dates.size);
    const { parsed, columns } = this.#storyOf({
      people: [],
      sources: [],
      weight: begun.weight,
      speakers: none,
      reporting: none,
      independent: new Uint8Array(begun.dates.size),
      notices: [],
    });
    this.#parsed = parsed;
    this.#columns = columns;
  }

  /** The story as far as it is there: another object when it has grown. */
  get parsed(): ParsedDataset {
    return this.#parsed;
  }

  get columns(): Columns {
    return this.#columns;
  }

  get stage(): ArchiveStage {
    return this.#stage;
  }

  /** Counts what has come: another number says that there may be more to draw. */
  get revision(): number {
    return this.#revision;
  }

  /** What went wrong since the reader last tried again; null where nothing did. */
  get failure(): unknown {
    return this.#failure;
  }

  /** The first event that a passage supports, by the passage's id; null where there is none, or it isn't there yet. */
  eventOfPassage(id: string): TimelineEvent | null {
    const number = this.sources.eventOfPassage(id);
    return number === null ? null : (this.events.at(number) ?? null);
  }

  /** What is known of that event; null where the archive has no such passage. */
  stateOfPassage(id: string): EventState | null {
    const state = this.sources.stateOfPassage(id);
    if (state !== 'there') return state;
    const number = this.sources.eventOfPassage(id);
    return number === null ? null : this.events.stateAt(number);
  }

  /** Of the selected events those that have come so far. */
  eventsAtHand(selection: Selection): EventRecords {
    const numbers = this.events.numbersAtHand().filter((number) => isSelected(selection, number));
    return eventsAt(this.events, Uint32Array.from(numbers));
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Whether a view can be drawn with what is there: an archive begins without who speaks, who reports, and how many agree. */
  suffices({ people, sources, minSources, lanes, view }: ViewState): boolean {
    if (this.#stage === 'whole') return true;
    const isBySource = sources.length > 0 || minSources > 1 || view === 'sources';
    return people.length === 0 && lanes === 'topics' && !isBySource;
  }

  /** Begins to read what filters need when what is on the page has been painted, unless what is given back is called before that. */
  readMoreSoon(): (() => void) | undefined {
    if (this.#stage !== 'begun' || this.#failure !== null) return undefined;
    let isWanted = true;
    const read = async () => {
      await painted();
      if (isWanted) this.readMore();
    };
    void read();
    return () => {
      isWanted = false;
    };
  }

  /** Fetches what the steps to the next event and to the one before lead to, so that each is as quick as in a story at hand. */
  fetchNeighbours(columns: Columns, selection: Selection, event: number): void {
    for (const step of [1, -1] as const) {
      const next = nextEvent(columns, selection, event, step);
      if (next !== null) this.events.at(next);
    }
  }

  /** Begins to read what filters need, once. */
  readMore(): void {
    if (this.#stage !== 'begun') return;
    this.#stage = 'coming';
    this.#askMore();
  }

  /** Takes what filters need; between the steps of what rests on it the page can answer its reader. */
  async grow(more: MoreOfArchive): Promise<void> {
    keepWeighty(more.weight, more.weighty);
    const { parsed, columns } = this.#storyOf(more);
    for (const _ of prepareColumns(columns)) {
      // oxlint-disable-next-line no-await-in-loop -- one step after the other, on purpose
      await breath();
    }
    this.#stage = 'whole';
    // What has read the story keeps it as it began; what that held of its own by event is let go of.
    const { weight, independent } = columns;
    this.#searchIn(nameColumns(this.#parsed.dataset, { ...this.#columns, weight, independent }));
    this.#parsed = parsed;
    this.#columns = columns;
    // It is another story: nothing of what is drawn by now need be drawn again before that one is.
    for (const listener of this.#listeners) listener();
  }

  /** Says that something could not be fetched. */
  fail(cause: unknown): void {
    this.#failure = cause;
    if (this.#stage === 'coming') this.#stage = 'begun';
    this.#tell();
  }

  /** Forgets what failed, so that all of it that is still in sight is asked for again. */
  retry(): void {
    this.#failure = null;
    this.events.forgetFailures();
    this.sources.forgetFailures();
    this.readMore();
    this.#tell();
  }

  #searchIn(columns: Columns): void {
    setSearcher(columns, (text) => this.client.ask({ of: 'search', text }));
  }

  #tell(): void {
    this.#revision += 1;
    for (const listener of this.#listeners) listener();
  }

  #storyOf(more: Omit<MoreOfArchive, 'weighty'>): {
    readonly parsed: ParsedDataset;
    readonly columns: Columns;
  } {
    const { header, dates, topics, notices, eventsInFile } = this.#begun;
    const { people, sources, weight, speakers, reporting, independent } = more;
    const dataset: Dataset = {
      ...header,
      people,
      sources,
      events: this.events,
      eventById: this.events,
      passages: NO_PASSAGES,
      passageById: this.passages,
      topicById: byId(header.topics),
      personById: byId(people),
      sourceById: byId(sources),
    };
    const data: ColumnData = {
      ...dates,
      weight,
      topics,
      speakers,
      sources: reporting,
      independent,
      passages: noValues(dates.size),
      passageSource: new Int32Array(0),
      passageSpeaker: new Int32Array(0),
    };
    const columns = nameColumns(dataset, data);
    this.#searchIn(columns);
    this.#name(dataset, this);
    return { parsed: { dataset, notices: [...notices, ...more.notices], eventsInFile }, columns };
  }
}

/** Which passages an archive has is known only of what has been looked at. */
const NO_PASSAGES: Records<Passage> = { length: 0, at: () => undefined, indexOf: () => -1 };

const emptyOffsets = new Map<number, Uint32Array<ArrayBuffer>>();

/** No value of any event. */
function noValues(size: number): ValueIndex {
  const offsets = emptyOffsets.get(size) ?? new Uint32Array(size + 1);
  emptyOffsets.clear();
  emptyOffsets.set(size, offsets);
  const values = new Uint32Array(0);
  return { valuesOf: { offsets, values }, eventsOf: { offsets: new Uint32Array(1), values } };
}

function byId<Kind extends { readonly id: string }>(records: readonly Kind[]): ReadonlyMap<string, Kind> {
  return new Map(records.map((record) => [record.id, record]));
}
