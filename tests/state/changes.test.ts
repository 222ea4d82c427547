import { describe, expect, it } from 'vitest';
import * as changes from '../../src/state/changes.ts';
import { DEFAULT_VIEW } from '../../src/state/defaults.ts';
import { HISTORY_MODES } from '../../src/state/history-mode.ts';
import { MAX_QUERY_LENGTH } from '../../src/state/limits.ts';
import { viewWith } from './states.ts';

describe('changes of the view', () => {
  it('want a topic, want another beside it, and drop the first again', () => {
    const one = changes.toggleTopic(DEFAULT_VIEW, 'trade');
    const two = changes.toggleTopic(one, 'taiwan');
    expect(two.topics).toEqual(['trade', 'taiwan']);
    expect(changes.toggleTopic(two, 'trade').topics).toEqual(['taiwan']);
  });

  it('never want and exclude the same topic', () => {
    const wanted = viewWith({ topics: ['trade', 'taiwan'] });
    const excluded = changes.toggleWithout(wanted, 'trade');
    expect(excluded).toEqual(viewWith({ topics: ['taiwan'], without: ['trade'] }));
    expect(changes.toggleTopic(excluded, 'trade')).toEqual(viewWith({ topics: ['taiwan', 'trade'] }));
    expect(changes.toggleWithout(excluded, 'trade')).toEqual(viewWith({ topics: ['taiwan'] }));
  });

  it('toggle people and sources', () => {
    const person = changes.togglePerson(DEFAULT_VIEW, 'xi');
    expect(person).toEqual(viewWith({ people: ['xi'] }));
    expect(changes.togglePerson(person, 'xi')).toEqual(DEFAULT_VIEW);
    const source = changes.toggleSource(DEFAULT_VIEW, 'afp');
    expect(source).toEqual(viewWith({ sources: ['afp'] }));
    expect(changes.toggleSource(source, 'afp')).toEqual(DEFAULT_VIEW);
  });

  it('keep the search as typed, up to what an address holds', () => {
    expect(changes.setQuery(DEFAULT_VIEW, ' last ').q).toBe(' last ');
    expect(changes.setQuery(DEFAULT_VIEW, 'x'.repeat(10_000)).q).toHaveLength(MAX_QUERY_LENGTH);
  });

  it.each([
    [2, 2],
    [0, 1],
    [-5, 1],
    [2.4, 2],
    [Number.NaN, 1],
    [5000, 999],
  ])('take %d independent sources as %d', (asked, expected) => {
    expect(changes.setMinSources(DEFAULT_VIEW, asked).minSources).toBe(expected);
  });

  it('clear every filter, and nothing else', () => {
    const kept = {
      match: 'all',
      event: 'lima',
      from: '2022',
      view: 'list',
      lanes: 'people',
      theme: 'dark',
    } as const;
    const filtered = viewWith({
      ...kept,
      topics: ['a'],
      without: ['b'],
      people: ['c'],
      sources: ['d'],
      minSources: 2,
      q: 'e',
    });
    expect(changes.clearFilters(filtered)).toEqual(viewWith(kept));
  });

  it('bring back the filters that were cleared, and nothing else', () => {
    const before = viewWith({
      topics: ['a'],
      without: ['b'],
      match: 'all',
      people: ['c'],
      minSources: 2,
      q: 'e',
    });
    const after = changes.selectEvent(changes.clearFilters(before), 'lima');
    expect(changes.setFilter(after, before)).toEqual({ ...before, event: 'lima' });
    expect(changes.setFilter(before, before)).toBe(before);
  });

  it('show the time between two dates as they are written', () => {
    const set = changes.setDates(DEFAULT_VIEW, '2022', null);
    expect(set).toEqual(viewWith({ from: '2022' }));
    expect(changes.setDates(set, '2022', null)).toBe(set);
    expect(changes.setDates(set, null, null)).toEqual(DEFAULT_VIEW);
  });

  it('open an event without its last passage, and close both', () => {
    const open = changes.selectEvent(DEFAULT_VIEW, 'lima', 'q7');
    expect(open).toEqual(viewWith({ event: 'lima', quote: 'q7' }));
    expect(changes.selectEvent(open, 'bali')).toEqual(viewWith({ event: 'bali' }));
    expect(changes.selectEvent(open, null, 'q7')).toEqual(DEFAULT_VIEW);
    expect(changes.selectQuote(open, null)).toEqual(viewWith({ event: 'lima' }));
  });

  it('set the window as dates, and take it away', () => {
    const window = { start: Date.UTC(2022, 0), end: Date.UTC(2025, 0) };
    const zoomed = changes.setWindow(DEFAULT_VIEW, window);
    expect(zoomed).toEqual(viewWith({ from: '2022', to: '2024' }));
    expect(changes.setWindow(zoomed, null)).toEqual(DEFAULT_VIEW);
    expect(changes.setWindow(zoomed, { start: -Infinity, end: Infinity })).toEqual(DEFAULT_VIEW);
  });

  it('set view, rows, match and theme', () => {
    expect(changes.setView(DEFAULT_VIEW, 'list')).toEqual(viewWith({ view: 'list' }));
    expect(changes.setLanes(DEFAULT_VIEW, 'people')).toEqual(viewWith({ lanes: 'people' }));
    expect(changes.setMatch(DEFAULT_VIEW, 'all')).toEqual(viewWith({ match: 'all' }));
    expect(changes.setTheme(DEFAULT_VIEW, 'dark')).toEqual(viewWith({ theme: 'dark' }));
  });

  it('give the same object where they change nothing', () => {
    const state = viewWith({ event: 'lima', q: 'x' });
    expect(changes.setQuery(state, 'x')).toBe(state);
    expect(changes.selectEvent(state, 'lima')).toBe(state);
    expect(changes.setView(state, 'timeline')).toBe(state);
    expect(changes.setWindow(state, null)).toBe(state);
    expect(changes.clearFilters(DEFAULT_VIEW)).toBe(DEFAULT_VIEW);
  });

  it('leave the state they were given as it was', () => {
    const state = viewWith({ topics: ['trade'] });
    changes.toggleTopic(state, 'taiwan');
    changes.toggleWithout(state, 'trade');
    expect(state).toEqual(viewWith({ topics: ['trade'] }));
  });
});

describe('the history', () => {
  it('knows for each change how it enters', () => {
    expect(Object.keys(HISTORY_MODES).toSorted()).toEqual(Object.keys(changes).toSorted());
  });

  it('gets an entry from deliberate acts and none from typing, panning and zooming', () => {
    const replacing = Object.entries(HISTORY_MODES).filter(([, mode]) => mode === 'replace');
    expect(replacing.map(([name]) => name).toSorted()).toEqual(['setQuery', 'setWindow']);
  });
});
