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
  const known = directions.get(tag);
  if (known !== undefined) return known;
  const direction = likelyDirection(tag);
  if (directions.size < MOST_TAGS) directions.set(tag, direction);
  return direction;
}

/** Every text on the page asks, and reading a tag takes longer than drawing a short text. */
const directions = new Map<string, 'ltr' | 'rtl'>();

/** More than there are languages; a dataset that makes up others doesn't fill the memory. */
const MOST_TAGS = 1_000;

function likelyDirection(tag: string): 'ltr' | 'rtl' {
  try {
    const { script } = new Intl.Locale(tag).maximize();
    return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
