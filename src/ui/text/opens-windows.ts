/** The name that a host gives its frame to say that links open although the frame is in a sandbox. The element's, too. */
const WINDOWS_OPEN = 'sourceline:popups';

/**
 * Whether a link can open a page of its own. A document without an origin is locked into a sandbox, of which it can't ask what
 * else that forbids; its host may say so by the frame's name.
 */
export function opensWindows(): boolean {
  return self.origin !== 'null' || self.name === WINDOWS_OPEN;
}
