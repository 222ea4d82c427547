import { encodeRows } from '../row-list.ts';
import type { ArchiveTable } from './archive-table.ts';
import type { StoryHeader } from './make-manifest.ts';
import { openFile } from './open-file.ts';
import type { ByteSink } from './open-file.ts';
import type { WordTable } from './word-table.ts';

/** So many entries of the index are held in memory at a time, 4 bytes each; for more, the rows are gone through again. */
const ENTRIES_AT_ONCE = 4 * 1024 * 1024;

/** Words in one group, whose pages have one index. */
const GROUP_WORDS = 16_384;
/** A group of words that many events have ends earlier. */
const GROUP_BYTES = 8 * 1024 * 1024;
/** A page of row lists holds those of some hundred rare words, or of one that is in many events. */
const PAGE_BYTES = 16 * 1024;

/** What goes on while an index of a million events is written. */
export type Breath = () => void | Promise<void>;

/**
 * `words`: every word of the archive, sorted, with the rows of the events in which it occurs: in the title, summary, place, note on
 * the date or a passage, its speaker's name or a topic's label, as a search of a dataset looks through them.
 */
export async function writeWords(
  sink: ByteSink,
  table: ArchiveTable,
  order: Uint32Array,
  header: Pick<StoryHeader, 'topics' | 'people'>,
  breath: Breath,
): Promise<void> {
  const { words } = table;
  const named = namesOf(words, header);
  const sorted = words.sorted();
  const entries = await countEntries(table, order, named, breath);
  const file = openFile(sink, [
    { name: 'word', of: 'text', encoding: 'DELTA_BYTE_ARRAY' },
    { name: 'rows', of: 'bytes', encoding: 'PLAIN', offsetIndex: true },
  ]);
  for (let start = 0; start < sorted.length;) {
    let end = start;
    let total = 0;
    while (
      end < sorted.length &&
      (end === start || total + (entries[sorted[end] ?? 0] ?? 0) <= ENTRIES_AT_ONCE)
    ) {
      total += entries[sorted[end] ?? 0] ?? 0;
      end += 1;
    }
    const part = sorted.subarray(start, end);
    const rowsOf = collectRows(table, order, named, part, entries, total);
    let group: [words: string[], rows: Uint8Array[]] = [[], []];
    let bytes = 0;
    for (const [place, word] of part.entries()) {
      const rows = encodeRows(rowsOf(place), order.length);
      group[0].push(words.word(word));
      group[1].push(rows);
      bytes += rows.length;
      if (group[0].length < GROUP_WORDS && bytes < GROUP_BYTES && place + 1 < part.length) continue;
      file.write(group, PAGE_BYTES);
      group = [[], []];
      bytes = 0;
      await breath();
    }
    start = end;
  }
  file.finish();
}

/** The words of what is named by ids: of topics and people, by the text of a combination of them. */
interface Named {
  topics(combination: string): readonly number[];
  people(combination: string): readonly number[];
}

function namesOf(words: WordTable, { topics, people = [] }: Pick<StoryHeader, 'topics' | 'people'>): Named {
  const textOfTopic = new Map(topics.map(({ id, label }) => [id, words.add([label])]));
  const textOfPerson = new Map(people.map(({ id, name }) => [id, words.add([name])]));
  return { topics: wordsByCombination(words, textOfTopic), people: wordsByCombination(words, textOfPerson) };
}

function wordsByCombination(
  words: WordTable,
  textOf: ReadonlyMap<string, number>,
): (combination: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (combination) => {
    const before = known.get(combination);
    if (before !== undefined) return before;
    const found = new Set<number>();
    for (const id of combination.split(',')) {
      const text = textOf.get(id);
      if (text !== undefined) words.visit(text, (word) => found.add(word));
    }
    const list = [...found];
    known.set(combination, list);
    return list;
  };
}

/** Calls back with each word of each row, once per row. */
function visitRow(texts: RowTexts, named: Named, event: number, visit: (word: number) => void): void {
  const { words } = texts;
  words.visit(texts.text(event), visit);
  for (const quote of texts.quotesOf(event)) words.visit(texts.quoteText(quote), visit);
  for (const word of named.topics(texts.topics(event))) visit(word);
  for (const word of named.people(texts.speakers(event))) visit(word);
}

interface RowTexts {
  readonly words: WordTable;
  text(event: number): number;
  quotesOf(event: number): readonly number[];
  quoteText(quote: number): number;
  topics(event: number): string;
  speakers(event: number): string;
}

function textsOf(table: ArchiveTable): RowTexts {
  return {
    words: table.words,
    text: (event) => table.wordText(event),
    quotesOf: (event) => table.quotesOf(event),
    quoteText: (quote) => table.quoteWordText(quote),
    topics: (event) => table.topics(event),
    speakers: (event) => table.speakers(event),
  };
}

/** So many rows are gone through between two breaths. */
const ROWS_PER_BREATH = 65_536;

/** In how many rows each word occurs. */
async function countEntries(
  table: ArchiveTable,
  order: Uint32Array,
  named: Named,
  breath: Breath,
): Promise<Uint32Array> {
  const texts = textsOf(table);
  const counts = new Uint32Array(table.words.size);
  const seen = new Uint32Array(counts.length);
  for (const [row, event] of order.entries()) {
    visitRow(texts, named, event, (word) => {
      if (seen[word] === row + 1) return;
      seen[word] = row + 1;
      counts[word] = (counts[word] ?? 0) + 1;
    });
    if (row % ROWS_PER_BREATH === 0) await breath();
  }
  return counts;
}

/** The rows of each of some words, by its place among them. */
function collectRows(
  table: ArchiveTable,
  order: Uint32Array,
  named: Named,
  part: Uint32Array,
  entries: Uint32Array,
  total: number,
): (place: number) => Uint32Array {
  const texts = textsOf(table);
  const rows = new Uint32Array(total);
  const starts = new Uint32Array(part.length + 1);
  // Where the next row of each word goes, one further on than it is, so that 0 stands for a word of another part.
  const next = new Uint32Array(table.words.size);
  const seen = new Uint32Array(table.words.size);
  for (const [place, word] of part.entries()) {
    next[word] = (starts[place] ?? 0) + 1;
    starts[place + 1] = (starts[place] ?? 0) + (entries[word] ?? 0);
  }
  for (const [row, event] of order.entries()) {
    visitRow(texts, named, event, (word) => {
      const at = next[word] ?? 0;
      if (at === 0 || seen[word] === row + 1) return;
      seen[word] = row + 1;
      rows[at - 1] = row;
      next[word] = at + 1;
    });
  }
  return (place) => rows.subarray(starts[place], starts[place + 1]);
}
