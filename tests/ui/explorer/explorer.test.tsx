import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { story } from '../story.ts';
import { showExplorer } from './show-explorer.tsx';

/** Weighty enough for a mark of its own, eleven days after another event. */
const withLandmark = () => story({ events: { lima: { weight: 0.9 } } });

const topics = () => within(screen.getByRole('group', { name: 'Topics' }));
const shown = () => screen.getByRole('status').textContent;

describe('the explorer', () => {
  test('has the names that assistive technology relies on', () => {
    showExplorer(story());
    screen.getByRole('region', { name: 'Timeline' });
    screen.getByRole('searchbox', { name: 'Search events and quotes' });
    const match = within(screen.getByRole('radiogroup', { name: 'Match' }));
    expect(match.getByRole<HTMLInputElement>('radio', { name: 'Any topic' }).checked).toBe(true);
    match.getByRole('radio', { name: 'All topics' });
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['Timeline', 'List', 'Sources']);
    expect(shown()).toMatch(/^3 of 3 events/);
    expect(topics().getAllByRole('checkbox')).toHaveLength(6);
  });

  test('describes each topic by its live count', async () => {
    const { user } = showExplorer(story());
    const taiwan = topics().getByRole('checkbox', { name: 'Taiwan' });
    const described = (box: HTMLElement) =>
      document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(described(taiwan)).toBe('1 event');
    await user.type(screen.getByRole('searchbox'), 'vote');
    expect(described(topics().getByRole('checkbox', { name: 'Taiwan' }))).toBe('0 events');
  });

  test('wants a topic, and no longer; unwants one, which it then does not want', async () => {
    const { user, seen } = showExplorer(story());
    await user.click(topics().getByRole('checkbox', { name: 'Taiwan' }));
    expect(seen.state.topics).toEqual(['taiwan']);
    expect(shown()).toMatch(/^1 of 3 events/);
    await user.click(screen.getByRole('button', { name: 'Without Taiwan' }));
    expect(seen.state).toMatchObject({ topics: [], without: ['taiwan'] });
    expect(shown()).toMatch(/^2 of 3 events/);
    await user.click(screen.getByRole('button', { name: 'Remove Without Taiwan' }));
    expect(shown()).toMatch(/^3 of 3 events/);
    expect(seen.modes).toEqual(['push', 'push', 'push']);
  });

  test('says what to undo when nothing passes the filters', async () => {
    const { user, seen } = showExplorer(story(), { topics: ['taiwan'], q: 'nowhere' });
    screen.getByText('No events match');
    const [clear] = screen.getAllByRole('button', { name: 'Clear filters' });
    if (clear) await user.click(clear);
    expect(seen.state).toMatchObject({ topics: [], q: '' });
    expect(screen.queryByText('No events match')).toBeNull();
  });

  test('names every filter that a link can set, people and sources too', () => {
    showExplorer(story(), { people: ['joe-biden'], sources: ['caliber'], minSources: 2 });
    for (const name of ['Speaker: Joe Biden', 'Source: Caliber.Az', 'At least 2 sources']) {
      screen.getByRole('button', { name: `Remove ${name}` });
    }
  });

  test('begins the story at its first event, and walks through what is filtered', async () => {
    const { user, seen } = showExplorer(story());
    await user.click(screen.getByRole('button', { name: /^Begin/ }));
    expect(seen.state.event).toBe('bali-2022');
    await user.click(screen.getByRole('button', { name: 'Next event' }));
    expect(seen.state.event).toBe('vote');
    await user.keyboard('{Escape}');
    expect(seen.state.event).toBeNull();
    expect(screen.queryByRole('region', { name: 'Event' })).toBeNull();
  });

  test('keeps to the events that independent sources agree on, and names that among the filters', async () => {
    const { user, seen } = showExplorer(story());
    const agreed = screen.getByRole('button', { name: '2+ sources' });
    await user.click(agreed);
    expect(seen.state.minSources).toBe(2);
    expect(shown()).toMatch(/^1 of 3 events/);
    expect(agreed.getAttribute('aria-pressed')).toBe('true');
    screen.getByRole('button', { name: 'Remove At least 2 sources' });
    await user.click(agreed);
    expect(shown()).toMatch(/^3 of 3 events/);
  });

  test('goes on from the place of an event that the filter leaves out', async () => {
    const { user, seen } = showExplorer(story(), { event: 'vote', q: 'meeting' });
    expect(screen.getByText('hidden by the filters')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Next event' }));
    expect(seen.state.event).toBe('lima');
  });

  test('opens a passage in its source and an event from there', async () => {
    const { user, seen } = showExplorer(story(), { event: 'lima' });
    const [read] = screen.getAllByRole('button', { name: /read in the article/i });
    if (read) await user.click(read);
    expect(seen.state).toMatchObject({ view: 'sources', event: 'lima', quote: 'last' });
    expect(document.querySelector('mark')?.textContent).toBe(
      'We expect this will be their last meeting as presidents',
    );
    const article = screen.getByRole('article', { name: /Leaders to tackle stability/ });
    const [bali] = within(article).getAllByRole('button', { name: /First meeting, Bali/ });
    if (bali) await user.click(bali);
    expect(seen.state).toMatchObject({ view: 'timeline', event: 'bali-2022', quote: null });
  });

  test('moves between the views by arrow keys', async () => {
    const { user, seen } = showExplorer(story());
    act(() => screen.getByRole('tab', { name: 'Timeline' }).focus());
    await user.keyboard('{ArrowRight}');
    expect(seen.state.view).toBe('list');
    expect(document.activeElement?.textContent).toBe('List');
    screen.getByRole('list', { name: 'Events' });
  });

  test('says that there are no events yet, without filters or an invented axis', () => {
    showExplorer(story({ more: { events: [], quotes: [] } }));
    screen.getByText('No events yet');
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(screen.queryByRole('region', { name: 'Timeline' })).toBeNull();
  });

  test('counts what could not be shown, and lists it', async () => {
    const { user } = showExplorer(
      story(),
      {},
      {
        eventsInFile: 4,
        notices: [{ kind: 'event', path: 'events[3].date', message: 'There is no 30 February.' }],
      },
    );
    await user.click(screen.getByText(/1 of 4 events could not be shown/));
    screen.getByText('events[3].date');
    screen.getByText('There is no 30 February.');
  });
});

