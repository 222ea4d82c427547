import { useDeferredValue, useId, useRef, useState } from 'react';
import type { ComponentType } from 'react';
import type { ParsedDataset } from '../../dataset/model.ts';
import type { LanguageCode } from '../../state/interface-language.ts';
import type { ViewState } from '../../state/view-state.ts';
import { useSize } from '../chart/use-size.ts';
import { archiveViews } from '../data/archive/archive-views.ts';
import { archiveOf } from '../data/archive/archive-of.ts';
import { useNeighbours } from '../data/archive/use-neighbours.ts';
import { useRestOfArchive } from '../data/archive/use-whole-archive.ts';
import { NoticeBar } from '../data/notice-bar.tsx';
import { useLanguage, useLocale, useMessages } from '../messages/messages.tsx';
import { ContentLanguage } from '../text/content-language.tsx';
import type { EmbedPartProps } from '../embedding/embed-part-props.ts';
import { ExportMenu } from '../export/export-menu.tsx';
import { HelpPart } from '../help/help-part.tsx';
import { useHelp } from '../help/use-help.ts';
import { LaterPart } from '../later/later-part.tsx';
import { usePrinting } from '../print/use-printing.ts';
import { useDrawnMark } from '../timing/use-drawn-mark.ts';
import type { Act, Commit } from './act.ts';
import { AfterDrawing } from './after-drawing.tsx';
import type { ExplorerForm } from './explorer-form.ts';
import { sizeFor } from './explorer-size.ts';
import { Head } from './head.tsx';
import { FullTimeline } from './full-timeline.tsx';
import { MainPart } from './hosting.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { ShareButton } from './share-button.tsx';
import { Side } from './side.tsx';
import { FilteredList, Stage } from './stage.tsx';
import { ThemeButton } from './theme-button.tsx';
import { Toolbar } from './toolbar.tsx';
import { useFiltering } from './use-filtering.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useNavigation } from './use-navigation.ts';
import { useOnce } from './use-once.ts';
import { SelectionAnnouncer } from './selection-announcer.tsx';
import { useStory } from './use-story.ts';
import './explorer.css';
import './frame-form.css';

export interface ExplorerProps {
  readonly form: ExplorerForm;
  readonly parsed: ParsedDataset;
  /** The full address of the data. */
  readonly dataUrl: string;
  readonly state: ViewState;
  readonly act: Act;
  readonly commit: Commit;
  /** The full address that opens a view. */
  readonly linkFor: (state: ViewState) => string;
  /** Where the data comes from, if not from the page's own host; and what address was refused. */
  readonly foreignHost: string | null;
  readonly refused: string | null;
  /** Fetches and reads the data anew; without it that is not offered. */
  readonly onReload?: () => void;
  /** Asks for the interface in another language; without it there is no choice of one. */
  readonly onLanguage?: (language: LanguageCode) => void;
  /** Where readers make timelines of their own articles; without it that is not offered. */
  readonly draftAddress?: string | undefined;
  /** What puts the view into other pages; without it that is not offered. */
  readonly EmbedPart?: ComponentType<EmbedPartProps> | undefined;
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
  const { width } = useSize(root, 'width');
  const size = sizeFor(width);
  const story = useStory(dataset, state);
  // A link may name a search. Before that is answered for the first time, a large story would be shown without it.
  const wasCurrent = useOnce(story.isCurrent || archiveOf(dataset) !== null);
  // What needs the width is drawn in slices of a few milliseconds; at a stretch it would hold a phone up.
  const isMeasured = useDeferredValue(width > 0 && wasCurrent, false);
  const locale = useLocale();
  const language = useLanguage();
  useKeptFocus(root);
  const navigation = useNavigation({ root, dataset, story, state, commit: props.commit });
  useNeighbours(dataset, story.columns, story.selection, story.eventIndex);
  const views = archiveViews();
  const filtering = useFiltering(state, act);
  const help = useHelp(root);
  const [isEmbedding, setEmbedding] = useState(false);
  const isPrinting = usePrinting();
  const empty = dataset.events.length === 0;
  // While the search runs after the typing, what is on the page is not yet what was asked for.
  useDrawnMark(isMeasured && story.isCurrent ? story : null);
  useRestOfArchive(dataset, isMeasured);
  const { form, EmbedPart } = props;
  const shared = {
    form,
    dataset,
    state,
    story,
    locale,
    act,
    navigation,
    filterActions: filtering.actions,
    size,
  };

  const stage = <Stage key="stage" {...shared} explorer={id} frame={root} linkFor={props.linkFor} />;
  // Beside the timeline, and above what ends a frame, its place must be kept from the start; below the timeline it can wait.
  const side = (
    <AfterDrawing key="side" now={size === 'wide' || form === 'frame'}>
      <Side {...shared} linkFor={props.linkFor} />
    </AfterDrawing>
  );
  // Below a list that goes on while it is scrolled, nothing can be reached.
  const sideFirst = size !== 'wide' && state.view === 'list';

  return (
    <div className="sl-explorer" data-size={size} data-form={form} ref={root}>
      <Head
        dataset={dataset}
        size={size}
        form={form}
        first={<ShareButton link={() => props.linkFor(state)} />}
        others={
          <>
            <ExportMenu {...shared} linkFor={props.linkFor} />
            {EmbedPart ? (
              <button type="button" className="sl-button" onClick={() => setEmbedding(true)}>
                {messages.page.embed}
              </button>
            ) : null}
            <button type="button" className="sl-button" onClick={help.open}>
              {messages.help.open}
            </button>
            {props.onLanguage ? (
              <LanguageChoice language={language.code} onChange={props.onLanguage} />
            ) : null}
            <ThemeButton theme={state.theme} onChange={(theme) => act('setTheme', theme)} />
            {props.draftAddress === undefined ? null : (
              <a className="sl-head-own" href={props.draftAddress}>
                {messages.page.makeOwn}
              </a>
            )}
          </>
        }
      />
      <NoticeBar {...props} />
      {views ? (
        <views.ArchiveNotice
          dataset={dataset}
          search={state.q}
          onReload={props.onReload ?? (() => undefined)}
        />
      ) : null}
      <Toolbar {...shared} explorer={id} done={filtering.done} isCounted={wasCurrent} />
      <SelectionAnnouncer dataset={dataset} locale={locale} announced={navigation.announced} />
      {isMeasured ? (
        <MainPart className="sl-main">
          {sideFirst ? [side, stage] : [stage, side]}
          {form === 'page' && size === 'narrow' && state.view === 'timeline' && !empty ? (
            <div className="sl-below">
              <AfterDrawing>
                <FilteredList {...shared} />
              </AfterDrawing>
            </div>
          ) : null}
        </MainPart>
      ) : null}
      {form === 'frame' ? <FullTimeline href={props.linkFor(state)} /> : null}
      {help.isOpen ? <HelpPart onClose={help.close} /> : null}
      {isEmbedding && EmbedPart ? (
        <EmbedPart
          subject={{ dataset, dataUrl: props.dataUrl, story, state }}
          onClose={() => setEmbedding(false)}
        />
      ) : null}
      {isPrinting ? (
        <LaterPart>
          {({ PrintedStory }) => (
            <PrintedStory
              dataset={dataset}
              events={story.events}
              selection={story.selection}
              filter={story.filter}
              locale={locale}
              address={props.linkFor(state)}
            />
          )}
        </LaterPart>
      ) : null}
    </div>
  );
}
