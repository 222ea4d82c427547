import type { LanguageCode } from '../../state/interface-language.ts';
import { useLanguage } from './messages.tsx';
import { arDrafting } from './ar-drafting.ts';
import { deDrafting } from './de-drafting.ts';
import { enDrafting } from './en-drafting.ts';
import type { DraftingMessages } from './en-drafting.ts';

const ALL: Readonly<Record<LanguageCode, DraftingMessages>> = {
  en: enDrafting,
  de: deDrafting,
  ar: arDrafting,
};

/** What the part of the page says that makes timelines of articles, in the language of the interface. Only for parts that are fetched with it. */
export function useDraftingMessages(): DraftingMessages {
  return ALL[useLanguage().code];
}
