import { isJsonObject } from '../../base/json.ts';
import { SUSPECT } from '../../base/hidden-character.ts';
import { acceptsEvent, acceptsQuote } from '../../dataset/accept.ts';
import { checkEvent, checkQuote, error } from '../../dataset/check-records.ts';
import { checkTexts } from '../../dataset/check-text.ts';
import { cachingDateReader } from '../../dataset/edtf-cache.ts';
import { EdtfError } from '../../dataset/edtf-error.ts';
import { edtfReason } from '../../dataset/edtf-reason.ts';
import { MAX_NESTING } from '../../dataset/limits.ts';
import type { Problem } from '../../dataset/problem.ts';
import { issueWords, pathText } from '../../dataset/schema-issue.ts';
import { eventSchema, quoteSchema } from '../../dataset/schema.ts';
import type { EventFile, QuoteFile } from '../../dataset/schema.ts';
import { foldRecord, unfoldRecord } from '../event-record.ts';
import type { InlineQuote } from '../event-record.ts';
import { MAX_ARCHIVE_EVENTS, MAX_RECORD_CHARACTERS } from '../limits.ts';
import type { ArchiveTable } from './archive-table.ts';
import { nestsDeeper } from './nests-deeper.ts';
import { partedIds, PARTS_IDS } from './story-book.ts';
import type { StoryBook } from './story-book.ts';

/** Checks events one by one, as strictly as a dataset is checked for its author, and takes the sound ones into a table. */
export class EventIntake {
  readonly #book: StoryBook;
  readonly #table: ArchiveTable;
  readonly #readDate = cachingDateReader(edtfReason);
  readonly #ids = new Set<string>();

  constructor(book: StoryBook, table: ArchiveTable) {
    this.#book = book;
    this.#table = table;
  }

  /** Takes in a record (see `event-record.ts`), or says what is wrong with it; paths count from the record. */
  take(value: unknown): readonly Problem[] {
    if (this.#table.size >= MAX_ARCHIVE_EVENTS) {
      return [error('', `an archive has at most ${MAX_ARCHIVE_EVENTS} events; split it`)];
    }
    // First of all, since nothing after it is safe with a hundred thousand levels.
    if (nestsDeeper(value, MAX_NESTING)) return [TOO_DEEP];
    const { event, quotes: inline } = unfoldRecord(value);
    if (this.#book.collects && isJsonObject(event)) this.#book.collect(event);
    const problems: Problem[] = [];
    const quotes = new Map<string, QuoteFile>();
    for (const each of inline) {
      const quote = this.#checkInline(each, problems);
      if (quote !== undefined) quotes.set(quote.id, quote);
    }
    const file = this.#checkForm(event, problems);
    if (file === undefined) return problems;
    const named = namedQuotes(file);
    for (const id of named) {
      const quote = quotes.get(id) ?? this.#knownQuote(id);
      if (quote !== undefined) quotes.set(id, quote);
    }
    const date = this.#readDate(file.date);
    if (date instanceof EdtfError || !this.#isPlain(file, named, quotes)) {
      problems.push(...this.#explain(file, quotes));
    }
    const folded = foldRecord(file, quotes);
    // Passages stand deeper here than in the list that they come from.
    if (nestsDeeper(folded, MAX_NESTING)) return [...problems, TOO_DEEP];
    const record = JSON.stringify(folded);
    if (record.length > MAX_RECORD_CHARACTERS) return [...problems, tooLong(record.length)];
    // Control characters and halves of pairs are escaped there.
    if (SUSPECT.test(record) || record.includes('\\u') || record.includes('\ufffd')) {
      problems.push(
        ...checkTexts(file, []),
        ...[...quotes.values()].flatMap((quote) => checkTexts(quote, [])),
      );
    }
    if (date instanceof EdtfError || problems.some(({ severity }) => severity === 'error')) return problems;
    this.#ids.add(file.id);
    const own = named.flatMap((id) => quotes.get(id) ?? []);
    this.#table.add({ event: file, date, quotes: own, record });
    return problems;
  }

  /** Whether nothing needs a closer look: what nearly all events are like. */
  #isPlain(event: EventFile, named: readonly string[], quotes: ReadonlyMap<string, QuoteFile>): boolean {
    const { topics, people = [] } = event;
    return (
      event.otherDates === undefined &&
      event.image === undefined &&
      !this.#ids.has(event.id) &&
      topics.every((id) => this.#book.topics.has(id) && !id.includes(PARTS_IDS)) &&
      people.every((id) => this.#book.people.has(id) && !id.includes(PARTS_IDS)) &&
      named.every((id) => quotes.has(id)) &&
      named.length === (event.quotes?.length ?? 0) &&
      new Set(topics).size === topics.length &&
      new Set(people).size === people.length
    );
  }

  #explain(event: EventFile, quotes: ReadonlyMap<string, QuoteFile>): readonly Problem[] {
    const { topics, people } = this.#book;
    const ids = {
      topics: new Set(event.topics.filter((id) => topics.has(id))),
      people: new Set((event.people ?? []).filter((id) => people.has(id))),
      sources: new Set<string>(),
      quotes: new Set(quotes.keys()),
    };
    // With a dataset they are told of once, where its lists are read.
    const parted = this.#book.collects
      ? [
          ...partedIds(event.topics, (index) => `topics[${index}]`),
          ...partedIds(event.people ?? [], (index) => `people[${index}]`),
        ]
      : [];
    return [
      ...(this.#ids.has(event.id)
        ? [error('id', `"${event.id}" is the id of an earlier event too; give it another`)]
        : []),
      ...parted.map(({ path, message }) => error(path, message)),
      // An archive may well have events that rest on no passage.
      ...checkEvent(event, '', ids).filter(
        ({ path, severity }) => severity === 'error' || path !== '.quotes',
      ),
    ].map((problem) => ({ ...problem, path: problem.path.replace(/^\./, '') }));
  }

  #checkForm(value: unknown, problems: Problem[]): EventFile | undefined {
    if (acceptsEvent(value)) return value;
    const result = eventSchema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const words = issueWords(issue, value);
      problems.push(
        issue.path.length === 0
          ? error('', 'this is no event; write an object with "id", "date", "title" and "topics"')
          : error(pathText(issue.path), `"${pathText(issue.path)}" ${words}; see "event" in the JSON Schema`),
      );
    }
    return undefined;
  }

