import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { chooseLanguage } from '../../state/interface-language.ts';
import type { InterfaceLanguage } from '../../state/interface-language.ts';
import { en } from './en.ts';
import type { Messages } from './en.ts';
import { loadMessages } from './load-messages.ts';

/** The interface in one language: what `MessagesProvider` wants. */
export interface Interface {
  readonly language: InterfaceLanguage;
  readonly messages: Messages;
}

/**
 * The interface in the language asked for, else the reader's, else English. Null until its messages are there, which
 * only the first language keeps the page waiting for: at a later change the old one stays until the new one is there.
 * Messages that cannot be fetched leave the interface in English, and a line in the console.
 *
 * @param asked A language tag, from the address or from the embedding page; null for the reader's own.
 */
export function useInterface(asked: string | null): Interface | null {
  // A string, since the browser may make a new array at every look.
  const preferred = useSyncExternalStore(subscribe, () => navigator.languages.join(' '));
  const language = useMemo(() => chooseLanguage(asked, preferred.split(' ')), [asked, preferred]);
  const [loaded, setLoaded] = useState<Interface | null>(null);
  // English needs no waiting, not even for an effect; React draws again at once.
  if (language.code === 'en' && loaded?.language !== language) setLoaded({ language, messages: en });
  useEffect(() => {
    if (language.code === 'en') return undefined;
    let wanted = true;
    const load = async () => {
      const value = await fetchOrEnglish(language);
      if (wanted) setLoaded(value);
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [language]);
  return loaded;
}

async function fetchOrEnglish(language: InterfaceLanguage): Promise<Interface> {
  try {
    return { language, messages: await loadMessages(language.code) };
  } catch (cause) {
    console.info('Sourceline: the language could not be loaded, so the interface is in English.', cause);
    return { language: chooseLanguage('en', []), messages: en };
  }
}

function subscribe(changed: () => void): () => void {
  addEventListener('languagechange', changed);
  return () => removeEventListener('languagechange', changed);
}
