import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Passage, WholeDataset } from '../../../src/dataset/model.ts';
import { SourcesView } from '../../../src/ui/source/sources-view.tsx';
import { passageOf, story } from '../story.ts';

function show(dataset: WholeDataset = story(), passage: Passage | null = null) {
  const onSelectPassage = vi.fn<(passage: string | null) => void>();
  const onSelectEvent = vi.fn<(event: string) => void>();
  const view = (shown: Passage | null) => (
    <SourcesView
      dataset={dataset}
      passage={shown}
      shown={null}
      locale="en-GB"
      linkFor={(id) => `https://sourceline.example/?quote=${id}`}
      onSelectPassage={onSelectPassage}
      onSelectEvent={onSelectEvent}
    />
  );
  const { rerender } = render(view(passage));
  return { onSelectPassage, onSelectEvent, select: (next: Passage | null) => rerender(view(next)) };
}

describe('the view of the sources', () => {
  it('lists them all, each with how much rests on it', () => {
    show();
    const items = within(screen.getByRole('list', { name: 'Sources' })).getAllByRole('listitem');
    expect(items).toHaveLength(3);
    expect(items[0]?.textContent).toContain('Caliber.Az');
    expect(items[0]?.textContent).toContain('2 passages · 2 events');
    // Most quoted first; of equals, by name.
    expect(items.map((item) => item.querySelector('h3')?.textContent)).toEqual([
      'Leaders to tackle stability',
      'The last meeting',
      'A final meeting',
    ]);
    expect(items[1]?.textContent).toContain('retells www.usnews.com');
  });

  it('opens one, and leads back to all', async () => {
    const dataset = story();
    const { onSelectPassage, select } = show(dataset);
    await userEvent.click(screen.getByRole('button', { name: 'A final meeting' }));
    // By its first passage, so that the address holds which one is open.
    expect(onSelectPassage).toHaveBeenLastCalledWith('dangerous');
    select(passageOf(dataset, 'dangerous'));
    expect(screen.getByRole('article', { name: 'A final meeting' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'All sources' }));
    expect(onSelectPassage).toHaveBeenLastCalledWith(null);
    select(null);
    expect(screen.getByRole('list', { name: 'Sources' })).toBeDefined();
  });

  it('opens one of which nothing is quoted, too', async () => {
    show(story({ more: { quotes: [] } }));
    await userEvent.click(screen.getByRole('button', { name: 'A final meeting' }));
    expect(screen.getByRole('article', { name: 'A final meeting' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'All sources' }));
    expect(screen.getByRole('list', { name: 'Sources' })).toBeDefined();
  });

  it('opens the source of the chosen passage', () => {
    const dataset = story();
    const { select } = show(dataset, passageOf(dataset, 'dangerous'));
    expect(screen.getByRole('article', { name: 'A final meeting' })).toBeDefined();
    select(passageOf(dataset, 'last'));
    expect(screen.getByRole('mark').textContent).toBe(
      'We expect this will be their last meeting as presidents',
    );
  });

  it('shows a passage whose source is missing, and says so', () => {
    const dataset = story({ quotes: { last: { source: 'gone' } } });
    show(dataset, passageOf(dataset, 'last'));
    expect(screen.getByText('Source not available')).toBeDefined();
    expect(screen.getByRole('mark').textContent).toBe(
      'We expect this will be their last meeting as presidents',
    );
  });

  it('says so where there are none', () => {
    show(story({ more: { sources: [], quotes: [] } }));
    expect(screen.getByText('No sources are recorded.')).toBeDefined();
  });
});
