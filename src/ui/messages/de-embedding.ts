import type { EmbeddingMessages } from './en-embedding.ts';

const number = new Intl.NumberFormat('de');
const percent = new Intl.NumberFormat('de', { style: 'percent' });

/** What is said about putting the timeline into other pages, in German. */
export const deEmbedding: EmbeddingMessages = {
  title: 'Diese Zeitleiste einbetten',
  close: 'Einbetten schließen',
  edition: 'Welche Geschichte',
  current: 'Die Geschichte, wie sie jeweils berichtigt ist',
  currentMeans: 'Berichtigungen kommen von selbst auf Ihre Seite; der Code bleibt, wie er ist.',
  version: 'Diese Fassung für immer',
  versionMeans:
    'Ihre Seite zeigt die Geschichte weiter so, wie sie jetzt veröffentlicht ist. Die Adresse enthält den Hashwert der Daten, andere Daten werden abgewiesen; wer sie liest, erfährt, dass neuere Berichtigungen fehlen.',
  looking: 'Die Datei dieser Fassung wird gesucht …',
  versionInsecure:
    'Hier nicht möglich: Den Hashwert, der eine Fassung benennt, berechnen Browser nur auf Seiten, die über https kommen.',
  versionMissing:
    'Nicht möglich: Diese Website bewahrt keine Datei dieser Fassung auf. Wird die Geschichte neu erstellt, entsteht sie.',
  versionUnreachable: 'Nicht möglich: Die Datei dieser Fassung war nicht zu erreichen.',
  scope: 'Wie viel davon',
  view: 'Die Ansicht auf dem Bildschirm',
  whole: 'Die ganze Geschichte',
  wholeMeans: 'Alle Ereignisse, nichts gefiltert, nichts geöffnet.',
  onlyWhole:
    'Filtern, suchen, zoomen oder ein Ereignis öffnen: Dann lässt sich auch nur diese Ansicht einbetten.',
  options: 'Aussehen',
  readersOwn: 'Sprache: wie beim Lesen eingestellt',
  codes: 'Code zum Kopieren',
  address: 'Nur die Adresse',
  addressFor:
    'Für Websites, die oEmbed lesen, etwa WordPress: allein in eine Zeile gesetzt, wird aus ihr die Zeitleiste.',
  addressWhole:
    'Websites, die oEmbed lesen, zeigen dort die ganze Geschichte, wie sie jeweils berichtigt ist; als Link führt sie genau hierher.',
  addressLink:
    'Als Link. Unter dieser Adresse gibt es zu dieser Geschichte keine oEmbed-Datei, also zeigen andere Websites den Link oder eine Vorschau.',
  frame: 'Ein einfacher Rahmen',
  frameFor:
    'Für Websites, die keine Skripte annehmen. Wo der Browser der Höhe des Inhalts nicht folgen kann, bleibt er 480 Pixel hoch und scrollt innen.',
  element: 'Ein Skript und ein Element',
  elementFor:
    'Für eigene Seiten: so hoch wie sein Inhalt, erst geladen, wenn jemand in die Nähe kommt, und seine Attribute lassen sich jederzeit ändern.',
  component: 'Die React-Komponente',
  componentFor: 'Für Anwendungen in React, aus dem Paket „sourceline“.',
  copyAddress: 'Adresse kopieren',
  copyFrame: 'Rahmen kopieren',
  copyElement: 'Element kopieren',
  copyComponent: 'Komponente kopieren',
  live: 'So wird es aussehen',
  width: 'Breite der Spalte in Pixeln',
  pixels: (n) => number.format(n),
  measures: (width, height) => `${number.format(width)} × ${number.format(height)} Pixel`,
  scaled: (width, height, scale) =>
    `${number.format(width)} × ${number.format(height)} Pixel, gezeichnet mit ${percent.format(scale)}`,
  blocked: 'Diese Seite darf keine Rahmen zeigen, darum fehlt hier die Zeitleiste.',
  openLive: 'In einem eigenen Tab öffnen',
};
