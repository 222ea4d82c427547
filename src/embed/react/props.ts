/*
 * What the package `sourceline` promises to those who write in TypeScript. This file holds types alone and imports none of the
 * project's, since it is also, as it stands, the declaration that the package is published with.
 */
import type { ReactNode } from 'react';

/** Ids, as a list or as one text with commas between them: `['trade', 'taiwan']` or `"trade,taiwan"`. */
export type TimelineIds = readonly string[] | string;

/** The view as it stands: what is shown, filtered and selected. Spread over the component's props it shows the same again. */
export interface TimelineView {
  /** The address of the story's data. */
  readonly data: string | null;
  /** Ids of wanted and unwanted topics. */
  readonly topics: readonly string[];
  readonly without: readonly string[];
  /** Whether an event must carry one or every wanted topic. */
  readonly match: 'any' | 'all';
  /** Ids of those quoted, and of articles. */
  readonly people: readonly string[];
  readonly sources: readonly string[];
  /** Only events that at least so many independent sources tell of. */
  readonly minSources: number;
  /** The text searched for. */
  readonly q: string;
  /** Ids of what is opened. */
  readonly event: string | null;
  readonly quote: string | null;
  /** The ends of the window of time, in EDTF; null where it shows everything. */
  readonly from: string | null;
  readonly to: string | null;
  readonly view: 'timeline' | 'list' | 'sources';
  /** What the rows stand for. */
  readonly lanes: 'topics' | 'people' | 'sources';
  readonly theme: 'auto' | 'light' | 'dark';
}

/** What a reader has opened: ids, or null. */
export interface TimelineSelection {
  readonly event: string | null;
  readonly quote: string | null;
}

/** Why the story cannot be shown: a sentence for people, in English. */
export interface TimelineError {
  readonly message: string;
}

/**
 * Where a prop of the view is left out, that part of the view is as by default. Giving one another value changes that part of
 * the view in place; giving it the same again leaves it as the reader has made it.
 */
export interface TimelineExplorerProps {
  /** The address of the story's data, relative to the page. Its host has to let the page read it (CORS), where it is another. */
  readonly src: string;
  /**
   * The address of a page that shows the story and reads its view from its query, such as that of a built Sourceline site. Links
   * to an event or a quote lead there, and so does "Open the full timeline"; without it there are none.
   */
  readonly page?: string | undefined;
  /** The name of the timeline, for readers who hear the page; also what is shown until it loads, where there are no children. */
  readonly title?: string | undefined;
  readonly topics?: TimelineIds | null | undefined;
  readonly without?: TimelineIds | null | undefined;
  readonly match?: 'any' | 'all' | null | undefined;
  readonly people?: TimelineIds | null | undefined;
  readonly sources?: TimelineIds | null | undefined;
  readonly minSources?: number | string | null | undefined;
  /** The same as `minSources`, as the element's attribute is called. */
  readonly 'min-sources'?: number | string | null | undefined;
  readonly q?: string | null | undefined;
  readonly event?: string | null | undefined;
  readonly quote?: string | null | undefined;
  /** The window of time that is shown, in EDTF: `2022`, `2024-11-16`. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly view?: 'timeline' | 'list' | 'sources' | null | undefined;
  readonly lanes?: 'topics' | 'people' | 'sources' | null | undefined;
  readonly theme?: 'auto' | 'light' | 'dark' | null | undefined;
  /** The language of the interface, not of the story: `en`, `de` or `ar`; by default the reader's own. */
  readonly lang?: string | null | undefined;
  /** The timeline is on the page. */
  readonly onReady?: (() => void) | undefined;
  /** The reader has opened or closed an event or a quote. */
  readonly onSelect?: ((selection: TimelineSelection) => void) | undefined;
  /** The reader has changed the view: filters, search, window, rows, theme. */
  readonly onFilter?: ((view: TimelineView) => void) | undefined;
  /** The story cannot be shown. The reader is told, too. */
  readonly onError?: ((error: TimelineError) => void) | undefined;
  /** Of the element around the timeline, which is a block as wide as there is room. */
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  /** What is shown until the timeline is there and where it doesn't come: best a link to the story. */
  readonly children?: ReactNode;
}
