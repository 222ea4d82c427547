import { safeLink } from '../base/safe-link.ts';
import type { DateReader } from './edtf-cache.ts';
import type { EdtfDate } from './edtf-model.ts';
import { EdtfError } from './edtf-error.ts';
import type { Notice } from './model.ts';

/** What the parts of the parser share while they read one document. */
export interface Reading {
  /** Grows as parts are left out. */
  readonly notices: Notice[];
  readonly readDate: DateReader;
  readonly baseUrl: string;
  /** The story's language. */
  readonly language: string;
}

/** Ids that are there: a map's or a set's, or those of whatever else knows them. */
export interface Ids {
  has(id: string): boolean;
}

/** Tells of a part that is left out while its record is shown. */
export function noticePart(reading: Reading, path: string, message: string): void {
  reading.notices.push({ kind: 'part', path, message });
}

/** A date that the record can do without: absent with a notice where it can't be read. */
export function readMinorDate(
  reading: Reading,
  text: string | undefined,
  path: string,
): EdtfDate | undefined {
  if (text === undefined) return undefined;
  const date = reading.readDate(text);
  if (!(date instanceof EdtfError)) return date;
  noticePart(reading, path, date.message);
  return undefined;
}

/** An id that a record refers to is not in the file; `noun` is what it should have been. */
export function noticeMissing(reading: Reading, path: string, noun: string, id: string): void {
  noticePart(reading, path, `There is no ${noun} "${id}" in the file; it is left out here.`);
}

/** Above this a set finds repeated ids faster than looking through the list again and again. */
const SHORT_LIST = 16;

/** Gives of the ids in one field of a record those that exist, each once, in the file's order; `index` is the record's. */
export type IdReader = (ids: readonly string[] | undefined, index: number) => readonly string[];

const NONE: readonly never[] = [];

/**
 * Makes a reader for one field of all records of a list. What dangles gives a notice; a repeated id does not.
 * Where all is well the field's own list is given back and no path is made, since an archive has hundreds of thousands.
 */
export function idReader(
  reading: Reading,
  known: Ids,
  noun: string,
  path: (index: number) => string,
): IdReader {
  const isKnown = (id: string): boolean => known.has(id);
  return (ids = NONE, index) => {
    if (ids.every(isKnown) && !hasRepeats(ids)) return ids;
    const kept = new Set<string>();
    ids.forEach((id, place) => {
      if (isKnown(id)) kept.add(id);
      else noticeMissing(reading, `${path(index)}[${place}]`, noun, id);
    });
    return [...kept];
  };
}

function hasRepeats(list: readonly string[]): boolean {
  if (list.length < 2) return false;
  if (list.length > SHORT_LIST) return new Set(list).size < list.length;
  return list.some((id, index) => list.indexOf(id) < index);
}

/** Whether an id was there before: the first record with it stays, the others are left out with a notice. */
export function isRepeated(
  seen: Ids,
  id: string,
  kind: { readonly list: string; readonly noun: string },
  index: number,
  reading: Reading,
): boolean {
  if (!seen.has(id)) return false;
  reading.notices.push({
    kind: kind.list === 'events' ? 'event' : 'part',
    path: `${kind.list}[${index}].id`,
    message: `This ${kind.noun} is left out: an earlier one has the same id "${id}".`,
  });
  return true;
}

/** An `https:` or `http:` address, absolute; absent with a notice where the text is none or may not be followed. */
export function webAddress(reading: Reading, text: string | undefined, path: string): string | undefined {
  if (text === undefined || text === '') return undefined;
  const link = safeLink(text, reading.baseUrl);
  if (link !== null && !link.href.startsWith('mailto:')) return link.href;
  noticePart(reading, path, 'This address is left out: only whole https: and http: addresses become links.');
  return undefined;
}
