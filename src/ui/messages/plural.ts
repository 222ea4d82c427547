/** The forms that a language tells apart by number; `other` is every language's fallback. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * A chooser among a language's forms, by CLDR's plural rules. The number itself is not written: a form holds it or
 * does without, as Arabic does for one and two.
 *
 * @example
 * const choose = chooser('ar');
 * choose(2, { two: 'حدثان', other: '…' }); // "حدثان"
 */
export function chooser(language: string): (n: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (n, forms) => forms[rules.select(n)] ?? forms.other;
}

/**
 * A writer of counts for one language: the number grouped as the language does, then the noun's right form.
 *
 * @example
 * const count = counter('en');
 * count(1, { one: 'event', other: 'events' });    // "1 event"
 * count(1200, { one: 'event', other: 'events' }); // "1,200 events"
 */
export function counter(language: string): (n: number, forms: PluralForms) => string {
  const choose = chooser(language);
  const numbers = new Intl.NumberFormat(language);
  return (n, forms) => `${numbers.format(n)} ${choose(n, forms)}`;
}
