import { isJsonObject } from '../base/json.ts';
import { MAX_CONTEXT_CHARACTERS, MAX_ID_CHARACTERS, MAX_TEXT_CHARACTERS } from './limits.ts';
import type { EventFile, QuoteFile } from './schema.ts';

/*
 * The schema's answer for the two records that come by the hundred thousand, in plain code. Measured in Node 20 on
 * 100 000 events: `eventSchema.safeParse` without code generation takes about 0.5 s, `acceptsEvent` about 0.05 s.
 * What is accepted here needs no second look; what is not goes to the schema, which knows why. A property test
 * (`tests/dataset/accept.test.ts`) holds both to the same answer, so a change of `schema.ts` that is forgotten here fails.
 */

const NOT_BLANK = /\S/;

/** Whether `eventSchema` accepts a value. */
export function acceptsEvent(value: unknown): value is EventFile {
  return (
    isJsonObject(value) &&
    isId(value['id']) &&
    isText(value['date']) &&
    isName(value['title']) &&
    isIds(value['topics']) &&
    isOptional(value['dateNote'], isText) &&
    isOptional(value['summary'], isText) &&
    isOptional(value['people'], isIds) &&
    isOptional(value['quotes'], isIds) &&
    isOptional(value['weight'], isWeight) &&
    isOptional(value['place'], isPlace) &&
    isOptional(value['otherDates'], isOtherDates) &&
    isOptional(value['image'], isImage)
  );
}

/** Whether `quoteSchema` accepts a value. */
export function acceptsQuote(value: unknown): value is QuoteFile {
  return (
    isJsonObject(value) &&
    isId(value['id']) &&
    isId(value['source']) &&
    isText(value['exact']) &&
    value['exact'].length > 0 &&
    isContext(value['prefix']) &&
    isContext(value['suffix']) &&
    isOffset(value['start']) &&
    isOffset(value['end']) &&
    isIds(value['topics']) &&
    isOptional(value['speaker'], isText) &&
    isOptional(value['said'], isText)
  );
}

function isOptional(value: unknown, accepts: (value: unknown) => boolean): boolean {
  return value === undefined || accepts(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_TEXT_CHARACTERS;
}

function isName(value: unknown): boolean {
  return isText(value) && NOT_BLANK.test(value);
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && value.length <= MAX_ID_CHARACTERS && NOT_BLANK.test(value);
}

function isIds(value: unknown): boolean {
  return Array.isArray(value) && value.every(isId);
}

function isContext(value: unknown): boolean {
  return typeof value === 'string' && value.length <= MAX_CONTEXT_CHARACTERS;
}

function isOffset(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isWeight(value: unknown): boolean {
  return isWithin(value, 0, 1);
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}

function isPlace(value: unknown): boolean {
  return (
    isJsonObject(value) &&
    isName(value['name']) &&
    isOptional(value['latitude'], isLatitude) &&
    isOptional(value['longitude'], isLongitude)
  );
}

function isLatitude(value: unknown): boolean {
  return isWithin(value, -90, 90);
}

function isLongitude(value: unknown): boolean {
  return isWithin(value, -180, 180);
}

function isOtherDates(value: unknown): boolean {
  return Array.isArray(value) && value.every(isOtherDate);
}

function isOtherDate(value: unknown): boolean {
  return isJsonObject(value) && isText(value['date']) && isIds(value['quotes']);
}

function isImage(value: unknown): boolean {
  return (
    isJsonObject(value) && isText(value['url']) && isText(value['alt']) && isOptional(value['credit'], isText)
  );
}
