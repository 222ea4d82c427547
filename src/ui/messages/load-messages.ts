import type { LanguageCode } from '../../state/interface-language.ts';
import { en } from './en.ts';
import type { Messages } from './en.ts';

/**
 * The messages of a language. English is there at once; every other language is a file of its own, fetched when it
 * is wanted. A file that does not come (a lost connection, a site that was published anew) rejects.
 */
export async function loadMessages(code: LanguageCode): Promise<Messages> {
  switch (code) {
    case 'en':
      return en;
    case 'de':
      return (await import('./de.ts')).de;
    case 'ar':
      return (await import('./ar.ts')).ar;
    default:
      return code satisfies never;
  }
}
