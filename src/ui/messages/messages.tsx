import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { en } from './en.ts';
import type { Messages } from './en.ts';

const MessagesContext = createContext<Messages>(en);

/** Gives everything inside it the interface's sentences in one language; without it they are English. */
export function MessagesProvider(props: { readonly messages: Messages; readonly children: ReactNode }) {
  return <MessagesContext value={props.messages}>{props.children}</MessagesContext>;
}

/** The interface's sentences in the language of the nearest `MessagesProvider`. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
