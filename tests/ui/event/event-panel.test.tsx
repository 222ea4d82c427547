import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../src/dataset/model.ts';
import { EventPanel } from '../../../src/ui/event/event-panel.tsx';
import type { EventPanelProps } from '../../../src/ui/event/event-panel.tsx';
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
    expect(screen.getByText('Reported by 3 sources, 2 of them independent')).toBeDefined();
    const voices = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(voices).toContain(
      'A portal, retells www.usnews.com · The Echo, retells www.usnews.com — both the same reporting, which counts once',
    );
  });

  it('is no word for one source', () => {
    show(story(), {}, 'bali-2022');
    expect(screen.getByText('Reported by 1 source')).toBeDefined();
  });

  it('names the dates that other sources give, with those sources', () => {
    show(story({ events: { lima: { otherDates: [{ date: '2024-11-17', quotes: ['on-the-17th'] }] } } }));
    const other = screen.getByText(/17 November 2024/);
    expect(other.parentElement?.textContent).toMatch(/^Sunday, 17 November 2024, says The Echo$/);
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
    expect(container.querySelectorAll('script, img, iframe, b, a')).toHaveLength(0);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(text);
    expect(quotes().map(wordsOf)[0]).toBe(text);
  });
});
