/** Paths of the programs that WebKit is tested with. */
export interface WebKit {
  /** WebKitWebDriver. */
  readonly driver: string;
  /** MiniBrowser, WebKitGTK's own. */
  readonly browser: string;
  /** A screen that nobody sees; null: the one that is there. */
  readonly xvfb: string | null;
}

/** What there is of WebKit, or in words why there is none. */
export function findWebKit():
  | { readonly webkit: WebKit; readonly reason: null }
  | { readonly webkit: null; readonly reason: string };
