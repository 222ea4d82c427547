import type { Precision } from './edtf-model.ts';

/** A date's text with its precision, on which article and preposition depend ("vor dem 16. November", "vor 2024"). */
export interface DateText {
  readonly text: string;
  readonly precision: Precision;
}

/** What `Intl` has no words for, in one language. Each gives whole words around a date that `Intl` wrote. */
export interface DateWords {
  readonly about: (date: DateText) => string;
  readonly possibly: (date: DateText) => string;
  /** `[..X]`: once, at some time up to then. */
  readonly before: (date: DateText) => string;
  /** `[X..]`: then or later. */
  readonly after: (date: DateText) => string;
  /** `X/..`: begun then, and it goes on. */
  readonly since: (date: DateText) => string;
  /** `X/`: begun then, its end unknown; `{X..}`: each from then on. */
  readonly from: (date: DateText) => string;
  /** `../X`, `/X`: lasted until then; `{..X}`: each up to then. */
  readonly until: (date: DateText) => string;
  /** `[X..Y]`: once, at some time from the one to the other. */
  readonly between: (from: DateText, to: DateText) => string;
  /** Spring, summer, autumn, winter. */
  readonly season: (index: 0 | 1 | 2 | 3, year: string) => string;
  /** The ten years that begin with one such as "2010". */
  readonly decade: (year: string) => string;
  /** The century with such a number, which `digits` has in the locale's digits; `era` is empty, or the mark for years before the year 1. */
  readonly century: (number: number, era: string, digits: string) => string;
}

const isDay = ({ precision }: DateText): boolean =>
  precision === 'day' || precision === 'minute' || precision === 'second';

const ENGLISH_ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ENGLISH_ENDINGS: ReadonlyMap<string, string> = new Map([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
]);

/** "the" before decades and centuries. */
const english = (date: DateText): string =>
  date.precision === 'decade' || date.precision === 'century' ? `the ${date.text}` : date.text;

const ENGLISH: DateWords = {
  about: (date) => `about ${english(date)}`,
  possibly: (date) => `possibly ${english(date)}`,
  before: (date) => `before ${english(date)}`,
  after: (date) => `${isDay(date) ? 'on' : 'in'} or after ${english(date)}`,
  since: (date) => `since ${english(date)}`,
  from: (date) => `from ${english(date)}`,
  until: (date) => `until ${english(date)}`,
  between: (from, to) => `between ${english(from)} and ${english(to)}`,
  season: (index, year) => `${['spring', 'summer', 'autumn', 'winter'][index]} ${year}`,
  decade: (year) => `${year}s`,
  century: (number, era) =>
    `${number}${ENGLISH_ENDINGS.get(ENGLISH_ORDINALS.select(number)) ?? 'th'} century${era && ` ${era}`}`,
};

/** The dative that "vor", "seit" and "zwischen" want. */
const german = (date: DateText): string => {
  if (date.precision === 'decade') return `den ${date.text.replace(/Jahre$/, 'Jahren')}`;
  return isDay(date) || date.precision === 'season' || date.precision === 'century'
    ? `dem ${date.text}`
    : date.text;
};

const GERMAN: DateWords = {
  about: (date) => `etwa ${date.text}`,
  possibly: (date) => `möglicherweise ${date.text}`,
  before: (date) => `vor ${german(date)}`,
  after: (date) => `${date.text} oder später`,
  since: (date) => `seit ${german(date)}`,
  from: (date) => `von ${german(date)} an`.replace(/^von dem /, 'vom '),
  until: (date) =>
    `bis zu ${german(date)}`.replace(/^bis zu dem /, 'bis zum ').replace(/^bis zu (?!den )/, 'bis '),
  between: (from, to) => `zwischen ${german(from)} und ${german(to)}`,
  season: (index, year) => `${['Frühling', 'Sommer', 'Herbst', 'Winter'][index]} ${year}`,
  decade: (year) => `${year}er-Jahre`,
  century: (number, era) => `${number}. Jahrhundert${era && ` ${era}`}`,
};

