/** A document in a browser that is not Chromium: a page, or what is in a frame of it. */
export interface View {
  /** Runs a function in the document and gives what it gives. It is sent as text, and sees nothing but its words. */
  readonly evaluate: <Result>(work: (...words: string[]) => Result, ...words: string[]) => Promise<Result>;
  /** Presses what is there already, as a reader does. */
  readonly press: (selector: string) => Promise<void>;
}

/** A page on its own, about 1200 pixels wide, with a history of its own. */
export interface Tab extends View {
  readonly goto: (url: string) => Promise<void>;
  /** What is in the frame of the page's first `<sourceline-timeline>`, as soon as it comes from an address that starts so. */
  readonly frame: (address: string) => Promise<View>;
  /** A second time does nothing. */
  readonly close: () => Promise<void>;
}

/** What the tests ask of a browser, however it is driven. */
export interface OtherBrowser {
  /** One at a time: close it before the next. */
  readonly open: () => Promise<Tab>;
  readonly close: () => Promise<void>;
}