  #checkInline({ value, path }: InlineQuote, problems: Problem[]): QuoteFile | undefined {
    const quote = quoteIn(value, path, problems);
    if (quote === undefined) return undefined;
    const { topics, people, sources } = this.#book;
    if (this.#book.collects && quote.speaker !== undefined) this.#book.collect({ people: [quote.speaker] });
    problems.push(
      ...checkQuote(
        quote,
        path,
        {
          topics: new Set(quote.topics.filter((id) => topics.has(id))),
          people: new Set(quote.speaker !== undefined && people.has(quote.speaker) ? [quote.speaker] : []),
          sources: new Set(sources.has(quote.source) ? [quote.source] : []),
          quotes: new Set(),
        },
        sources.get(quote.source)?.characters,
      ),
    );
    const earlier = this.#knownQuote(quote.id);
    if (earlier !== undefined && JSON.stringify(earlier) !== JSON.stringify(quote)) {
      problems.push(error(`${path}.id`, `"${quote.id}" is the id of another passage too; give it another`));
    }
    return quote;
  }

  /** A passage that was there before: of a dataset, or in an event above. */
  #knownQuote(id: string): QuoteFile | undefined {
    const listed = this.#book.quotes.get(id);
    if (listed !== undefined) return listed;
    const text = this.#table.quoteText(id);
    if (text === undefined) return undefined;
    const value: unknown = JSON.parse(text);
    return acceptsQuote(value) ? value : undefined;
  }
}

const TOO_DEEP = error('', `this event nests deeper than ${MAX_NESTING} levels, and readers would refuse it`);

function tooLong(characters: number): Problem {
  return error(
    '',
    `this event has ${characters} characters as JSON, its passages included, and readers refuse more than ${MAX_RECORD_CHARACTERS}; shorten its texts`,
  );
}

/** The passages of an event, those that give it another date included, each once. */
function namedQuotes({ quotes = [], otherDates }: EventFile): readonly string[] {
  if (otherDates === undefined && quotes.length < 2) return quotes;
  return [...new Set([...quotes, ...(otherDates ?? []).flatMap((other) => other.quotes)])];
}

function quoteIn(value: unknown, path: string, problems: Problem[]): QuoteFile | undefined {
  if (acceptsQuote(value)) return value;
  const result = quoteSchema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const where = `${path}${issue.path.length > 0 ? '.' : ''}${pathText(issue.path)}`;
    problems.push(error(where, `"${where}" ${issueWords(issue, value)}; see "quote" in the JSON Schema`));
  }
  return undefined;
}
