import type { ViewState } from '../state/view-state.ts';
import type { StoryNews } from '../ui/door/story-door.tsx';
import type { FrameMessage } from './wire.ts';
import { WIRE_VERSION } from './wire.ts';

/** Who tells the host; each thing once. */
export interface HostTeller {
  /** That the events are on the page. */
  readonly tellReady: () => void;
  /** What went wrong. */
  readonly tellError: (error: unknown) => void;
  /** Hears the news after each drawing; true when the explorer has just been drawn. */
  readonly tellNews: (news: StoryNews) => boolean;
}

/** Tells the host what the reader does: that the story is there, what is selected, what is filtered, and what went wrong. */
export function newsTeller(tell: (message: FrameMessage) => void = tellParent): HostTeller {
  let before: StoryNews | null = null;
  let isReady = false;
  const tellReady = () => {
    if (!isReady) tell({ sourceline: WIRE_VERSION, type: 'ready' });
    isReady = true;
  };
  const tellError = (error: unknown) => {
    tell({ sourceline: WIRE_VERSION, type: 'error', detail: { message: messageOf(error) } });
  };
  const tellNews = (news: StoryNews) => {
    const last = before;
    before = news;
    const { state, query, isDrawn } = news;
    const hasCome = isDrawn && !last?.isDrawn;
    if (hasCome) tellReady();
    if (query.status === 'failed' && !(last?.query.status === 'failed' && last.query.error === query.error)) {
      tellError(query.error);
    }
    if (last === null) return hasCome;
    const { event, quote } = state;
    if (event !== last.state.event || quote !== last.state.quote) {
      tell({ sourceline: WIRE_VERSION, type: 'select', detail: { event, quote } });
    }
    if (!isSameFilter(state, last.state)) tell({ sourceline: WIRE_VERSION, type: 'filter', detail: state });
    return hasCome;
  };
  return { tellReady, tellError, tellNews };
}

/** Whether two views differ in nothing but what is selected. */
function isSameFilter(one: ViewState, other: ViewState): boolean {
  const withoutSelection = (state: ViewState) => JSON.stringify({ ...state, event: null, quote: null });
  return one === other || withoutSelection(one) === withoutSelection(other);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Who frames us is not known; nothing here is a secret. */
function tellParent(message: FrameMessage): void {
  if (parent !== window) parent.postMessage(message, '*');
}
