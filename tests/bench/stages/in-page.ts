/**
 * What the bench runs inside the page: from a dataset's text to a chart's layout, stage by stage, beside the floor that
 * no reader of JSON can go below. Milliseconds, one list per stage, a value per run.
 */
import { formatDate } from '../../../src/dataset/format-date.ts';
import { parseDatasetText } from '../../../src/dataset/parse.ts';
import { buildColumns } from '../../../src/timeline/columns/columns.ts';
import { countFacets } from '../../../src/timeline/filter/facets.ts';
import { EVERYTHING, selectEvents } from '../../../src/timeline/filter/filter.ts';
import { layoutChart } from '../../../src/timeline/layout.ts';
import { rowsFor } from '../../../src/timeline/rows.ts';
import { fitWindow, limits, zoomWindow } from '../../../src/timeline/window.ts';

export interface Stages {
  readonly events: number;
  readonly times: Readonly<Record<string, readonly number[]>>;
}

const WIDTH = 760;
const ROW_HEIGHT = 33;

/** Runs every stage `runs` times on the text of a dataset. The first run, which warms up, is not reported. */
export function measure(text: string, runs: number): Stages {
  const times: Record<string, number[]> = {};
  let events = 0;
  for (let run = 0; run <= runs; run++) {
    const timed = <T>(stage: string, work: () => T): T => {
      const start = performance.now();
      const result = work();
      if (run > 0) (times[stage] ??= []).push(performance.now() - start);
      return result;
    };
    timed('floor: JSON.parse', () => JSON.parse(text) as unknown);
    const { dataset } = timed('read and check, dates included', () =>
      parseDatasetText(text, { baseUrl: 'https://host.example/' }),
    );
    events = dataset.events.length;
    const columns = timed('index', () => buildColumns(dataset));
    const selection = timed('filter by a topic', () =>
      selectEvents(columns, { ...EVERYTHING, topics: dataset.topics.slice(0, 1).map((topic) => topic.id) }),
    );
    timed('count facets', () => countFacets(columns, EVERYTHING));
    const everything = selectEvents(columns, EVERYTHING);
    const rows = rowsFor(dataset, 'topics');
    const within = limits(columns);
    let window = fitWindow(columns, null);
    const layout = (chosen: typeof selection) =>
      layoutChart({
        dataset,
        columns,
        selection: chosen,
        rows,
        lanes: 'topics',
        window,
        width: WIDTH,
        rowHeight: ROW_HEIGHT,
        labelTiers: 3,
        measureText: (words) => words.length * 7,
        locale: 'en-GB',
        selectedEvent: null,
      });
    timed('first layout', () => layout(everything));
    timed('layout after a filter', () => layout(selection));
    layout(everything);
    for (let frame = 0; frame < 20; frame++) {
      window = zoomWindow(window, 1.2, (window.start + window.end) / 2, within);
      timed('layout of a frame while zooming', () => layout(everything));
    }
    const first = dataset.events.at(0);
    if (first) timed('a date in words', () => formatDate(first.date, 'en-GB', 'long'));
  }
  return { events, times };
}
