import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { EventPanel } from '../../../src/ui/event/event-panel.tsx';
import { eventOf, passageOf, story, withUnknownSpeaker } from '../story.ts';
import { quotes, showPanel, wordsOf } from './show-panel.tsx';

describe('the quotes of an event', () => {
  it('are the exact characters, each with speaker and source', () => {
    showPanel();
    const [first, second] = quotes();
    expect(first && wordsOf(first)).toBe('We expect this will be their last meeting as presidents');
    expect(first?.textContent).toContain('Senior US administration official');
    expect(first?.textContent).toContain('Caliber.Az');
    expect(second?.textContent).toContain('Joe Biden, President of the United States, said 15 November 2024');
    expect(second?.textContent).toContain('A portal');
  });

  it('stand apart from the reporting', () => {
    showPanel();
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
    showPanel(story(), { wantedTopics: ['north-korea'] });
    expect(quotes().map(wordsOf)[0]).toBe('dangerous and destabilizing cooperation');
  });

  it('with every word that is searched for come first, however it is written', () => {
    showPanel(story(), { search: '  Destabilizing DANGEROUS ' });
    expect(quotes().map(wordsOf)[0]).toBe('dangerous and destabilizing cooperation');
    cleanup();
    showPanel(story(), { search: 'dangerous summit' });
    expect(quotes().map(wordsOf)[0]).toBe('We expect this will be their last meeting as presidents');
  });

  it('tell which wanted topic they are on, and where those on other topics begin', () => {
    showPanel(story(), { wantedTopics: ['north-korea', 'trade'] });
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
    showPanel(story({ quotes: { third: { topics: ['taiwan'] } } }), { wantedTopics: ['taiwan'] });
    expect(quotes().map(wordsOf)[0]).toBe('This will mark the third in-person meeting.');
    const headings = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(headings).toEqual(['How it was reported', 'What was said', 'Sources']);
    expect(quotes()[0]?.dataset['marked']).toBe('true');
  });

  it('are not divided where none is on a wanted topic', () => {
    showPanel(story(), { wantedTopics: ['trade'] });
    expect(screen.queryByText('On other topics')).toBeNull();
  });

  it('open in their article', async () => {
    const { props } = showPanel();
    await userEvent.click(
      within(quotes()[1] ?? document.body).getByRole('button', { name: 'read in the article' }),
    );
    expect(props.onReadInArticle).toHaveBeenCalledExactlyOnceWith('dangerous');
  });

  it('are selected by their rule, by keyboard too, and the selected one says so', async () => {
    const dataset = story();
    const { props, rerender } = showPanel(dataset);
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
    showPanel(dataset, { passage: passageOf(dataset, 'on-the-17th') });
    expect(quotes().map((quote) => quote.dataset['marked'])).toEqual([
      'true',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('without a source say that it is not available, and have nothing to open', () => {
    showPanel(story({ quotes: { last: { source: 'gone' } } }));
    const [first] = quotes();
    expect(first?.textContent).toContain('source not available');
    expect(within(first ?? document.body).queryByRole('button', { name: 'read in the article' })).toBeNull();
  });

  it('of somebody unknown say that the speaker is not stated', () => {
    showPanel(withUnknownSpeaker(story(), 'last'));
    expect(quotes()[0]?.textContent).toContain('Speaker not stated');
  });

  it('are missed in words where there is reporting only, or nothing', () => {
    const dataset = story();
    const { unmount } = showPanel(dataset, {}, 'bali-2022');
    expect(screen.getByText(/^No quotes: the sources report this event/)).toBeDefined();
    unmount();
    showPanel(dataset, {}, 'vote');
    expect(screen.getByText('No quotes and no reporting are recorded for this event.')).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'Sources' })).toBeNull();
  });

  it('are cut where they never end, and the rest is there on request', async () => {
    const exact = 'so '.repeat(200_000);
    const base = story();
    const passage = { ...passageOf(base, 'last'), exact };
    const { container } = showPanel({ ...base, passageById: new Map(base.passageById).set('last', passage) });
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
    const { unmount } = showPanel(dataset, { event });
    expect(quotes()).toHaveLength(50);
    await userEvent.click(screen.getByRole('button', { name: 'Show 50 more' }));
    expect(quotes()).toHaveLength(100);
    unmount();
    showPanel(dataset, { event, passage: passages[120] ?? null });
    expect(quotes().at(-1)?.textContent).toContain('Passage 120');
  });
});
