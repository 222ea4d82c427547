/** Scripts that run from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

/**
 * The direction in which a language is written, by its script or the script that it is mostly written in (CLDR's likely
 * subtags); left to right for a tag that is none.
 *
 *     directionOfLanguage('ar') === 'rtl', directionOfLanguage('az-Arab') === 'rtl', directionOfLanguage('az') === 'ltr'
 */
export function directionOfLanguage(tag: string): 'ltr' | 'rtl' {
  try {
    const { script } = new Intl.Locale(tag).maximize();
    return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
