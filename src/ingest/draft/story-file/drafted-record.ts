import { isJsonObject } from '../../../base/json.ts';
import type { Draft } from '../model.ts';
import type { DraftPassages } from './draft-passages.ts';

/** The file of a story folder that remembers what has been proposed, so that what an editor takes out stays out. */
export const DRAFTED_FILE = 'drafted.json';

/** An event that was proposed once: its id, its date, and marks of its passages. */
export interface DraftedEvent {
  readonly id: string;
  readonly date: string | null;
  readonly passages: readonly string[];
}

/** All that has been proposed for a story so far. */
export interface DraftedRecord {
  readonly articles: readonly string[];
  readonly events: readonly DraftedEvent[];
  readonly topics: readonly string[];
  readonly people: readonly string[];
}

export const NOTHING_DRAFTED: DraftedRecord = { articles: [], events: [], topics: [], people: [] };

/** What a draft proposes, as a record. */
export function recordOf(draft: Draft, passages: DraftPassages): DraftedRecord {
  return {
    articles: draft.articles.map(({ id }) => id),
    events: draft.events.map((event) => ({
      id: event.id,
      date: event.date,
      passages: marksOf(
        passages.of(event).map(({ article, selector }) => passageMark(article, selector.exact)),
      ),
    })),
    topics: draft.topics.map(({ id }) => id),
    people: draft.people.map(({ id }) => id),
  };
}

/** Each mark once: what stands several times in an article in the same words has one mark, and must not count as much more in common. */
const marksOf = (marks: readonly string[]): string[] => [...new Set(marks)];

/** A short mark of a passage: its article and a hash of its words, marks and blanks aside. */
export function passageMark(article: string, exact: string): string {
  const words = exact
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `${article}:${hash(words, 0x811c9dc5)}${hash(words, 0x01000193)}`;
}

/** FNV-1a of a text's UTF-16 units, in hexadecimal. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}

export function serialiseRecord(record: DraftedRecord): string {
  const note =
    'What “sourceline draft” has proposed for this story. It proposes none of it again; delete this file to be proposed everything anew.';
  return `${JSON.stringify({ note, version: 1, ...record }, null, 1)}\n`;
}

/** Reads a record; null where the text is none. */
export function readRecord(text: string): DraftedRecord | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isJsonObject(json) || json['version'] !== 1) return null;
  const events = Array.isArray(json['events']) ? json['events'] : [];
  return {
    articles: strings(json['articles']),
    events: events.flatMap((event: unknown) => {
      if (!isJsonObject(event) || typeof event['id'] !== 'string') return [];
      const date = typeof event['date'] === 'string' ? event['date'] : null;
      return [{ id: event['id'], date, passages: marksOf(strings(event['passages'])) }];
    }),
    topics: strings(json['topics']),
    people: strings(json['people']),
  };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