const FRENCH_SEASONS = ['printemps', 'été', 'automne', 'hiver'] as const;

/** The article before days, seasons, decades and centuries; none before months and years. */
const french = (date: DateText): string => {
  if (date.precision === 'month' || date.precision === 'year') return date.text;
  if (date.precision === 'decade') return `les ${date.text}`;
  return /^[aeéh]/.test(date.text) ? `l’${date.text}` : `le ${date.text}`;
};

/** "de" or "à" before that article, run together. */
const frenchAfter = (preposition: 'de' | 'à', date: DateText): string => {
  const contracted = { de: { le: 'du', les: 'des' }, à: { le: 'au', les: 'aux' } }[preposition];
  const text = `${preposition} ${french(date)}`;
  const elided = preposition === 'de' ? text.replace(/^de (?=[aeéo])/, 'd’') : text;
  return elided.replace(/^(?:de|à) le /, `${contracted.le} `).replace(/^(?:de|à) les /, `${contracted.les} `);
};

const FRENCH: DateWords = {
  about: (date) => `vers ${french(date)}`,
  possibly: (date) => `peut-être ${french(date)}`,
  before: (date) => `avant ${french(date)}`,
  after: (date) => `${date.text} ou plus tard`,
  since: (date) => `depuis ${french(date)}`,
  from: (date) => `à partir ${frenchAfter('de', date)}`,
  until: (date) =>
    date.precision === 'month' || date.precision === 'year'
      ? `jusqu’en ${date.text}`
      : `jusqu’${frenchAfter('à', date)}`,
  between: (from, to) => `entre ${french(from)} et ${french(to)}`,
  season: (index, year) => `${FRENCH_SEASONS[index]} ${year}`,
  decade: (year) => `années ${year}`,
  century: (number, era) => `${roman(number)}${number === 1 ? 'er' : 'e'} siècle${era && ` ${era}`}`,
};

/** A bare number after a preposition is read as an amount; "year" before it makes it a date. */
const arabic = (date: DateText): string => (isBareYear(date) ? `عام ${date.text}` : date.text);

/** Not "about 2019", which has that word already. */
const isBareYear = (date: DateText): boolean => date.precision === 'year' && /^\p{Nd}/u.test(date.text);

const ARABIC: DateWords = {
  about: (date) => `نحو ${arabic(date)}`,
  possibly: (date) => `ربما ${arabic(date)}`,
  before: (date) => `قبل ${arabic(date)}`,
  after: (date) => `${arabic(date)} أو بعد ذلك`,
  since: (date) => `منذ ${arabic(date)}`,
  from: (date) => `ابتداءً من ${arabic(date)}`,
  until: (date) => `حتى ${arabic(date)}`,
  between: (from, to) =>
    isBareYear(from) && isBareYear(to)
      ? `بين عامي ${from.text} و${to.text}`
      : `بين ${arabic(from)} و${arabic(to)}`,
  season: (index, year) => `${['ربيع', 'صيف', 'خريف', 'شتاء'][index]} ${year}`,
  decade: (year) => `عقد ${year}`,
  century: (_, era, digits) => `القرن الـ${digits}${era && ` ${era}`}`,
};

const WORDS: ReadonlyMap<string, DateWords> = new Map([
  ['en', ENGLISH],
  ['de', GERMAN],
  ['fr', FRENCH],
  ['ar', ARABIC],
]);

/**
 * The words of a locale's language, or null for a language that has none here: then signs stand for them (`~2019`,
 * `2019?`, `… – 2024`), so that no date is half in another language.
 */
export function dateWords(locale: string): DateWords | null {
  const [language = ''] = locale.split('-');
  return WORDS.get(language.toLowerCase()) ?? null;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** As French numbers its centuries; at most 100 (`99XX`), which is C. */
function roman(number: number): string {
  if (number >= 90) return number === 100 ? 'C' : `XC${roman(number - 90)}`;
  const digit = ROMAN.find(([value]) => value <= number);
  return digit === undefined ? '' : digit[1] + roman(number - digit[0]);
}
