const kept = new Map<string, ReadonlyMap<string, number>>();

/** Months by their names, long and short, in lower case: in English, and in another language as the browser knows it. */
export function monthNumbers(locale: string): ReadonlyMap<string, number> {
  const known = kept.get(locale);
  if (known !== undefined) return known;
  const numbers = new Map<string, number>([['sept', 9]]);
  for (const language of ['en', locale]) {
    for (const month of ['long', 'short'] as const) {
      // With a day beside it, since some languages inflect the name then.
      for (const parts of [{ month }, { month, day: 'numeric' } as const]) {
        const format = new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC', calendar: 'gregory' });
        for (let number = 1; number <= 12; number += 1) {
          const name = format
            .formatToParts(Date.UTC(2024, number - 1, 15))
            .find((part) => part.type === 'month')
            ?.value.toLowerCase()
            .replace(/\.$/, '');
          if (name !== undefined && !numbers.has(name)) numbers.set(name, number);
        }
      }
    }
  }
  kept.set(locale, numbers);
  return numbers;
}
