import type { LanguageCode } from '../../state/interface-language.ts';
import { arArchive } from './ar-archive.ts';
import { deArchive } from './de-archive.ts';
import { enArchive } from './en-archive.ts';
import type { ArchiveMessages } from './en-archive.ts';
import { useLanguage } from './messages.tsx';

const ALL: Readonly<Record<LanguageCode, ArchiveMessages>> = {
  en: enArchive,
  de: deArchive,
  ar: arArchive,
};

/** What is said of archives, in the language of the interface. Only for parts that are fetched with what reads one. */
export function useArchiveMessages(): ArchiveMessages {
  return ALL[useLanguage().code];
}
