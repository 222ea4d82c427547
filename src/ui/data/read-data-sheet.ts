import { readSheet, sheetAddress } from '../../state/data-sheet.ts';

/**
 * Whether a dataset is better read from its twin, a style sheet: where the document is locked into a sandbox without an origin
 * and the dataset lies on the site that it came from, which needn't let it read anything else. Only in a page of ours, whose
 * content policy (`style-src 'self'`) keeps a redirect from leading to another site: in somebody else's there may be none.
 */
export function prefersSheet(url: string): boolean {
  const isOurs = document.getElementById('sourceline-twin') !== null;
  return self.origin === 'null' && isOurs && new URL(url).origin === location.origin;
}

/**
 * Reads a dataset's text from its twin; null where there is none, or where `signal` says that it is no longer wanted.
 *
 * @param url The dataset's own address.
 */
export function readDataSheet(url: string, signal: AbortSignal): Promise<string | null> {
  return new Promise((resolve) => {
    // In a shadow root of its own it styles nothing else, and two that come at once stay apart.
    const place = document.createElement('div');
    place.hidden = true;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheetAddress(url);
    const end = (text: string | null) => {
      place.remove();
      resolve(text);
    };
    link.addEventListener('load', () => {
      const style = getComputedStyle(place);
      end(readSheet((name) => style.getPropertyValue(name)));
    });
    link.addEventListener('error', () => end(null));
    signal.addEventListener('abort', () => end(null), { once: true });
    place.attachShadow({ mode: 'closed' }).append(link);
    document.body.append(place);
  });
}
