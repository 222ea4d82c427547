import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WholeDataset } from '../../../src/dataset/model.ts';
import { EventList } from '../../../src/ui/list/event-list.tsx';
import type { EventListProps } from '../../../src/ui/list/event-list.tsx';
import { HOSTILE_TEXTS, manyEvents, story } from '../story.ts';

function show(dataset: WholeDataset = story(), more: Partial<EventListProps> = {}) {
  const props: EventListProps = {
    dataset,
    events: dataset.events,
    selectedId: null,
    locale: 'en-GB',
    wantedTopics: [],
    onSelect: vi.fn<(event: string) => void>(),
    onReadInArticle: vi.fn<(passage: string) => void>(),
    ...more,
  };
  return { props, ...render(<EventList {...props} />) };
}

const list = () => screen.getByRole('list', { name: 'Events' });
const articles = () => within(list()).queryAllByRole('article');
const titles = () =>
  within(list())
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent);

describe('the list of events', () => {
  it('is one list, an article each, in time order, named by their titles', () => {
    show();
    expect(articles()).toHaveLength(3);
    expect(titles()).toEqual(['First meeting, Bali', 'The vote', 'Last meeting as presidents, Lima']);
    expect(screen.getByRole('article', { name: 'The vote' }).textContent).toContain('5 November 2024');
  });

  it('has a heading per year, and no item that is not an event', () => {
    show();
    const years = within(list()).getAllByRole('heading', { level: 2 });
    expect(years.map((year) => year.textContent)).toEqual(['2022', '2024']);
    expect([...list().children].every((item) => item.querySelectorAll('article').length === 1)).toBe(true);
  });

  it('names topics and counts quotes and sources', () => {
    show();
    const lima = screen.getByRole('article', { name: /Lima/ });
    const topics = within(lima).getByRole('list', { name: 'Topics' });
    expect(within(topics).getAllByRole('listitem')).toHaveLength(6);
    expect(lima.textContent).toContain('2 quotes · Reported by 3 sources, 2 of them independent');
    expect(screen.getByRole('article', { name: /Bali/ }).textContent).toContain('Reported by 1 source');
    expect(screen.getByRole('article', { name: /vote/ }).textContent).toContain('No quotes and no reporting');
  });

  it('says how exactly a date is known, and which other dates are given, in which words', async () => {
    const { props } = show(
      story({ events: { lima: { otherDates: [{ date: '2024-11-17', quotes: ['on-the-17th'] }] } } }),
    );
    expect(screen.getByRole('article', { name: /Bali/ }).textContent).toContain(
      '2022 · only the year is known',
    );
    const lima = screen.getByRole('article', { name: /Lima/ });
    expect(lima.textContent).toContain('Sunday, 17 November 2024, says The Echo');
    const words = within(lima).getByText('They will meet on the 17th.', { selector: 'q *' });
    await userEvent.click(within(words.closest('p') ?? lima).getByRole('button'));
    expect(props.onReadInArticle).toHaveBeenCalledExactlyOnceWith('on-the-17th');
  });

  it('opens an event, by keyboard too', async () => {
    const { props } = show();
    screen.getByRole('button', { name: 'The vote' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(props.onSelect).toHaveBeenCalledExactlyOnceWith('vote');
  });

  it('says which event is selected', () => {
    show(story(), { selectedId: 'vote' });
    expect(screen.getByRole('button', { current: true }).textContent).toBe('The vote');
  });

  it('shows the first quote, and all when asked', async () => {
    const { props } = show();
    const lima = within(screen.getByRole('article', { name: /Lima/ }));
    expect(lima.getAllByRole('blockquote')).toHaveLength(1);
    await userEvent.click(lima.getByRole('button', { name: 'Show 3 more passages' }));
    expect(lima.getAllByRole('blockquote')).toHaveLength(4);
    const [, second] = lima.getAllByRole('button', { name: 'read in the article' });
    await userEvent.click(second ?? document.body);
    expect(props.onReadInArticle).toHaveBeenCalledExactlyOnceWith('dangerous');
  });

  it('holds the other quotes on the page for a print', () => {
    show();
    expect(list().querySelectorAll('blockquote')).toHaveLength(5);
  });

  it('shows first what was said on a wanted topic', () => {
    show(story(), { wantedTopics: ['north-korea'] });
    const lima = within(screen.getByRole('article', { name: /Lima/ }));
    expect(lima.getByRole('blockquote').textContent).toContain('dangerous');
  });

  it('shows first what was reported on a wanted topic, where nobody spoke about it', () => {
    show(story({ quotes: { third: { topics: ['taiwan'] } } }), { wantedTopics: ['taiwan'] });
    const lima = within(screen.getByRole('article', { name: /Lima/ }));
    expect(lima.getByRole('blockquote').textContent).toContain('third in-person');
  });

  it.each(HOSTILE_TEXTS)('shows %s as text', (text) => {
    const { container } = show(story({ events: { vote: { title: text, summary: text } } }));
    expect(container.querySelectorAll('script, img, iframe, b, svg')).toHaveLength(0);
    expect(titles()).toContain(text);
  });
});

/** Without roles: working those out for thousands of elements takes jsdom seconds. */
const rows = () => [...document.querySelectorAll('ol[aria-label="Events"] > li')];
const rowTitles = () => rows().map((row) => row.querySelector('h3')?.textContent);
const step = (label: RegExp) => {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => label.test(textContent));
  act(() => button?.click());
};

describe('a list of 100 000 events', () => {
  const events = manyEvents(100_000);
  const dataset = { ...story(), events, eventById: new Map(events.map((event) => [event.id, event])) };

  it('has 40 of them on the page, and counts all', () => {
    const { container } = show(dataset, { events });
    expect(rows()).toHaveLength(40);
    expect(container.querySelectorAll('*').length).toBeLessThan(1_500);
    expect(rows().at(-1)?.getAttribute('aria-posinset')).toBe('40');
    expect(rows().at(-1)?.getAttribute('aria-setsize')).toBe('100000');
    expect(container.textContent).toContain('1 to 40 of 100,000 events');
  });

  it('shows 40 more, and goes on reading at the first of them', () => {
    show(dataset, { events });
    step(/^Show 40 more$/);
    expect(rows()).toHaveLength(80);
    expect(document.activeElement?.textContent).toBe('Event 40');
  });

  it('never has more than 600 on the page, and leads back to the earlier ones', { timeout: 20_000 }, () => {
    show(dataset, { events, selectedId: 'e900' });
    for (let steps = 0; steps < 16; steps++) step(/more$/);
    expect(rowTitles().at(0)).toBe('Event 960');
    expect(rowTitles().at(-1)).toBe('Event 1559');
    step(/earlier$/);
    expect(rowTitles().at(0)).toBe('Event 920');
    expect(rows()).toHaveLength(600);
    expect(document.activeElement?.textContent).toBe('Event 959');
  });

  it('begins at the selected event, and follows a selection beyond the page', () => {
    const { props, rerender } = show(dataset, { events, selectedId: 'e50321' });
    expect(rowTitles()[0]).toBe('Event 50320');
    rerender(<EventList {...props} selectedId="e99999" />);
    expect(rowTitles().at(-1)).toBe('Event 99999');
  });

  it('stays where it is when the list only grows', () => {
    const { props, rerender } = show(dataset, { events });
    step(/more$/);
    rerender(<EventList {...props} events={[...events, ...events.slice(0, 1)]} />);
    expect(rows()).toHaveLength(80);
  });

  it('begins anew when the filter changes', () => {
    const { props, rerender } = show(dataset, { events });
    step(/more$/);
    rerender(<EventList {...props} events={events.slice(1_000)} />);
    expect(rowTitles()[0]).toBe('Event 1000');
    expect(rows()).toHaveLength(40);
    rerender(<EventList {...props} events={events.slice(1_000, 1_003)} />);
    expect(rows()).toHaveLength(3);
    rerender(<EventList {...props} events={[]} />);
    expect(rows()).toHaveLength(0);
    rerender(<EventList {...props} />);
    expect(rows()).toHaveLength(40);
  });
});

describe('a long list, scrolled', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('goes on by itself near its end, up to what the page may hold', () => {
    let scroll: () => void = () => undefined;
    class NearEnd {
      constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
        scroll = () => callback([{ isIntersecting: true }]);
      }
      observe(): void {}
      disconnect(): void {
        scroll = () => undefined;
      }
    }
    vi.stubGlobal('IntersectionObserver', NearEnd);
    show(story(), { events: manyEvents(3_000) });
    for (let steps = 0; steps < 16; steps++) act(() => scroll());
    expect(rows()).toHaveLength(600);
    expect(document.activeElement).toBe(document.body);
  });
});
