/** What a reader can take away. */
export type ExportKind = 'svg' | 'png' | 'events-csv' | 'quotes-csv' | 'json' | 'ics';

/** In the order of the menu: to look at, to work with, to plan with. */
export const EXPORT_KINDS: readonly ExportKind[] = ['svg', 'png', 'events-csv', 'quotes-csv', 'json', 'ics'];

/** How a file of a kind ends, what of the story it has where two kinds end alike, and its media type. */
export interface FileForm {
  readonly extension: string;
  readonly part: string;
  readonly type: string;
}

export const FILE_FORMS: Readonly<Record<ExportKind, FileForm>> = {
  svg: { extension: 'svg', part: '', type: 'image/svg+xml' },
  png: { extension: 'png', part: '', type: 'image/png' },
  'events-csv': { extension: 'csv', part: 'events', type: 'text/csv;charset=utf-8' },
  'quotes-csv': { extension: 'csv', part: 'quotes', type: 'text/csv;charset=utf-8' },
  json: { extension: 'json', part: '', type: 'application/json' },
  ics: { extension: 'ics', part: '', type: 'text/calendar;charset=utf-8' },
};
