import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { CHOICES_PER_STEP } from '../../../src/ui/filters/choices-per-step.ts';
import { story } from '../story.ts';
import { showExplorer } from './show-explorer.tsx';

const rowsStandFor = () => screen.getByRole('combobox', { name: 'Rows' });
const topics = () => screen.getAllByRole('group', { name: 'Topics' });

describe('the rows of the chart', () => {
  test.each(['people', 'sources'] as const)('of %s have the topics above them, once', async (lanes) => {
    const { user, seen } = showExplorer(story(), { lanes });
    expect(topics()).toHaveLength(1);
    await user.click(within(topics()[0] ?? document.body).getByRole('checkbox', { name: 'Taiwan' }));
    expect(seen.state.topics).toEqual(['taiwan']);
    await user.click(screen.getByRole('button', { name: /^Filters/ }));
    expect(topics()).toHaveLength(1);
    screen.getByRole('group', { name: 'Leave out topics' });
  });

  test('of another kind are not found by what was searched for among the first', async () => {
    const many = Array.from({ length: CHOICES_PER_STEP + 1 }, (_, index) => ({
      id: `t${index}`,
      label: `Topic ${index}`,
    }));
    const { user } = showExplorer(story({ more: { topics: many } }));
    const finder = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Find a topic' });
    await user.type(finder(), 'trade');
    await user.selectOptions(rowsStandFor(), 'people');
    await user.selectOptions(rowsStandFor(), 'topics');
    expect(finder().value).toBe('');
  });
});

describe('a zoom', () => {
  const zoomIn = () => fireEvent.click(screen.getByLabelText('Zoom in'));

  test('does not look for the open event again', () => {
    const dataset = story();
    const { seen } = showExplorer(dataset, { quote: 'last' });
    const looked = [vi.spyOn(dataset.events, 'find'), vi.spyOn(dataset.events, 'indexOf')];
    zoomIn();
    expect(seen.state.from).not.toBeNull();
    for (const spy of looked) expect(spy).not.toHaveBeenCalled();
  });

  test('does not order the sources beside the chart anew', () => {
    const dataset = story();
    const { seen } = showExplorer(dataset);
    const ordered = vi.spyOn(dataset.sources, 'filter');
    zoomIn();
    expect(seen.state.from).not.toBeNull();
    expect(ordered).not.toHaveBeenCalled();
  });
});
