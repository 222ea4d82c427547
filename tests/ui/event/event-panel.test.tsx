import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { EventPanel } from '../../../src/ui/event/event-panel.tsx';
import { PictureOrigins } from '../../../src/ui/event/picture-origins.tsx';
import { HOSTILE_TEXTS, eventOf, story, topicId } from '../story.ts';
import { panelProps, quotes, showPanel, wordsOf } from './show-panel.tsx';

describe('the panel of an event', () => {
  it('is the region "Event", headed by the title, with the date in full words', () => {
    showPanel();
    const region = screen.getByRole('region', { name: 'Event' });
    expect(within(region).getByRole('heading', { level: 2 }).textContent).toBe(
      'Last meeting as presidents, Lima',
    );
    expect(region.textContent).toContain('Saturday');
    expect(region.textContent).toContain('16 November 2024');
  });

  it('says where it was, what it was, who was there and how the date is known', () => {
    showPanel();
    expect(screen.getByRole('region', { name: 'Event' }).textContent).toContain(
      'Lima, Peru · Third meeting in person.',
    );
    expect(screen.getByText(/How the date is known:/).textContent).toBe(
      'How the date is known: The year is that of the summit.',
    );
    expect(screen.getByText('People').parentElement?.textContent).toBe('People Joe Biden');
  });

  it('gives its heading to who wants to focus it', () => {
    const headingRef = createRef<HTMLHeadingElement>();
    showPanel(story(), { headingRef });
    headingRef.current?.focus();
    expect(document.activeElement?.textContent).toBe('Last meeting as presidents, Lima');
  });

  it('keeps the focus of its heading when it goes on to another event', () => {
    const headingRef = createRef<HTMLHeadingElement>();
    const dataset = story();
    const { props, rerender } = showPanel(dataset, { headingRef });
    headingRef.current?.focus();
    rerender(<EventPanel {...props} event={eventOf(dataset, 'vote')} />);
    expect(document.activeElement?.textContent).toBe('The vote');
  });
});

describe('the topics of an event', () => {
  it('show the first four and open the rest', async () => {
    const { props } = showPanel();
    const topics = screen.getByRole('list', { name: 'Topics of this event' });
    expect(
      within(topics)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['Summits', 'North Korea', 'Taiwan', 'Trade', '+2 more topics']);
    await userEvent.click(within(topics).getByRole('button', { name: '+2 more topics' }));
    await userEvent.click(within(topics).getByRole('button', { name: 'Human rights' }));
    expect(props.onToggleTopic).toHaveBeenCalledExactlyOnceWith('human-rights');
  });

  it('tell which are wanted, and always show those', () => {
    showPanel(story(), { wantedTopics: [topicId('Human rights'), topicId('Summits')] });
    const pressed = screen.getAllByRole('button', { pressed: true });
    expect(pressed.map((button) => button.textContent)).toEqual(['Summits', 'Human rights']);
  });

  it('keep the topic that is no longer wanted under the pointer', async () => {
    const { props, rerender } = showPanel(
      story({ events: { lima: { topics: story().topics.map(({ id }) => id) } } }),
      {
        wantedTopics: ['technology'],
      },
    );
    await userEvent.click(screen.getByRole('button', { name: 'Technology' }));
    rerender(<EventPanel {...props} wantedTopics={[]} />);
    expect(document.activeElement?.textContent).toBe('Technology');
  });
});

describe('agreement', () => {
  it('counts sources and independent ones, and says who retells whom', () => {
    showPanel();
    // At the top, where it leads to the sources, and with them.
    expect(screen.getAllByText('Reported by 3 sources, 2 of them independent')).toHaveLength(2);
    const voices = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(voices).toContain(
      'A portal, retells www.usnews.com · The Echo, retells www.usnews.com — both the same reporting, which counts once',
    );
  });

  it('is no word for one source', () => {
    showPanel(story(), {}, 'bali-2022');
    expect(screen.getAllByText('Reported by 1 source')).toHaveLength(2);
  });

  it('is said in one word where all are independent', () => {
    showPanel(story({ sources: { echo: { origin: 'www.echo.example' } } }));
    expect(screen.getAllByText('Reported by 3 independent sources')).toHaveLength(2);
  });

  it('leads from the line at the top to the sources', async () => {
    showPanel();
    await userEvent.click(screen.getByRole('button', { name: /^Reported by 3 sources/ }));
    expect(document.activeElement?.textContent).toBe('Sources');
  });

  it('is not spoken of where the sources are missing', () => {
    showPanel(story({ more: { sources: [] } }));
    expect(screen.queryByText(/^Reported by/)).toBeNull();
  });

  it('names the dates that other sources give, with those sources', () => {
    showPanel(story({ events: { lima: { otherDates: [{ date: '2024-11-17', quotes: ['on-the-17th'] }] } } }));
    const other = screen.getByText(/Sunday, 17 November 2024/);
    expect(other.closest('p')?.textContent).toMatch(/^Sunday, 17 November 2024, says The Echo$/);
  });

  it('shows the words that give another date, and leads to them in their article', async () => {
    const { props } = showPanel(
      story({ events: { lima: { otherDates: [{ date: '2024-11-17', quotes: ['on-the-17th'] }] } } }),
    );
    const words = screen.getByText('They will meet on the 17th.', { selector: 'q *' });
    const way = within(words.closest('p') ?? document.body).getByRole('button');
    expect(way.getAttribute('aria-describedby')).toBe(words.closest('q')?.id);
    await userEvent.click(way);
    expect(props.onReadInArticle).toHaveBeenCalledExactlyOnceWith('on-the-17th');
  });
});

