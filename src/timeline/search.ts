import { foldText } from '../base/visible-text.ts';
import { addBit, emptyBits, fullBits, intersectBits } from './bitset.ts';
import type { Columns } from './columns.ts';
import { visitEvents } from './facet-index.ts';
import type { ValueIndex } from './facet-index.ts';
import { searchIndexOf } from './search-index.ts';

/** More words than anybody types; what comes after them is ignored, so that a pasted book cannot stall the page. */
const MAX_WORDS = 16;

/** Longer "words" are cut: nothing in a story is that long, and a short needle finds whatever a long one would. */
const MAX_WORD_LENGTH = 200;

/** The words that a search text asks for, folded, each once; none where it is empty or only blanks. */
export function searchWords(text: string): string[] {
  const head = text.slice(0, MAX_WORDS * MAX_WORD_LENGTH);
  const words = foldText(head)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, MAX_WORDS).map((word) => word.slice(0, MAX_WORD_LENGTH));
}

/**
 * The events in which every word occurs somewhere: in the title, summary, place, note on the date, a passage, its speaker's
 * name or a topic's label. Literal and folded (case, accents, kinds of quotation marks); there is no pattern language.
 * Null where the text asks for nothing.
 */
export function searchEvents(columns: Columns, text: string): Uint32Array | null {
  const words = searchWords(text);
  if (words.length === 0) return null;
  const found = fullBits(columns.size);
  for (const word of words) intersectBits(found, eventsWithWord(columns, word));
  return found;
}

function eventsWithWord(columns: Columns, word: string): Uint32Array {
  const index = searchIndexOf(columns);
  const found = emptyBits(columns.size);
  for (const [event, text] of index.events.entries()) {
    if (text.includes(word)) addBit(found, event);
  }
  addEventsOf(found, columns.passages, index.passages, word);
  addEventsOf(found, columns.speakers, index.speakers, word);
  addEventsOf(found, columns.topics, index.topics, word);
  return found;
}

function addEventsOf(found: Uint32Array, facet: ValueIndex, texts: readonly string[], word: string): void {
  for (const [value, text] of texts.entries()) {
    if (text.includes(word)) visitEvents(facet, value, (event) => addBit(found, event));
  }
}
