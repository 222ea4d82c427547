import { readFileSync } from 'node:fs';
import { act, cleanup, configure, fireEvent, render, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TimelineExplorer } from '../../src/embed/react/index.ts';
import type {
  TimelineError,
  TimelineExplorerProps,
  TimelineSelection,
  TimelineView,
} from '../../src/embed/react/index.ts';
import { installNearAtOnce } from './near-at-once.ts';

installNearAtOnce();
// A busy machine is no failure.
configure({ asyncUtilTimeout: 30_000 });
// So that no test has to wait for the chunk.
await import('../../src/embed/react/widget.tsx');

const STORY = readFileSync('public/stories/biden-xi.json', 'utf8');
const LIMA = /^Last meeting as presidents, Lima/;

const answer = vi.fn<typeof fetch>();

beforeEach(() => {
  answer.mockReset();
  answer.mockImplementation(async () => new Response(STORY));
  vi.stubGlobal('fetch', answer);
});
afterEach(async () => {
  await act(async () => cleanup());
  vi.unstubAllGlobals();
});

/** Draws, and waits until the widget has been fetched and begun. */
async function open(element: ReactNode) {
  const drawn = await act(async () => {
    const now = render(element);
    await vi.dynamicImportSettled();
    return now;
  });
  return { ...drawn, unmount: () => act(async () => drawn.unmount()) };
}

const handlers = () => ({
  onReady: vi.fn<() => void>(),
  onSelect: vi.fn<(selection: TimelineSelection) => void>(),
  onFilter: vi.fn<(view: TimelineView) => void>(),
  onError: vi.fn<(error: TimelineError) => void>(),
});

function Host(props: Partial<TimelineExplorerProps>) {
  return (
    <TimelineExplorer src="/stories/biden-xi.json" lang="en" className="host" {...props}>
      <a href="https://host.example/">The story</a>
    </TimelineExplorer>
  );
}

const hostIn = (container: Element, index = 0): Element => {
  const host = container.querySelectorAll('.host')[index];
  if (!host) throw new Error('the component is not on the page');
  return host;
};

/** What stands in the shadow tree, as far as it is there. */
function inside(container: Element, index = 0) {
  const widget = hostIn(container, index).shadowRoot?.querySelector<HTMLElement>('.sl-widget');
  if (!widget) throw new Error('nothing has been drawn yet');
  return within(widget);
}

/** Waits until the chart is there. */
async function shown(container: Element, index = 0) {
  await waitFor(() => inside(container, index).getByRole('region', { name: 'Timeline' }));
  return inside(container, index);
}

/** Presses a mark by itself: a press of the pointer is also the chart's, which wants to know its window. */
function openLima(view: ReturnType<typeof within>): void {
  const [mark] = view.getAllByRole('button', { name: LIMA });
  if (mark) fireEvent.click(mark);
}

const countIn = (view: ReturnType<typeof within>) => view.getAllByRole('status')[0]?.textContent;

