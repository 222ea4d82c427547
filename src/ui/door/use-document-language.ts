import { useLayoutEffect } from 'react';
import type { InterfaceLanguage } from '../../state/interface-language.ts';

/** Tells the document its language and direction, for the browser's hyphens, voices and scroll bars; nothing where it is null. */
export function useDocumentLanguage(language: InterfaceLanguage | null): void {
  useLayoutEffect(() => {
    if (language === null) return;
    document.documentElement.lang = language.code;
    document.documentElement.dir = language.direction;
  }, [language]);
}
