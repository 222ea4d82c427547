import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { WholeDataset } from '../../../src/dataset/model.ts';
import { DEFAULT_VIEW } from '../../../src/state/defaults.ts';
import { filterOf } from '../../../src/state/selectors.ts';
import type { ViewState } from '../../../src/state/view-state.ts';
import { buildColumns } from '../../../src/timeline/columns/columns.ts';
import { countFacets } from '../../../src/timeline/filter/facets.ts';
import { FilterPanel } from '../../../src/ui/filters/filter-panel.tsx';
import { CHOICES_PER_STEP } from '../../../src/ui/filters/choices-per-step.ts';
import { story } from '../story.ts';

function show(dataset: WholeDataset, state: Partial<ViewState> = {}, withTopics = false) {
  const filter = filterOf({ ...DEFAULT_VIEW, ...state }, dataset);
  const acts = {
    onToggleTopic: vi.fn<(id: string) => void>(),
    onToggleWithout: vi.fn<(id: string) => void>(),
    onTogglePerson: vi.fn<(id: string) => void>(),
    onToggleSource: vi.fn<(id: string) => void>(),
    onAnyNumberOfSources: vi.fn<() => void>(),
    onQuery: vi.fn<(q: string) => void>(),
    onClear: vi.fn<() => void>(),
    onUndo: null,
    onMinSources: vi.fn<(atLeast: number) => void>(),
    onClose: vi.fn<() => void>(),
  };
  render(
    <FilterPanel
      id="panel"
      dataset={dataset}
      filter={filter}
      facets={countFacets(buildColumns(dataset), filter)}
      shown={3}
      withTopics={withTopics}
      dates={null}
      {...acts}
    />,
  );
  return { acts, user: userEvent.setup() };
}

const group = (name: string) => within(screen.getByRole('group', { name }));
const described = (control: HTMLElement) =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim();

describe('people and sources', () => {
  test('are groups of checkboxes named by label, with their counts in the description', () => {
    show(story());
    const biden = group('People').getByRole('checkbox', { name: 'Joe Biden' });
    expect(described(biden)).toBe('1 event President of the United States');
    const caliber = group('Sources').getByRole('checkbox', { name: 'Caliber.Az' });
    expect(described(caliber)).toBe('2 events Leaders to tackle stability');
  });

  test('are offered where they speak or report; who is only named is not', () => {
    const silent = story({
      quotes: { dangerous: { speaker: undefined } },
      more: {},
    });
    show(silent);
    expect(
      group('People')
        .getAllByRole('checkbox')
        .map((box) => box.closest('label')?.querySelector('.sl-choice-name')?.textContent),
    ).toEqual(['Senior US administration official']);
  });

  test('stand back where they would leave nothing, and can still be chosen', async () => {
    const { user, acts } = show(story(), { q: 'vote' });
    const biden = group('People').getByRole('checkbox', { name: 'Joe Biden' });
    expect(described(biden)).toMatch(/^0 events/);
    expect(biden.closest('label')?.dataset['quiet']).toBe('true');
    await user.click(biden);
    expect(acts.onTogglePerson).toHaveBeenCalledWith('joe-biden');
  });

  test('are toggled by keyboard and by a press on their names', async () => {
    const { user, acts } = show(story(), { sources: ['echo'] });
    const echo = group('Sources').getByRole<HTMLInputElement>('checkbox', { name: 'The Echo' });
    expect(echo.checked).toBe(true);
    echo.focus();
    await user.keyboard(' ');
    expect(acts.onToggleSource).toHaveBeenLastCalledWith('echo');
    await user.click(screen.getByText('A portal'));
    expect(acts.onToggleSource).toHaveBeenLastCalledWith('retelling');
  });

  test('of hundreds show a step, and find the others by name', async () => {
    const people = Array.from({ length: 200 }, (_, index) => ({ id: `p${index}`, name: `Person ${index}` }));
    const base = story();
    const [quote] = base.passages;
    if (!quote) throw new Error('the story has no passage');
    const { user, acts } = show(
      story({
        more: {
          people,
          quotes: people.map(({ id }, index) => ({
            id: `said-${id}`,
            source: 'caliber',
            exact: `Words of ${id}`,
            prefix: '',
            suffix: '',
            start: index * 30,
            end: index * 30 + `Words of ${id}`.length,
            speaker: id,
            topics: [],
          })),
          sources: [
            {
              id: 'caliber',
              title: 'A long article',
              publisher: 'Caliber.Az',
              language: 'en',
              characters: 10_000,
              sha256: 'ab'.repeat(32),
            },
          ],
          events: [
            {
              id: 'debate',
              date: '2024',
              title: 'The debate',
              topics: [],
              quotes: people.map(({ id }) => `said-${id}`),
            },
          ],
        },
      }),
    );
    expect(group('People').getAllByRole('checkbox')).toHaveLength(CHOICES_PER_STEP);
    await user.type(screen.getByRole('searchbox', { name: 'Find a person' }), 'person 199');
    await user.click(group('People').getByRole('checkbox', { name: 'Person 199' }));
    expect(acts.onTogglePerson).toHaveBeenCalledWith('p199');
  });
});

