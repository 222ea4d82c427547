/** Whether a text is a well-formed language tag (BCP 47), such as `en` or `pt-BR`. */
export function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** What to say of a text that is none. */
export function notLanguage(text: string): string {
  return `"${text}" is no language tag; write one such as en or pt-BR`;
}
