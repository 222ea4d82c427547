import { counter } from './plural.ts';

const language = 'en';
const count = counter(language);

const events = (n: number) => count(n, { one: 'event', other: 'events' });

/** What is said of archives, whose events come when they are looked at. */
export const enArchive = {
  loading: 'Loading…',
  loadingEvent: 'Loading this event…',
  loadingSource: 'Loading the passages of this source…',
  eventFailed: 'This event could not be loaded.',
  eventLost: 'This event can’t be shown: its record is not readable.',
  sourceFailed: 'The passages of this source could not be loaded.',
  /** Before a sentence that says why. */
  partFailed: 'Part of this timeline could not be loaded.',
  replaced: 'This timeline has been replaced by a newer one, or is being replaced, since you opened it.',
  openNewer: 'Open the newer one',
  missing: (file: string) =>
    `“${file}” of this timeline is missing or is of another build. Its publisher has to publish it again.`,
  noRanges: (file: string) =>
    `The host of this timeline sends whole files only, and “${file}” is too large for that. Its publisher has to choose a host that answers range requests.`,
  damaged: (file: string) => `“${file}” of this timeline is damaged. Its publisher has to build it again.`,
  refused: (file: string) => `The host of this timeline refuses “${file}”.`,
  noWords: 'The text of this timeline can’t be searched: it has no index of its words.',
  /** What can't be saved or printed whole; `shown` as `filters.shown` has it, "6 of 9 events". */
  mostSaved: (n: number) => `Up to ${events(n)} of an archive can be saved at once: filter for fewer.`,
  printed: (shown: string) =>
    `Of an archive, what has been looked at is printed: ${shown}. Filter for fewer, and look through the list first.`,
  /** Of a source, where something is filtered. */
  sourceShown: (n: number, shown: string) => `${shown} ${n === 1 ? 'passes' : 'pass'} the filters`,
};

/** What is said of archives, in any language. */
export type ArchiveMessages = typeof enArchive;
