/** What a formatter shows of a date: fields by their `Intl` names, nothing that is not asked for. */
export type DateFields = Pick<
  Intl.DateTimeFormatOptions,
  'era' | 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute' | 'second'
>;

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();
const listFormats = new Map<string, Intl.ListFormat>();

/**
 * A formatter for calendar fields, made once per locale and fields: making one takes a thousand times as long as using it.
 * Always the Gregorian calendar (Thai and Persian have their own as default) and UTC, in which fields are passed.
 */
export function dateFormat(locale: string, fields: DateFields): Intl.DateTimeFormat {
  return cached(
    dateFormats,
    `${locale} ${JSON.stringify(fields)}`,
    () => new Intl.DateTimeFormat(locale, { ...fields, calendar: 'gregory', timeZone: 'UTC' }),
  );
}

/** A formatter for whole numbers, grouped. */
export function numberFormat(locale: string): Intl.NumberFormat {
  return cached(numberFormats, locale, () => new Intl.NumberFormat(locale));
}

/** Joins texts with "and" or "or" as the language does. */
export function listFormat(locale: string, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  return cached(listFormats, `${locale} ${type}`, () => new Intl.ListFormat(locale, { type }));
}

function cached<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
