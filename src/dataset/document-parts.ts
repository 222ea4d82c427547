import type { Notice } from './model.ts';

/** What an event's words are read in where the file states no language. */
export const DEFAULT_LANGUAGE = 'en';

/** A text of the document itself; one that is missing is empty, one of another kind also gives a notice. */
export function documentText(value: unknown, key: string, notices: Notice[]): string {
  if (typeof value === 'string') return value;
  if (value !== undefined) {
    notices.push({ kind: 'part', path: key, message: `The timeline's "${key}" must be text.` });
  }
  return '';
}

/** A list of the document; one that is missing is empty, one of another kind also gives a notice. */
export function documentList(value: unknown, key: string, notices: Notice[]): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value !== undefined) {
    notices.push({
      kind: 'part',
      path: key,
      message: `The timeline's "${key}" must be a list; it is left out.`,
    });
  }
  return [];
}
