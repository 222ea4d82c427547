import { EXAMPLES, NOT_EDTF } from './edtf-error.ts';

/** A mistaken date is short; longer text is no date, and gets no search for one. */
const MAX_CHARACTERS = 80;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', '21'],
  ['summer', '22'],
  ['autumn', '23'],
  ['fall', '23'],
  ['winter', '24'],
]);
/** Fullwidth and mathematical look-alikes aside, these are what word processors make of a hyphen. */
const DASHES = /[\u2010-\u2015\u2212]/g;
const MONTH_NAME = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';

/** A mistaken form, what it should have been, and why; `null` where the match turns out to be something else. */
interface Rewrite {
  readonly pattern: RegExp;
  /** `fix` gives a part's right form, or the part itself where none is found. */
  readonly rewrite: (match: RegExpExecArray, fix: (part?: string) => string) => string | null;
  readonly because: string;
}

const REWRITES: readonly Rewrite[] = [
  { pattern: /^\s+\S|\S\s+$/, rewrite: (m) => m.input.trim(), because: 'it begins or ends with a blank' },
  {
    pattern: /^(-?\d{4})\s*[-\u2010-\u2015\u2212]\s*(-?\d{4})$/,
    rewrite: (m) => `${m[1]}/${m[2]}`,
    because: 'a span of time has a slash',
  },
  {
    pattern: /[\u2010-\u2015\u2212]/,
    rewrite: (m) => m.input.replace(DASHES, '-'),
    because: 'it has dashes where hyphens belong',
  },
  {
    pattern: /^(?:from )?(.+?)\s+(?:\/|-|to|until|\.\.)\s+(.+)$/i,
    rewrite: (m, fix) => `${fix(m[1])}/${fix(m[2])}`,
    because: 'a span of time has a slash and no blanks',
  },
  {
    pattern: /^([^/\s]+)\s*\/\s*([^/\s]+)$/,
    rewrite: (m, fix) => `${fix(m[1])}/${fix(m[2])}`,
    because: 'both sides of a span are dates in full',
  },
  {
    pattern: /^[^/]+\.\.[^/]*$|^\.\.[^/]+$/,
    rewrite: (m) => `[${m.input}]`,
    because: 'two dots stand in a set, a slash in a span of time',
  },
  {
    pattern: /^(.*)\/(?:open|now|present|today)$/i,
    rewrite: (m) => `${m[1]}/..`,
    because: 'an open end is two dots',
  },
  { pattern: /^unknown\/(.*)$/i, rewrite: (m) => `/${m[1]}`, because: 'an unknown side is left empty' },
  { pattern: /^(.*)\/unknown$/i, rewrite: (m) => `${m[1]}/`, because: 'an unknown side is left empty' },
  {
    pattern: /[utxyz]/,
    rewrite: (m) => m.input.replaceAll('u', 'X').toUpperCase(),
    because: 'letters are capitals, and an unspecified digit is X',
  },
  {
    pattern: /^(\d{4}-\d\d-\d\d) (\d\d:\d\d.*)$/,
    rewrite: (m) => `${m[1]}T${m[2]}`,
    because: 'a time of day follows the letter T',
  },
  {
    pattern: /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?\.?$/,
    rewrite: (m) => fields(m[1], m[2], m[3]),
    because: 'hyphens part year, month and day',
  },
  {
    pattern: /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/,
    rewrite: (m) => fields(m[1], m[2], m[3]),
    because: 'months and days have two digits',
  },
  {
    pattern: /^(\d{4})(\d\d)(\d\d)$/,
    rewrite: (m) => fields(m[1], m[2], m[3]),
    because: 'hyphens part year, month and day',
  },
  {
    pattern: /^(\d{1,2})[/.-]\s?(\d{1,2})[/.-]\s?(\d{4})$/,
    rewrite: (m) => dayAndMonth(m),
    because: 'a date goes from the year to the day',
  },
  {
    pattern: new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?${MONTH_NAME},?\\s+(\\d{4})$`, 'i'),
    rewrite: (m) => fields(m[3], monthNumber(m[2]), m[1]),
    because: 'a date is written in digits, from the year to the day',
  },
  {
    pattern: new RegExp(`^${MONTH_NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`, 'i'),
    rewrite: (m) => fields(m[3], monthNumber(m[1]), m[2]),
    because: 'a date is written in digits, from the year to the day',
  },
  {
    pattern: new RegExp(`^${MONTH_NAME},?\\s+(\\d{4})$`, 'i'),
    rewrite: (m) => fields(m[2], monthNumber(m[1])),
    because: 'a month is written in digits after its year',
  },
  {
    pattern: /^(spring|summer|autumn|fall|winter)(?: of)?,? (\d{4})$/i,
    rewrite: (m) => `${m[2]}-${SEASONS.get((m[1] ?? '').toLowerCase()) ?? ''}`,
    because: 'spring, summer, autumn and winter are the "months" 21 to 24',
  },
  {
    pattern: /^(?:the )?(-?\d{3})0'?s$/i,
    rewrite: (m) => `${m[1]}X`,
    because: 'a decade leaves its last digit unspecified',
  },
  {
    pattern: /^(?:the )?(\d{1,2})(?:st|nd|rd|th)[ -]century$/i,
    rewrite: (m) => `${String(Number(m[1]) - 1).padStart(2, '0')}XX`,
    because: 'a century leaves its last two digits unspecified',
  },
  {
    pattern: /^(?:circa|ca?|about|around|approximately)(?:\.\s*|\s+|(?=\d))(.+)$/i,
    rewrite: (m, fix) => `${fix(m[1])}~`,
    because: 'about is a tilde at the end',
  },
  {
    pattern: /^(?:possibly|perhaps|probably|maybe)\s+(.+)$/i,
    rewrite: (m, fix) => `${fix(m[1])}?`,
    because: 'an uncertain date has a question mark at the end',
  },
  {
    pattern: /^(?:before|by|until|up to)\s+(.+)$/i,
    rewrite: (m, fix) => `[..${fix(m[1])}]`,
    because: 'a latest date is a set with two dots',
  },
  {
    pattern: /^(?:after|from)\s+(.+)$/i,
    rewrite: (m, fix) => `[${fix(m[1])}..]`,
    because: 'an earliest date is a set with two dots',
  },
  { pattern: /^since\s+(.+)$/i, rewrite: (m, fix) => `${fix(m[1])}/..`, because: 'an open end is two dots' },
  {
    pattern: /^(\d{1,4})\s*(?:bce?|b\.c\.)$/i,
    rewrite: (m) => beforeChrist(Number(m[1])),
    because: 'years before the year 1 are counted from 0000, which is 1 BC',
  },
  {
    pattern: /^\+?(-?)(\d{5,12})$/,
    rewrite: (m) => `Y${m[1]}${String(Number(m[2]))}`,
    because: 'a year of more than four digits follows the letter Y',
  },
  {
    pattern: /^(-?)(\d|\d{3})$/,
    rewrite: (m) => `${m[1]}${(m[2] ?? '').padStart(4, '0')}`,
    because: 'a year has four digits',
  },
  {
    pattern: /[?~%].*[?~%]$/,
    rewrite: (m) => m.input.replace(/[?~%]/g, '') + bothQualifiers(m.input),
    because: 'one mark at the end stands for the whole date, and % for both ? and ~',
  },
  {
    pattern: /^([^/]*)([?~%])([^/]+)$/,
    rewrite: (m) => `${m[1]}${m[3]}${m[2]}`,
    because: 'the marks ? ~ % stand at the end, for the whole date',
  },
  {
    pattern: /^(-?[\dX]{2}XX|-?\d{3}X)-.*$/,
    rewrite: (m) => m[1] ?? null,
    because: 'after an unspecified year neither month nor day is read',
  },
  { pattern: /^(-?\d{4})-XX-\d\d$/, rewrite: (m) => `${m[1]}-XX`, because: 'a day needs its month' },
  {
    pattern: /^(-?\d{4}-\d\d)-(?:\dX|X\d)$/,
    rewrite: (m) => `${m[1]}-XX`,
    because: 'a day is known whole or not at all; a few days make a set such as [2024-11-10..2024-11-19]',
  },
  {
    pattern: /^(-?\d{4})-(?:\dX|X\d)$/,
    rewrite: (m) => `${m[1]}-XX`,
    because: 'a month is known whole or not at all; a few months make a set such as [2024-10..2024-12]',
  },
  {
    pattern: /^Y(-?)(\d+)E(\d{1,2})$/,
    rewrite: (m) => `Y${m[1]}${m[2]}${'0'.repeat(Number(m[3]))}`,
    because: 'years are written out',
  },
  {
    pattern: /^(-?\d{4}|Y-?\d+)S\d+$/,
    rewrite: (m) => `${m[1]}~`,
    because: 'significant digits are not read; a tilde says about',
  },
];

/**
 * Why a text is no date in EDTF, and what to write instead, for `EdtfError`.
 * A form is proposed only if `isReadable` accepts it, so that what the author then writes will be read.
 *
 *     edtfReason('16 November 2024', …) // a date is written in digits, from the year to the day; write "2024-11-16"
 */
export function edtfReason(text: string, isReadable: (text: string) => boolean): string {
  if (text.trim() === '') return `it is empty; ${EXAMPLES}, or leave it out`;
  if (text.length <= MAX_CHARACTERS) {
    const found = correction(text, isReadable, MAX_STEPS);
    if (found !== null) return `${found.because}; write "${found.text}"`;
  }
  const known = FORMS.find(({ pattern }) => pattern.test(text));
  return known?.advice ?? NOT_EDTF;
}

/** What can be said where no right form can be told. */
const FORMS: readonly { readonly pattern: RegExp; readonly advice: string }[] = [
  {
    pattern: /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/,
    advice: 'it could be read in two ways; write it from the year to the day, as in 2024-11-16',
  },
  {
    pattern: /^-?\d\d$/,
    advice:
      'it could be a century or a year; write "20XX" for the years 2000 to 2099, "0020" for the year 20',
  },
  { pattern: /^X{4}/, advice: `it says nothing about the year; ${EXAMPLES}` },
  { pattern: /\dT\d/, advice: 'a time is written as in 2024-11-16T09:30 or 2024-11-16T09:30:00Z' },
  { pattern: /^[^/]*\/[^/]*\//, advice: 'a span of time has one slash, as in 2022/2024' },
  { pattern: /^[[{]/, advice: 'a set is written as in [2022,2024], [2022..2024] or [..2024-11-16]' },
];

/** Mistakes come together ("c. Nov 2023"), so what a rewrite gives may be corrected again; few, since each tries all. */
const MAX_STEPS = 3;

function correction(
  text: string,
  isReadable: (text: string) => boolean,
  steps: number,
): { text: string; because: string } | null {
  const fix = (part = ''): string =>
    isReadable(part) || steps <= 1 ? part : (correction(part, isReadable, steps - 1)?.text ?? part);
  for (const { pattern, rewrite, because } of REWRITES) {
    const match = pattern.exec(text);
    const candidate = match === null ? null : rewrite(match, fix);
    if (candidate === null || candidate === text) continue;
    if (isReadable(candidate)) return { text: candidate, because };
    const further = steps > 1 ? correction(candidate, isReadable, steps - 1) : null;
    if (further !== null) return { text: further.text, because };
  }
  return null;
}

function fields(year = '', month = '', day?: string): string {
  const start = `${year}-${month.padStart(2, '0')}`;
  return day === undefined ? start : `${start}-${day.padStart(2, '0')}`;
}

/** `16.11.2024` or `11/16/2024`: clear only where one number is no month. */
function dayAndMonth(match: RegExpExecArray): string | null {
  const [first = '', second = '', year = ''] = [match[1], match[2], match[3]];
  if (Number(first) > 12) return fields(year, second, first);
  return Number(second) > 12 || first === second ? fields(year, first, second) : null;
}

function monthNumber(name = ''): string {
  const index = MONTHS.findIndex((month) => name.toLowerCase().startsWith(month));
  return String(index + 1).padStart(2, '0');
}

function beforeChrist(year: number): string | null {
  if (year < 1) return null;
  return year === 1 ? '0000' : `-${String(year - 1).padStart(4, '0')}`;
}

function bothQualifiers(text: string): string {
  const approximate = /[~%]/.test(text);
  const uncertain = /[?%]/.test(text);
  if (approximate && uncertain) return '%';
  return approximate ? '~' : '?';
}
