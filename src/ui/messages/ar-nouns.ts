import { chooser } from './plural.ts';

const language = 'ar';
const choose = chooser(language);
const number = new Intl.NumberFormat(language);

/**
 * A noun as Arabic counts it: one and two are in the word itself, three to ten take its plural, eleven to
 * ninety-nine its accusative, hundreds its singular.
 */
export const noun =
  (forms: { zero: string; one: string; two: string; few: string; many: string; other: string }) =>
  (n: number): string => {
    const written = number.format(n);
    return choose(n, {
      zero: forms.zero,
      one: forms.one,
      two: forms.two,
      few: `${written} ${forms.few}`,
      many: `${written} ${forms.many}`,
      other: `${written} ${forms.other}`,
    });
  };

export const EVENTS = {
  zero: 'لا أحداث',
  one: 'حدث واحد',
  two: 'حدثان',
  few: 'أحداث',
  many: 'حدثًا',
  other: 'حدث',
} as const;
export const SOURCES = {
  zero: 'لا مصادر',
  one: 'مصدر واحد',
  two: 'مصدران',
  few: 'مصادر',
  many: 'مصدرًا',
  other: 'مصدر',
} as const;

export const events = noun(EVENTS);
/** After a preposition: "٦ من أصل ٩ أحداث", "١ من أصل حدثين". */
export const ofEvents = noun({ ...EVENTS, zero: `${number.format(0)} حدث`, two: 'حدثين' });
/** A single source is not called independent: of what? */
export const independentSources = noun({
  ...SOURCES,
  two: 'مصدران مستقلان',
  few: 'مصادر مستقلة',
  many: 'مصدرًا مستقلًا',
  other: 'مصدر مستقل',
});
export const quotes = noun({
  zero: 'لا اقتباسات',
  one: 'اقتباس واحد',
  two: 'اقتباسان',
  few: 'اقتباسات',
  many: 'اقتباسًا',
  other: 'اقتباس',
});
export const sources = noun(SOURCES);
export const passages = noun({
  zero: 'لا مقاطع',
  one: 'مقطع واحد',
  two: 'مقطعان',
  few: 'مقاطع',
  many: 'مقطعًا',
  other: 'مقطع',
});
/** As the object of "show". */
export const otherPassages = noun({
  zero: `${number.format(0)} مقطع`,
  one: 'مقطع آخر',
  two: 'مقطعين آخرين',
  few: 'مقاطع أخرى',
  many: 'مقطعًا آخر',
  other: 'مقطع آخر',
});
export const details = noun({
  zero: 'أي تفصيل',
  one: 'تفصيل واحد',
  two: 'تفصيلين',
  few: 'تفاصيل',
  many: 'تفصيلًا',
  other: 'تفصيل',
});
