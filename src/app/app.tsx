import { useCallback, useDeferredValue, useEffect, useMemo } from 'react';
import { isAllowedResponse, resolveDataAddress } from '../state/data-address.ts';
import { ErrorBoundary } from '../ui/data/error-boundary.tsx';
import { ErrorPanel } from '../ui/data/error-panel.tsx';
import { LoadingPanel } from '../ui/data/loading-panel.tsx';
import { useDataset } from '../ui/data/use-dataset.ts';
import { PictureOrigins } from '../ui/event/picture-origins.tsx';
import { Explorer } from '../ui/explorer/explorer.tsx';
import { useDrawnTheme } from '../ui/explorer/theme-button.tsx';
import { MessagesProvider } from '../ui/messages/messages.tsx';
import { useInterface } from '../ui/messages/use-interface.ts';
import type { FirstPage } from './first-page.ts';
import { DATA_SETTINGS } from './settings.ts';
import { useAddress } from './use-address.ts';
import { useAskedLanguage } from './use-asked-language.ts';
import { useDocumentLanguage } from './use-document-language.ts';
import { useDocumentTitle } from './use-document-title.ts';
import { WaitingFrame } from './waiting-frame.tsx';

/**
 * The page: the dataset that the address names, in the explorer, or what stands in its way.
 *
 * @param props.first What the page's HTML says of the story that is shown by default.
 */
export function App(props: { readonly first: FirstPage | null }) {
  const { state, act, commit, linkFor } = useAddress();
  const theme = useDrawnTheme(state.theme);
  const { asked, ask } = useAskedLanguage();
  const spoken = useInterface(asked);
  useDocumentLanguage(spoken?.language ?? null);
  const address = useMemo(() => resolveDataAddress(state.data, location.href, DATA_SETTINGS), [state.data]);
  const isDefault = address.url === resolveDataAddress(null, location.href, DATA_SETTINGS).url;
  const first = isDefault ? props.first : null;
  const isAllowed = useCallback(
    (responseUrl: string) => isAllowedResponse(responseUrl, location.href, DATA_SETTINGS),
    [],
  );
  const query = useDataset(address.url, isAllowed);
  // The explorer is drawn in slices of a few milliseconds, between which a phone can answer; a store's news alone would be drawn at a stretch.
  const canDraw = useDeferredValue(query.status === 'ready', false);
  useDocumentTitle(query.status === 'ready' ? query.parsed.dataset.title : (first?.title ?? null));
  useEffect(() => {
    // `before-paint.ts` waits for this, to show the story as text where it doesn't come.
    dispatchEvent(new Event('sourceline:mounted'));
  }, []);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  // The dataset is on its way meanwhile.
  if (spoken === null) {
    return (
      <div className="sl-root sl-page" data-theme={theme} aria-busy="true">
        <WaitingFrame first={first} />
      </div>
    );
  }
  const { language, messages } = spoken;
  return (
    <div className="sl-root sl-page" data-theme={theme} lang={language.code} dir={language.direction}>
      <MessagesProvider messages={messages} language={language}>
        <ErrorBoundary fallback={() => <p role="alert">{messages.errors.unexpected}</p>}>
          {query.status === 'ready' && canDraw ? (
            <PictureOrigins origins={DATA_SETTINGS.allowedOrigins}>
              <Explorer
                key={address.url}
                parsed={query.parsed}
                state={state}
                act={act}
                commit={commit}
                linkFor={linkFor}
                foreignHost={address.foreignHost}
                refused={address.refused}
                onLanguage={ask}
              />
            </PictureOrigins>
          ) : (
            <WaitingFrame first={first}>
              {query.status === 'loading' ? (
                <LoadingPanel
                  progress={query.progress}
                  long={query.long}
                  offline={query.offline}
                  onCancel={query.cancel}
                />
              ) : null}
              {query.status === 'failed' ? <ErrorPanel error={query.error} onRetry={query.retry} /> : null}
            </WaitingFrame>
          )}
        </ErrorBoundary>
      </MessagesProvider>
    </div>
  );
}
