import fc from 'fast-check';
import { MS_PER_DAY } from '../../src/base/civil.ts';
import type { Dataset } from '../../src/dataset/model.ts';
import type { DatasetFile } from '../../src/dataset/schema.ts';
import { buildColumns } from '../../src/timeline/columns/columns.ts';
import { drawnExtent } from '../../src/timeline/crowd/drawn-extent.ts';
import { EVERYTHING, isSelected, selectEvents } from '../../src/timeline/filter/filter.ts';
import type { ChartInput } from '../../src/timeline/layout.ts';
import { decisionScale } from '../../src/timeline/crowd/merge-marks.ts';
import type { Lanes } from '../../src/timeline/model.ts';
import { rowsFor } from '../../src/timeline/rows.ts';
import { fitWindow } from '../../src/timeline/window.ts';
import { generateDataset } from '../fixtures/generate-events.ts';
import { defined } from './defined.ts';
import type { EventDraft } from './story.ts';
import { chartOf, datasetOf, datasetWith, firstStory } from './story.ts';

/** Makes every `nth` event one that the story is told by, so that there are more of them than stand side by side. */
function withLandmarks(file: DatasetFile, nth: number): DatasetFile {
  return {
    ...file,
    events: file.events.map((event, index) =>
      index % nth === 0 ? { ...event, weight: 0.8 + ((index * 37) % 100) / 500 } : event,
    ),
  };
}

/** Stories and archives, each built once: few events, many, crowded into some years, and the first story itself. */
export const DATASETS = [
  firstStory(),
  datasetOf(generateDataset({ events: 25, seed: 3, from: 2000 })),
  datasetOf(generateDataset({ events: 120, seed: 4, from: 1990 })),
  datasetOf(generateDataset({ events: 900, seed: 5 })),
  datasetOf(generateDataset({ events: 3_000, seed: 6, from: 2015 })),
  datasetOf(withLandmarks(generateDataset({ events: 30, seed: 7, from: 2018 }), 2)),
  datasetOf(withLandmarks(generateDataset({ events: 400, seed: 8, from: 1990 }), 3)),
].map(prepared);

/** Archives: a century of many events, and years so full that a day has dozens. */
const ARCHIVES = [
  datasetOf(generateDataset({ events: 20_000, seed: 9 })),
  datasetOf(generateDataset({ events: 12_000, seed: 10, from: 2023, to: 2024 })),
  datasetOf(withLandmarks(generateDataset({ events: 6_000, seed: 11, from: 1990 }), 100)),
].map(prepared);

function prepared(dataset: Dataset) {
  const columns = buildColumns(dataset);
  const without = [dataset.topics[0]?.id ?? ''];
  const all = selectEvents(columns, EVERYTHING);
  return { dataset, columns, all, filtered: selectEvents(columns, { ...EVERYTHING, without }) };
}

/** What a chart is made from, so that a counterexample is short to read. */
export const charts = chartsOf(DATASETS);

/** The same of archives, most of them dense enough for strips. */
export const crowdedCharts = chartsOf(ARCHIVES);

function chartsOf(datasets: readonly ReturnType<typeof prepared>[]): fc.Arbitrary<ChartInput> {
  return fc
    .record({
      data: fc.nat({ max: datasets.length - 1 }),
      lanes: fc.constantFrom<Lanes>('topics', 'people', 'sources'),
      place: fc.double({ min: 0, max: 1, noNaN: true }),
      zoom: fc.double({ min: 0, max: 12, noNaN: true }),
      width: fc.integer({ min: 240, max: 1_400 }),
      labelTiers: fc.integer({ min: 0, max: 4 }),
      filtered: fc.boolean(),
      choice: fc.option(fc.double({ min: 0, max: 0.999, noNaN: true })),
    })
    .map((draft) => {
      const { dataset, columns, all, filtered } = defined(datasets[draft.data]);
      const fitted = fitWindow(columns, null);
      const span = (fitted.end - fitted.start) / 2 ** draft.zoom;
      const start = fitted.start + draft.place * (fitted.end - fitted.start - span);
      const input = chartOf(dataset, {
        columns,
        selection: draft.filtered ? filtered : all,
        lanes: draft.lanes,
        rows: rowsFor(dataset, draft.lanes),
        window: { start, end: start + span },
        width: draft.width,
        labelTiers: draft.labelTiers,
        selectedEvent: draft.choice === null ? null : Math.floor(draft.choice * dataset.events.length),
      });
      return described(input, draft);
    });
}

/** Tells fast-check how to print a chart: by what it was made from. */
export function described(input: ChartInput, draft: object): ChartInput {
  return Object.assign(input, { [fc.toStringMethod]: () => JSON.stringify(draft) });
}

/** The events that have to be in a chart, by what their dates take up on screen. */
export function eventsTouching({ columns, selection, window, width }: ChartInput): number[] {
  const perPixel = decisionScale((window.end - window.start) / width);
  return Array.from({ length: columns.size }, (_, event) => event).filter((event) => {
    const extent = drawnExtent(columns, event, perPixel);
    return isSelected(selection, event) && extent.start < window.end && extent.end > window.start;
  });
}

/** The chart after a drag by some pixels. */
export function panned(input: ChartInput, pixels: number): ChartInput {
  const by = ((input.window.end - input.window.start) / input.width) * pixels;
  return { ...input, window: { start: input.window.start + by, end: input.window.end + by } };
}

const FIRST_DAY = Date.UTC(2024, 0, 1);

/** The date of a day, counted from the first of a chart made by `dayChart`. */
export function dayOf(day: number): string {
  return new Date(FIRST_DAY + day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** A chart 400 px wide of one pixel a day, so that what happened on `dayOf(10)` stands at `left + 10`. */
export function dayChart(drafts: readonly EventDraft[], left: number): ChartInput {
  const start = FIRST_DAY + MS_PER_DAY / 2 - left * MS_PER_DAY;
  return chartOf(datasetWith(drafts.map((draft) => ({ topics: ['a'], ...draft }))), {
    width: 400,
    window: { start, end: start + 400 * MS_PER_DAY },
  });
}
