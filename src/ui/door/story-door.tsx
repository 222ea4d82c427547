import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo } from 'react';
import { foreignHostOf, isAllowedResponse, resolveDataAddress } from '../../state/data-address.ts';
import type { ViewState } from '../../state/view-state.ts';
import { ArchiveComing } from '../data/archive/archive-coming.tsx';
import { useGrown } from '../data/archive/use-arrivals.ts';
import { useWholeArchive } from '../data/archive/use-whole-archive.ts';
import type { BegunReading } from '../data/begun-reading.ts';
import { ErrorBoundary } from '../data/error-boundary.tsx';
import { ErrorPanel } from '../data/error-panel.tsx';
import { LoadingPanel } from '../data/loading-panel.tsx';
import { PartFailed } from '../data/part-failed.tsx';
import { useDataset } from '../data/use-dataset.ts';
import type { DatasetQuery } from '../data/use-dataset.ts';
import { PictureOrigins } from '../event/picture-origins.tsx';
import { Explorer } from '../explorer/explorer.tsx';
import { HostingProvider } from '../explorer/hosting.tsx';
import { useDrawnTheme } from '../explorer/theme-button.tsx';
import { MessagesProvider } from '../messages/messages.tsx';
import { useInterface } from '../messages/use-interface.ts';
import type { FirstPage } from './first-page.ts';
import type { Surroundings } from './surroundings.ts';
import { useAddress } from './use-address.ts';
import { useAskedLanguage } from './use-asked-language.ts';
import { useDocumentLanguage } from './use-document-language.ts';
import { WaitingFrame } from './waiting-frame.tsx';

/** What a page is told of the story behind its door. */
export interface StoryNews {
  readonly state: ViewState;
  readonly query: DatasetQuery;
  /** Whether the explorer is on the page. */
  readonly isDrawn: boolean;
  /** Of the story that is shown, or that will be; null while none is known. */
  readonly title: string | null;
}

interface StoryDoorProps {
  readonly first: FirstPage | null;
  readonly around: Surroundings;
  readonly onNews: (news: StoryNews) => void;
  readonly begun?: BegunReading | null;
}

/**
 * The way into a story, wherever it is shown: the dataset that the address names, in the explorer, or what stands in its way.
 *
 * @param props.first What the document's HTML says of the story that is shown by default.
 * @param props.around Where the explorer stands.
 * @param props.onNews Called after each drawing; the same function each time.
 * @param props.begun The reading of the story, where it was begun before.
 */
export function StoryDoor(props: StoryDoorProps) {
  const { form, ownsDocument, page } = props.around;
  const hosting = useMemo(
    () => ({ isGuest: !ownsDocument, hasLinks: page !== null, isLow: form === 'frame' }),
    [form, ownsDocument, page],
  );
  return (
    <HostingProvider hosting={hosting}>
      <StoryBehindDoor {...props} />
    </HostingProvider>
  );
}

function StoryBehindDoor(props: StoryDoorProps) {
  const { onNews } = props;
  const { form, address: place, data, page, ownsDocument } = props.around;
  const { state, act, commit, linkFor: fullLinkFor } = useAddress(place, page);
  const theme = useDrawnTheme(state.theme);
  const { asked, ask } = useAskedLanguage(place);
  const spoken = useInterface(asked);
  useDocumentLanguage(ownsDocument && spoken ? spoken.language : null);
  const address = useMemo(() => resolveDataAddress(state.data, location.href, data), [state.data, data]);
  const isDefault = address.url === resolveDataAddress(null, location.href, data).url;
  const first = isDefault ? props.first : null;
  // The page that links lead to shows the same story by default, where it is of this site.
  const needless = ownsDocument && isDefault ? state.data : null;
  const linkFor = useCallback(
    (shown: ViewState) => fullLinkFor(shown.data === needless ? { ...shown, data: null } : shown),
    [fullLinkFor, needless],
  );
  const isAllowed = useCallback(
    (responseUrl: string) => isAllowedResponse(responseUrl, location.href, data),
    [data],
  );
  const query = useDataset(address.url, isAllowed, props.begun);
  const parsed = useGrown(query.status === 'ready' ? query.parsed : null);
  const isEnough = useWholeArchive(parsed?.dataset ?? null, state);
  // The explorer is drawn in slices of a few milliseconds, between which a phone can answer; a store's news alone would be drawn at a stretch.
  const canDraw = useDeferredValue(parsed !== null && isEnough, false);
  const title = query.status === 'ready' ? query.parsed.dataset.title : (first?.title ?? null);
  const isDrawn = query.status === 'ready' && canDraw && spoken !== null;
  useEffect(() => onNews({ state, query, title, isDrawn }));
  useLayoutEffect(() => {
    if (ownsDocument) document.documentElement.dataset['theme'] = theme;
  }, [ownsDocument, theme]);

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
        <ErrorBoundary fallback={(retry) => <PartFailed onRetry={retry} said={messages.errors.unexpected} />}>
          {query.status === 'ready' && parsed && canDraw ? (
            <PictureOrigins origins={data.allowedOrigins}>
              <Explorer
                key={address.url}
                form={form}
                parsed={parsed}
                dataUrl={address.url}
                state={state}
                act={act}
                commit={commit}
                linkFor={linkFor}
                foreignHost={foreignHostOf(query.answeredBy, location.href)}
                refused={address.refused}
                onReload={query.reload}
                onLanguage={ask}
                EmbedPart={props.around.EmbedPart}
                draftAddress={props.around.draftAddress?.(place.search())}
              />
            </PictureOrigins>
          ) : (
            <WaitingFrame first={first}>
              {query.status === 'ready' ? <ArchiveComing parsed={query.parsed} /> : null}
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
