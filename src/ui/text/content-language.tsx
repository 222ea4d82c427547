import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import { contentAttributes } from './content-attributes.ts';
import type { ContentAttributes } from './content-attributes.ts';
import { useLanguage } from '../messages/messages.tsx';

const ContentContext = createContext('');

/** Says in which language the texts from the dataset inside it are: the dataset's, or that of an article for its own words. */
export function ContentLanguage(props: { readonly language: string; readonly children: ReactNode }) {
  return <ContentContext value={props.language}>{props.children}</ContentContext>;
}

/**
 * The language and direction of texts from the dataset, for an element around several of them. Each text in it still has its
 * own direction (`Text`).
 *
 * @param language Another language than that of the nearest `ContentLanguage`.
 * @example <p {...useContent()}><Text value={place} /> · <Text value={summary} /></p>
 */
export function useContent(language?: string): ContentAttributes {
  const nearest = useContext(ContentContext);
  const own = useLanguage();
  const tag = language || nearest;
  return useMemo(() => contentAttributes(tag, own.code), [tag, own.code]);
}
