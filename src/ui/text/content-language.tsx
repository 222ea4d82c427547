import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import { directionOfLanguage } from '../../base/language-direction.ts';
import { useLanguage } from '../messages/messages.tsx';

const ContentContext = createContext('');

/** Says in which language the texts from the dataset inside it are: the dataset's, or that of an article for its own words. */
export function ContentLanguage(props: { readonly language: string; readonly children: ReactNode }) {
  return <ContentContext value={props.language}>{props.children}</ContentContext>;
}

/** Attributes for an element that holds nothing but texts from the dataset, and punctuation between them. */
export interface ContentAttributes {
  /** Absent where it is the interface's own language, or not known. */
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
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
  return useMemo(() => {
    if (tag === '') return { lang: undefined, dir: undefined };
    const isOwn = tag.toLowerCase() === own.code || tag.toLowerCase().startsWith(`${own.code}-`);
    return { lang: isOwn ? undefined : tag, dir: directionOfLanguage(tag) };
  }, [tag, own.code]);
}
