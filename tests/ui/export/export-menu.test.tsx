import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { WholeDataset } from '../../../src/dataset/model.ts';
import { DEFAULT_VIEW } from '../../../src/state/defaults.ts';
import type { ViewState } from '../../../src/state/view-state.ts';
import { ExportMenu } from '../../../src/ui/export/export-menu.tsx';
import { useStory } from '../../../src/ui/explorer/use-story.ts';
import { expectConsole } from '../../setup/console-guard.ts';
import { story } from '../story.ts';

function Menu(props: { readonly dataset: WholeDataset; readonly state: ViewState }) {
  const { dataset, state } = props;
  return (
    <ExportMenu
      dataset={dataset}
      state={state}
      story={useStory(dataset, state)}
      locale="en-GB"
      linkFor={(view) => `https://example.org/?event=${view.event}`}
    />
  );
}

function open(state: Partial<ViewState> = {}, dataset = story()) {
  const view = render(<Menu dataset={dataset} state={{ ...DEFAULT_VIEW, ...state }} />);
  fireEvent.click(screen.getByRole('button', { name: 'Export' }));
  return view;
}

const panel = () => screen.getByRole('group', { name: 'Save what is shown' });
const kind = (name: string, description?: string | RegExp) =>
  screen.getByRole('button', { name, ...(description === undefined ? {} : { description }) });

/** The code that makes files is fetched at the first press; nothing here waits for time to pass. */
const LONG = { timeout: 30_000 };
const started = (name: string) =>
  waitFor(() => expect(panel().textContent).toContain(`Download started: ${name}`), LONG);
const kinds = () => within(panel()).getAllByRole('button');

let saved: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  saved = [];
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) blobs.set('blob:1', blob);
    return 'blob:1';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) saved.push({ name: this.download, blob });
  });
});

describe('what the view can be saved as', () => {
  test('stands behind a button, and each kind says what it will hold', () => {
    open();
    const items = within(panel()).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^Picture \(SVG\)/),
      expect.stringMatching(/^Picture \(PNG\)/),
      'Events (CSV)3 rows for a spreadsheet, one for each event',
      'Quotes (CSV)4 quotes, who said them and where they stand',
      'Data (JSON)3 events with 4 quotes and 3 sources, a timeline of their own',
      'Calendar (ICS)Whole days for a calendar program',
    ]);
    expect(screen.getByRole('group', { description: 'All 3 events' })).toBe(panel());
    expect(kind('Events (CSV)', '3 rows for a spreadsheet, one for each event')).toBe(kinds()[2]);
  });

  test('is what passes the filters, and says so', () => {
    open({ topics: ['taiwan'] });
    expect(screen.getByRole('group', { description: '1 of 3 events, as filtered' })).toBe(panel());
    expect(kind('Events (CSV)', /^1 row/)).toBe(kinds()[2]);
  });

  test('is nothing where nothing passes, and no menu is there without events', () => {
    const { unmount } = open({ q: 'nobody ever said this' });
    for (const button of kinds()) expect(button).toHaveProperty('disabled', true);
    unmount();
    render(<Menu dataset={story({ more: { events: [] } })} state={DEFAULT_VIEW} />);
    expect(screen.queryByRole('button', { name: 'Export' })).toBeNull();
  });

  test('warns of dates that a calendar holds only in part, or not at all', () => {
    open({}, story({ events: { vote: { date: '-0043' }, 'bali-2022': { date: '[..2022]' } } }));
    expect(
      kind(
        'Calendar (ICS)',
        'Whole days for a calendar program. 1 event known only as before or after a date stands on it. 1 event left out: no calendar reaches its date',
      ),
    ).toBe(kinds().at(-1));
  });
});

