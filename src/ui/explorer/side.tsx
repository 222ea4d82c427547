import { useLayoutEffect, useRef } from 'react';
import type { Interval } from '../../base/interval.ts';
import { selectEvent, selectQuote } from '../../state/changes.ts';
import type { ViewState } from '../../state/view-state.ts';
import { addBit, emptyBits } from '../../timeline/columns/bitset.ts';
import type { Columns } from '../../timeline/columns/columns.ts';
import { selectionOf } from '../../timeline/filter/filter.ts';
import { fitWindow } from '../../timeline/window.ts';
import { outlineAt } from '../../dataset/event-records.ts';
import { archiveOf } from '../data/archive/archive-of.ts';
import { archiveViews } from '../data/archive/archive-views.ts';
import { ErrorBoundary } from '../data/error-boundary.tsx';
import { LaterPart } from '../later/later-part.tsx';
import { PartFailed } from '../data/part-failed.tsx';
import { useMessages } from '../messages/messages.tsx';
import { BriefIntro } from './brief-intro.tsx';
import { IntroPanel } from './intro-panel.tsx';
import { PeekBar } from './peek-bar.tsx';
import type { ExplorerParts } from './stage.tsx';
import './side.css';

/**
 * What stands beside the main view: the selected event, or where to begin. Where it is narrow it stands below the timeline, but
 * before the list, which may never end. Nothing where there is nothing to say: beside a source that was opened by itself, and
 * before a list on a small screen.
 */
export function Side(props: ExplorerParts & { readonly linkFor: (state: ViewState) => string }) {
  const { dataset, state, story, locale, act, navigation, size } = props;
  const messages = useMessages();
  const side = useRef<HTMLElement>(null);
  const isSmall = size !== 'wide';
  const isInSources = state.view === 'sources';
  // In the sources a passage is open that no event was opened with.
  const event = isInSources && state.event === null ? null : story.event;
  const { together } = navigation;

  const shownId = event?.id ?? null;
  // Another event is read from its beginning; before its selected quote is brought into sight.
  useLayoutEffect(() => {
    if (shownId !== null && side.current) showBeginning(side.current);
  }, [shownId]);

  const goBack = () => {
    const explorer = side.current?.closest('.sl-explorer');
    const item = explorer?.querySelector<HTMLElement>('.sl-stage .sl-item-title[aria-current]');
    const mark = explorer?.querySelector<HTMLElement>('.sl-mark[aria-pressed="true"]');
    (item ?? mark)?.focus({ preventScroll: true });
    const target = item ?? explorer?.querySelector('.sl-stage');
    target?.scrollIntoView({ block: item ? 'center' : 'start', behavior: motion() });
  };
  const archive = archiveOf(dataset);
  const views = archiveViews();
  // Beside a source that was opened by itself there is no event.
  const comingState = isInSources && state.event === null ? null : story.eventState;
  const content = () => {
    if (together) {
      return (
        <LaterPart>
          {({ TogetherPanel }) => (
            <TogetherPanel
              dataset={dataset}
              events={together}
              locale={locale}
              headingRef={navigation.headingRef}
              onSelect={(index) => navigation.openEvent(index, true)}
              onZoom={() => act('setWindow', fitTo(story.columns, together))}
              onClose={navigation.close}
            />
          )}
        </LaterPart>
      );
    }
    if (navigation.opening && views) {
      const { state: coming, retry, leave } = navigation.opening;
      return (
        <views.ComingEvent
          state={coming}
          headingRef={navigation.headingRef}
          onRetry={retry}
          onClose={leave}
        />
      );
    }
    if (comingState !== null && views) {
      return (
        <views.ComingEvent
          state={comingState}
          headingRef={navigation.headingRef}
          onRetry={() => archive?.retry()}
          onClose={navigation.close}
        />
      );
    }
    if (event) {
      return (
        <LaterPart>
          {({ EventPanel }) => (
            <EventPanel
              dataset={dataset}
              event={event}
              passage={story.passage}
              wantedTopics={story.filter.topics}
              search={story.filter.q}
              locale={locale}
              position={{ index: story.eventPlace, count: story.events.length }}
              headingRef={navigation.headingRef}
              onPrevious={() => navigation.step(-1)}
              onNext={() => navigation.step(1)}
              onClose={navigation.close}
              onToggleTopic={(id) => act('toggleTopic', id)}
              onReadInArticle={navigation.readInArticle}
              onSelectPassage={(id) => act('selectQuote', id)}
              linkFor={(passage) => props.linkFor(selectQuote(selectEvent(state, event.id), passage))}
              back={
                isSmall && !isInSources
                  ? {
                      label: state.view === 'list' ? messages.reading.toList : messages.reading.toTimeline,
                      go: goBack,
                    }
                  : undefined
              }
            />
          )}
        </LaterPart>
      );
    }
    if (dataset.events.length === 0 || isInSources || (isSmall && state.view === 'list')) return null;
    const Intro = isSmall && props.form === 'frame' ? BriefIntro : IntroPanel;
    return (
      <Intro
        dataset={dataset}
        first={outlineAt(story.events, 0)}
        shown={story.shown}
        locale={locale}
        besideChart={state.view === 'timeline'}
        onBegin={navigation.begin}
        onReadInArticle={navigation.readInArticle}
        onAllSources={() => act('setView', 'sources')}
      />
    );
  };
  const shown = content();
  if (!shown) return null;
  return (
    <>
      {isSmall && event && !together && state.view === 'timeline' ? (
        <PeekBar
          event={event}
          locale={locale}
          panel={side}
          onGo={() => side.current?.scrollIntoView({ block: 'start', behavior: motion() })}
        />
      ) : null}
      <aside
        className="sl-side"
        ref={side}
        onKeyDown={(pressed) => {
          if (pressed.key !== 'Escape') return;
          pressed.stopPropagation();
          navigation.close();
        }}
      >
        <ErrorBoundary fallback={(retry) => <PartFailed onRetry={retry} />}>{shown}</ErrorBoundary>
      </aside>
    </>
  );
}

/** How the page scrolls to what was asked for: at once where the reader asks for no motion. */
function motion(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

/** Scrolls back to where an element begins, whether it scrolls itself or the page does; never forward, nor a host's page. */
function showBeginning(element: HTMLElement): void {
  element.scrollTop = 0;
  const { top } = element.getBoundingClientRect();
  if (element.getRootNode() instanceof ShadowRoot) return;
  if (top < 0) element.ownerDocument.defaultView?.scrollBy({ top, behavior: 'instant' });
}

/** The window that shows just these events. */
function fitTo(columns: Columns, events: readonly number[]): Interval {
  const bits = emptyBits(columns.size);
  for (const index of events) addBit(bits, index);
  return fitWindow(columns, selectionOf(bits));
}
