/** What the bench measures, each under the name that `--only` takes. */
export interface Subject {
  readonly name: SubjectName;
  /** As the tables call it. */
  readonly label: string;
  /** How it is used, for the results: what was switched on or off, and what it doesn't do. */
  readonly use: string;
  /** Its page below the server's top. */
  readonly page: string;
  /** What takes wheel and drag. */
  readonly chart: string;
  /** What a press on filters by the first topic. */
  readonly topic: string;
  readonly isOurs: boolean;
}

export const SUBJECT_NAMES = [
  'canvas-bins',
  'canvas-events',
  'sourceline',
  'echarts',
  'vis-timeline',
  'archive',
] as const;

export type SubjectName = (typeof SUBJECT_NAMES)[number];

/** All others are compared with it. */
export const FLOOR: SubjectName = 'canvas-bins';

/** What needs the packages in `peers`. */
export const PEERS: readonly SubjectName[] = ['echarts', 'vis-timeline'];

const OURS = { chart: '.sl-plot', topic: '.sl-lanes .sl-topic-label', isOurs: true, page: 'site/index.html' };
const OTHERS = { chart: '#chart', topic: '#topic', isOurs: false };

export const SUBJECTS: readonly Subject[] = [
  {
    ...OTHERS,
    name: 'canvas-bins',
    label: 'canvas, pixel bins (floor)',
    use: 'fetches and parses the same JSON, keeps it, and draws one rectangle per row and pixel in which events begin; no names, no checks',
    page: 'others/pages/canvas-bins.html',
  },
  {
    ...OTHERS,
    name: 'canvas-events',
    label: 'canvas, every event',
    use: 'the same with one rectangle per event and row',
    page: 'others/pages/canvas-events.html',
  },
  {
    ...OURS,
    name: 'sourceline',
    label: 'Sourceline',
    use: 'the built site with a dataset file, as any reader opens it',
  },
  {
    ...OTHERS,
    name: 'echarts',
    label: 'ECharts 6.1.0',
    use: 'a scatter series per row in large mode, progressive by its own defaults (5,000 points a frame from 10,000 on), no animation, inner dataZoom; only beginnings are drawn, no names of events',
    page: 'others/peers/echarts.html',
  },
  {
    ...OTHERS,
    name: 'vis-timeline',
    label: 'vis-timeline 8.5.4',
    use: 'groups as rows, one range for each event in the row of its first topic, stack: false at every size (stacked, 100,000 events come to no end), no text, titles as tooltips; a filter is setItems',
    page: 'others/peers/vis-timeline.html',
  },
  {
    ...OURS,
    name: 'archive',
    label: 'Sourceline, archive',
    use: 'the built site with an archive that is read by parts',
  },
];
