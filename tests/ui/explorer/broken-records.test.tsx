import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../../src/dataset/model.ts';
import { expectConsole } from '../../setup/console-guard.ts';
import { story } from '../story.ts';
import { showExplorer } from './show-explorer.tsx';

/** A story with a record that can't be read when a part of the page comes to one of its fields, until it is mended. */
function storyBrokenAt(field: keyof TimelineEvent) {
  const dataset = story();
  const event = dataset.events.find(({ id }) => id === 'lima');
  if (!event) throw new Error('the story has no such event');
  const value = event[field];
  const state = { isBroken: false };
  Object.defineProperty(event, field, {
    get: () => {
      if (state.isBroken) throw new Error('this record can not be read');
      return value;
    },
  });
  expectConsole(/a part of the page failed/, /can not be read/);
  return { dataset, state };
}

describe('a part that throws', () => {
  test('in the panel leaves the chart, the filters and the list, and can be tried again', async () => {
    const { dataset, state } = storyBrokenAt('image');
    state.isBroken = true;
    const { user } = showExplorer(dataset, { event: 'lima' });
    expect(screen.getByRole('alert').textContent).toBe('This part could not be shown.');
    screen.getByRole('region', { name: 'Timeline' });
    await user.click(screen.getByRole('tab', { name: 'List' }));
    expect(screen.getAllByRole('article')).toHaveLength(3);
    state.isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    screen.getByRole('region', { name: 'Event' });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('in the list leaves the other views and the filters, and comes back', async () => {
    const { dataset, state } = storyBrokenAt('quotes');
    const { user } = showExplorer(dataset);
    state.isBroken = true;
    await user.click(screen.getByRole('tab', { name: 'List' }));
    expect(screen.getByRole('alert').textContent).toBe('This part could not be shown.');
    screen.getByRole('searchbox');
    await user.click(screen.getByRole('tab', { name: 'Timeline' }));
    screen.getByRole('region', { name: 'Timeline' });
    state.isBroken = false;
    await user.click(screen.getByRole('tab', { name: 'List' }));
    expect(screen.getAllByRole('article')).toHaveLength(3);
  });
});