describe('walking through the events', () => {
  it('goes back and forth, closes, and tells the position', async () => {
    const { props } = showPanel(story(), { position: { index: 5, count: 14 } });
    expect(screen.getByText('6 of 14')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Previous event' }));
    await userEvent.click(screen.getByRole('button', { name: 'Next event' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(props.onPrevious).toHaveBeenCalledOnce();
    expect(props.onNext).toHaveBeenCalledOnce();
    expect(props.onClose).toHaveBeenCalledOnce();
  });

  it('stops at the end without losing the focus', async () => {
    const { props } = showPanel(story(), { position: { index: 2, count: 3 } });
    const next = screen.getByRole('button', { name: 'Next event' });
    await userEvent.click(next);
    expect(props.onNext).not.toHaveBeenCalled();
    expect(next.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(next);
  });

  it('says so where the filters hide the event', () => {
    showPanel(story(), { position: { index: -1, count: 2 } });
    expect(screen.getByText('hidden by the filters')).toBeDefined();
  });
});

describe('how exactly the date is known', () => {
  const dateOf = (date: string) => {
    const { unmount } = showPanel(story({ events: { lima: { date } } }));
    const said = document.querySelector('.sl-event-date')?.textContent;
    unmount();
    return said;
  };

  it.each([
    ['2022', '2022 · only the year is known'],
    ['2023-11', 'November 2023 · only the month is known'],
    ['201X', '2010s · only the decade is known'],
    ['2019~', 'about 2019 · not known more exactly'],
    ['[..2024-11-16]', 'before 16 November 2024 · not known more exactly'],
    ['2024-11-16', 'Saturday, 16 November 2024'],
    ['2022/2024', '2022 – 2024'],
  ])('%s is said as "%s"', (date, said) => {
    expect(dateOf(date)).toBe(said);
  });
});

describe('the picture of an event', () => {
  const withPicture = (url: string) =>
    story({ events: { lima: { image: { url, alt: 'Two flags', credit: 'A. Photographer' } } } });

  it('closes the panel with its credit, and comes when it is scrolled to', () => {
    showPanel(withPicture(`${location.origin}/lima.jpg`));
    const picture = screen.getByRole('img', { name: 'Two flags' });
    expect(picture.getAttribute('loading')).toBe('lazy');
    expect(picture.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(screen.getByText(/^Picture:/).textContent).toBe('Picture: A. Photographer');
    expect(screen.getByRole('region', { name: 'Event' }).lastElementChild?.tagName).toBe('FIGURE');
  });

  it('of another origin is not fetched, unless the publisher lists it', () => {
    const dataset = withPicture('https://pictures.example/lima.jpg');
    const { unmount } = showPanel(dataset);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByText(/^Picture:/)).toBeNull();
    unmount();
    render(
      <PictureOrigins origins={['https://pictures.example']}>
        <EventPanel {...panelProps(dataset)} />
      </PictureOrigins>,
    );
    expect(screen.getByRole('img', { name: 'Two flags' })).toBeDefined();
  });

  it('that cannot be had leaves no trace', () => {
    showPanel(withPicture(`${location.origin}/none.jpg`));
    fireEvent.error(screen.getByRole('img'));
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByText(/^Picture:/)).toBeNull();
  });
});

describe('on a small screen', () => {
  it('there is a way back to what stands before the panel', async () => {
    const go = vi.fn<() => void>();
    showPanel(story(), { back: { label: 'Back to the timeline', go } });
    await userEvent.click(screen.getByRole('button', { name: 'Back to the timeline' }));
    expect(go).toHaveBeenCalledOnce();
  });
});

describe('hostile text', () => {
  it.each(HOSTILE_TEXTS)('%s is shown as text, whatever field holds it', (text) => {
    const base = story({
      events: { lima: { title: text, summary: text, dateNote: text, place: { name: text } } },
      quotes: { last: { exact: text, end: 360 + text.length } },
      sources: { caliber: { publisher: text }, retelling: { origin: text } },
      more: {
        people: [
          { id: 'official', name: text, role: text },
          { id: 'joe-biden', name: text },
        ],
      },
    });
    const { container } = showPanel(base);
    // The link to the publisher's page is the article's; no text has made one.
    expect(container.querySelectorAll('script, img, iframe, b, a:not(.sl-outside-link)')).toHaveLength(0);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(text);
    expect(quotes().map(wordsOf)[0]).toBe(text);
  });
});
