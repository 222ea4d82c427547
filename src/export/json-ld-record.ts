/** A JSON object of JSON-LD. Fields that are null, undefined, empty texts or empty lists say nothing; `record` leaves them out. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** How the parts of a page are named, so that they can refer to each other. */
export interface JsonLdNames {
  readonly page: string;
  readonly list: string;
  readonly of: (kind: 'event' | 'quote' | 'source' | 'person', id: string) => string;
  /** The address at which the explorer shows an event; null where the site's own isn't known. */
  readonly viewOf: (event: string) => string | null;
}

/**
 * A record without the fields that say nothing.
 *
 *     record({ '@type': 'Person', name: 'Joe Biden', description: undefined }) // { '@type': 'Person', name: 'Joe Biden' }
 */
export function record(fields: JsonLd): JsonLd {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
