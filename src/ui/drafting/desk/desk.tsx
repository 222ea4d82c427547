import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { DraftPlace } from '../../../ingest/draft/model.ts';
import { passagesOf } from '../../../state/drafting/drafting.ts';
import type { DraftingHistory } from '../../../state/drafting/history.ts';
import type { ViewState } from '../../../state/view-state.ts';
import { useSize } from '../../chart/use-size.ts';
import type { Act, Commit } from '../../explorer/act.ts';
import { sizeFor } from '../../explorer/explorer-size.ts';
import { usePrinting } from '../../print/use-printing.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { useStable } from '../../text/use-stable.ts';
import { ArticlePane } from '../article/article-pane.tsx';
import type { ArticleSight } from '../article/article-pane.tsx';
import type { Drafter } from '../engine/drafter.ts';
import { EventsPane } from '../events/events-pane.tsx';
import type { EventSight } from '../events/events-pane.tsx';
import { AddDialog } from '../intake/add-dialog.tsx';
import { IntakeNewsNotice } from '../intake/intake-news-notice.tsx';
import type { IntakeNews } from '../intake/use-intake.ts';
import { SaveDialog } from '../save/save-dialog.tsx';
import { TopicsPane } from '../topics/topics-pane.tsx';
import type { Work } from '../work/use-work.ts';
import { AnewDialog } from './anew-dialog.tsx';
import { DeskHead } from './desk-head.tsx';
import { PaneTabs } from './pane-tabs.tsx';
import type { Pane } from './pane-tabs.tsx';
import { PrintedDraft } from './printed-draft.tsx';
import { TimelinePane } from './timeline-pane.tsx';
import { useDateAnew } from './use-date-anew.ts';
import { useTimeline } from './use-timeline.ts';
import type { ParseDrafted } from './use-timeline.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import './desk.css';

/**
 * The desk: the timeline as it will be, the article that it comes from, and the events, each changed in one place and shown in all three.
 *
 * ```
 * Title                          (↶)(↷) (Add articles) (Save)
 * ┌───────────────────────────────┬──────────────────────────┐
 * │ the timeline                  │ (Events)(Topics, people) │
 * ├───────────────────────────────┤ 16 November 2024     ✓ × │
 * │ the article, marked           │ Leaders meet in Lima     │
 * └───────────────────────────────┴──────────────────────────┘
 * ```
 * On a phone the timeline comes first, and below it one of the others at a time.
 */