describe('the component', () => {
  test('draws the explorer into a shadow tree, and leaves the page as it is', async () => {
    const { head, documentElement } = document;
    const before = [
      location.href,
      history.length,
      document.title,
      head.innerHTML,
      documentElement.cloneNode(false),
    ];
    const told = handlers();
    const { container } = await open(<Host {...told} title="Biden and Xi" />);
    const view = await shown(container);
    expect(countIn(view)).toMatch(/^17 of 17 events/);
    expect(told.onReady).toHaveBeenCalledTimes(1);
    openLima(view);
    await waitFor(() => view.getByRole('region', { name: 'Event' }));
    expect([
      location.href,
      history.length,
      document.title,
      head.innerHTML,
      documentElement.cloneNode(false),
    ]).toEqual(before);
    expect(hostIn(container).shadowRoot?.querySelector('.sl-widget')?.getAttribute('aria-label')).toBe(
      'Biden and Xi',
    );
  });

  test('tells what the reader opens and filters, once each', async () => {
    const told = handlers();
    const { container } = await open(<Host {...told} />);
    const view = await shown(container);
    openLima(view);
    expect(told.onSelect.mock.calls).toEqual([[{ event: 'lima-2024', quote: null }]]);
    await userEvent.click(view.getByRole('checkbox', { name: 'Taiwan' }));
    expect(told.onFilter.mock.calls).toEqual([
      [expect.objectContaining({ topics: ['taiwan'], event: 'lima-2024', minSources: 1 })],
    ]);
  });

  test('changes in place with its props, keeps what the reader has done, and tells nothing of it', async () => {
    const told = handlers();
    const { container, rerender } = await open(<Host {...told} topics={[]} />);
    const view = await shown(container);
    openLima(view);
    told.onSelect.mockClear();
    const asked = answer.mock.calls.length;
    rerender(<Host {...told} topics={['north-korea']} />);
    await waitFor(() => expect(countIn(view)).toMatch(/^4 of 17 events/));
    view.getByRole('region', { name: 'Event' });
    rerender(<Host {...told} topics={['north-korea']} event={null} theme="dark" />);
    await waitFor(() =>
      expect(view.getByRole('region', { name: 'Timeline' }).closest('[data-theme]')).not.toBeNull(),
    );
    view.getByRole('region', { name: 'Event' });
    rerender(<Host {...told} />);
    await waitFor(() => expect(countIn(view)).toMatch(/^17 of 17 events/));
    expect(told.onSelect).not.toHaveBeenCalled();
    expect(told.onFilter).not.toHaveBeenCalled();
    expect(answer).toHaveBeenCalledTimes(asked);
  });

  test('leaves the reader’s view alone when the page is drawn again with the same props', async () => {
    const { container, rerender } = await open(<Host topics={['trade']} />);
    const view = await shown(container);
    await userEvent.click(view.getByRole('checkbox', { name: 'Taiwan' }));
    const count = countIn(view);
    rerender(<Host topics={['trade']} />);
    expect(countIn(view)).toBe(count);
    expect(view.getByRole<HTMLInputElement>('checkbox', { name: 'Taiwan' }).checked).toBe(true);
  });

  test('shows a view again that it has told', async () => {
    const told = handlers();
    const first = await open(<Host {...told} />);
    const view = await shown(first.container);
    await userEvent.click(view.getByRole('checkbox', { name: 'Taiwan' }));
    const [kept] = told.onFilter.mock.lastCall ?? [];
    await first.unmount();
    const again = await open(<Host {...kept} />);
    expect(countIn(await shown(again.container))).toMatch(/^1 of 17 events/);
  });

  test('goes on where a callback of the page throws, which the page hears of', async () => {
    const reported = vi.fn<(cause: unknown) => void>();
    vi.stubGlobal('reportError', reported);
    const trouble = new Error('the page’s own');
    const onReady = () => {
      throw trouble;
    };
    const { container } = await open(<Host onReady={onReady} />);
    const view = await shown(container);
    expect(countIn(view)).toMatch(/^17 of 17 events/);
    expect(reported.mock.calls).toEqual([[trouble]]);
  });

  test('says why there is no story, beside what stands in it, and tells the page', async () => {
    answer.mockImplementation(async () => new Response('', { status: 404 }));
    const told = handlers();
    const { container, getByRole } = await open(<Host {...told} />);
    await waitFor(() => inside(container).getByRole('alert'));
    expect(told.onError.mock.calls).toEqual([[{ message: expect.stringContaining('not-found') as string }]]);
    expect(told.onReady).not.toHaveBeenCalled();
    const shadow = hostIn(container).shadowRoot;
    expect(shadow?.querySelector<HTMLElement>('.sl-widget')?.dataset['state']).toBe('beside');
    getByRole('link', { name: 'The story' });
  });

  test.each(['http://', 'javascript:alert(1)', 'data:application/json,{}'])(
    'loads nothing from %s',
    async (src) => {
      answer.mockRejectedValue(new TypeError('no address'));
      const told = handlers();
      const { container } = await open(<Host {...told} src={src} />);
      await waitFor(() => expect(told.onError).toHaveBeenCalledTimes(1));
      inside(container).getByRole('alert');
    },
  );

  test('takes another story in the place of the first', async () => {
    const { container, rerender } = await open(<Host />);
    await shown(container);
    answer.mockImplementation(
      async () => new Response(STORY.replace('Biden and Xi, face to face', 'Another')),
    );
    rerender(<Host src="https://elsewhere.example/another.json" />);
    await waitFor(() => inside(container).getByRole('heading', { name: 'Another' }));
    expect(inside(container).queryByText(/refused|not allowed/i)).toBeNull();
    expect(answer.mock.lastCall?.[0]).toBe('https://elsewhere.example/another.json');
  });

  test('leaves nothing behind when it goes', async () => {
    const added = listenersOf(window);
    const { container, unmount } = await open(<Host />);
    await shown(container);
    const host = hostIn(container);
    expect(added.size).toBeGreaterThan(0);
    await unmount();
    await waitFor(() => expect(added.size).toBe(0));
    expect(host.shadowRoot?.childNodes.length).toBe(0);
    vi.restoreAllMocks();
  });

  test('ends its download when it goes half-way through', async () => {
    answer.mockImplementation(() => new Promise(() => undefined));
    const told = handlers();
    const { container, unmount } = await open(<Host {...told} />);
    await waitFor(() => expect(answer).toHaveBeenCalled());
    await waitFor(() => inside(container).getByRole('progressbar', { hidden: true }));
    await unmount();
    const signal = answer.mock.lastCall?.[1]?.signal;
    await waitFor(() => expect(signal?.aborted).toBe(true));
    expect(told.onError).not.toHaveBeenCalled();
  });

  test('is drawn once where React tries its effects twice', async () => {
    const told = handlers();
    const { container } = await open(
      <StrictMode>
        <Host {...told} />
      </StrictMode>,
    );
    await shown(container);
    expect(hostIn(container).shadowRoot?.querySelectorAll('.sl-widget')).toHaveLength(1);
    expect(told.onReady).toHaveBeenCalledTimes(1);
  });

  test('is one of two that know nothing of each other', async () => {
    const { container } = await open(
      <>
        <Host />
        <Host />
      </>,
    );
    const one = await shown(container, 0);
    const other = await shown(container, 1);
    await userEvent.click(one.getByRole('checkbox', { name: 'Taiwan' }));
    expect(countIn(one)).toMatch(/^1 of 17 events/);
    expect(countIn(other)).toMatch(/^17 of 17 events/);
  });

  test('leads to a page of the story where it is told one, and offers no links where it isn’t', async () => {
    const { container, rerender } = await open(<Host event="lima-2024" />);
    const view = await shown(container);
    await waitFor(() => view.getByRole('region', { name: 'Event' }));
    expect(view.queryByRole('link', { name: 'Open the full timeline' })).toBeNull();
    expect(view.queryByRole('button', { name: /Copy (?:quote )?link/ })).toBeNull();
    rerender(<Host event="lima-2024" page="https://host.example/timeline/" />);
    const link = await waitFor(() =>
      view.getByRole<HTMLAnchorElement>('link', { name: 'Open the full timeline' }),
    );
    expect(link.href).toBe(
      'https://host.example/timeline/?data=http://localhost:3000/stories/biden-xi.json&event=lima-2024&lang=en',
    );
    expect(view.getAllByRole('button', { name: /Copy (?:quote )?link/ }).length).toBeGreaterThan(0);
  });

  test('is no main part of the page, which has one of its own', async () => {
    const { container } = await open(<Host />);
    const view = await shown(container);
    expect(view.queryByRole('main')).toBeNull();
  });
});

/** What listens on an object from now on, by type and function; what stops listening is taken out. */
function listenersOf(target: Window): ReadonlySet<unknown> {
  const now = new Set<unknown>();
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  vi.spyOn(target, 'addEventListener').mockImplementation((...given: Parameters<typeof add>) => {
    now.add(given[1]);
    add(...given);
  });
  vi.spyOn(target, 'removeEventListener').mockImplementation((...given: Parameters<typeof remove>) => {
    now.delete(given[1]);
    remove(...given);
  });
  return now;
}
