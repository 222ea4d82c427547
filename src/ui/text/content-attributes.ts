import { directionOfLanguage } from '../../base/language-direction.ts';

/** Attributes for an element that holds nothing but texts from the dataset, and punctuation between them. */
export interface ContentAttributes {
  /** Absent where it is the interface's own language, or not known. */
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
}

/**
 * The attributes of texts in a language.
 *
 * @param tag BCP 47; empty where it is not known.
 * @param own The interface's language.
 */
export function contentAttributes(tag: string, own: string): ContentAttributes {
  if (tag === '') return { lang: undefined, dir: undefined };
  const isOwn = tag.toLowerCase() === own || tag.toLowerCase().startsWith(`${own}-`);
  return { lang: isOwn ? undefined : tag, dir: directionOfLanguage(tag) };
}
