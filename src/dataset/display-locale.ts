/** What dates and numbers are written in where a language says nothing, or nothing that is known. */
const DEFAULT_LOCALE = 'en-GB';

const resolved = new Map<string, string>();

/**
 * The locale in which dates are shown for a dataset's or reader's language. Bare `en` becomes `en-GB`, so that a date
 * reads "16 November 2024"; a tag that is none, or a language that `Intl` doesn't know, becomes `en-GB` too.
 *
 *     displayLocale('en') === 'en-GB', displayLocale('en-US') === 'en-US', displayLocale('not a tag') === 'en-GB'
 */
export function displayLocale(language: string): string {
  const known = resolved.get(language);
  if (known !== undefined) return known;
  const locale = resolve(language);
  resolved.set(language, locale);
  return locale;
}

function resolve(language: string): string {
  try {
    const [supported] = Intl.DateTimeFormat.supportedLocalesOf(language);
    return supported === undefined || supported === 'en' ? DEFAULT_LOCALE : supported;
  } catch {
    return DEFAULT_LOCALE;
  }
}
