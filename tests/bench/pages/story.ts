/**
 * The same dataset file for whatever isn't Sourceline: fetched, parsed and put into flat arrays, with nothing checked. A
 * reader for made-up dates alone, since the bench measures what has to be drawn, and not who reads dates best.
 */

/** What a page of the bench draws. One entry per event, in the order of the file. */
export interface Story {
  readonly topics: readonly string[];
  /** UTC milliseconds; the end is the first moment after it. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** A bit for each topic that the event touches; without any, the bit after the last topic's. */
  readonly rows: Uint32Array;
  readonly titles: readonly string[];
  readonly from: number;
  readonly to: number;
}

interface StoryFile {
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  readonly events: readonly {
    readonly date: string;
    readonly title: string;
    readonly topics: readonly string[];
  }[];
}

/** Fetches the dataset that the page's `?data=` names. */
export async function fetchStoryFile(): Promise<StoryFile> {
  const address = new URLSearchParams(location.search).get('data');
  if (address === null) throw new Error('The page needs a dataset: ?data=…');
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as StoryFile;
}

/** Puts a parsed file into flat arrays. */
export function readStory({ topics, events }: StoryFile): Story {
  const rowById = new Map(topics.map(({ id }, row) => [id, row]));
  const starts = new Float64Array(events.length);
  const ends = new Float64Array(events.length);
  const rows = new Uint32Array(events.length);
  let from = Infinity;
  let to = -Infinity;
  for (const [index, event] of events.entries()) {
    const { start, end } = readDate(event.date);
    starts[index] = start;
    ends[index] = end;
    from = Math.min(from, start);
    to = Math.max(to, end);
    let bits = 0;
    for (const id of event.topics) bits |= 1 << (rowById.get(id) ?? topics.length);
    rows[index] = bits === 0 ? 1 << topics.length : bits;
  }
  return {
    topics: [...topics.map(({ label }) => label), 'No topic'],
    starts,
    ends,
    rows,
    titles: events.map(({ title }) => title),
    from,
    to,
  };
}

/**
 * The span of a date as `generate-events.ts` writes them. Of a date with one known bound, that bound.
 *
 *     readDate('2024-11') // { start: Date.UTC(2024, 10), end: Date.UTC(2024, 11) }
 */
export function readDate(text: string): { readonly start: number; readonly end: number } {
  const bare = text.replace(/^\[\.\.|[\]~?%]/g, '');
  const slash = bare.indexOf('/');
  const first = readPart(slash === -1 ? bare : bare.slice(0, slash));
  if (slash === -1 || bare.endsWith('..')) return first;
  return { start: first.start, end: readPart(bare.slice(slash + 1)).end };
}

function readPart(text: string): { readonly start: number; readonly end: number } {
  if (text.endsWith('X')) {
    const decade = Number(text.slice(0, 3)) * 10;
    return { start: Date.UTC(decade, 0), end: Date.UTC(decade + 10, 0) };
  }
  const year = Number(text.slice(0, 4));
  if (text.length === 4) return { start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0) };
  const month = Number(text.slice(5, 7)) - 1;
  if (text.length === 7) return { start: Date.UTC(year, month), end: Date.UTC(year, month + 1) };
  const day = Number(text.slice(8, 10));
  return { start: Date.UTC(year, month, day), end: Date.UTC(year, month, day + 1) };
}
