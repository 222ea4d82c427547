import type { Interval } from '../../base/interval.ts';
import { selectEvent, selectQuote } from '../../state/changes.ts';
import type { ViewState } from '../../state/view-state.ts';
import { addBit, emptyBits } from '../../timeline/bitset.ts';
import type { Columns } from '../../timeline/columns.ts';
import { selectionOf } from '../../timeline/filter.ts';
import { fitWindow } from '../../timeline/window.ts';
import { ErrorBoundary } from '../data/error-boundary.tsx';
import { EventPanel } from '../event/event-panel.tsx';
import { useMessages } from '../messages/messages.tsx';
import { IntroPanel } from './intro-panel.tsx';
import type { ExplorerParts } from './stage.tsx';
import { TogetherPanel } from './together-panel.tsx';
import './side.css';

/** What stands beside the main view (under it, where it is narrow): the selected event, or where to begin. */
export function Side(props: ExplorerParts & { readonly linkFor: (state: ViewState) => string }) {
  const { dataset, state, story, locale, act, navigation } = props;
  const messages = useMessages();
  const content = () => {
    if (navigation.together) {
      const { together } = navigation;
      return (
        <TogetherPanel
          dataset={dataset}
          events={together}
          locale={locale}
          headingRef={navigation.headingRef}
          onSelect={(index) => navigation.openEvent(index, true)}
          onZoom={() => act('setWindow', fitTo(story.columns, together))}
          onClose={navigation.close}
        />
      );
    }
    if (story.event) {
      const { event } = story;
      return (
        <EventPanel
          dataset={dataset}
          event={event}
          passage={story.passage}
          wantedTopics={story.filter.topics}
          locale={locale}
          position={{ index: story.events.indexOf(event), count: story.events.length }}
          headingRef={navigation.headingRef}
          onPrevious={() => navigation.step(-1)}
          onNext={() => navigation.step(1)}
          onClose={navigation.close}
          onToggleTopic={(id) => act('toggleTopic', id)}
          onReadInArticle={navigation.readInArticle}
          onSelectPassage={(id) => act('selectQuote', id)}
          linkFor={(passage) => props.linkFor(selectQuote(selectEvent(state, event.id), passage))}
        />
      );
    }
    if (dataset.events.length === 0) return null;
    return (
      <IntroPanel dataset={dataset} first={story.events[0]} locale={locale} onBegin={navigation.begin} />
    );
  };
  const shown = content();
  if (!shown) return null;
  return (
    <aside
      className="sl-side"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        navigation.close();
      }}
    >
      <ErrorBoundary
        fallback={(retry) => (
          <div className="sl-state">
            <p role="alert">{messages.errors.panelFailed}</p>
            <button type="button" className="sl-button" onClick={retry}>
              {messages.errors.tryAgain}
            </button>
          </div>
        )}
      >
        {shown}
      </ErrorBoundary>
    </aside>
  );
}

/** The window that shows just these events. */
function fitTo(columns: Columns, events: readonly number[]): Interval {
  const bits = emptyBits(columns.size);
  for (const index of events) addBit(bits, index);
  return fitWindow(columns, selectionOf(bits));
}
