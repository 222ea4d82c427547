import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/state/defaults.ts';
import { TopicChips } from '../../../src/ui/filters/topic-chips.tsx';
import { CHOICES_PER_STEP } from '../../../src/ui/filters/choices-per-step.ts';
import { story } from '../story.ts';

function show(count: number, topics: readonly string[] = []) {
  const dataset = story({
    more: {
      topics: Array.from({ length: count }, (_, index) => ({ id: `t${index}`, label: `Städte ${index}` })),
      events: [],
    },
  });
  const none = new Map<string, number>();
  render(
    <TopicChips
      dataset={dataset}
      filter={{ ...DEFAULT_VIEW, topics }}
      facets={{ topics: none, people: none, sources: none, minSources: new Map() }}
      onToggleTopic={() => {}}
      onToggleWithout={() => {}}
    />,
  );
  return userEvent.setup();
}

const names = () => screen.getAllByRole('checkbox').map((box) => box.parentElement?.textContent);

test('a few topics are all there, with nothing to find them by', () => {
  show(12);
  expect(names()).toHaveLength(12);
  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('of thousands of topics a step is there, and more when asked for', async () => {
  const user = show(5_000);
  expect(names()).toHaveLength(CHOICES_PER_STEP);
  expect(screen.getByText('5,000 in all')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: `Show ${CHOICES_PER_STEP} more` }));
  expect(names()).toHaveLength(2 * CHOICES_PER_STEP);
});

test('any of thousands is found by a part of its name, without regard to case and accents', async () => {
  const user = show(5_000);
  await user.type(screen.getByRole('searchbox', { name: 'Find a topic' }), 'STADTE 499');
  expect(names()).toContain('Städte 4999');
  expect(names()).toHaveLength(11);
  expect(screen.getByText('11 of 5,000 found')).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(names()).toHaveLength(CHOICES_PER_STEP);
});

test('what is filtered by is always there', () => {
  show(5_000, ['t4321']);
  expect(names()).toContain('Städte 4321');
});
