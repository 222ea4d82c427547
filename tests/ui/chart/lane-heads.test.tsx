import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { buildColumns } from '../../../src/timeline/columns/columns.ts';
import { countFacets } from '../../../src/timeline/filter/facets.ts';
import { EVERYTHING } from '../../../src/timeline/filter/filter.ts';
import type { Filter, Lanes } from '../../../src/timeline/model.ts';
import { placeRows } from '../../../src/timeline/marks/place-rows.ts';
import { lanesOf, rowsFor, withRest } from '../../../src/timeline/rows.ts';
import { LaneHeads } from '../../../src/ui/chart/lane-heads.tsx';
import { LaneSwitch } from '../../../src/ui/chart/lane-switch.tsx';
import { namedRows } from '../../../src/ui/chart/named-rows.ts';
import { en } from '../../../src/ui/messages/en.ts';
import { story } from '../story.ts';

const dataset = story();
const toggle = () => vi.fn<(id: string) => void>();
const chosen = () => vi.fn<(lanes: Lanes) => void>();

function show(lanes: Lanes, filter: Partial<Filter> = {}, shown = Infinity) {
  const wanted = { ...EVERYTHING, ...filter };
  const all = rowsFor(dataset, lanes);
  const total = all.filter((row) => row.kind === 'value').length;
  const withShared = withRest(
    all.filter((row, at) => at < shown || row.kind === 'none'),
    total,
  );
  const hidden = total - withShared.filter((row) => row.kind === 'value').length;
  const rows = namedRows(withShared, lanes, hidden, en);
  const act = { person: toggle(), source: toggle(), topic: toggle(), without: toggle() };
  render(
    <LaneHeads
      dataset={dataset}
      lanes={lanes}
      rows={placeRows(rows, 0, 30)}
      filter={wanted}
      facets={countFacets(buildColumns(dataset), wanted)}
      shared={{ rest: 2, none: 1 }}
      onToggleTopic={act.topic}
      onToggleWithout={act.without}
      onTogglePerson={act.person}
      onToggleSource={act.source}
    />,
  );
  return act;
}

describe('the names of the rows', () => {
  test('are the filter by people, each with its live count, in a group of that name', async () => {
    const act = show('people', { people: ['joe-biden'] });
    const people = within(screen.getByRole('group', { name: 'People' }));
    const biden = people.getByRole<HTMLInputElement>('checkbox', { name: 'Joe Biden' });
    expect(biden.checked).toBe(true);
    expect(document.getElementById(biden.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      '1 event',
    );
    await userEvent.click(people.getByRole('checkbox', { name: 'Senior US administration official' }));
    expect(act.person).toHaveBeenCalledWith('official');
    people.getByText('No speaker');
  });

  test('are the filter by sources, told by publisher', async () => {
    const act = show('sources');
    const sources = within(screen.getByRole('group', { name: 'Sources' }));
    await userEvent.click(sources.getByRole('checkbox', { name: 'Caliber.Az' }));
    expect(act.source).toHaveBeenCalledWith('caliber');
    sources.getByText('No source');
  });

  test('say how many topics have no row, and how many events are in theirs', () => {
    show('topics', {}, 2);
    const topics = within(screen.getByRole('group', { name: 'Topics' }));
    expect(topics.getAllByRole('checkbox')).toHaveLength(2);
    expect(topics.getByText('4 more topics').parentElement?.textContent).toBe('4 more topics2');
  });
});

describe('the choice of rows', () => {
  test('offers the kinds that a story has, and tells what was chosen', async () => {
    const onLanes = chosen();
    render(<LaneSwitch lanes="topics" offered={lanesOf(dataset)} onLanes={onLanes} />);
    const rows = screen.getByRole('combobox', { name: 'Rows' });
    expect(
      within(rows)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['Topics', 'People', 'Sources']);
    await userEvent.selectOptions(rows, 'People');
    expect(onLanes).toHaveBeenCalledWith('people');
  });

  test('is not there where there is nothing to choose, but leads out of what a link asks for in vain', () => {
    const { container, rerender } = render(
      <LaneSwitch lanes="topics" offered={['topics']} onLanes={chosen()} />,
    );
    expect(container.textContent).toBe('');
    // A story without topics, people and sources.
    rerender(<LaneSwitch lanes="topics" offered={[]} onLanes={chosen()} />);
    expect(container.textContent).toBe('');
    rerender(<LaneSwitch lanes="people" offered={['topics']} onLanes={chosen()} />);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Rows' }).value).toBe('people');
  });
});
