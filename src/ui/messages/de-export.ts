import type { Messages } from './en.ts';
import { counter } from './plural.ts';

const language = 'de';
const count = counter(language);
const number = new Intl.NumberFormat(language);

const events = (n: number) => count(n, { one: 'Ereignis', other: 'Ereignisse' });
const quotes = (n: number) => count(n, { one: 'Zitat', other: 'Zitate' });

/** What is said about saving the view, in German. */
export const deExport: Messages['export'] = {
  open: 'Exportieren',
  panel: 'Das Gezeigte speichern',
  filtered: (shown) => `${shown}, wie gefiltert`,
  all: (n) => (n === 1 ? 'Das eine Ereignis' : `Alle ${events(n)}`),
  svg: 'Bild (SVG)',
  svgHolds: 'Die Zeitleiste mit Titel, Quellen und Adresse, scharf in jeder Größe',
  png: 'Bild (PNG)',
  pngHolds: 'Dasselbe für Folien und Nachrichten',
  eventsCsv: 'Ereignisse (CSV)',
  eventsCsvHolds: (n) =>
    `${count(n, { one: 'Zeile', other: 'Zeilen' })} für eine Tabelle, eine für jedes Ereignis`,
  quotesCsv: 'Zitate (CSV)',
  quotesCsvHolds: (n) => `${quotes(n)}, wer sie gesagt hat und wo sie stehen`,
  json: 'Daten (JSON)',
  jsonHolds: (nEvents, nQuotes, nSources) =>
    `${events(nEvents)} mit ${count(nQuotes, { one: 'Zitat', other: 'Zitaten' })} und ${count(nSources, { one: 'Quelle', other: 'Quellen' })}, eine eigene Zeitleiste`,
  ics: 'Kalender (ICS)',
  icsHolds: 'Ganze Tage für ein Kalenderprogramm',
  icsLeftOut: (n) =>
    n === 1
      ? '1 Ereignis fehlt: Kein Kalender hat sein Datum'
      : `${events(n)} fehlen: Kein Kalender hat ihr Datum`,
  icsBounded: (n) =>
    n === 1
      ? '1 Ereignis, von dem nur „vor“ oder „nach“ einem Datum bekannt ist, steht an diesem Datum'
      : `${events(n)}, von denen nur „vor“ oder „nach“ einem Datum bekannt ist, stehen an diesem Datum`,
  working: 'Wird vorbereitet',
  cancel: 'Abbrechen',
  saved: (name) => `Download begonnen: ${name}`,
  failed: 'Diese Datei ließ sich nicht erstellen. Noch einmal versuchen oder eine andere Art wählen.',
  tooLarge: 'Dieses Bild ist zu hoch für PNG. SVG wählen oder zuerst filtern.',
  barredText: 'Diese Seite darf hier womöglich keine Dateien speichern. Stattdessen den Text kopieren.',
  barredPicture:
    'Diese Seite darf hier womöglich keine Dateien speichern. Das Bild lässt sich über sein eigenes Menü sichern.',
  copy: 'Text kopieren',
  saveAnyway: 'Trotzdem versuchen zu speichern',
  moreSources: (n) => `und ${count(n, { one: 'weitere Quelle', other: 'weitere Quellen' })}`,
  shades: (counts: string) => `Tönung der Streifen, von blass bis voll: ab ${counts} Ereignissen`,
  inWindow: (n, span) => `${events(n)} gezeigt, ${span}`,
  rows: (shown, total) => `${number.format(shown)} von ${number.format(total)} Zeilen`,
};
