import { isJsonObject } from '../base/json.ts';

/*
 * How one event stands in an archive and on a line of JSON Lines: as in a dataset, but with its passages inside, so that a row
 * says all there is to say. An entry of `quotes` and of `otherDates[].quotes` is a passage (as in the dataset's `quotes`) or the
 * id of one; in an archive each passage stands where it is named first.
 *
 *     { "id": "lima", "date": "2024-11-16", "title": "…", "topics": ["summits"], "quotes": [{ "id": "q1", "source": "…", … }] }
 */

/** An event in the dataset's form, and the passages that stood in it. Neither is checked. */
export interface UnfoldedRecord {
  readonly event: unknown;
  readonly quotes: readonly InlineQuote[];
}

/** A passage that stood inside an event, and where: `quotes[0]`. */
export interface InlineQuote {
  readonly value: unknown;
  readonly path: string;
}

/** Takes the passages out of an event; leaves their ids. What isn't an event comes back as it is. */
export function unfoldRecord(value: unknown): UnfoldedRecord {
  if (!isJsonObject(value)) return { event: value, quotes: [] };
  const { quotes, otherDates } = value;
  const inline: InlineQuote[] = [];
  const unfolded = Array.isArray(quotes) ? takeOut(quotes, 'quotes', inline) : quotes;
  const others = Array.isArray(otherDates)
    ? otherDates.map((other: unknown, at) => {
        if (!isJsonObject(other) || !Array.isArray(other['quotes'])) return other;
        return { ...other, quotes: takeOut(other['quotes'], `otherDates[${at}].quotes`, inline) };
      })
    : otherDates;
  if (inline.length === 0) return { event: value, quotes: inline };
  // Keys are the file's own; spreading copies them as own fields, and known keys alone are read.
  return {
    event: {
      ...value,
      ...(unfolded !== undefined && { quotes: unfolded }),
      ...(others !== undefined && { otherDates: others }),
    },
    quotes: inline,
  };
}

function takeOut(entries: readonly unknown[], path: string, inline: InlineQuote[]): unknown[] {
  return entries.flatMap((entry: unknown, index) => {
    if (!isJsonObject(entry)) return [entry];
    inline.push({ value: entry, path: `${path}[${index}]` });
    // Without an id it is told of as a passage, and costs no more than itself.
    return typeof entry['id'] === 'string' ? [entry['id']] : [];
  });
}

/** An event in the dataset's form, as far as folding reads it. */
interface Foldable {
  readonly quotes?: readonly string[] | undefined;
  readonly otherDates?: readonly { readonly date: string; readonly quotes: readonly string[] }[] | undefined;
}

/** Puts the passages of an event into it, each where it is named first; an id without a passage stays an id. */
export function foldRecord(event: Foldable, quoteById: { get(id: string): object | undefined }): object {
  const placed = new Set<string>();
  const fold = (id: string): object | string => {
    if (placed.has(id)) return id;
    placed.add(id);
    return quoteById.get(id) ?? id;
  };
  const { quotes, otherDates } = event;
  return {
    ...event,
    ...(quotes !== undefined && { quotes: quotes.map(fold) }),
    ...(otherDates !== undefined && {
      otherDates: otherDates.map((other) => ({ ...other, quotes: other.quotes.map(fold) })),
    }),
  };
}
