import type { Span } from '../../span.ts';
import type { Finding, SetAside } from '../model.ts';
import { dayOfLine, statedDay } from './calendar-line.ts';

/** What the lines around an article's sentences say of it, and which lines these are. */
export interface Furniture {
  readonly title?: Finding;
  readonly author?: Finding;
  readonly published?: Finding;
  readonly origin?: Finding;
  readonly publisher?: Finding;
  readonly setAside: readonly SetAside[];
}

/** Headline, byline and date stand among so many first lines, the rest of such things among so many last ones. */
const FIRST_LINES = 8;
const LAST_LINES = 5;
const LONGEST_TITLE = 220;
const LONGEST_BYLINE = 140;

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:de|da|del|van|von|der|den|al|bin|la|le|el)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*){0,4}`;
const NAMES = String.raw`${NAME}(?:(?:,\s*|\s+and\s+|,\s+and\s+|\s*&\s*)${NAME})*`;
const BYLINE = new RegExp(
  String.raw`^(?:(?:written|story|reported|reporting|words)\s+)?by:?\s+(?<names>${NAMES})(?:\s+(?:at|in|from)\s+[^,|]{2,40})?\s*(?:[,|–—-].{0,60}|\.)?$`,
  'u',
);
const AUTHOR_LINE = /^(?:author|reporter|byline)s?\s*:\s*(?:by\s+)?(?<names>\S.*)$/iu;
/** What stands behind such a label is a name however it is written, in small letters and in capitals, too. */
const ANY_NAME = /^\p{L}[\p{L}\p{M}.'’-]*(?:\s+\p{L}[\p{L}\p{M}.'’-]*){0,6}$/u;
const BETWEEN_NAMES = /,\s*and\s|,|&|\sand(?:\s|$)/u;
/** A byline that was glued to the last sentence when the article was copied. */
const GLUED_BYLINE = new RegExp(
  String.raw`[.!?][”"’')\]]*\s*(?<line>By\s+(?<names>${NAME}(?:\s+and\s+${NAME})?))\.?\s*$`,
  'u',
);
const ORIGIN =
  /^(?:original\s+(?:source|article|report|story)(?:\s+(?:at|in|on))?|(?:this\s+(?:article|story|report)\s+(?:was\s+)?)?(?:first|originally)\s+(?:published|appeared|reported)\s+(?:by|in|on|at)|sources?(?=\s*:)|via|read\s+the\s+original\s+(?:at|on|in))\s*:?\s+(?<origin>\S.{1,120})$/iu;
/** `Caliber.Az reports`: an outlet that names itself by its address, of which a label has 63 letters at most (RFC 1035). */
const SELF_NAMED =
  /(?<![\p{L}\p{N}.@/-])(?<outlet>\p{Lu}[\p{L}\p{N}-]{0,62}\.(?:az|com|org|net|info|news|eu|uk|de|fr|ru|ua|am|ge|tv|io|co))(?=\s+(?:reports|reported|writes|informs|has learned))/iu;
/** `LIMA, Peru, Nov. 14, 2024 (AP) —`, `Erfurt (dpa) - `, `MOSCOW, December 9. /TASS/. `, `HAVANA (AP)_ `, at the very beginning of the first sentence. */
const DATELINE =
  /^(?<place>\p{Lu}[\p{L} .'’/-]{1,40}(?:,\s{0,2}\p{Lu}[\p{L} .'’-]{1,30})?)?(?:,\s{0,2}|\s{1,2})?(?<when>[^—–]{0,40}?)\s{0,2}(?:\((?<agency>\p{Lu}[\p{L} .&-]{1,40}|dpa|epd|kna|apa|ansa|efe)\)|\/(?<wire>\p{Lu}[\p{L} .-]{1,30})\/)?\s{0,2}(?:—|–|--|_(?=\s|$)|\s-\s|(?<=\/)\.\s)/u;

/** What was found in the text itself. */
interface Aside extends SetAside {
  readonly inText: Span;
}

interface Line extends Span {
  readonly text: string;
}