describe('the number of independent sources', () => {
  const levels = () => within(screen.getByRole('radiogroup', { name: 'Independent sources' }));

  test('is offered as far as events have it, with counts', async () => {
    const { user, acts } = show(story());
    expect(levels().getByRole<HTMLInputElement>('radio', { name: 'Any number' }).checked).toBe(true);
    const two = levels().getByRole('radio', { name: '2 or more' });
    expect(described(two)).toBe('1 event');
    expect(levels().getAllByRole('radio')).toHaveLength(2);
    await user.click(two);
    expect(acts.onMinSources).toHaveBeenCalledWith(2);
  });

  test('shows one that only a link asks for', async () => {
    const { user, acts } = show(story(), { minSources: 7 });
    expect(levels().getByRole<HTMLInputElement>('radio', { name: '7 or more' }).checked).toBe(true);
    await user.click(levels().getByRole('radio', { name: 'Any number' }));
    expect(acts.onMinSources).toHaveBeenCalledWith(1);
  });

  test('is no question where no event has two', () => {
    show(story({ events: { lima: { quotes: ['last'] } } }));
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });
});

describe('topics', () => {
  test('can be left out by a checkbox each', async () => {
    const { user, acts } = show(story(), { without: ['trade'] });
    const out = group('Leave out topics');
    expect(out.getByRole<HTMLInputElement>('checkbox', { name: 'Trade' }).checked).toBe(true);
    const taiwan = out.getByRole('checkbox', { name: 'Taiwan' });
    await user.click(taiwan);
    expect(acts.onToggleWithout).toHaveBeenCalledWith('taiwan');
    expect(screen.queryByRole('group', { name: 'Topics' })).toBeNull();
  });

  test('are all here where they are nowhere else', async () => {
    const { user, acts } = show(story(), {}, true);
    await user.click(group('Topics').getByRole('checkbox', { name: 'Taiwan' }));
    expect(acts.onToggleTopic).toHaveBeenCalledWith('taiwan');
    await user.click(group('Topics').getByRole('button', { name: 'Without Trade' }));
    expect(acts.onToggleWithout).toHaveBeenCalledWith('trade');
    expect(screen.queryByRole('group', { name: 'Leave out topics' })).toBeNull();
  });
});

test('Escape and the button at its end close the panel', async () => {
  const { user, acts } = show(story());
  group('People').getByRole('checkbox', { name: 'Joe Biden' }).focus();
  await user.keyboard('{Escape}');
  expect(acts.onClose).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole('button', { name: 'Show 3 events', hidden: true }));
  expect(acts.onClose).toHaveBeenCalledTimes(2);
});
