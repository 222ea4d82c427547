import type { ViewState } from '../../state/view-state.ts';
import type { StoryNews } from '../../ui/door/story-door.tsx';
import type { FrameMessage } from '../wire.ts';
import { WIRE_VERSION } from '../wire.ts';

/**
 * Tells the host what the reader does: that the story is there, what is selected, what is filtered, and what went wrong; each
 * once per change.
 *
 * @returns Hears the news after each drawing; true when the explorer has just been drawn.
 */
export function newsTeller(tell: (message: FrameMessage) => void = tellParent): (news: StoryNews) => boolean {
  let before: StoryNews | null = null;
  return (news) => {
    const last = before;
    before = news;
    const { state, query, isDrawn } = news;
    const hasCome = isDrawn && !last?.isDrawn;
    if (hasCome) tell({ sourceline: WIRE_VERSION, type: 'ready' });
    if (query.status === 'failed' && !(last?.query.status === 'failed' && last.query.error === query.error)) {
      tell({ sourceline: WIRE_VERSION, type: 'error', detail: { message: messageOf(query.error) } });
    }
    if (last === null) return hasCome;
    const { event, quote } = state;
    if (event !== last.state.event || quote !== last.state.quote) {
      tell({ sourceline: WIRE_VERSION, type: 'select', detail: { event, quote } });
    }
    if (!isSameFilter(state, last.state)) tell({ sourceline: WIRE_VERSION, type: 'filter', detail: state });
    return hasCome;
  };
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
