import type { LanguageCode } from '../../state/interface-language.ts';
import { useLanguage } from './messages.tsx';
import { arEmbedding } from './ar-embedding.ts';
import { deEmbedding } from './de-embedding.ts';
import { enEmbedding } from './en-embedding.ts';
import type { EmbeddingMessages } from './en-embedding.ts';

const ALL: Readonly<Record<LanguageCode, EmbeddingMessages>> = {
  en: enEmbedding,
  de: deEmbedding,
  ar: arEmbedding,
};

/** What the dialog about embedding says, in the language of the interface. Only for parts that are fetched with it. */
export function useEmbeddingMessages(): EmbeddingMessages {
  return ALL[useLanguage().code];
}
