import { safeLink } from '../base/safe-link.ts';
import { isLanguage, notLanguage } from '../base/language.ts';
import { EdtfError } from './edtf-error.ts';
import { edtfReason } from './edtf-reason.ts';
import { readEdtf } from './edtf.ts';
import { offsetFault } from './parse-passages.ts';
import type { Problem } from './problem.ts';
import type { ChangeFile, EventFile, QuoteFile, SourceFile } from './schema.ts';

/** The ids that each list of the file has, whether or not their records are sound. */
export interface FileIds {
  readonly topics: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly quotes: ReadonlySet<string>;
}

/** Relative addresses count from wherever the dataset will lie; any web address stands in for that. */
const SOME_BASE = 'https://dataset.invalid/';

/** What is wrong with a source beyond its form. `path` is its own, as in all checks below. */
export function checkSource(source: SourceFile, path: string): readonly Problem[] {
  return [
    ...checkDate(source.published, `${path}.published`),
    ...checkAddress(source.url, `${path}.url`),
    ...checkLanguage(source.language, `${path}.language`),
  ];
}

/** What is wrong with a passage beyond its form; `characters` is the length of its source, where that is known. */
export function checkQuote(
  quote: QuoteFile,
  path: string,
  ids: FileIds,
  characters: number | undefined,
): readonly Problem[] {
  const fault = offsetFault(quote, characters);
  return [
    ...checkIds([quote.source], () => `${path}.source`, ids.sources, 'source'),
    ...(fault === null
      ? []
      : [error(`${path}.${fault.field}`, `${fault.words}; build the dataset again from its articles`)]),
    ...checkSpeaker(quote.speaker, `${path}.speaker`, ids),
    ...checkDate(quote.said, `${path}.said`),
    ...checkIds(quote.topics, (index) => `${path}.topics[${index}]`, ids.topics, 'topic'),
  ];
}

/** What is wrong with an event beyond its form. */
export function checkEvent(event: EventFile, path: string, ids: FileIds): readonly Problem[] {
  const quotes = event.quotes ?? [];
  return [
    ...checkDate(event.date, `${path}.date`),
    ...checkIds(event.topics, (index) => `${path}.topics[${index}]`, ids.topics, 'topic'),
    ...checkIds(event.people ?? [], (index) => `${path}.people[${index}]`, ids.people, 'person'),
    ...checkIds(quotes, (index) => `${path}.quotes[${index}]`, ids.quotes, 'quote'),
    ...(event.otherDates ?? []).flatMap((other, at) => [
      ...checkDate(other.date, `${path}.otherDates[${at}].date`),
      ...checkIds(other.quotes, (index) => `${path}.otherDates[${at}].quotes[${index}]`, ids.quotes, 'quote'),
    ]),
    ...checkAddress(event.image?.url, `${path}.image.url`),
    ...(quotes.length === 0
      ? [warning(`${path}.quotes`, 'no passage supports this event; name those that do')]
      : []),
  ];
}

/** What is wrong with a correction beyond its form. */
export function checkChange(change: ChangeFile, path: string): readonly Problem[] {
  return checkDate(change.date, `${path}.date`);
}

/** A language must be a tag that software can tell: `en`, `pt-BR`. */
export function checkLanguage(language: string, path: string): readonly Problem[] {
  return isLanguage(language) ? [] : [error(path, notLanguage(language))];
}

function checkDate(text: string | undefined, path: string): readonly Problem[] {
  if (text === undefined) return [];
  try {
    readEdtf(text, edtfReason);
    return [];
  } catch (fault) {
    if (fault instanceof EdtfError)
      return [error(path, `"${text}" can't be read as a date: ${fault.reason}`)];
    throw fault;
  }
}

function checkAddress(text: string | undefined, path: string): readonly Problem[] {
  if (text === undefined) return [];
  const link = safeLink(text, SOME_BASE);
  return link === null || link.href.startsWith('mailto:')
    ? [error(path, 'is no address of a web page; write one that begins with https:// or leave it out')]
    : [];
}

function checkSpeaker(speaker: string | undefined, path: string, ids: FileIds): readonly Problem[] {
  if (speaker === undefined) return [];
  return speaker.trim() === ''
    ? [error(path, 'must not be blank; leave it out where the article itself speaks')]
    : checkIds([speaker], () => path, ids.people, 'person');
}

function checkIds(
  list: readonly string[],
  path: (index: number) => string,
  known: ReadonlySet<string>,
  noun: string,
): readonly Problem[] {
  const seen = new Set<string>();
  return list.flatMap((id, index) => {
    if (!known.has(id)) {
      return [error(path(index), `there is no ${noun} "${id}" in the file; add it, or take the id out here`)];
    }
    if (seen.has(id)) return [warning(path(index), `the ${noun} "${id}" is named twice; once is enough`)];
    seen.add(id);
    return [];
  });
}

/** A problem that stops a build. */
export function error(path: string, message: string): Problem {
  return { path, message, severity: 'error' };
}

/** A problem that may be meant. */
export function warning(path: string, message: string): Problem {
  return { path, message, severity: 'warning' };
}
