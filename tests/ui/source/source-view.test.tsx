import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { WholeDataset } from '../../../src/dataset/model.ts';
import { SourceView } from '../../../src/ui/source/source-view.tsx';
import type { SourceViewProps } from '../../../src/ui/source/source-view.tsx';
import {
  eventOf,
  HOSTILE_TEXTS,
  passageOf,
  selectionOf,
  sourceOf,
  story,
  withUnknownSpeaker,
} from '../story.ts';

function show(dataset: WholeDataset = story(), more: Partial<SourceViewProps> = {}, id = 'caliber') {
  const props: SourceViewProps = {
    dataset,
    source: sourceOf(dataset, id),
    passage: null,
    shown: null,
    locale: 'en-GB',
    linkFor: (passage) => `https://sourceline.example/?view=sources&quote=${passage}`,
    onSelectPassage: vi.fn<(passage: string) => void>(),
    onSelectEvent: vi.fn<(event: string) => void>(),
    onBack: vi.fn<() => void>(),
    ...more,
  };
  return { props, ...render(<SourceView {...props} />) };
}

const article = () => screen.getByRole('article', { name: 'Leaders to tackle stability' });
const passages = () => screen.getByRole('list', { name: 'Its passages, in reading order' });

describe('a source', () => {
  it('is an article named by its title, with publisher, author and date', () => {
    show();
    expect(within(article()).getByText('Caliber.Az')).toBeDefined();
    expect(article().textContent).toContain('by Tamilla Hasanova · published 14 November 2024');
  });

  it('says what is not stated, and whom it retells', () => {
    show(story(), {}, 'retelling');
    const retelling = screen.getByRole('article', { name: 'A final meeting' });
    expect(retelling.textContent).toContain('publication date not stated');
    expect(retelling.textContent).toContain('Retells www.usnews.com.');
    expect(retelling.textContent).toContain('The article has no address to link to.');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('links to the publisher, naming the host', () => {
    show();
    const link = screen.getByRole('link', { name: 'Open at the publisher (caliber.example)' });
    expect(link.getAttribute('href')).toBe('https://caliber.example/lima');
  });

  it('says that the article is not republished', () => {
    show();
    expect(screen.getByText(/the whole article is not republished/)).toBeDefined();
  });

  it('leads back', async () => {
    const { props } = show();
    await userEvent.click(screen.getByRole('button', { name: 'All sources' }));
    expect(props.onBack).toHaveBeenCalledOnce();
  });
});

describe('the chosen passage', () => {
  it('is marked in its paragraph, and an ellipsis stands where the article goes on', () => {
    const dataset = story();
    show(dataset, { passage: passageOf(dataset, 'last') });
    const mark = screen.getByRole('mark');
    expect(mark.textContent).toBe('We expect this will be their last meeting as presidents');
    expect(mark.parentElement?.textContent).toBe(
      '… They have met before. "We expect this will be their last meeting as presidents," the US official added. …',
    );
  });

  it('has no ellipsis at the article’s own beginning and end', () => {
    const dataset = story({
      sources: { echo: { characters: 43 } },
      quotes: { 'on-the-17th': { source: 'gone' } },
    });
    show(dataset, { passage: passageOf(dataset, 'third') }, 'echo');
    expect(screen.getByRole('mark').parentElement?.textContent).toBe(
      'This will mark the third in-person meeting.',
    );
  });

  it('tells whose words it is and where in the article it stands', () => {
    const dataset = story();
    show(dataset, { passage: passageOf(dataset, 'last') });
    expect(screen.getByRole('mark').closest('section')?.textContent).toContain(
      'Said by Senior US administration official · at 36 % of the article',
    );
  });

  it('has a link that lands on it at the publisher’s', () => {
    const dataset = story();
    show(dataset, { passage: passageOf(dataset, 'last') });
    const link = screen.getByRole('link', { name: /Open this passage at the publisher/ });
    expect(link.getAttribute('href')).toBe(
      'https://caliber.example/lima#:~:text=We%20expect%20this%20will%20be%20their%20last%20meeting%20as%20presidents',
    );
  });

  it('of another source is not marked here', () => {
    const dataset = story();
    show(dataset, { passage: passageOf(dataset, 'third') });
    expect(screen.queryByRole('mark')).toBeNull();
  });

  it('that never ends is cut', () => {
    const base = story();
    const passage = { ...passageOf(base, 'last'), exact: 'so '.repeat(100_000) };
    const dataset = {
      ...base,
      passages: base.passages.map((other) => (other.id === 'last' ? passage : other)),
    };
    show(dataset, { passage });
    expect(screen.getByRole('mark').textContent?.length).toBeLessThan(2_000);
    expect(screen.getByRole('button', { name: 'Show all' })).toBeDefined();
  });
});

describe('the passages of a source', () => {
  it('stand in reading order, each with whose words it is and the events it supports', () => {
    show();
    const items = [...passages().children];
    expect(items.map((item) => item.querySelector('bdi')?.textContent)).toEqual([
      'They met in 2022 in Bali.',
      'We expect this will be their last meeting as presidents',
    ]);
    expect(items[0]?.textContent).toContain('The article’s own reporting · at 10 % of the article');
    expect(items[1]?.textContent).toContain(
      'Said by Senior US administration official · at 36 % of the article',
    );
  });

  it('open the events they support', async () => {
    const { props } = show();
    const supported = within(passages()).getAllByRole('button', { name: /Last meeting as presidents, Lima/ });
    expect(supported).toHaveLength(2);
    await userEvent.click(within(passages()).getByRole('button', { name: 'First meeting, Bali 2022' }));
    expect(props.onSelectEvent).toHaveBeenCalledExactlyOnceWith('bali-2022');
  });

  it('can be chosen by keyboard, and the reader goes on at the chosen one', async () => {
    const dataset = story();
    const { props, rerender } = show(dataset);
    act(() =>
      within(passages())
        .getByRole('button', { name: /We expect/ })
        .focus(),
    );
    await userEvent.keyboard('{Enter}');
    expect(props.onSelectPassage).toHaveBeenCalledExactlyOnceWith('last');
    rerender(<SourceView {...props} passage={passageOf(dataset, 'last')} />);
    expect(document.activeElement?.textContent).toBe('The passage in its paragraph');
    expect(within(passages()).getByRole('button', { current: true }).textContent).toContain('We expect');
  });

  it('of somebody unknown say so', () => {
    show(withUnknownSpeaker(story(), 'last'));
    expect(passages().textContent).toContain('Speaker not stated');
  });

  it('may be none', () => {
    show(story({ quotes: { dangerous: { source: 'gone' } } }), {}, 'retelling');
    expect(screen.getByText('No passage of this source is quoted.')).toBeDefined();
  });

  it('say nothing of their place where the length of the article is not known', () => {
    const dataset = story();
    show(dataset, {
      source: { ...sourceOf(dataset, 'caliber'), characters: 0 },
      passage: passageOf(dataset, 'last'),
    });
    expect(article().textContent).not.toMatch(/NaN|Infinity|% of the article/);
  });
});

describe('the chosen passage among its neighbours', () => {
  it('leads to the one before and the one after, in reading order', async () => {
    const dataset = story();
    const { props } = show(dataset, { passage: passageOf(dataset, 'last') });
    const walk = within(screen.getByRole('group', { name: 'Its passages, in reading order' }));
    expect(walk.getByText('2 of 2')).toBeDefined();
    expect(walk.getByRole('button', { name: 'Next passage' }).getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(walk.getByRole('button', { name: 'Previous passage' }));
    expect(props.onSelectPassage).toHaveBeenCalledExactlyOnceWith('bali');
  });

  it('can be sent and cited from here, too', async () => {
    const user = userEvent.setup();
    const dataset = story();
    show(dataset, { passage: passageOf(dataset, 'last') });
    await user.click(screen.getByRole('button', { name: 'Copy quote link' }));
    expect(await navigator.clipboard.readText()).toBe('https://sourceline.example/?view=sources&quote=last');
    await user.click(screen.getByRole('button', { name: 'Copy citation' }));
    expect(await navigator.clipboard.readText()).toMatch(/^“We expect .*caliber\.example\/lima$/);
  });

  it('leads to the events that it supports', async () => {
    const dataset = story();
    const { props } = show(dataset, { passage: passageOf(dataset, 'last') });
    const [first] = screen.getAllByRole('list', { name: 'Supports' });
    await userEvent.click(within(first ?? document.body).getByRole('button', { name: /Lima/ }));
    expect(props.onSelectEvent).toHaveBeenCalledExactlyOnceWith('lima');
  });
});

describe('the scale of an article', () => {
  const scale = () => screen.getByRole('slider', { name: 'Where in the article' });
  const here = () => passages().querySelector('[data-here]')?.querySelector('bdi')?.textContent;

  it('says where the reader is, and begins at the chosen passage', () => {
    const dataset = story();
    show(dataset, { passage: passageOf(dataset, 'last') });
    expect(scale().getAttribute('aria-valuenow')).toBe('2');
    expect(scale().getAttribute('aria-valuetext')).toBe(
      'Passage 2 of 2, at 36% of the article: We expect this will be their last meeting as presidents',
    );
  });

  it('goes from passage to passage by keys, and opens the one it stands at', async () => {
    const { props } = show();
    scale().focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(here()).toBe('We expect this will be their last meeting as presidents');
    await userEvent.keyboard('{ArrowDown}');
    expect(scale().getAttribute('aria-valuenow')).toBe('2');
    await userEvent.keyboard('{Home}');
    expect(here()).toBe('They met in 2022 in Bali.');
    expect(props.onSelectPassage).not.toHaveBeenCalled();
    await userEvent.keyboard('{End}{Enter}');
    expect(props.onSelectPassage).toHaveBeenCalledExactlyOnceWith('last');
  });

  it('follows the passage that the reader points at or reaches by Tab', async () => {
    show();
    act(() =>
      within(passages())
        .getByRole('button', { name: /We expect/ })
        .focus(),
    );
    expect(scale().getAttribute('aria-valuenow')).toBe('2');
    await userEvent.hover(within(passages()).getByText('They met in 2022 in Bali.'));
    expect(scale().getAttribute('aria-valuenow')).toBe('1');
  });

  it('follows the chosen passage when another is chosen elsewhere, and stays where none is', () => {
    const dataset = story();
    const { props, rerender } = show(dataset, { passage: passageOf(dataset, 'bali') });
    expect(scale().getAttribute('aria-valuenow')).toBe('1');
    rerender(<SourceView {...props} passage={passageOf(dataset, 'last')} />);
    expect(scale().getAttribute('aria-valuenow')).toBe('2');
    expect(here()).toBe('We expect this will be their last meeting as presidents');
    rerender(<SourceView {...props} passage={null} />);
    expect(scale().getAttribute('aria-valuenow')).toBe('2');
  });

  it('brings a passage into sight as often as it is asked for', () => {
    const scrolled = vi.spyOn(window, 'scrollBy').mockImplementation(() => undefined);
    show();
    const last = passages().lastElementChild ?? document.body;
    vi.spyOn(last, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 5_000, 100, 100));
    fireEvent.keyDown(scale(), { key: 'End' });
    fireEvent.keyDown(scale(), { key: 'End' });
    expect(scrolled).toHaveBeenCalledTimes(2);
    scrolled.mockRestore();
  });

  it('is not drawn where the length is not known', () => {
    show(story(), { source: { ...sourceOf(story(), 'caliber'), characters: 0 } });
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('reaches a passage that is not yet on the page', () => {
    const base = story();
    const many = Array.from({ length: 400 }, (_, index) => ({
      ...passageOf(base, 'last'),
      id: `p${index}`,
      exact: `Passage ${index}`,
      start: index * 2,
      end: index * 2 + 1,
    }));
    show({ ...base, passages: many });
    expect(passages().children).toHaveLength(100);
    scale().focus();
    fireEvent.keyDown(scale(), { key: 'End' });
    expect(passages().children).toHaveLength(400);
    expect(here()).toBe('Passage 399');
  });
});

describe('while something is filtered', () => {
  it('passages that support nothing shown are quiet, not gone, and counted', () => {
    const dataset = story();
    const shown = selectionOf(dataset, [eventOf(dataset, 'bali-2022')]);
    show(dataset, { shown });
    expect([...passages().children].map((item) => item.getAttribute('data-quiet'))).toEqual([null, 'true']);
    expect(article().textContent).toContain('1 of 2 passages supports events that pass the filters');
    const hidden = within(passages()).getAllByRole('button', { name: /Lima/ });
    expect(hidden[0]?.textContent).toContain('hidden by the filters');
    expect(within(passages()).getByRole('button', { name: /Bali 2022$/ })).toBeDefined();
  });
});

describe('hostile text in a source', () => {
  it.each(HOSTILE_TEXTS)('%s is shown as text', (text) => {
    const dataset = story({
      sources: { caliber: { title: text, publisher: text, author: text, origin: text } },
      quotes: { last: { exact: text, prefix: text, suffix: text, end: 360 + text.length } },
    });
    const { container } = show(dataset, { passage: passageOf(dataset, 'last') });
    expect(
      container.querySelectorAll('script, img, iframe, b, svg:not(.sl-icon, .sl-step svg)'),
    ).toHaveLength(0);
    expect(screen.getByRole('mark').textContent).toBe(text);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(text);
  });
});
