import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { WholeDataset } from '../../../src/dataset/model.ts';
import type { Shown } from '../../../src/ui/source/source-index.ts';
import { SourceList } from '../../../src/ui/source/source-list.tsx';
import { findSources } from '../../../src/ui/source/source-order.ts';
import { eventOf, selectionOf, sourceOf, story } from '../story.ts';

function show(dataset: WholeDataset, shown: Shown = null) {
  const onOpen = vi.fn<(source: string) => void>();
  const view = render(<SourceList dataset={dataset} shown={shown} locale="en" onOpen={onOpen} />);
  return { onOpen, ...view };
}

function manySources(count: number): WholeDataset {
  const base = story();
  const sources = Array.from({ length: count }, (_, index) => ({
    ...sourceOf(base, 'echo'),
    id: `s${index}`,
    title: `Report ${index}`,
    publisher: index % 2 === 0 ? 'La Época' : 'Der Spiegel',
  }));
  return { ...base, sources, sourceById: new Map(sources.map((source) => [source.id, source])) };
}

const items = () => within(screen.getByRole('list', { name: 'Sources' })).queryAllByRole('listitem');
const field = () => screen.queryByRole('searchbox', { name: 'Find a source' });

describe('the list of all sources', () => {
  it('shows where in its length each is quoted', () => {
    const { container } = show(story());
    const ticks =
      container.querySelectorAll('.sl-article-strip')[0]?.querySelectorAll('.sl-article-strip-tick') ?? [];
    expect([...ticks].map((tick) => (tick as HTMLElement).style.insetInlineStart)).toEqual(['10%', '36%']);
    expect([...ticks].every((tick) => tick.closest('[aria-hidden=true]'))).toBe(true);
  });

  it('puts first what supports what is shown, and counts it', () => {
    const dataset = story({ events: { vote: { quotes: ['on-the-17th', 'third'] } } });
    show(dataset, selectionOf(dataset, [eventOf(dataset, 'vote')]));
    expect(items()[0]?.textContent).toContain('The last meeting');
    expect(items()[0]?.textContent).toContain('2 of 2 passages support events that pass the filters');
    expect(items()[1]?.textContent).toContain('0 of 2 passages support events that pass the filters');
  });

  it('has nothing to search where there are few', () => {
    show(story());
    expect(field()).toBeNull();
  });

  it('of a hundred comes in steps, and is found by name, whatever its accents', async () => {
    show(manySources(100));
    expect(items()).toHaveLength(40);
    await userEvent.click(screen.getByRole('button', { name: 'Show 40 more' }));
    expect(items()).toHaveLength(80);
    await userEvent.type(field() ?? document.body, 'epoca');
    expect(items()).toHaveLength(50);
    await userEvent.clear(field() ?? document.body);
    await userEvent.type(field() ?? document.body, 'report 99');
    expect(items()).toHaveLength(1);
    await userEvent.type(field() ?? document.body, ' (a+)+$');
    expect(screen.getByText('No source of that name.')).toBeDefined();
    await userEvent.keyboard('{Escape}');
    expect(items().length).toBeGreaterThan(1);
  });

  it('opens one', async () => {
    const { onOpen } = show(story());
    await userEvent.click(screen.getByRole('button', { name: 'A final meeting' }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('retelling');
  });
});

describe('finding sources', () => {
  it('looks at publisher, title, author and origin', () => {
    const { sources } = story();
    const ids = (text: string) => findSources(sources, text).map(({ id }) => id);
    expect(ids('caliber')).toEqual(['caliber']);
    expect(ids('TAMILLA')).toEqual(['caliber']);
    expect(ids('usnews')).toEqual(['retelling', 'echo']);
    expect(ids('last meeting')).toEqual(['echo']);
    expect(ids('  ')).toHaveLength(3);
  });
});
