import { useId, useRef } from 'react';
import type { ParsedDataset } from '../../dataset/model.ts';
import { hasFilters } from '../../state/selectors.ts';
import type { LanguageCode } from '../../state/interface-language.ts';
import type { ViewState } from '../../state/view-state.ts';
import { useSize } from '../chart/use-size.ts';
import { NoticeBar } from '../data/notice-bar.tsx';
import { ActiveFilters } from '../filters/active-filters.tsx';
import { AgreedButton } from '../filters/agreed-button.tsx';
import { SearchBox } from '../filters/search-box.tsx';
import { Segmented } from '../filters/segmented.tsx';
import { useLanguage, useLocale, useMessages } from '../messages/messages.tsx';
import { ContentLanguage } from '../text/content-language.tsx';
import { Text } from '../text/text.tsx';
import { useDrawnMark } from '../timing/use-drawn-mark.ts';
import type { Act, Commit } from './act.ts';
import { LanguageChoice } from './language-choice.tsx';
import { ShareButton } from './share-button.tsx';
import { Side } from './side.tsx';
import { FilteredList, Stage } from './stage.tsx';
import { ThemeButton } from './theme-button.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useNavigation } from './use-navigation.ts';
import { SelectionAnnouncer } from './selection-announcer.tsx';
import { useStory } from './use-story.ts';
import { ViewTabs } from './view-tabs.tsx';
import './explorer.css';

/** From this width the event stands beside the timeline, and the page fills the window. */
const WIDE_FROM = 1000;
/** Below this the list stands under a compact chart. */
const NARROW_BELOW = 640;

export interface ExplorerProps {
  readonly parsed: ParsedDataset;
  readonly state: ViewState;
  readonly act: Act;
  readonly commit: Commit;
  /** The full address that opens a view. */
  readonly linkFor: (state: ViewState) => string;
  /** Where the data comes from, if not from the page's own host; and what address was refused. */
  readonly foreignHost: string | null;
  readonly refused: string | null;
  /** Asks for the interface in another language; without it there is no choice of one. */
  readonly onLanguage?: (language: LanguageCode) => void;
}

/** The whole explorer over a dataset that has been read: filters, views, the selected event. It holds no view state. */
export function Explorer(props: ExplorerProps) {
  return (
    <ContentLanguage language={props.parsed.dataset.language}>
      <WholeExplorer {...props} />
    </ContentLanguage>
  );
}

function WholeExplorer(props: ExplorerProps) {
  const { parsed, state, act } = props;
  const { dataset } = parsed;
  const messages = useMessages();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const { width } = useSize(root);
  const size = width >= WIDE_FROM ? 'wide' : width >= NARROW_BELOW ? 'medium' : 'narrow';
  const story = useStory(dataset, state);
  const locale = useLocale();
  const language = useLanguage();
  useKeptFocus(root);
  const navigation = useNavigation({ root, dataset, story, state, commit: props.commit });
  const empty = dataset.events.length === 0;
  // While the search runs after the typing, what is on the page is not yet what was asked for.
  useDrawnMark(width > 0 && story.isCurrent ? story : null);
  const shared = { dataset, state, story, locale, act, navigation };

  return (
    <div className="sl-explorer" data-size={size} ref={root}>
      <header className="sl-head">
        <h1>
          <Text value={dataset.title} />
        </h1>
        {dataset.description ? (
          <p>
            <Text value={dataset.description} />
          </p>
        ) : null}
        <div className="sl-head-actions">
          <ShareButton link={() => props.linkFor(state)} />
          {props.onLanguage ? <LanguageChoice language={language.code} onChange={props.onLanguage} /> : null}
          <ThemeButton theme={state.theme} onChange={(theme) => act('setTheme', theme)} />
        </div>
      </header>
      <NoticeBar parsed={parsed} foreignHost={props.foreignHost} refused={props.refused} />
      <section className="sl-tools" aria-label={messages.filters.region}>
        {empty ? null : (
          <>
            <SearchBox value={state.q} onChange={(q) => act('setQuery', q)} />
            {dataset.topics.length > 1 ? (
              <Segmented
                label={messages.filters.match}
                name={`${id}match`}
                value={state.match}
                options={[
                  { value: 'any', label: messages.filters.anyTopic },
                  { value: 'all', label: messages.filters.allTopics },
                ]}
                onChange={(match) => act('setMatch', match)}
              />
            ) : null}
            <ViewTabs explorer={id} view={state.view} onChange={(view) => act('setView', view)} />
            {dataset.sources.length > 1 ? (
              <AgreedButton
                pressed={state.minSources > 1}
                onChange={(pressed) => act('setMinSources', pressed ? 2 : 1)}
              />
            ) : null}
          </>
        )}
        {hasFilters(story.filter) ? (
          <ActiveFilters dataset={dataset} filter={story.filter} {...navigation.filterActions(act)} />
        ) : null}
        <p className="sl-shown" role="status">
          {messages.filters.shown(story.selection.count, dataset.events.length)}
          <span className="sl-shown-more">
            {' · '}
            {messages.filters.quoteCount(dataset.passages.length)}
            {' · '}
            {messages.filters.sourceCount(dataset.sources.length)}
          </span>
        </p>
      </section>
      <SelectionAnnouncer dataset={dataset} locale={locale} announced={navigation.announced} />
      {width > 0 ? (
        <main className="sl-main">
          <Stage {...shared} explorer={id} size={size} linkFor={props.linkFor} />
          <Side {...shared} linkFor={props.linkFor} size={size} />
          {size === 'narrow' && state.view === 'timeline' && !empty ? (
            <div className="sl-below">
              <FilteredList {...shared} size={size} />
            </div>
          ) : null}
        </main>
      ) : null}
    </div>
  );
}
