import { WIRE_VERSION } from '../wire.ts';

/** WordPress frames what it finds by oEmbed with a secret in the fragment, and hears only messages that repeat it. */
const SECRET = /[#&]\?secret=([\w-]+)/;

/** Of browsers that can give a frame the height of its content by themselves: as `frame-sizing` says, and only when they are asked. */
interface ResizableWindow {
  readonly requestResize?: () => void;
}

/** Before there is any content, in CSS pixels: about what the first drawing needs. */
const FIRST_HEIGHT = 320;

/**
 * Tells the host how high the content is, at once and whenever it changes, in our words, in those of WordPress, and in those of browsers. Who frames
 * us is not known, and a height is no secret, so every host may hear it.
 *
 * @param element What is measured; the rest of the document has no height of its own.
 */
export function reportHeight(element: HTMLElement): void {
  if (parent === window) return;
  const secret = SECRET.exec(location.hash)?.[1];
  let last = 0;
  const report = () => {
    const value = Math.ceil(element.getBoundingClientRect().height) || FIRST_HEIGHT;
    if (value === last) return;
    last = value;
    parent.postMessage({ sourceline: WIRE_VERSION, type: 'height', value }, '*');
    if (secret !== undefined) parent.postMessage({ message: 'height', value, secret }, '*');
    askForHeight();
  };
  report();
  new ResizeObserver(report).observe(element);
}

/** Throws where the document is in no iframe (`<object>`), or in one that came before the page's leave for it was read. */
function askForHeight(resizable: ResizableWindow = window): void {
  try {
    resizable.requestResize?.();
  } catch {
    // Then the height is left to the host.
  }
}
