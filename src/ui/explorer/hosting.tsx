import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';

/** What the document around the explorer is to it. */
export interface Hosting {
  /** Whether the document is somebody else's, with a main part and much else beside the explorer. */
  readonly isGuest: boolean;
  /** Whether there is a page that opens a view, to be linked to. */
  readonly hasLinks: boolean;
  /** Whether every line that is drawn makes somebody else's page longer, so that long parts are shown step by step. */
  readonly isLow: boolean;
}

const AT_HOME: Hosting = { isGuest: false, hasLinks: true, isLow: false };

const HostingContext = createContext(AT_HOME);

/** Tells everything inside it what it stands in; without it the document is the explorer's own. */
export function HostingProvider(props: { readonly hosting: Hosting; readonly children: ReactNode }) {
  return <HostingContext value={props.hosting}>{props.children}</HostingContext>;
}

export function useHosting(): Hosting {
  return useContext(HostingContext);
}

/** The main part of a document of its own; in somebody else's, which has a main part already, a part like others. */
export function MainPart(props: { readonly className: string; readonly children?: ReactNode }) {
  const { isGuest } = useHosting();
  return isGuest ? <div {...props} /> : <main {...props} />;
}
