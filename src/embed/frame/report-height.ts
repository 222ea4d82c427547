import { isJsonObject } from '../../base/json.ts';
import { WIRE_VERSION } from '../wire.ts';

/**
 * WordPress frames what it finds by oEmbed with a secret in the fragment, and hears only messages that repeat it. Its script may
 * be later than the frame: then it says `{ message: 'ready', secret }`, and waits for an answer.
 */
const SECRET = /[#&]\?secret=([\w-]+)/;
const SECRET_ALONE = /^[\w-]{1,100}$/;

/** Of browsers that can give a frame the height of its content by themselves: as `frame-sizing` says, and only when they are asked. */
interface ResizableWindow {
  readonly requestResize?: () => void;
}

/** Before there is any content, in CSS pixels: as hosts begin with, so that nothing in their page moves for it. */
const FIRST_HEIGHT = 480;

/**
 * Tells the host how high the content is, at once and whenever it changes, in our words, in those of WordPress, and in those of
 * browsers. Who frames us is not known, and a height is no secret, so every host may hear it.
 *
 * @param element What is measured; the rest of the document has no height of its own.
 */
export function reportHeight(element: HTMLElement): void {
  if (parent === window) return;
  let secret = SECRET.exec(location.hash)?.[1];
  let last = 0;
  const tellWordPress = () => {
    if (secret !== undefined) parent.postMessage({ message: 'height', value: last, secret }, '*');
  };
  const report = () => {
    const value = Math.ceil(element.getBoundingClientRect().height) || FIRST_HEIGHT;
    if (value === last) return;
    last = value;
    parent.postMessage({ sourceline: WIRE_VERSION, type: 'height', value }, '*');
    tellWordPress();
    askForHeight(element, value);
  };
  report();
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || !isJsonObject(data) || data['message'] !== 'ready') return;
    const asked = data['secret'];
    if (typeof asked !== 'string' || !SECRET_ALONE.test(asked)) return;
    secret = asked;
    tellWordPress();
  });
  new ResizeObserver(report).observe(element);
}

/**
 * Asks the browser to give the frame a height by itself. It would measure the page in the width that the frame had at first, whatever
 * it is now; so the page is that high in every width while it is asked.
 */
function askForHeight(
  { style }: HTMLElement,
  value: number,
  resizable: Window & ResizableWindow = window,
): void {
  if (resizable.requestResize === undefined) return;
  style.blockSize = `${value}px`;
  style.overflow = 'clip';
  try {
    resizable.requestResize();
  } catch {
    // In no iframe (`<object>`): the height is left to the host.
  } finally {
    style.removeProperty('block-size');
    style.removeProperty('overflow');
  }
}
