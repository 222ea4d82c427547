import type { ArchiveMessages } from './en-archive.ts';

const number = new Intl.NumberFormat('de');

/** What is said of archives, in German. */
export const deArchive: ArchiveMessages = {
  loading: 'Wird geladen …',
  loadingEvent: 'Dieses Ereignis wird geladen …',
  loadingSource: 'Die Textstellen dieser Quelle werden geladen …',
  eventFailed: 'Dieses Ereignis konnte nicht geladen werden.',
  eventLost: 'Dieses Ereignis lässt sich nicht zeigen: Sein Datensatz ist nicht lesbar.',
  sourceFailed: 'Die Textstellen dieser Quelle konnten nicht geladen werden.',
  partFailed: 'Ein Teil dieser Zeitleiste konnte nicht geladen werden.',
  replaced: 'Diese Zeitleiste wurde seit dem Öffnen durch eine neuere ersetzt oder wird gerade ersetzt.',
  openNewer: 'Die neuere öffnen',
  missing: (file) =>
    `„${file}“ dieser Zeitleiste fehlt oder stammt aus einem anderen Stand. Der Herausgeber muss sie neu veröffentlichen.`,
  noRanges: (file) =>
    `Der Server dieser Zeitleiste sendet nur ganze Dateien, und „${file}“ ist dafür zu groß. Der Herausgeber braucht einen Server, der Teile von Dateien sendet.`,
  damaged: (file) => `„${file}“ dieser Zeitleiste ist beschädigt. Der Herausgeber muss sie neu erstellen.`,
  refused: (file) => `Der Server dieser Zeitleiste verweigert „${file}“.`,
  noWords: 'Der Text dieser Zeitleiste lässt sich nicht durchsuchen: Es gibt kein Verzeichnis seiner Wörter.',
  mostSaved: (n) =>
    `Aus einem Archiv lassen sich höchstens ${number.format(n)} Ereignisse auf einmal speichern: bitte stärker filtern.`,
  printed: (shown) =>
    `Aus einem Archiv wird gedruckt, was angesehen wurde: ${shown}. Für mehr zuerst filtern und die Liste durchgehen.`,
  sourceShown: (n, shown) => `${shown} ${n === 1 ? 'entspricht' : 'entsprechen'} den Filtern`,
};
