/** The bench's results as they are kept in `results.json`. Times are milliseconds, sizes bytes; each figure is the median of the runs. */
export interface BenchReport {
  /** `2024-11-16` */
  readonly date: string;
  readonly browser: string;
  readonly machine: {
    readonly processors: number;
    readonly memoryGb: number;
    readonly gpu: false;
    /** How many programs wanted a processor during the minute before the bench, and before its end: above `processors`, others disturbed it. */
    readonly load: readonly [before: number, end: number];
  };
  /** How often each subject was measured at each size; what takes longer than `slow`, once. */
  readonly runs: number;
  readonly method: {
    readonly window: string;
    readonly pacing: string;
    readonly heap: string;
    readonly limitMs: number;
  };
  readonly subjects: readonly { readonly name: string; readonly label: string; readonly use: string }[];
  /** What all are compared with, by name. */
  readonly floor: string;
  readonly sizes: readonly SizeResults[];
  readonly stages: readonly StageResults[];
}

export interface SizeResults {
  /** Null: an archive, with as many as it has. */
  readonly events: number | null;
  /** The dataset file's. */
  readonly bytes: number;
  readonly results: readonly SubjectResult[];
}

export interface SubjectResult {
  readonly name: string;
  readonly runs: number;
  /** What went wrong or took too long; the figures up to then are there. */
  readonly failure: string | null;
  readonly figures: Figures;
  /** How many times the floor's, where both have the figure and the floor's isn't 0. */
  readonly ofFloor: Figures;
}

/** The figures of a subject. What doesn't exist for it is missing. */
export type Figures = Readonly<Partial<Record<Figure, number>>>;

export const FIGURES = [
  /** From navigation start to the first drawing of all events, rows and labels. */
  'drawn',
  /** From navigation start to the drawing that answers its reader. */
  'answers',
  'zoomMedian',
  'zoomP95',
  'zoomWorst',
  'zoomFrames',
  'dragMedian',
  'dragP95',
  'dragWorst',
  'dragFrames',
  /** How much of the time was on screen after zooming in, as a part of the whole. */
  'zoomedTo',
  /** Of the page's own thread while loading; 0: none over 50 ms. */
  'longestTask',
  /** What each such task was over 50 ms, together. */
  'blocking',
  /** From the press to the painted frame. */
  'filter',
  'filterWorst',
  'facet',
  'facetWorst',
  'search',
  'searchWorst',
  'heapLoaded',
  /** After gestures and filters. */
  'heapUsed',
  'workers',
  'elements',
  /** With texts and comments, and what is kept outside of the document. */
  'nodes',
  /** Gzipped, of scripts and styles asked for before the first drawing; and in all. */
  'jsFirst',
  'cssFirst',
  'jsAll',
  'cssAll',
  /** Of all answers up to the first drawing, as they are sent: the data too. */
  'sentFirst',
] as const;

export type Figure = (typeof FIGURES)[number];

export interface StageResults {
  readonly events: number;
  readonly stages: readonly {
    readonly stage: string;
    readonly median: number;
    readonly min: number;
    readonly max: number;
    readonly ofFloor: number;
  }[];
}
