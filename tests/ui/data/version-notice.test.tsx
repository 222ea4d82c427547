import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/state/defaults.ts';
import type { ViewState } from '../../../src/state/view-state.ts';
import { VersionNotice } from '../../../src/ui/data/version-notice.tsx';
import type { Commit } from '../../../src/ui/explorer/act.ts';
import { story } from '../story.ts';

const VERSION = { digest: 'ab12', current: `${location.origin}/stories/talks.json` };
const STATE: ViewState = { ...DEFAULT_VIEW, q: 'Lima', data: 'stories/versions/talks.ab12.json' };

function show(changes: { readonly date: string; readonly note: string }[]) {
  const commit = vi.fn<Commit>();
  render(
    <VersionNotice
      version={VERSION}
      changes={story({ more: { changes } }).changes}
      state={STATE}
      commit={commit}
      linkFor={({ data, q }) => `${location.origin}/?data=${data}&q=${q}`}
    />,
  );
  return commit;
}

test('a version says that newer corrections are not in it, and leads to the same view of the story as it is now', () => {
  const commit = show([]);
  expect(
    screen.getByText(/This is one version of the story.* Corrections made after it are not in it/),
  ).toBeTruthy();
  const link = screen.getByRole('link', { name: 'The story as it is now' });
  expect(link.getAttribute('href')).toBe(`${location.origin}/?data=stories/talks.json&q=Lima`);
  fireEvent.click(link);
  const [change, mode] = commit.mock.lastCall ?? [];
  expect(change?.(STATE)).toEqual({ ...STATE, data: 'stories/talks.json' });
  expect(mode).toBe('push');
});

test('a version with corrections says of which day the newest is', () => {
  show([
    { date: '2024-12-01', note: 'A name' },
    { date: '2025-01-04', note: 'A date' },
  ]);
  expect(screen.getByText(/as corrected on 4 January 2025/)).toBeTruthy();
});
