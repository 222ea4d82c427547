import { parseDataset } from '../../src/dataset/parse.ts';
import type { Dataset, WholeDataset } from '../../src/dataset/model.ts';
import { buildColumns } from '../../src/timeline/columns/columns.ts';
import type { ChartInput } from '../../src/timeline/layout.ts';
import { EVERYTHING, selectEvents } from '../../src/timeline/filter/filter.ts';
import type { MeasureText } from '../../src/timeline/model.ts';
import { rowsFor } from '../../src/timeline/rows.ts';
import { fitWindow } from '../../src/timeline/window.ts';

const BASE = { baseUrl: 'https://example.org/stories/' };

/** Reads what a test wrote as a dataset file, and fails where a part of it was left out. */
export function datasetOf(file: unknown): WholeDataset {
  const { dataset, notices } = parseDataset(file, BASE);
  if (notices.length > 0)
    throw new Error(notices.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return dataset;
}

export interface EventDraft {
  readonly id?: string;
  readonly date: string;
  readonly title?: string;
  readonly topics?: readonly string[];
  readonly weight?: number;
}

/** A dataset of events alone, with the topics that they name. */
export function datasetWith(drafts: readonly EventDraft[]): WholeDataset {
  const topics = [...new Set(drafts.flatMap((draft) => draft.topics ?? []))];
  return datasetOf({
    version: 1,
    id: 'test',
    title: 'Test',
    description: 'A test',
    language: 'en',
    topics: topics.map((id) => ({ id, label: id })),
    people: [],
    sources: [],
    quotes: [],
    events: drafts.map((draft, index) => ({
      id: `e${index}`,
      title: `Event ${index}`,
      topics: [],
      ...draft,
    })),
  });
}

/** The events of the first story, with dates, topics and weights as there. */
export function firstStory(): WholeDataset {
  return datasetWith([
    {
      id: 'biden-takes-office',
      date: '2021-01',
      title: 'Biden takes office',
      topics: ['us-transition'],
      weight: 0.6,
    },
    {
      id: 'managing-competition',
      date: '2021-01/2024-11-16',
      title: 'Biden works on ties with Xi and on managing competition',
      topics: ['us-china-ties'],
      weight: 0.45,
    },
    { id: 'bali-2022', date: '2022', title: 'First meeting, Bali', topics: ['summits'], weight: 0.9 },
    {
      id: 'san-francisco-2023',
      date: '2023-11',
      title: 'Second meeting, near San Francisco',
      topics: ['summits'],
      weight: 0.9,
    },
    {
      id: 'contacts-restored',
      date: '[2023-11..2024-11-16]',
      title: 'Contacts between the two militaries are re-established',
      topics: ['military-contacts'],
      weight: 0.5,
    },
    {
      id: 'defence-talks-2024',
      date: '2024-01',
      title: 'Defence policy talks resume',
      topics: ['military-contacts'],
      weight: 0.7,
    },
    {
      id: 'icbm-notices-2024',
      date: '2024',
      title: 'First advance notices of missile launches',
      topics: ['missiles', 'military-contacts'],
      weight: 0.65,
    },
    {
      id: 'us-election-2024',
      date: '2024-11-05',
      title: 'Trump wins the presidential election',
      topics: ['us-transition'],
      weight: 0.75,
    },
    {
      id: 'dprk-troops',
      date: '[..2024-11-16]',
      title: 'North Korean troops join Russia’s war',
      topics: ['north-korea', 'russia-ukraine'],
      weight: 0.7,
    },
    {
      id: 'missile-tests',
      date: '[..2024-11-16]',
      title: 'North Korea escalates its ballistic missile tests',
      topics: ['north-korea', 'missiles'],
      weight: 0.4,
    },
    {
      id: 'joint-concern',
      date: '[..2024-11-16]',
      title: 'Biden voices concern with South Korea and Japan',
      topics: ['north-korea', 'missiles'],
      weight: 0.6,
    },
    {
      id: 'sourcing-alternatives',
      date: '[..2024-11-16]',
      title: 'American companies look for alternatives to Chinese sourcing',
      topics: ['trade'],
      weight: 0.35,
    },
    {
      id: 'espionage-revelations',
      date: '[..2024-11-16]',
      title: 'Revelations about espionage strain the relationship',
      topics: ['us-china-ties'],
      weight: 0.3,
    },
    {
      id: 'briefing',
      date: '[..2024-11-16]',
      title: 'A US official previews the talks for journalists',
      topics: ['summits'],
      weight: 0.4,
    },
    {
      id: 'lima-2024',
      date: '2024-11-16',
      title: 'Last meeting as presidents, Lima',
      topics: [
        'summits',
        'us-china-ties',
        'north-korea',
        'russia-ukraine',
        'taiwan',
        'trade',
        'technology',
        'human-rights',
        'us-transition',
      ],
      weight: 1,
    },
    {
      id: 'biden-term-ends',
      date: '[2025-01-01..2025-01-20]',
      title: 'Biden’s term expires',
      topics: ['us-transition'],
      weight: 0.4,
    },
    {
      id: 'inauguration-2025',
      date: '2025-01-20',
      title: 'Trump is inaugurated',
      topics: ['us-transition', 'trade'],
      weight: 0.85,
    },
  ]);
}

/** A typeface whose every character is equally wide, so that layouts can be checked by hand. */
export const measureText: MeasureText = (text, font) => text.length * (font === 'label-title' ? 7.5 : 6.5);

/** A chart of all events of a dataset, fitted, 770 px wide; a test says what is different. */
export function chartOf(dataset: Dataset, changes: Partial<ChartInput> = {}): ChartInput {
  const columns = changes.columns ?? buildColumns(dataset);
  const selection = changes.selection ?? selectEvents(columns, EVERYTHING);
  const lanes = changes.lanes ?? 'topics';
  return {
    dataset,
    columns,
    selection,
    lanes,
    rows: rowsFor(dataset, lanes),
    window: fitWindow(columns, null),
    width: 770,
    rowHeight: 38,
    labelTiers: 3,
    measureText,
    locale: 'en',
    selectedEvent: null,
    ...changes,
  };
}
