import type { Messages } from './en.ts';

/** What the help says: how the chart is read, which keys there are, how one filters, in German. */
export const deHelp: Messages['help'] = {
  open: 'Hilfe',
  close: 'Hilfe schließen',
  title: 'So liest man diese Zeitleiste',
  reading: 'Das Bild',
  row: 'Jede Zeile ist ein Thema, und ihr Name ist der Filter. Zeilen können auch Personen oder Quellen sein.',
  dot: 'Ein voller Punkt: Der Tag ist bekannt.',
  bar: 'Ein Balken mit offenem Punkt: Nur Monat oder Jahr sind bekannt, und der Balken ist das Ganze.',
  fade: 'Eine Seite, die verblasst: vor, nach oder um; wie weit, ist nicht bekannt.',
  thread:
    'Eine Linie durch mehrere Zeilen: ein Ereignis, das zu allen gehört, oder mehrere, die zu nah für einzelne Punkte sind.',
  count: 'Eine Zahl: so viele Ereignisse, zu nah für einzelne Punkte. Öffnen, um eines zu wählen.',
  otherDate:
    'Eine gestrichelte Linie zu einem offenen Ring beim gewählten Ereignis: Eine Quelle nennt ein anderes Datum.',
  frame: 'Der Streifen unten ist die ganze Geschichte, sein Rahmen das Bild. Seine Enden lassen sich ziehen.',
  moving:
    'Mausrad (mit Strg oder ⌘, wo es blättert), zwei Finger oder Doppelklick vergrößern; Ziehen verschiebt.',
  keys: 'Tasten',
  keysWhere: 'Mit dem Fokus auf einem Ereignis im Bild:',
  keyTime: 'das Ereignis davor, danach',
  keyRows: 'die Zeile darüber, darunter',
  keyEnds: 'das erste und letzte im Bild',
  keyOpen: 'das Ereignis öffnen',
  keyBack: 'dorthin zurück, wo man war',
  keyZoom: 'näher, weiter weg',
  keyPan: 'früher, später',
  keyAll: 'alles zeigen',
  keyHelp: 'diese Hilfe, überall hier',
  home: 'Pos1',
  end: 'Ende',
  enter: 'Eingabe',
  escape: 'Esc',
  pageUp: 'Bild ↑',
  pageDown: 'Bild ↓',
  filters: 'Suchen und filtern',
  wanted:
    'Ein Thema anklicken, um nur seine Ereignisse zu sehen. Bei mehreren wählen, ob eines genügt oder alle zutreffen müssen.',
  unwanted:
    'Der durchgestrichene Kreis neben einem Thema lässt seine Ereignisse weg; ebenso „Themen weglassen“ unter Filter.',
  more: 'Unter Filter stehen auch, wer zitiert wird, die Quellen, wie viele übereinstimmen müssen, und der Zeitraum im Bild.',
  counts: 'Die Zahl neben einer Wahl sagt, wie viele Ereignisse mit ihr blieben, alles andere wie jetzt.',
  address:
    'Die Adresse enthält die ganze Ansicht: Link kopieren, um sie zu teilen; zurückgehen macht Filter und Wahl rückgängig.',
};
