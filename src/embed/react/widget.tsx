import './widget.css';
import { drawDoor } from '../../ui/door/draw-door.tsx';
import { StoryDoor } from '../../ui/door/story-door.tsx';
import type { StoryNews } from '../../ui/door/story-door.tsx';
import type { Surroundings } from '../../ui/door/surroundings.ts';
import { fetchTheRest } from '../../ui/later/fetch-the-rest.ts';
import { searchAfter } from '../search-after.ts';
import { newsTeller } from '../news-teller.ts';
import { WIRE_VERSION } from '../wire.ts';
import type { FrameMessage, FrameParameters } from '../wire.ts';
import { memoryAddress } from './memory-address.ts';
import { changedParameters, propsAsParameters } from './props-as-parameters.ts';
import type { TimelineExplorerProps } from './props.ts';
import { openShadow } from './shadow.ts';

/** The explorer in a component's element. */
export interface Widget {
  /** The props may have changed. */
  readonly update: () => void;
  /** Takes away all that it has brought. */
  readonly close: () => void;
}

/**
 * Draws the explorer in the shadow tree of an element, with a React root of its own: in the host's, an event in the shadow
 * tree would reach the host's components twice, as itself and as an event of the element.
 *
 * @param props The component's props as they are now.
 */
export function openWidget(element: HTMLElement, props: () => TimelineExplorerProps): Widget {
  const shadow = openShadow(element);
  shadow.name(props().title);
  let shown = parametersOf(props());
  const address = memoryAddress(searchWith(shown, ''));
  let around = surroundings(props(), address, shown);
  const teller = newsTeller((message) => {
    const isWanted = tellsReadersActs || message.type === 'ready' || message.type === 'error';
    if (isWanted) tellProps(props(), message);
  });
  const storyDoor = () => <StoryDoor first={null} around={around} onNews={onNews} />;
  let tellsReadersActs = false;

  function onNews(news: StoryNews): void {
    if (news.isDrawn) shadow.show('alone');
    else if (news.query.status === 'failed') shadow.show('beside');
    tellsReadersActs = address.isReaders();
    if (teller.tellNews(news)) fetchTheRest();
  }
  const door = drawDoor(shadow.container, storyDoor());
  return {
    update: () => {
      const wanted = parametersOf(props());
      const changed = changedParameters(shown, wanted);
      shown = wanted;
      shadow.name(props().title);
      const search = searchWith(changed, address.search());
      const next = surroundings(props(), address, wanted);
      if (next.page !== around.page || next.data.bundled !== around.data.bundled) {
        around = next;
        // Not before: from what stands around it still, the new story's data would be refused.
        address.set(search, 'quietly');
        door.draw(storyDoor());
      } else if (Object.keys(changed).length > 0) address.set(search);
    },
    close: () => {
      shadow.close();
      // Now, React is taking the host's component away, and would not let another root go meanwhile.
      queueMicrotask(door.close);
    },
  };
}

/** Calls the callback that a message is for. What that throws is the page's own trouble, and must not become the widget's. */
function tellProps(
  { onReady, onSelect, onFilter, onError }: TimelineExplorerProps,
  message: FrameMessage,
): void {
  try {
    switch (message.type) {
      case 'ready':
        return onReady?.();
      case 'select':
        return onSelect?.(message.detail);
      case 'filter':
        return onFilter?.(message.detail);
      case 'error':
        return onError?.(message.detail);
      case 'height':
        return undefined;
      default:
        return message satisfies never;
    }
  } catch (cause) {
    reportError(cause);
  }
}

function parametersOf(props: TimelineExplorerProps): FrameParameters {
  return propsAsParameters(props, document.baseURI);
}

/** A query string with some parameters set or taken away, as a host's message does it to a frame's. */
function searchWith(parameters: FrameParameters, search: string): string {
  return searchAfter({ sourceline: WIRE_VERSION, type: 'set', parameters }, search) ?? search;
}

/** Whoever writes the page names the data in its code: where that lies is where data and pictures may come from. */
function surroundings(
  props: TimelineExplorerProps,
  address: Surroundings['address'],
  { data }: FrameParameters,
): Surroundings {
  const isAddress = typeof data === 'string' && URL.canParse(data);
  return {
    form: 'frame',
    address,
    data: {
      bundled: isAddress ? data : 'about:invalid',
      allowedOrigins: isAddress ? [new URL(data).origin] : [],
    },
    page: props.page ?? null,
    ownsDocument: false,
  };
}
