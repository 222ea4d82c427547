import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/base/interval.ts';
import { setDates, setWindow } from '../../../src/state/changes.ts';
import { DEFAULT_VIEW } from '../../../src/state/defaults.ts';
import { windowOf } from '../../../src/state/selectors.ts';
import type { ViewState } from '../../../src/state/view-state.ts';
import { WindowDates } from '../../../src/ui/filters/window-dates.tsx';

const FIT = { start: Date.UTC(2020, 0), end: Date.UTC(2026, 0) };
const SPAN = { start: Date.UTC(2021, 0), end: Date.UTC(2025, 0) };
const FILTERED = { start: Date.UTC(2022, 0), end: Date.UTC(2023, 0) };

/** The fields over a view that a test can look at and change. */
function show(start: Partial<ViewState> = {}, filteredFit: Interval | null = FILTERED) {
  const seen = { state: { ...DEFAULT_VIEW, ...start } };
  function Page() {
    const [state, setState] = useState(seen.state);
    const put = (next: ViewState) => {
      seen.state = next;
      setState(next);
    };
    return (
      <>
        <WindowDates
          window={windowOf(state, FIT)}
          from={state.from}
          to={state.to}
          fit={FIT}
          span={SPAN}
          filteredFit={filteredFit}
          onDates={(from, to) => put(setDates(state, from, to))}
          onWindow={(window) => put(setWindow(state, window))}
        />
        <button
          type="button"
          onClick={() => put(setWindow(state, { start: Date.UTC(2021, 0), end: Date.UTC(2024, 0) }))}
        >
          zoom
        </button>
      </>
    );
  }
  render(<Page />);
  return { seen, user: userEvent.setup() };
}

const field = (name: 'From' | 'To') => screen.getByRole<HTMLInputElement>('textbox', { name });
const problemOf = (name: 'From' | 'To') => {
  const [id = ''] = (field(name).getAttribute('aria-describedby') ?? '').split(' ');
  return document.getElementById(id)?.textContent ?? '';
};
const said = () => document.querySelector('.sl-dates > [aria-live]')?.textContent;

describe('the window by its dates', () => {
  test('is set by Enter, exactly as it was typed, and said aloud', async () => {
    const { user, seen } = show();
    await user.type(field('From'), '2022');
    await user.type(field('To'), '16.11.2024{Enter}');
    expect(seen.state).toMatchObject({ from: '2022', to: '2024-11-16' });
    expect(field('To').value).toBe('2024-11-16');
    expect(said()).toMatch(/^Now on screen: .*2022.*2024/);
    expect(document.activeElement).toBe(field('To'));
  });

  test('is set by the button, and years before 1 by their usual names', async () => {
    const { user, seen } = show({}, null);
    await user.type(field('From'), '44 BC');
    await user.click(screen.getByRole('button', { name: 'Apply' }));
    expect(seen.state).toMatchObject({ from: '-0043', to: null });
  });

  test('stands in the fields, and is what they show where it fits everything', async () => {
    show();
    expect(field('From').value).toBe('');
    expect(field('From').placeholder).toBe('2020');
    expect(field('To').placeholder).toBe('2025');
  });

  test('is said with both its edges where only one was typed', async () => {
    const { user } = show();
    await user.type(field('From'), '2023{Enter}');
    // Up to where everything fits, the end of 2025.
    expect(said()).toMatch(/^Now on screen: .*2023.*2025/);
  });

  const zoom = () => screen.getByRole('button', { name: 'zoom' });

  test('is followed by the fields when it moves otherwise', async () => {
    const { user } = show({ from: '2022', to: '2024' });
    await user.click(zoom());
    expect(field('From').value).toBe('2021');
    expect(field('To').value).toBe('2023');
  });

  test('takes nothing away that is half typed when it moves; the other field follows', async () => {
    const { user, seen } = show({ from: '2022', to: '2024' });
    await user.type(field('From'), '-1');
    await user.click(zoom());
    expect(field('From').value).toBe('2022-1');
    expect(field('To').value).toBe('2023');
    await user.type(field('From'), '1{Enter}');
    expect(seen.state).toMatchObject({ from: '2022-11', to: '2023' });
    await user.click(zoom());
    expect(field('From').value).toBe('2021');
  });

  test('stands in the fields again once what was typed is taken back', async () => {
    const { user } = show({ from: '2022', to: '2024' });
    await user.type(field('From'), '-1');
    await user.click(zoom());
    await user.type(field('From'), '{Escape}');
    expect(field('From').value).toBe('2021');
  });

  test('is left as it is by Escape, which takes back what was typed', async () => {
    const { user, seen } = show({ from: '2022' });
    await user.type(field('From'), 'x{Escape}');
    expect(field('From').value).toBe('2022');
    expect(seen.state.from).toBe('2022');
  });
});

describe('what is wrong is said at the field', () => {
  test.each([
    ['soon', '', 'From', /^This is not a date\. Write one such as 2022/],
    ['', '2024-02-30', 'To', /^The calendar has no such date/],
    ['../2022', '', 'From', /^This has no known beginning/],
    ['', '2022/..', 'To', /^This has no known end/],
    ['2024', '2022', 'To', /^This is before the beginning/],
    ['2031', '', 'From', /^All events are earlier \(.*2021.*2024\)/],
    ['', '1999', 'To', /^All events are later \(.*2021.*2024\)/],
  ] as const)('from %j to %j', async (from, to, wrong, message) => {
    const { user, seen } = show();
    if (from) await user.type(field('From'), from);
    if (to) await user.type(field('To'), to);
    await user.click(screen.getByRole('button', { name: 'Apply' }));
    expect(problemOf(wrong)).toMatch(message);
    expect(field(wrong).getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field(wrong));
    expect(seen.state).toEqual(DEFAULT_VIEW);
  });

  test('and no longer once it is typed anew', async () => {
    const { user } = show();
    await user.type(field('From'), 'soon{Enter}');
    expect(problemOf('From')).not.toBe('');
    await user.type(field('From'), '{Backspace}');
    expect(problemOf('From')).toBe('');
    expect(field('From').getAttribute('aria-invalid')).toBe('false');
  });
});

describe('beside the fields', () => {
  test('one press shows everything, and has nothing to do where everything is shown', async () => {
    const { user, seen } = show({ from: '2022', to: '2024' });
    const everything = screen.getByRole('button', { name: 'Show everything' });
    await user.click(everything);
    expect(seen.state).toEqual(DEFAULT_VIEW);
    expect(everything.getAttribute('aria-disabled')).toBe('true');
  });

  test('one press fits what is filtered, where that is not everything', async () => {
    const { user, seen } = show();
    await user.click(screen.getByRole('button', { name: 'Fit what is filtered' }));
    expect(seen.state).toMatchObject({ from: '2022', to: '2022' });
  });

  test('there is nothing to fit where nothing is filtered', () => {
    show({}, null);
    expect(screen.queryByRole('button', { name: 'Fit what is filtered' })).toBeNull();
  });
});
