import { foldText } from '../../base/visible-text.ts';
import { addBit, forEachBit, fullBits, intersectBits } from '../columns/bitset.ts';
import { eventsOfValue } from '../columns/facet-index.ts';
import type { ValueIndex } from '../columns/facet-index.ts';
import type { SearchIndex } from './search-index.ts';
import { textsWith } from './texts.ts';
import type { Texts } from './texts.ts';

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

/** What a search looks through: folded texts, and what leads from those of passages, speakers and topics to their events. */
export interface Searchable {
  readonly size: number;
  readonly texts: SearchIndex;
  readonly passages: Pick<ValueIndex, 'eventsOf'>;
  readonly speakers: Pick<ValueIndex, 'eventsOf'>;
  readonly topics: Pick<ValueIndex, 'eventsOf'>;
}

/**
 * The events in which every word occurs somewhere: in the title, summary, place, note on the date, a passage, its speaker's
 * name or a topic's label. Literal and folded (case, accents, kinds of quotation marks); there is no pattern language.
 * Null where the text asks for nothing.
 */
export function searchEvents(searchable: Searchable, text: string): Uint32Array | null {
  const words = searchWords(text);
  if (words.length === 0) return null;
  const found = fullBits(searchable.size);
  for (const word of words) intersectBits(found, eventsWithWord(searchable, word));
  return found;
}

function eventsWithWord({ texts, passages, speakers, topics }: Searchable, word: string): Uint32Array {
  const found = textsWith(texts.events, word);
  const addEventsOf = (facet: Pick<ValueIndex, 'eventsOf'>, named: Texts) =>
    forEachBit(textsWith(named, word), (value) => {
      for (const event of eventsOfValue(facet, value)) addBit(found, event);
    });
  addEventsOf(passages, texts.passages);
  addEventsOf(speakers, texts.speakers);
  addEventsOf(topics, texts.topics);
  return found;
}