/** Reads what an article's own lines say of it: headline, byline, date of publication, where it came from. Linear. */
export function readFurniture(text: string): Furniture {
  const lines = inkedLines(text);
  const head = lines.slice(0, FIRST_LINES);
  const tail = lines.slice(Math.max(FIRST_LINES, lines.length - LAST_LINES));
  const setAside: Aside[] = [];
  const aside = (what: string, why: string, at: Span): void => {
    setAside.push({ what, why, inText: { start: at.start, end: at.end } });
  };
  const title = readTitle(lines);
  if (title) aside(title.text, 'the headline', title);
  let author: Finding | undefined;
  let published: Finding | undefined;
  let origin: Finding | undefined;
  for (const line of [...head, ...tail]) {
    if (line.start === title?.start || line.text.length > LONGEST_TITLE) continue;
    // What Markdown sets emphasis with is none of the words.
    const words = line.text.replaceAll(/[*_]+/gu, '');
    const names = bylineOf(words);
    const day = dayOfLine(words);
    const source = ORIGIN.exec(line.text)?.groups?.['origin'];
    if (names !== undefined) {
      author ??= { value: names, why: `the byline “${line.text}”` };
      const stated = statedDay(words);
      if (stated) published ??= { value: stated.edtf, why: `the byline “${line.text}”` };
      aside(line.text, 'a byline', line);
    } else if (day !== undefined) {
      published ??= { value: day.edtf, why: `the line “${line.text}”` };
      aside(line.text, 'the line that says when it was published', line);
    } else if (source !== undefined) {
      origin ??= { value: withoutScheme(source), why: `the line “${line.text}”` };
      aside(line.text, 'the line that says where it was taken from', line);
    }
  }
  const last = lines.at(-1);
  const glued = last && author === undefined ? GLUED_BYLINE.exec(last.text.slice(-LONGEST_BYLINE)) : null;
  if (last && glued?.groups) {
    // The full stop behind a last name ends the line; that of `Jr.` does, too.
    const [line = '', names = ''] = [glued.groups['line'], glued.groups['names']].map((words) =>
      words?.replace(/\.$/u, ''),
    );
    author = { value: names, why: `the byline “${line}” at the end` };
    const start = last.start + last.text.lastIndexOf(line);
    aside(line, 'a byline', { start, end: start + line.length });
  }
  const dateline = readDateline(lines, setAside);
  published ??= dateline?.published;
  const self = SELF_NAMED.exec(text.slice(0, SEARCHED))?.groups?.['outlet'];
  const publisher =
    self === undefined
      ? dateline?.publisher
      : { value: self, why: `the text says “${self} reports” of itself` };
  return {
    ...(title && { title: { value: title.text, why: 'the first line' } }),
    ...(author && { author }),
    ...(published && { published }),
    ...(origin && { origin }),
    ...(publisher && { publisher }),
    setAside: setAside.toSorted((a, b) => a.inText.start - b.inText.start),
  };
}

/** An outlet that names itself does so early. */
const SEARCHED = 20_000;

/** A first line that reads as a headline: short, without a full stop, and with the article below it. */
function readTitle(lines: readonly Line[]): Line | undefined {
  const [first, second] = lines;
  if (first === undefined || second === undefined) return undefined;
  const text = first.text.replace(/^#{1,3}\s+/u, '');
  const start = first.start + (first.text.length - text.length);
  const isHeadline =
    text.length <= LONGEST_TITLE &&
    /\p{L}/u.test(text) &&
    !/(?:[^.]\.|[;,])[*_]{0,3}$/u.test(text) &&
    dayOfLine(text) === undefined &&
    bylineOf(text) === undefined;
  return isHeadline ? { text, start, end: first.end } : undefined;
}

function bylineOf(line: string): string | undefined {
  if (line.length > LONGEST_BYLINE) return undefined;
  const small = line.replace(/^(?:(?:written|story|reported|reporting|words)\s+)?by\b/iu, (words) =>
    words.toLowerCase(),
  );
  return BYLINE.exec(small)?.groups?.['names']?.replace(ENDING_STOP, '') ?? authorsOf(line);
}
/** The full stop behind a last name ends the line; that of `Jr.` and of an initial is their own. */
const ENDING_STOP = /(?<!\b(?:[JS]r|\p{Lu}))\.$/u;

function authorsOf(line: string): string | undefined {
  const names = AUTHOR_LINE.exec(line)?.groups?.['names']?.trimEnd();
  return names?.split(BETWEEN_NAMES).every((name) => ANY_NAME.test(name.trim())) === true ? names : undefined;
}

function readDateline(
  lines: readonly Line[],
  setAside: Aside[],
): Pick<Furniture, 'published' | 'publisher'> | undefined {
  const first = lines.find((line) => !setAside.some((aside) => aside.inText.start === line.start));
  const found = first === undefined ? null : DATELINE.exec(first.text.slice(0, LONGEST_BYLINE));
  if (first === undefined || !found?.groups) return undefined;
  const { place = '', when = '', agency, wire } = found.groups;
  // "Anna Roe (May 2, 1872 – November 23, 1896) was": what is still open there is no dateline's.
  if (when.includes('(') && !when.includes(')')) return undefined;
  const day = statedDay(when) ?? statedDay(found[0]);
  const isPlace = place.length > 2 && place.split(',')[0] === place.split(',')[0]?.toUpperCase();
  if (!isPlace && day === undefined && agency === undefined && wire === undefined) return undefined;
  const end = first.start + found[0].trimEnd().length;
  setAside.push({ what: found[0].trim(), why: 'the dateline', inText: { start: first.start, end } });
  const outlet = agency ?? wire;
  const why = `the dateline “${found[0].trim()}”`;
  return {
    ...(day && { published: { value: day.edtf, why } }),
    ...(outlet !== undefined && { publisher: { value: outlet, why } }),
  };
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//iu, '').replace(/[.\s]+$/u, '');
}

/** The lines with anything on them, without the blanks around it; the first and last few only. */
function inkedLines(text: string): Line[] {
  const lines: Line[] = [];
  const take = (from: number, to: number): void => {
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed === '') return;
    const start = from + raw.indexOf(trimmed);
    lines.push({ text: trimmed, start, end: start + trimmed.length });
  };
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    take(start, end);
    start = end + 1;
  }
  take(start, text.length);
  return lines;
}
