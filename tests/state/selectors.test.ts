import { describe, expect, it } from 'vitest';
import { readEdtf } from '../../src/dataset/edtf.ts';
import type { Passage, Source, TimelineEvent, Topic, WholeDataset } from '../../src/dataset/model.ts';
import { filterOf, hasFilters, selectedEvent, selectedPassage, windowOf } from '../../src/state/selectors.ts';
import { DEFAULT_VIEW } from '../../src/state/defaults.ts';
import { viewWith } from './states.ts';

const topics: Topic[] = [{ id: 'trade', label: 'Trade' }];
const sources: Source[] = [
  { id: 'afp', title: 'Talks', publisher: 'AFP', language: 'en', characters: 9, sha256: '00' },
];
const passages: Passage[] = ['q1', 'q2', 'q3', 'unused'].map((id, index) => ({
  id,
  source: 'afp',
  exact: 'x',
  prefix: '',
  suffix: '',
  start: index,
  end: index + 1,
  topics: [],
}));
const events: TimelineEvent[] = [
  event('bali', '2022', ['q1']),
  { ...event('lima', '2024', ['q2', 'q1']), otherDates: [{ date: readEdtf('2023'), quotes: ['q3'] }] },
];
const dataset: WholeDataset = {
  id: 'story',
  title: 'Story',
  description: '',
  language: 'en',
  topics,
  people: [{ id: 'xi', name: 'Xi' }],
  sources,
  passages,
  events,
  changes: [],
  topicById: byId(topics),
  personById: byId([{ id: 'xi', name: 'Xi' }]),
  sourceById: byId(sources),
  passageById: byId(passages),
  eventById: byId(events),
};

function event(id: string, date: string, quotes: string[]): TimelineEvent {
  return { id, date: readEdtf(date), title: id, topics: [], people: [], quotes, otherDates: [], weight: 0.5 };
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): Map<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

describe('the filter', () => {
  it('drops ids that the dataset does not have, and names that objects already have', () => {
    const state = viewWith({
      topics: ['trade', 'gone', 'constructor'],
      without: ['__proto__', 'trade'],
      people: ['xi', 'nobody'],
      sources: ['toString', 'afp'],
      match: 'all',
      minSources: 2,
      q: 'x',
    });
    expect(filterOf(state, dataset)).toEqual({
      topics: ['trade'],
      without: ['trade'],
      people: ['xi'],
      sources: ['afp'],
      match: 'all',
      minSources: 2,
      q: 'x',
    });
  });

  it('does not ask for a source where the reader did not, so that events without one stay', () => {
    expect(filterOf(DEFAULT_VIEW, dataset).minSources).toBe(0);
  });

  it('is known to be there, or not', () => {
    expect(hasFilters(DEFAULT_VIEW)).toBe(false);
    expect(hasFilters(viewWith({ q: '  ', match: 'all', event: 'lima', view: 'list' }))).toBe(false);
    expect(hasFilters(viewWith({ q: 'x' }))).toBe(true);
    expect(hasFilters(viewWith({ without: ['trade'] }))).toBe(true);
    expect(hasFilters(viewWith({ minSources: 2 }))).toBe(true);
    expect(hasFilters(filterOf(viewWith({ topics: ['gone'] }), dataset))).toBe(false);
  });
});

describe('the window', () => {
  const fit = { start: Date.UTC(2020, 0), end: Date.UTC(2026, 0) };

  it('fits everything where the address says nothing', () => {
    expect(windowOf(DEFAULT_VIEW, fit)).toBe(fit);
  });

  it('takes from the address what it names, and the rest from what fits', () => {
    const named = { start: Date.UTC(2022, 0), end: Date.UTC(2025, 0) };
    expect(windowOf(viewWith({ from: '2022', to: '2024' }), fit)).toEqual(named);
    expect(windowOf(viewWith({ from: '2022' }), fit)).toEqual({ ...fit, start: named.start });
    expect(windowOf(viewWith({ to: '2024' }), fit)).toEqual({ ...fit, end: named.end });
  });

  it('fits everything where a single edge lies beyond it', () => {
    expect(windowOf(viewWith({ from: '2030' }), fit)).toBe(fit);
    expect(windowOf(viewWith({ to: '1999' }), fit)).toBe(fit);
  });

  it('fits everything where it would end before it begins, or at once', () => {
    expect(windowOf({ from: '2024', to: '2022' }, fit)).toBe(fit);
    expect(windowOf({ from: '2026', to: null }, fit)).toBe(fit);
    expect(windowOf({ from: null, to: '2019' }, fit)).toBe(fit);
  });
});

describe('the selection', () => {
  const selected = (fields: Parameters<typeof viewWith>[0]) => selectedEvent(viewWith(fields), dataset)?.id;

  it('is the event named', () => {
    expect(selected({ event: 'lima' })).toBe('lima');
    expect(selected({ event: 'lima', quote: 'q1' })).toBe('lima');
  });

  it('is the first event that a passage supports, where only the passage is named', () => {
    expect(selected({ quote: 'q1' })).toBe('bali');
    expect(selected({ quote: 'q2' })).toBe('lima');
    expect(selected({ event: 'gone', quote: 'q2' })).toBe('lima');
  });

  it('counts passages for a date that another source gives', () => {
    expect(selected({ quote: 'q3' })).toBe('lima');
  });

  it('is nothing where ids lead nowhere', () => {
    expect(selected({})).toBeUndefined();
    expect(selected({ event: 'gone' })).toBeUndefined();
    expect(selected({ event: 'constructor', quote: '__proto__' })).toBeUndefined();
    expect(selected({ quote: 'unused' })).toBeUndefined();
  });

  it('holds the passage named, if it exists', () => {
    expect(selectedPassage(viewWith({ quote: 'q2' }), dataset)?.id).toBe('q2');
    expect(selectedPassage(viewWith({ quote: 'gone' }), dataset)).toBeNull();
    expect(selectedPassage(DEFAULT_VIEW, dataset)).toBeNull();
  });
});
