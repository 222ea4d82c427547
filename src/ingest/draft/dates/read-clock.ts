import { lowerAt } from '../tokens.ts';
import { WEEKDAYS } from './lexicon.ts';
import type { At, Tokens } from './token-tests.ts';
import { afterStop, areWords, isDash } from './token-tests.ts';
import { afterZoneName } from './zone-names.ts';

/** Zones that newspapers write, as EDTF writes them. Those that stand for two places are left out. */
const ZONES = new Map([
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['jst', '+09:00'],
  ['aest', '+10:00'],
  ['aedt', '+11:00'],
]);

/** A time of day that stands in a text. */
export interface Clock {
  /** `T14:30Z`; without a zone where the text names none. */
  readonly edtf: string;
  /** Whether the words can mean nothing else: they name a zone, or a.m. and p.m. */
  readonly isSure: boolean;
  /** Whether it says which half of the day it is of. */
  readonly hasHalf: boolean;
}

/** "16:08 UTC", "5 p.m.", "5:30pm EST", "09:30", "noon". */
export function clockAt(tokens: Tokens, at: number): At<Clock> | null {
  return isInNumber(tokens, at) ? null : clockBehind(tokens, at);
}

/** The same where a dash may stand at once before it: the second time of "6 a.m.–10 p.m.". */
export function clockBehind(tokens: Tokens, at: number): At<Clock> | null {
  const hour = tokens[at];
  if (hour !== undefined && NOON.has(hour.lower)) {
    return { value: { edtf: 'T12:00', isSure: false, hasHalf: false }, next: at + 1 };
  }
  const military = militaryAt(tokens, at);
  if (military !== null) return military;
  if (hour === undefined || hour.digits === 0 || hour.digits > 2) return null;
  const minutes = minutesAt(tokens, at + 1);
  const half = halfAt(tokens, minutes?.next ?? at + 1) ?? spokenHalf(tokens, at, minutes?.next ?? at + 1);
  const end = half?.next ?? minutes?.next;
  if (end === undefined) return null;
  if (half !== null && (hour.number < 1 || hour.number > 12)) return null;
  const hours = half === null ? hour.number : (hour.number % 12) + (half.value === 'p' ? 12 : 0);
  if (hours > 23) return null;
  const zone = zoneAt(tokens, end);
  const edtf = `T${two(hours)}:${two(minutes?.value ?? 0)}${zone?.value ?? ''}`;
  const next = zone?.next ?? afterZoneName(tokens, end);
  return { value: { edtf, isSure: next > end || half !== null, hasHalf: half !== null }, next };
}

/** "0830 GMT", "1900 hours", "0830 local time", "at 1900 on Sunday": four figures are a time only where what stands behind them says so. */
function militaryAt(tokens: Tokens, at: number): At<Clock> | null {
  const figures = tokens[at];
  if (figures?.digits !== 4) return null;
  const [hours, minutes] = [Math.floor(figures.number / 100), figures.number % 100];
  if (hours > 23 || minutes > 59) return null;
  // "at 1900 hours", but "worked 1900 hours"
  const isOfHours = lowerAt(tokens, at - 1) === 'at' && HOURS.has(lowerAt(tokens, at + 1));
  const end = isOfHours ? at + 2 : at + 1;
  const zone = zoneAt(tokens, end);
  const next = zone?.next ?? afterZoneName(tokens, end);
  const isTime = next > at + 1 || isAtOnDay(tokens, at);
  const value = { edtf: `T${two(hours)}:${two(minutes)}${zone?.value ?? ''}`, isSure: true, hasHalf: false };
  return isTime ? { value, next } : null;
}
const HOURS = new Set(['hours', 'hrs']);

/** "at 1900 on Sunday", "at 0630 Tuesday": nobody writes "at" before a year. */
function isAtOnDay(tokens: Tokens, at: number): boolean {
  if (lowerAt(tokens, at - 1) !== 'at') return false;
  const place = lowerAt(tokens, at + 1) === 'on' ? at + 2 : at + 1;
  return tokens[place]?.isCapital === true && WEEKDAYS.has(lowerAt(tokens, place));
}

const NOON = new Set(['noon', 'midday']);

function isInNumber(tokens: Tokens, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return token?.isGlued === true && before !== undefined && !'("“‘*['.includes(before.text);
}