describe('by keyboard', () => {
  test('arrow keys go round, Escape closes and gives the focus back, and no key reaches the page', () => {
    const pressed = vi.fn<(event: KeyboardEvent) => void>();
    document.body.addEventListener('keydown', pressed);
    open();
    const key = (name: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
    expect(document.activeElement).toBe(kinds()[0]);
    key('ArrowUp');
    expect(document.activeElement).toBe(kinds().at(-1));
    key('ArrowDown');
    expect(document.activeElement).toBe(kinds()[0]);
    key('End');
    key('Home');
    expect(document.activeElement).toBe(kinds()[0]);
    key('Escape');
    expect(screen.queryByRole('group')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Export' }));
    expect(pressed).not.toHaveBeenCalled();
    document.body.removeEventListener('keydown', pressed);
  });

  test('leaving it closes it', () => {
    open();
    const elsewhere = document.body.appendChild(document.createElement('button'));
    fireEvent.blur(kinds()[0] ?? panel(), { relatedTarget: elsewhere });
    expect(screen.queryByRole('group')).toBeNull();
    elsewhere.remove();
  });
});

describe('while a file is being made', () => {
  const working = () => screen.queryByRole('progressbar');
  const leave = () => {
    const from = panel();
    const elsewhere = document.body.appendChild(document.createElement('button'));
    fireEvent.blur(from, { relatedTarget: elsewhere });
    fireEvent.pointerDown(elsewhere);
    elsewhere.remove();
  };

  test('a press elsewhere, leaving by Tab and the button itself do not end it; afterwards they close the menu', async () => {
    open();
    fireEvent.click(kind('Events (CSV)'));
    expect(working()).not.toBeNull();
    leave();
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    await started('talks-events.csv');
    expect(saved).toHaveLength(1);
    leave();
    expect(screen.queryByRole('group')).toBeNull();
  });

  test('Escape ends it', () => {
    open();
    fireEvent.click(kind('Events (CSV)'));
    fireEvent.keyDown(kinds()[0] ?? panel(), { key: 'Escape' });
    expect(screen.queryByRole('group')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    expect(working()).toBeNull();
  });
});

describe('a press', () => {
  test('saves a file, says so, and leaves the menu open for another', async () => {
    open({ topics: ['taiwan'] });
    fireEvent.click(kind('Events (CSV)'));
    await started('talks-taiwan-events.csv');
    expect(saved.map(({ name }) => name)).toEqual(['talks-taiwan-events.csv']);
    expect(saved[0]?.blob.type).toBe('text/csv;charset=utf-8');
    expect(await saved[0]?.blob.text()).toContain('https://example.org/?event=lima');
    fireEvent.click(kind('Picture (SVG)'));
    await started('talks-taiwan.svg');
    expect(await saved[1]?.blob.text()).toContain('topic: Taiwan');
  });

  test('that fails says so and what to do, and does not harm the others', async () => {
    expectConsole(/an export failed/);
    // jsdom draws no pictures, as a browser without a canvas or out of memory.
    vi.stubGlobal(
      'Image',
      class extends EventTarget {
        set src(_: string) {
          this.dispatchEvent(new Event('error'));
        }
      },
    );
    open();
    fireEvent.click(kind('Picture (PNG)'));
    expect((await screen.findByRole('alert', {}, LONG)).textContent).toContain('could not be made');
    fireEvent.click(kind('Data (JSON)'));
    await started('talks.json');
    expect(screen.queryByRole('alert')).toBeNull();
    vi.unstubAllGlobals();
  });

  test('in a frame that may not save shows the file, to be copied or tried all the same', async () => {
    vi.stubGlobal('origin', 'null');
    open();
    fireEvent.click(kind('Quotes (CSV)'));
    expect((await screen.findByRole('alert', {}, LONG)).textContent).toContain(
      'may not be allowed to save files',
    );
    expect(saved).toEqual([]);
    const field = await screen.findByRole('textbox', { name: 'talks-quotes.csv' });
    expect(field).toHaveProperty('value', expect.stringContaining('dangerous and destabilizing'));
    expect(screen.getByRole('button', { name: 'Copy the text' })).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Try to save it all the same' }));
    expect(saved.map(({ name }) => name)).toEqual(['talks-quotes.csv']);
    vi.unstubAllGlobals();
  });
});
