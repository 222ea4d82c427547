import { counter } from './plural.ts';

const language = 'en';
const count = counter(language);
const number = new Intl.NumberFormat(language);

const events = (n: number) => count(n, { one: 'event', other: 'events' });
const quotes = (n: number) => count(n, { one: 'quote', other: 'quotes' });
const sources = (n: number) => count(n, { one: 'source', other: 'sources' });

/** What is said about saving the view: the menu, its outcomes, and the words in a picture. */
export const enExport = {
  /** The button. */
  open: 'Export',
  panel: 'Save what is shown',
  /** What all files will hold; `shown` is "6 of 9 events". */
  filtered: (shown: string) => `${shown}, as filtered`,
  all: (n: number) => `All ${events(n)}`,
  svg: 'Picture (SVG)',
  svgHolds: 'The chart with title, sources and address, sharp at any size',
  png: 'Picture (PNG)',
  pngHolds: 'The same for slides and messages',
  eventsCsv: 'Events (CSV)',
  eventsCsvHolds: (n: number) =>
    `${count(n, { one: 'row', other: 'rows' })} for a spreadsheet, one for each event`,
  quotesCsv: 'Quotes (CSV)',
  quotesCsvHolds: (n: number) => `${quotes(n)}, who said them and where they stand`,
  json: 'Data (JSON)',
  jsonHolds: (nEvents: number, nQuotes: number, nSources: number) =>
    `${events(nEvents)} with ${quotes(nQuotes)} and ${sources(nSources)}, a timeline of their own`,
  ics: 'Calendar (ICS)',
  icsHolds: 'Whole days for a calendar program',
  /** Dates before year 1 and after 9999. */
  icsLeftOut: (n: number) =>
    `${events(n)} left out: no calendar reaches ${n === 1 ? 'its date' : 'their dates'}`,
  icsBounded: (n: number) =>
    `${events(n)} known only as before or after a date ${n === 1 ? 'stands' : 'stand'} on it`,
  working: 'Preparing',
  cancel: 'Cancel',
  saved: (name: string) => `Download started: ${name}`,
  failed: 'This file could not be made. Try again, or choose another kind.',
  tooLarge: 'This picture is too tall for PNG. Choose SVG, or filter first.',
  barredText: 'This page may not be allowed to save files here. Copy the text instead.',
  barredPicture: 'This page may not be allowed to save files here. Keep the picture by its own menu.',
  copy: 'Copy the text',
  saveAnyway: 'Try to save it all the same',
  /** Below a picture, after the sources that it names. */
  moreSources: (n: number) => `and ${count(n, { one: 'more source', other: 'more sources' })}`,
  /** What the shades of dense rows stand for; `counts` are numbers, "1 · 4 · 16". */
  shades: (counts: string) => `Shades of a strip, palest to fullest: from ${counts} events`,
  /** In a picture of a part of the time: how many events it draws, and which part. */
  inWindow: (n: number, span: string) => `${events(n)} shown, ${span}`,
  rows: (shown: number, total: number) => `${number.format(shown)} of ${number.format(total)} rows`,
};
