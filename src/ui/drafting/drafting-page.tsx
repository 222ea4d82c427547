import { useLayoutEffect, useState } from 'react';
import { ErrorBoundary } from '../data/error-boundary.tsx';
import { useAddress } from '../door/use-address.ts';
import { useAskedLanguage } from '../door/use-asked-language.ts';
import { useDocumentLanguage } from '../door/use-document-language.ts';
import { useDrawnTheme } from '../explorer/theme-button.tsx';
import { MessagesProvider } from '../messages/messages.tsx';
import { useInterface } from '../messages/use-interface.ts';
import type { ParseDrafted } from './desk/use-timeline.ts';
import { drafterWith } from './engine/drafter.ts';
import { spawnDrafter } from './engine/spawn-drafter.ts';
import { privatePlace } from './private-place.ts';
import { browserStore } from './work/browser-store.ts';
import { Workshop } from './workshop.tsx';

async function draftHere() {
  return (await import('./engine/draft-offered.ts')).draftOffered;
}

/** A page of its own: articles become a timeline, which is edited and saved. Nothing that the reader brings leaves the browser. */
export function DraftingPage({ parse }: { readonly parse: ParseDrafted }) {
  const [place] = useState(privatePlace);
  const { state, act, commit } = useAddress(place, null);
  const theme = useDrawnTheme(state.theme);
  const { asked, ask } = useAskedLanguage();
  const spoken = useInterface(asked);
  useDocumentLanguage(spoken?.language ?? null);
  const [store] = useState(browserStore);
  const [drafter] = useState(() => drafterWith(spawnDrafter, draftHere));
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  if (spoken === null) return <div className="sl-root sl-page" data-theme={theme} aria-busy="true" />;
  const { language, messages } = spoken;
  return (
    <div className="sl-root sl-page" data-theme={theme} lang={language.code} dir={language.direction}>
      <MessagesProvider messages={messages} language={language}>
        <ErrorBoundary fallback={() => <p role="alert">{messages.errors.unexpected}</p>}>
          <Workshop
            state={state}
            act={act}
            commit={commit}
            store={store}
            drafter={drafter}
            parse={parse}
            onLanguage={ask}
          />
        </ErrorBoundary>
      </MessagesProvider>
    </div>
  );
}