export function Desk(props: {
  readonly history: DraftingHistory;
  readonly work: Work;
  readonly drafter: Drafter;
  readonly parse: ParseDrafted;
  readonly state: ViewState;
  readonly act: Act;
  readonly commit: Commit;
  readonly acts: ReactNode;
  /** What is to be told of the articles that came last. */
  readonly news: IntakeNews | null;
  readonly onNews: (news: IntakeNews | null) => void;
}) {
  const { history, work, state, act } = props;
  const drafting = history.now;
  const say = useDraftingMessages();
  const root = useRef<HTMLDivElement>(null);
  const { width } = useSize(root, 'width');
  const size = sizeFor(width);
  const isPrinting = usePrinting();
  const { begin } = props.drafter;
  const { dataset, assembled, assembler, isLarge } = useTimeline(drafting, props.parse, begin);
  const plainly = useMemo(() => ({ act: work.act, settle: work.settle }), [work.act, work.settle]);
  const [said, setSaid] = useState(work.isResumed ? say.desk.resumed : '');
  const editing = useDateAnew(drafting, plainly, props.drafter, () => setSaid(say.desk.datedAnew));
  const [dialog, setDialog] = useState<'add' | 'save' | 'anew' | null>(null);
  const [pane, setPane] = useState<Pane>('events');
  const event = drafting.events.find(({ id }) => id === state.event) ?? null;
  const [sight, setSight] = useState<ArticleSight>({
    article: event?.passages[0]?.article ?? drafting.articles[0]?.id ?? '',
    at: null,
    until: null,
    focus: false,
    turn: 0,
  });
  const [eventSight, setEventSight] = useState<EventSight>({ focus: false, turn: 0 });

  const { undo: takeBack, redo: doAgain } = work;
  const undo = useCallback(() => {
    takeBack();
    setSaid(say.desk.undone);
  }, [takeBack, say]);
  const redo = useCallback(() => {
    doAgain();
    setSaid(say.desk.redone);
  }, [doAgain, say]);
  useUndoKeys(root, { undo, redo });

  const look = useStable(
    (article: string, at: number | null, focus: boolean, until: number | null = null) => {
      setSight((before) => ({ article, at, until, focus, turn: before.turn + 1 }));
      if (focus && size === 'narrow') setPane('article');
    },
  );
  /** Opens an event; its card comes into sight, and so does its first passage, in the article that is open if one stands there. */
  const openEvent = (
    id: string | null,
    how: { readonly focus: boolean; readonly from: 'chart' | 'article' | 'card' },
  ) => {
    act('selectEvent', id);
    const opened = drafting.events.find((one) => one.id === id);
    if (how.from !== 'card') {
      setPane('events');
      setEventSight((before) => ({ focus: how.focus, turn: before.turn + 1 }));
    }
    if (opened === undefined || how.from === 'article') return;
    const passages = passagesOf(opened);
    const first = passages.find(({ article }) => article === sight.article) ?? passages[0];
    if (first) look(first.article, first.start, false);
  };
  // What was open may have been merged into another, or taken back.
  const isGone = state.event !== null && event === null;
  useEffect(() => {
    if (isGone) act('selectEvent', null);
  }, [isGone, act]);

  // The same from drawing to drawing, so that typing draws the timeline, the article and hundreds of cards anew only where they change.
  const lookAt = useStable((id: string) => look(id, null, false));
  const openInList = useStable((id: string) => openEvent(id, { focus: true, from: 'article' }));
  const openFromCard = useStable((id: string | null) => openEvent(id, { focus: false, from: 'card' }));
  const openFromChart = useStable((id: string, byKeyboard: boolean) =>
    openEvent(id, { focus: byKeyboard, from: 'chart' }),
  );
  const show = useStable(({ article, start, end }: DraftPlace) => look(article, start, true, end));
  const shownArticle = (
    <ArticlePane
      drafting={drafting}
      sight={sight}
      event={event}
      editing={editing}
      onArticle={lookAt}
      onOpenEvent={openInList}
    />
  );
  const isArticleTab = size === 'narrow';
  const shownPane = pane === 'article' && !isArticleTab ? 'events' : pane;
  return (
    <div className="sl-explorer sl-desk" data-size={size} data-form="page" ref={root}>
      <DeskHead
        history={history}
        editing={editing}
        kept={work.kept}
        folds={size === 'narrow'}
        acts={props.acts}
        onUndo={undo}
        onRedo={redo}
        onAdd={() => setDialog('add')}
        onSave={() => setDialog('save')}
        onAnew={() => setDialog('anew')}
      />
      {props.news ? <IntakeNewsNotice news={props.news} onSeen={() => props.onNews(null)} /> : null}
      <p className="sl-visually-hidden" aria-live="polite">
        {said}
      </p>
      {width > 0 ? (
        <main className="sl-desk-main">
          <div className="sl-desk-timeline">
            {assembled.problems.length > 0 ? (
              <p className="sl-intake-problem" role="alert">
                {say.desk.broken}{' '}
                {assembled.problems.map(({ file, message }) => (
                  <span key={`${file} ${message}`} className="sl-intake-detail" lang="en" dir="ltr">
                    {file}: {message}
                  </span>
                ))}
              </p>
            ) : null}
            {dataset ? (
              <TimelinePane
                dataset={dataset}
                state={state}
                act={act}
                size={size}
                frame={root}
                onOpenEvent={openFromChart}
              />
            ) : null}
          </div>
          {isArticleTab ? null : shownArticle}
          <div className="sl-desk-side">
            <PaneTabs pane={shownPane} hasArticle={isArticleTab} onChange={setPane} />
            {/* Kept where another is shown in its place: what is unfolded in it stays so. */}
            <div hidden={shownPane !== 'events'}>
              <EventsPane
                drafting={drafting}
                assembled={assembled}
                open={event?.id ?? null}
                sight={eventSight}
                editing={editing}
                onOpen={openFromCard}
                onShow={show}
                onMade={openInList}
                onSaid={setSaid}
              />
            </div>
            {shownPane === 'topics' ? <TopicsPane drafting={drafting} editing={editing} /> : null}
            {shownPane === 'article' ? shownArticle : null}
          </div>
        </main>
      ) : null}
      {dialog === 'add' ? (
        <AddDialog
          drafting={drafting}
          drafter={props.drafter}
          editing={editing}
          onNews={props.onNews}
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog === 'save' ? (
        <SaveDialog
          drafting={drafting}
          preparing={{ assembler, isLarge, begin }}
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog === 'anew' ? (
        <AnewDialog
          onSave={() => setDialog('save')}
          onForget={() => {
            setDialog(null);
            act('selectEvent', null);
            props.onNews(null);
            work.discard();
          }}
          onClose={() => setDialog(null)}
        />
      ) : null}
      {isPrinting && dataset ? <PrintedDraft dataset={dataset} state={state} /> : null}
    </div>
  );
}
