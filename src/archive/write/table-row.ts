/*
 * Events as rows of a table: CSV, or Parquet with a column for each of these. Names are told apart by their letters alone, so that
 * `dateNote`, `date_note` and `Date note` are one.
 */

/** The columns of a table of events, in the order of the documentation. */
export const TABLE_COLUMNS = [
  'id',
  'date',
  'title',
  'summary',
  'dateNote',
  'place',
  'latitude',
  'longitude',
  'topics',
  'people',
  'quotes',
  'weight',
  'image',
  'imageAlt',
  'imageCredit',
] as const;

export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** Without these a row is no event. */
export const REQUIRED_COLUMNS: readonly TableColumn[] = ['id', 'date', 'title'];

const BY_LETTERS: ReadonlyMap<string, TableColumn> = new Map(
  TABLE_COLUMNS.map((column) => [column.toLowerCase(), column]),
);

/** The column that a heading names; `undefined` where it names none. */
export function columnOf(heading: string): TableColumn | undefined {
  return BY_LETTERS.get(heading.toLowerCase().replaceAll(/[\s_-]/g, ''));
}

/** One row by its columns; what isn't there is absent. A list may be a text, parted by `separator`. */
export type TableRow = ReadonlyMap<TableColumn, unknown>;

/** The event of a row, in the dataset's form. Nothing is checked; a number that is none stays text, which the check then names. */
export function eventOfRow(row: TableRow, separator: string): object {
  const name = row.get('place');
  const [latitude, longitude] = [row.get('latitude'), row.get('longitude')].map(toNumber);
  const url = row.get('image');
  const weight = toNumber(row.get('weight'));
  return {
    ...present('id', toText(row.get('id'))),
    ...present('date', toText(row.get('date'))),
    ...present('title', row.get('title')),
    ...present('summary', row.get('summary')),
    ...present('dateNote', row.get('dateNote')),
    ...(name !== undefined && {
      place: { name, ...present('latitude', latitude), ...present('longitude', longitude) },
    }),
    topics: toList(row.get('topics'), separator) ?? [],
    ...present('people', toList(row.get('people'), separator)),
    ...present('quotes', toList(row.get('quotes'), separator)),
    ...present('weight', weight),
    ...(url !== undefined && {
      image: { url, alt: row.get('imageAlt') ?? '', ...present('credit', row.get('imageCredit')) },
    }),
  };
}

/** The column in which a path of an event stands: `place.latitude` in `latitude`. */
export function columnOfPath(path: string): TableColumn | undefined {
  const inPlace = /^place\.(latitude|longitude)$/.exec(path)?.[1];
  if (inPlace !== undefined) return columnOf(inPlace);
  if (path === 'image.alt') return 'imageAlt';
  if (path === 'image.credit') return 'imageCredit';
  return columnOf(/^\w+/.exec(path)?.[0] ?? '');
}

function present(key: string, value: unknown): object {
  return value === undefined ? {} : { [key]: value };
}

/** Years and numeric ids may come as numbers. */
function toText(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : value;
}

const NUMBER = /^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?\s*$/i;

function toNumber(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'string' && NUMBER.test(value) ? Number(value) : value;
}

function toList(value: unknown, separator: string): unknown {
  if (typeof value !== 'string') return value;
  return value
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