describe('the chart', () => {
  const marks = () => within(screen.getByRole('region', { name: 'Timeline' }));

  test('names each event with its date in words', () => {
    showExplorer(withLandmark());
    marks().getByRole('button', { name: 'First meeting, Bali, 2022' });
    marks().getByRole('button', { name: 'Last meeting as presidents, Lima, 16 November 2024' });
  });

  test('is one tab stop, walked by arrows, Home and End, and opened by Enter', async () => {
    const { user, seen } = showExplorer(withLandmark());
    const bali = marks().getByRole('button', { name: /^First meeting, Bali/ });
    act(() => bali.focus());
    await user.keyboard('{End}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Last meeting/);
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(bali);
    await user.keyboard('{Enter}');
    expect(seen.state.event).toBe('bali-2022');
    expect(document.activeElement?.textContent).toBe('First meeting, Bali');
    await user.keyboard('{Escape}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^First meeting, Bali/);
    const stops = screen
      .getAllByRole('button')
      .filter((button) => button.classList.contains('sl-mark') && button.tabIndex === 0);
    expect(stops).toHaveLength(1);
  });

  test('zooms by keys and buttons, and shows everything again', async () => {
    const { user, seen } = showExplorer(story());
    const bali = marks().getByRole('button', { name: /^First meeting, Bali/ });
    act(() => bali.focus());
    await user.keyboard('+');
    expect(seen.state.from).not.toBeNull();
    await user.keyboard('0');
    expect(seen.state.from).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    expect(seen.state.from).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(seen.state.from).toBeNull();
    expect(new Set(seen.modes)).toEqual(new Set(['replace']));
  });
});
