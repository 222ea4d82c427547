import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { resizeTo } from '../../setup/layout-stand-ins.ts';
import { story } from '../story.ts';
import { showExplorer } from './show-explorer.tsx';

const shown = () => screen.getByRole('status').textContent;
const filters = () => screen.getByRole('button', { name: /^Filters/ });
const active = () => within(screen.getByRole('group', { name: 'Active filters' }));

describe('the panel of all filters', () => {
  test('opens below the button, which says so, and closes by Escape back to it', async () => {
    const { user } = showExplorer(story());
    expect(filters().getAttribute('aria-expanded')).toBe('false');
    await user.click(filters());
    expect(filters().getAttribute('aria-expanded')).toBe('true');
    const panel = document.getElementById(filters().getAttribute('aria-controls') ?? '');
    expect(panel?.closest('section')).toBe(screen.getByRole('region', { name: 'Search and filters' }));
    act(() => screen.getByRole('checkbox', { name: 'Joe Biden' }).focus());
    await user.keyboard('{Escape}');
    expect(filters().getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(filters());
  });

  test('filters by people and sources; the number of events, of what they rest on, and of filters follow', async () => {
    const { user, seen } = showExplorer(story());
    expect(shown()).toBe('3 of 3 events · 4 quotes · 3 sources');
    await user.click(filters());
    await user.click(screen.getByRole('checkbox', { name: 'Caliber.Az' }));
    expect(seen.state.sources).toEqual(['caliber']);
    expect(shown()).toBe('2 of 3 events · 4 quotes · 3 sources');
    await user.click(screen.getByRole('checkbox', { name: 'Joe Biden' }));
    expect(shown()).toMatch(/^1 of 3 events/);
    expect(filters().textContent).toContain('2 in force');
    await user.click(active().getByRole('button', { name: 'Remove Source: Caliber.Az' }));
    await user.click(active().getByRole('button', { name: 'Remove Speaker: Joe Biden' }));
    expect(shown()).toMatch(/^3 of 3 events/);
    expect(seen.modes).toEqual(['push', 'push', 'push', 'push']);
  });

  test('holds the topics where they stand nowhere else, and the dates where there is a window', async () => {
    const { user } = showExplorer(story(), { lanes: 'people' });
    await user.click(filters());
    screen.getByRole('group', { name: 'Leave out topics' });
    expect(screen.getAllByRole('group', { name: 'Topics' })).toHaveLength(1);
    screen.getByRole('group', { name: 'Dates on screen' });
    await user.click(screen.getByRole('tab', { name: 'List' }));
    screen.getByRole('group', { name: 'Leave out topics' });
    expect(screen.getAllByRole('group', { name: 'Topics' })).toHaveLength(1);
    expect(screen.queryByRole('group', { name: 'Dates on screen' })).toBeNull();
    await user.click(screen.getByRole('tab', { name: 'Sources' }));
    expect(screen.getAllByRole('group', { name: 'Topics' })).toHaveLength(1);
  });

  test('sets the window exactly, as a step that Back takes back', async () => {
    const { user, seen } = showExplorer(story());
    await user.click(filters());
    await user.type(screen.getByRole('textbox', { name: 'From' }), '2022{Enter}');
    expect(seen.state.from).toBe('2022');
    expect(seen.modes).toEqual(['push']);
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'From' }).value).toBe(seen.state.from);
  });
});

