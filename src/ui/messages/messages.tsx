import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { chooseLanguage } from '../../state/interface-language.ts';
import type { InterfaceLanguage } from '../../state/interface-language.ts';
import { en } from './en.ts';
import type { Messages } from './en.ts';

const ENGLISH = chooseLanguage(null, []);

const MessagesContext = createContext<Messages>(en);
const LanguageContext = createContext<InterfaceLanguage>(ENGLISH);

/** Gives everything inside it the interface's sentences, and how it writes dates; without it, or a language, they are English. */
export function MessagesProvider(props: {
  readonly messages: Messages;
  readonly language?: InterfaceLanguage;
  readonly children: ReactNode;
}) {
  return (
    <LanguageContext value={props.language ?? ENGLISH}>
      <MessagesContext value={props.messages}>{props.children}</MessagesContext>
    </LanguageContext>
  );
}

/** The interface's sentences in the language of the nearest `MessagesProvider`. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}

/** The language of the interface: its code, its dates' locale, its direction. */
export function useLanguage(): InterfaceLanguage {
  return useContext(LanguageContext);
}

/** The tag by which the interface writes its dates with `Intl`, such as `en-GB`; not the dataset's language. */
export function useLocale(): string {
  return useContext(LanguageContext).locale;
}
