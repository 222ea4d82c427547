import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../src/dataset/model.ts';
import { EventPanel } from '../../../src/ui/event/event-panel.tsx';
import type { EventPanelProps } from '../../../src/ui/event/event-panel.tsx';
import { PictureOrigins } from '../../../src/ui/event/picture-origins.tsx';
import { eventOf, HOSTILE_TEXTS, passageOf, story, topicId, withUnknownSpeaker } from '../story.ts';

function panelProps(dataset: Dataset, id = 'lima'): EventPanelProps {
  return {
    dataset,
    event: eventOf(dataset, id),
    passage: null,
    wantedTopics: [],
    locale: 'en-GB',
    position: { index: 2, count: 3 },
    onPrevious: vi.fn<() => void>(),
    onNext: vi.fn<() => void>(),
    onClose: vi.fn<() => void>(),
    onToggleTopic: vi.fn<(topic: string) => void>(),
    onReadInArticle: vi.fn<(passage: string) => void>(),
    onSelectPassage: vi.fn<(passage: string) => void>(),
    linkFor: (passage) => `https://sourceline.example/?event=${id}${passage ? `&quote=${passage}` : ''}`,
    copyText: vi.fn<(text: string) => Promise<void>>().mockResolvedValue(undefined),
  };
}

function show(dataset: Dataset = story(), more: Partial<EventPanelProps> = {}, id = 'lima') {
  const props = { ...panelProps(dataset, id), ...more };
  return { props, ...render(<EventPanel {...props} />) };
}

const quotes = () => screen.getAllByRole('blockquote');

/** The words of a quote without who said them. */
const wordsOf = (quote: HTMLElement) => quote.querySelector('bdi')?.textContent;

describe('the panel of an event', () => {
  it('is the region "Event", headed by the title, with the date in full words', () => {
    show();
    const region = screen.getByRole('region', { name: 'Event' });
    expect(within(region).getByRole('heading', { level: 2 }).textContent).toBe(
      'Last meeting as presidents, Lima',
    );
    expect(region.textContent).toContain('Saturday');
    expect(region.textContent).toContain('16 November 2024');
  });

  it('says where it was, what it was, who was there and how the date is known', () => {
    show();
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
    show(story(), { headingRef });
    headingRef.current?.focus();
    expect(document.activeElement?.textContent).toBe('Last meeting as presidents, Lima');
  });

  it('keeps the focus of its heading when it goes on to another event', () => {
    const headingRef = createRef<HTMLHeadingElement>();
    const { props, rerender } = show(story(), { headingRef });
    headingRef.current?.focus();
    rerender(<EventPanel {...props} event={eventOf(props.dataset, 'vote')} />);
    expect(document.activeElement?.textContent).toBe('The vote');
  });
});