function minutesAt(tokens: Tokens, at: number): At<number> | null {
  const [colon, minutes] = [tokens[at], tokens[at + 1]];
  const isColon = colon !== undefined && colon.isGlued && (colon.text === ':' || colon.text === '.');
  if (!isColon || minutes?.digits !== 2 || !minutes.isGlued || minutes.number > 59) return null;
  const after = tokens[at + 2];
  const isLonger =
    after?.isGlued === true && (after.text === ':' || after.text === '%') && tokens[at + 3]?.isGlued === true;
  if (isLonger) return null;
  // `5.30` may be any number; with "pm" after it, it is a time.
  return colon.text === ':' || halfAt(tokens, at + 2) !== null
    ? { value: minutes.number, next: at + 2 }
    : null;
}

/** "at 4 in the morning", but no "4 in the morning": behind a preposition of time, or with its minutes. */
function spokenHalf(tokens: Tokens, at: number, next: number): At<'a' | 'p'> | null {
  const isAsked = next > at + 1 || CLOCK_PREPOSITIONS.has(lowerAt(tokens, at - 1));
  return isAsked ? spokenHalfAt(tokens, next) : null;
}
const CLOCK_PREPOSITIONS = new Set(['at', 'by', 'until', 'around', 'about', 'before', 'after', 'since']);

/** "in the morning", "o'clock in the afternoon", which transcripts say for a.m. and p.m. */
function spokenHalfAt(tokens: Tokens, at: number): At<'a' | 'p'> | null {
  const isOClock = lowerAt(tokens, at) === 'o' && lowerAt(tokens, at + 2) === 'clock';
  const place = isOClock ? at + 3 : at;
  if (!areWords(tokens, place, ['in', 'the'])) return null;
  const part = lowerAt(tokens, place + 2);
  if (part === 'morning') return { value: 'a', next: place + 3 };
  return part === 'afternoon' || part === 'evening' ? { value: 'p', next: place + 3 } : null;
}

/** `am`, `a.m.`, `PM`. */
function halfAt(tokens: Tokens, at: number): At<'a' | 'p'> | null {
  const word = lowerAt(tokens, at);
  if (word === 'am' || word === 'pm') return { value: word === 'am' ? 'a' : 'p', next: at + 1 };
  if ((word !== 'a' && word !== 'p') || !areWords(tokens, at + 1, ['.', 'm'])) return null;
  if (tokens[at + 1]?.isGlued !== true || tokens[at + 2]?.isGlued !== true) return null;
  return { value: word, next: afterStop(tokens, at + 3) };
}

function zoneAt(tokens: Tokens, at: number): At<string> | null {
  const isBracketed = lowerAt(tokens, at) === '(';
  const place = isBracketed ? at + 1 : at;
  const token = tokens[place];
  const zone =
    token === undefined || token.text !== token.lower.toUpperCase() ? undefined : ZONES.get(token.lower);
  if (zone === undefined) return null;
  const isClosed = isBracketed && lowerAt(tokens, place + 1) === ')';
  if (isBracketed) return isClosed ? { value: zone, next: place + 2 } : null;
  const offset = zone === 'Z' ? offsetAt(tokens, place + 1) : null;
  return offset ?? { value: zone, next: place + 1 };
}

/** The "+8" of "UTC+8", the "-03:30" of "GMT-03:30". */
function offsetAt(tokens: Tokens, at: number): At<string> | null {
  const [sign, hours, colon, minutes] = tokens.slice(at, at + 4);
  const isSign = sign?.text === '+' || isDash(sign);
  if (!isSign || !sign?.isGlued || !hours?.isGlued || hours.digits < 1 || hours.digits > 2) return null;
  if (hours.number > FARTHEST_HOURS) return null;
  const hasMinutes = colon?.text === ':' && colon.isGlued && minutes?.digits === 2 && minutes.number < 60;
  const value = `${sign.text === '+' ? '+' : '-'}${two(hours.number)}:${hasMinutes ? minutes.text : '00'}`;
  return { value, next: at + (hasMinutes ? 4 : 2) };
}
/** Kiribati's clocks are so far ahead. */
const FARTHEST_HOURS = 14;

const two = (number: number): string => String(number).padStart(2, '0');
