import type { JsonObject } from '../../base/json.ts';
import type { QuoteFile, SourceFile } from '../../dataset/schema.ts';
import type { IdOrder } from './archive-table.ts';
import type { StoryHeader } from './make-manifest.ts';

/** One list of the story, whose records are known by id. */
export class StoryList<Item extends { readonly id: string }> implements IdOrder {
  readonly #items: Item[] = [];
  readonly #positions = new Map<string, number>();

  get items(): readonly Item[] {
    return this.#items;
  }

  has(id: string): boolean {
    return this.#positions.has(id);
  }

  get(id: string): Item | undefined {
    return this.#items[this.#positions.get(id) ?? -1];
  }

  position(id: string): number | undefined {
    return this.#positions.get(id);
  }

  /** Adds a record whose id is new; says whether it was. */
  add(item: Item): boolean {
    if (this.has(item.id)) return false;
    this.#positions.set(item.id, this.#items.push(item) - 1);
    return true;
  }
}

/** Where nobody says what a story is called: what its folder is called, without words about it. */
export interface StoryName {
  readonly id: string;
  readonly title: string;
}

/** What parts ids that stand side by side in a column: no id of a topic, a person or a source has one. */
export const PARTS_IDS = ',';

/** In which events are told where nobody says. */
const DEFAULT_LANGUAGE = 'en';

/**
 * What is known of a story while its archive is built. With a dataset among the inputs its lists are the story's, and an id that is
 * in none of them is an error. Without one, topics and people are collected from the events as they come.
 */
export class StoryBook {
  readonly topics = new StoryList<StoryHeader['topics'][number]>();
  readonly people = new StoryList<NonNullable<StoryHeader['people']>[number]>();
  readonly sources = new StoryList<SourceFile>();
  readonly quotes = new StoryList<QuoteFile>();
  readonly #name: StoryName;
  #head: StoryHeader | null = null;

  constructor(name: StoryName) {
    this.#name = name;
  }

  /** Whether topics and people come from the events. */
  get collects(): boolean {
    return this.#head === null;
  }

  /**
   * Takes in the lists of a dataset that is sound; the first one also says what the story is called. Gives what an archive can't
   * hold: an id that an earlier dataset has for another record, and one that would be read as several.
   */
  open(file: StoryHeader & { readonly quotes?: readonly QuoteFile[] | undefined }): readonly ListFault[] {
    this.#head ??= file;
    const { topics, people = [], sources } = file;
    return [
      ...Object.entries({ topics, people, sources }).flatMap(([name, items]) =>
        partedIds(
          items.map(({ id }) => id),
          (index) => `${name}[${index}].id`,
        ),
      ),
      ...addAll(this.topics, topics, 'topics'),
      ...addAll(this.people, people, 'people'),
      ...addAll(this.sources, sources, 'sources'),
      ...addAll(this.quotes, file.quotes ?? [], 'quotes'),
    ];
  }

  /** Where topics and people are collected: makes sure that these are there. The label is the id until somebody says better. */
  collect(event: JsonObject): void {
    for (const id of textsIn(event['topics'])) this.topics.add({ id, label: id });
    for (const id of textsIn(event['people'])) this.people.add({ id, name: id });
  }

  /** What the manifest says of the story; `events` is how many it has. */
  header(events: number): StoryHeader {
    const { id, title } = this.#name;
    const head = this.#head ?? {
      id,
      title,
      description: `${events} events`,
      language: DEFAULT_LANGUAGE,
    };
    return {
      id: head.id,
      title: head.title,
      description: head.description,
      language: head.language,
      topics: [...this.topics.items],
      people: [...this.people.items],
      sources: [...this.sources.items],
      ...(this.#head?.changes && { changes: this.#head.changes }),
    };
  }
}

/** A record of a list that an archive can't hold. */
export interface ListFault {
  /** `topics[3].id`. */
  readonly path: string;
  readonly message: string;
}

/** Of ids that would be read as several, what is wrong; `pathAt` says where the id of an index stands. */
export function partedIds(ids: readonly string[], pathAt: (index: number) => string): readonly ListFault[] {
  return ids.flatMap((id, index) => {
    if (!id.includes(PARTS_IDS)) return [];
    const message = `the id "${id}" has a comma, which parts ids in an archive; write a hyphen instead`;
    return [{ path: pathAt(index), message }];
  });
}

function addAll<Item extends { readonly id: string }>(
  list: StoryList<Item>,
  items: readonly Item[],
  name: string,
): readonly ListFault[] {
  return items.flatMap((item, index) => {
    if (list.add(item) || JSON.stringify(list.get(item.id)) === JSON.stringify(item)) return [];
    return [
      {
        path: `${name}[${index}].id`,
        message: `"${item.id}" is another record in an earlier dataset; give one of them another id`,
      },
    ];
  });
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string' && each.trim() !== '') : [];
}
