import { displayLocale } from '../dataset/display-locale.ts';

/** A language that the interface speaks, by its primary subtag. */
export type LanguageCode = 'en' | 'de' | 'ar';

/** The languages of the interface, each named in itself, in the order in which a reader chooses among them. */
export const LANGUAGES: readonly {
  readonly code: LanguageCode;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}[] = [
  { code: 'en', name: 'English', direction: 'ltr' },
  { code: 'de', name: 'Deutsch', direction: 'ltr' },
  { code: 'ar', name: 'العربية', direction: 'rtl' },
];

/** What the interface is written in. */
export interface InterfaceLanguage {
  /** Which messages it shows. */
  readonly code: LanguageCode;
  /** The tag by which `Intl` writes its dates, such as `en-GB`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Tags that are written for a reader are far shorter; a longer one is not worth its reading. */
const MAX_TAG_LENGTH = 100;

/**
 * The interface's language: the one asked for, else the first of the reader's that the interface speaks, else English.
 * A tag that is none, or of a language that is not spoken here, counts as not given. Only a tag asked for settles how dates are
 * written too: many browsers say `en-US` for readers everywhere.
 *
 * @param asked The `lang` of the address or of the embedding page: any BCP 47 tag.
 * @param preferred The reader's languages, most wanted first, as in `navigator.languages`.
 * @example
 * chooseLanguage('en-US', []);           // { code: 'en', locale: 'en-US', direction: 'ltr' }
 * chooseLanguage(null, ['fr', 'de-CH']); // { code: 'de', locale: 'de', direction: 'ltr' }
 * chooseLanguage('tlh', ['en-US']);      // { code: 'en', locale: 'en-GB', direction: 'ltr' }
 */
export function chooseLanguage(asked: string | null, preferred: readonly string[]): InterfaceLanguage {
  const wanted = asked === null ? null : languageOf(asked);
  if (asked !== null && wanted !== null) return { ...wanted, locale: withOwnDigits(asked, wanted.code) };
  for (const tag of preferred) {
    const known = languageOf(tag);
    if (known !== null) return { ...known, locale: displayLocale(known.code) };
  }
  return { code: 'en', direction: 'ltr', locale: displayLocale('en') };
}

function languageOf(tag: string): Omit<InterfaceLanguage, 'locale'> | null {
  if (tag.length > MAX_TAG_LENGTH) return null;
  try {
    const { language } = new Intl.Locale(tag);
    const known = LANGUAGES.find(({ code }) => code === language);
    return known === undefined ? null : { code: known.code, direction: known.direction };
  } catch {
    return null;
  }
}

/** The region's way to write dates, with the digits of the messages: `ar-EG` has others than `ar`, and one page has one kind. */
function withOwnDigits(tag: string, code: LanguageCode): string {
  const locale = displayLocale(tag);
  const digits = (of: string) => new Intl.NumberFormat(of).resolvedOptions().numberingSystem;
  const own = digits(code);
  return digits(locale) === own ? locale : new Intl.Locale(locale, { numberingSystem: own }).toString();
}