describe('the quotes of an event', () => {
  it('are the exact characters, each with speaker and source', () => {
    show();
    const [first, second] = quotes();
    expect(first && wordsOf(first)).toBe('We expect this will be their last meeting as presidents');
    expect(first?.textContent).toContain('Senior US administration official');
    expect(first?.textContent).toContain('Caliber.Az');
    expect(second?.textContent).toContain('Joe Biden, President of the United States, said 15 November 2024');
    expect(second?.textContent).toContain('A portal');
  });

  it('stand apart from the reporting', () => {
    show();
    expect(screen.getByRole('heading', { name: 'What was said' })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'How it was reported' })).toBeDefined();
    expect(quotes().map(wordsOf)).toEqual([
      'We expect this will be their last meeting as presidents',
      'dangerous and destabilizing cooperation',
      'This will mark the third in-person meeting.',
      'They met in 2022 in Bali.',
    ]);
  });

  it('on a wanted topic come first', () => {
    show(story(), { wantedTopics: ['north-korea'] });
    expect(quotes().map(wordsOf)[0]).toBe('dangerous and destabilizing cooperation');
  });

  it('tell which wanted topic they are on, and where those on other topics begin', () => {
    show(story(), { wantedTopics: ['north-korea', 'trade'] });
    const [first, second] = quotes();
    const topics = within(first ?? document.body).getByRole('list', { name: 'Topics of this quote' });
    expect(topics.textContent).toBe('North Korea');
    expect(within(second ?? document.body).queryByRole('list')).toBeNull();
    const said = screen.getByRole('heading', { name: 'What was said' }).closest('section');
    expect(said?.textContent).toMatch(/cooperation.*On other topics.*We expect/s);
    // None of the reporting is on a wanted topic either.
    expect(screen.getAllByText('On other topics')).toHaveLength(2);
  });

  it('of the reporting come before all that was said, where that alone is on a wanted topic', () => {
    show(story({ quotes: { third: { topics: ['taiwan'] } } }), { wantedTopics: ['taiwan'] });
    expect(quotes().map(wordsOf)[0]).toBe('This will mark the third in-person meeting.');
    const headings = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(headings).toEqual(['How it was reported', 'What was said', 'Sources']);
    expect(quotes()[0]?.dataset['marked']).toBe('true');
  });

  it('are not divided where none is on a wanted topic', () => {
    show(story(), { wantedTopics: ['trade'] });
    expect(screen.queryByText('On other topics')).toBeNull();
  });

  it('open in their article', async () => {
    const { props } = show();
    await userEvent.click(
      within(quotes()[1] ?? document.body).getByRole('button', { name: 'read in the article' }),
    );
    expect(props.onReadInArticle).toHaveBeenCalledExactlyOnceWith('dangerous');
  });

  it('are selected by their rule, by keyboard too, and the selected one says so', async () => {
    const dataset = story();
    const { props, rerender } = show(dataset);
    const rule = within(quotes()[1] ?? document.body).getByRole('button', { name: 'Select this quote' });
    rule.focus();
    await userEvent.keyboard('{Enter}');
    expect(props.onSelectPassage).toHaveBeenCalledExactlyOnceWith('dangerous');
    rerender(<EventPanel {...props} passage={passageOf(dataset, 'dangerous')} />);
    expect(quotes().map((quote) => quote.getAttribute('aria-current'))).toEqual([null, 'true', null, null]);
    expect(document.activeElement).toBe(rule);
    expect(screen.getByRole('button', { name: 'Selected quote' })).toBe(rule);
  });

  it('mark the first where none of this event is selected', () => {
    const dataset = story();
    show(dataset, { passage: passageOf(dataset, 'on-the-17th') });
    expect(quotes().map((quote) => quote.dataset['marked'])).toEqual([
      'true',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('without a source say that it is not available, and have nothing to open', () => {
    show(story({ quotes: { last: { source: 'gone' } } }));
    const [first] = quotes();
    expect(first?.textContent).toContain('source not available');
    expect(within(first ?? document.body).queryByRole('button', { name: 'read in the article' })).toBeNull();
  });

  it('of somebody unknown say that the speaker is not stated', () => {
    show(withUnknownSpeaker(story(), 'last'));
    expect(quotes()[0]?.textContent).toContain('Speaker not stated');
  });

  it('are missed in words where there is reporting only, or nothing', () => {
    const dataset = story();
    const { unmount } = show(dataset, {}, 'bali-2022');
    expect(screen.getByText(/^No quotes: the sources report this event/)).toBeDefined();
    unmount();
    show(dataset, {}, 'vote');
    expect(screen.getByText('No quotes and no reporting are recorded for this event.')).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'Sources' })).toBeNull();
  });

  it('are cut where they never end, and the rest is there on request', async () => {
    const exact = 'so '.repeat(200_000);
    const base = story();
    const passage = { ...passageOf(base, 'last'), exact };
    const { container } = show({ ...base, passageById: new Map(base.passageById).set('last', passage) });
    expect(container.textContent?.length).toBeLessThan(5_000);
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getByRole('region', { name: 'The whole text' }).textContent).toBe(exact);
  });

  it('by the thousand come in steps, the selected one always there', async () => {
    const base = story();
    const passages = Array.from({ length: 3_000 }, (_, index) => ({
      ...passageOf(base, 'last'),
      id: `p${index}`,
      exact: `Passage ${index}`,
    }));
    const dataset = { ...base, passageById: new Map(passages.map((passage) => [passage.id, passage])) };
    const event = { ...eventOf(base, 'lima'), quotes: passages.map((passage) => passage.id) };
    const { unmount } = show(dataset, { event });
    expect(quotes()).toHaveLength(50);
    await userEvent.click(screen.getByRole('button', { name: 'Show 50 more' }));
    expect(quotes()).toHaveLength(100);
    unmount();
    show(dataset, { event, passage: passages[120] ?? null });
    expect(quotes().at(-1)?.textContent).toContain('Passage 120');
  });
});

