/** The forms of a counted noun that a language tells apart; `other` is every language's fallback. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * A writer of counts for one language: the number grouped as the language does, then the noun's right form
 * by CLDR's plural rules.
 *
 * @example
 * const count = counter('en');
 * count(1, { one: 'event', other: 'events' });    // "1 event"
 * count(1200, { one: 'event', other: 'events' }); // "1,200 events"
 */
export function counter(language: string): (n: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (n, forms) => `${numbers.format(n)} ${forms[rules.select(n)] ?? forms.other}`;
}