describe('clearing', () => {
  const filtered = { topics: ['taiwan'], people: ['joe-biden'], minSources: 2, q: 'meeting' } as const;

  test('takes all filters away by one press, which then brings them back', async () => {
    const { user, seen } = showExplorer(story(), filtered);
    const clear = active().getByRole('button', { name: 'Clear filters' });
    await user.click(clear);
    expect(seen.state).toMatchObject({ topics: [], people: [], minSources: 1, q: '' });
    const undo = active().getByRole('button', { name: 'Undo' });
    expect(undo).toBe(clear);
    expect(document.activeElement).toBe(undo);
    screen.getByText('Filters cleared. Undo brings them back.');
    await user.click(undo);
    expect(seen.state).toMatchObject(filtered);
    screen.getByText('Filters brought back.');
    active().getByRole('button', { name: 'Clear filters' });
    expect(seen.modes).toEqual(['push', 'push']);
  });

  test('can be undone until the next act, but after looking around in time', async () => {
    const { user } = showExplorer(story(), filtered);
    await user.click(active().getByRole('button', { name: 'Clear filters' }));
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    active().getByRole('button', { name: 'Undo' });
    await user.click(screen.getByRole('tab', { name: 'List' }));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(screen.queryByText(/^Filters cleared/)).toBeNull();
  });

  test('can be undone from where nothing matched', async () => {
    const { user, seen } = showExplorer(story(), { topics: ['taiwan'], q: 'nowhere' });
    const [, inside] = screen.getAllByRole('button', { name: 'Clear filters' });
    if (inside) await user.click(inside);
    await user.click(active().getByRole('button', { name: 'Undo' }));
    expect(seen.state).toMatchObject({ topics: ['taiwan'], q: 'nowhere' });
  });
});

describe('previous and next', () => {
  const nav = () => within(screen.getByRole('group', { name: 'Walk through the events' }));

  test('stop at the first and the last event, and stay buttons', async () => {
    const { user, seen } = showExplorer(story(), { event: 'bali-2022' });
    const previous = nav().getByRole('button', { name: 'Previous event' });
    expect(previous.getAttribute('aria-disabled')).toBe('true');
    await user.click(previous);
    expect(seen.state.event).toBe('bali-2022');
    const next = nav().getByRole('button', { name: 'Next event' });
    act(() => next.focus());
    await user.keyboard('{Enter}{Enter}{Enter}{Enter}');
    expect(seen.state.event).toBe('lima');
    expect(document.activeElement).toBe(next);
    expect(next.getAttribute('aria-disabled')).toBe('true');
    expect(seen.modes).toEqual(['push', 'push']);
  });

  test('go from an event that the filter hides to the nearest shown before and after it', async () => {
    const { user, seen } = showExplorer(story(), { event: 'vote', q: 'meeting' });
    await user.click(nav().getByRole('button', { name: 'Previous event' }));
    expect(seen.state.event).toBe('bali-2022');
  });

  test('go to what is shown where all of it lies the other way', async () => {
    const { user, seen } = showExplorer(story(), { event: 'bali-2022', q: 'Lima' });
    await user.click(nav().getByRole('button', { name: 'Previous event' }));
    expect(seen.state.event).toBe('lima');
  });

  test('bring an event outside the window into it, without another zoom', async () => {
    const { user, seen } = showExplorer(story(), { event: 'bali-2022', from: '2022', to: '2022' });
    await user.click(nav().getByRole('button', { name: 'Next event' }));
    expect(seen.state.event).toBe('vote');
    const { from, to } = seen.state;
    expect(from?.startsWith('2024')).toBe(true);
    expect(to?.startsWith('2025')).toBe(true);
  });
});

describe('the header', () => {
  test('offers all acts where there is room', () => {
    showExplorer(story());
    for (const name of ['Copy link', 'Help', /^Theme/]) screen.getByRole('button', { name });
    expect(screen.queryByRole('button', { name: 'More actions' })).toBeNull();
  });

  test('folds them where there is little, in the flow of the page', async () => {
    const { user } = showExplorer(story());
    resizeTo({ width: 390, height: 844 });
    expect(screen.queryByRole('button', { name: 'Help' })).toBeNull();
    const more = screen.getByRole('button', { name: 'More actions' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await user.click(more);
    for (const name of ['Copy link', 'Help', /^Theme/]) screen.getByRole('button', { name });
    await user.click(more);
    expect(screen.queryByRole('button', { name: 'Help' })).toBeNull();
  });
});