describe('the topics of an event', () => {
  it('show the first four and open the rest', async () => {
    const { props } = show();
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
    show(story(), { wantedTopics: [topicId('Human rights'), topicId('Summits')] });
    const pressed = screen.getAllByRole('button', { pressed: true });
    expect(pressed.map((button) => button.textContent)).toEqual(['Summits', 'Human rights']);
  });

  it('keep the topic that is no longer wanted under the pointer', async () => {
    const { props, rerender } = show(
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
    show();
    // At the top, where it leads to the sources, and with them.
    expect(screen.getAllByText('Reported by 3 sources, 2 of them independent')).toHaveLength(2);
    const voices = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(voices).toContain(
      'A portal, retells www.usnews.com · The Echo, retells www.usnews.com — both the same reporting, which counts once',
    );
  });

  it('is no word for one source', () => {
    show(story(), {}, 'bali-2022');
    expect(screen.getAllByText('Reported by 1 source')).toHaveLength(2);
  });

  it('is said in one word where all are independent', () => {
    show(story({ sources: { echo: { origin: 'www.echo.example' } } }));
    expect(screen.getAllByText('Reported by 3 independent sources')).toHaveLength(2);
  });

  it('leads from the line at the top to the sources', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: /^Reported by 3 sources/ }));
    expect(document.activeElement?.textContent).toBe('Sources');
  });

  it('is not spoken of where the sources are missing', () => {
    show(story({ more: { sources: [] } }));
    expect(screen.queryByText(/^Reported by/)).toBeNull();
  });

  it('names the dates that other sources give, with those sources', () => {
    show(story({ events: { lima: { otherDates: [{ date: '2024-11-17', quotes: ['on-the-17th'] }] } } }));
    const other = screen.getByText(/Sunday, 17 November 2024/);
    expect(other.closest('p')?.textContent).toMatch(/^Sunday, 17 November 2024, says The Echo$/);
  });

  it('shows the words that give another date, and leads to them in their article', async () => {
    const { props } = show(
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
    const { props } = show(story(), { position: { index: 5, count: 14 } });
    expect(screen.getByText('6 of 14')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Previous event' }));
    await userEvent.click(screen.getByRole('button', { name: 'Next event' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(props.onPrevious).toHaveBeenCalledOnce();
    expect(props.onNext).toHaveBeenCalledOnce();
    expect(props.onClose).toHaveBeenCalledOnce();
  });

  it('stops at the end without losing the focus', async () => {
    const { props } = show(story(), { position: { index: 2, count: 3 } });
    const next = screen.getByRole('button', { name: 'Next event' });
    await userEvent.click(next);
    expect(props.onNext).not.toHaveBeenCalled();
    expect(next.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(next);
  });

  it('says so where the filters hide the event', () => {
    show(story(), { position: { index: -1, count: 2 } });
    expect(screen.getByText('hidden by the filters')).toBeDefined();
  });
});

describe('copying', () => {
  const first = () => within(quotes()[0] ?? document.body);

  it('copies a link to the event or to a quote, and says so', async () => {
    const { props } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Copy link to this event' }));
    expect(props.copyText).toHaveBeenLastCalledWith('https://sourceline.example/?event=lima');
    await userEvent.click(first().getByRole('button', { name: 'Copy quote link' }));
    expect(props.copyText).toHaveBeenLastCalledWith('https://sourceline.example/?event=lima&quote=last');
    expect(first().getByText('Copied')).toBeDefined();
    expect(screen.queryAllByRole('status')).toHaveLength(0);
  });

  it('copies a citation in plain text', async () => {
    const { props } = show();
    await userEvent.click(first().getByRole('button', { name: 'Copy citation' }));
    expect(props.copyText).toHaveBeenLastCalledWith(
      '“We expect this will be their last meeting as presidents” — Senior US administration official, “Leaders to tackle stability”, Caliber.Az, 14 November 2024, https://caliber.example/lima',
    );
  });

  it('shows the text selected where the clipboard is refused', async () => {
    show(story(), { copyText: () => Promise.reject(new Error('NotAllowedError')) });
    await userEvent.click(first().getByRole('button', { name: 'Copy quote link' }));
    const field = screen.getByRole('textbox', { name: /refused to copy/ });
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('not a field');
    expect(field.value).toBe('https://sourceline.example/?event=lima&quote=last');
    expect(document.activeElement).toBe(field);
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
  });

  it('does so too where there is no clipboard at all', async () => {
    show(story(), { copyText: undefined });
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    screen.getByRole('button', { name: 'Copy link to this event' }).click();
    expect(await screen.findByRole('textbox')).toBeDefined();
  });
});

describe('how exactly the date is known', () => {
  const dateOf = (date: string) => {
    const { unmount } = show(story({ events: { lima: { date } } }));
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

describe('sending to somebody else', () => {
  const first = () => within(quotes()[0] ?? document.body);
  const give = (share: ((data: ShareData) => Promise<void>) | undefined) => {
    Object.defineProperty(navigator, 'share', { configurable: true, value: share });
  };
  afterEach(() => give(undefined));

  it('hands the words, who said them and the link to the device', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>().mockResolvedValue(undefined);
    give(share);
    show();
    await userEvent.click(first().getByRole('button', { name: 'Share…' }));
    expect(share).toHaveBeenCalledExactlyOnceWith({
      title: 'Talks',
      text: '“We expect this will be their last meeting as presidents” — Senior US administration official, “Leaders to tackle stability”, Caliber.Az, 14 November 2024',
      url: 'https://sourceline.example/?event=lima&quote=last',
    });
  });

  it('is not offered where the device has no way of its own', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Share…' })).toBeNull();
  });

  it('leaves alone who only changes their mind', async () => {
    give(() => Promise.reject(new DOMException('closed', 'AbortError')));
    show();
    await userEvent.click(first().getByRole('button', { name: 'Share…' }));
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('shows words and link, selected, where the device refuses', async () => {
    give(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    show();
    await userEvent.click(first().getByRole('button', { name: 'Share…' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /refused/ });
    expect(field.value).toMatch(/^“We expect.*\nhttps:\/\/sourceline\.example/s);
    expect(document.activeElement).toBe(field);
  });

  it('leads to the passage at the publisher’s, where the article has an address', () => {
    show();
    const link = first().getByRole('link', { name: 'at the publisher (caliber.example)' });
    expect(link.getAttribute('href')).toMatch(/^https:\/\/caliber\.example\/lima#:~:text=We%20expect/);
    expect(within(quotes()[1] ?? document.body).queryByRole('link')).toBeNull();
  });
});

describe('the picture of an event', () => {
  const withPicture = (url: string) =>
    story({ events: { lima: { image: { url, alt: 'Two flags', credit: 'A. Photographer' } } } });

  it('closes the panel with its credit, and comes when it is scrolled to', () => {
    show(withPicture(`${location.origin}/lima.jpg`));
    const picture = screen.getByRole('img', { name: 'Two flags' });
    expect(picture.getAttribute('loading')).toBe('lazy');
    expect(picture.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(screen.getByText(/^Picture:/).textContent).toBe('Picture: A. Photographer');
    expect(screen.getByRole('region', { name: 'Event' }).lastElementChild?.tagName).toBe('FIGURE');
  });

  it('of another origin is not fetched, unless the publisher lists it', () => {
    const dataset = withPicture('https://pictures.example/lima.jpg');
    const { unmount } = show(dataset);
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
    show(withPicture(`${location.origin}/none.jpg`));
    fireEvent.error(screen.getByRole('img'));
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByText(/^Picture:/)).toBeNull();
  });
});

describe('on a small screen', () => {
  it('there is a way back to what stands before the panel', async () => {
    const go = vi.fn<() => void>();
    show(story(), { back: { label: 'Back to the timeline', go } });
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
    const { container } = show(base);
    // The link to the publisher's page is the article's; no text has made one.
    expect(container.querySelectorAll('script, img, iframe, b, a:not(.sl-outside-link)')).toHaveLength(0);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(text);
    expect(quotes().map(wordsOf)[0]).toBe(text);
  });
});
