import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent, WholeDataset } from '../../../src/dataset/model.ts';
import { EVERYTHING } from '../../../src/timeline/filter/filter.ts';
import type { Filter } from '../../../src/timeline/model.ts';
import { PrintedStory } from '../../../src/ui/print/printed-story.tsx';
import { HOSTILE_TEXTS, manyEvents, selectionOf, story } from '../story.ts';

const ADDRESS = 'https://sourceline.example/?topics=north-korea';

function show(
  dataset: WholeDataset = story(),
  given: { readonly events?: readonly TimelineEvent[]; readonly filter?: Partial<Filter> } = {},
) {
  return render(
    <PrintedStory
      dataset={dataset}
      events={given.events ?? dataset.events}
      selection={selectionOf(dataset, given.events ?? dataset.events)}
      filter={{ ...EVERYTHING, ...given.filter }}
      locale="en-GB"
      address={ADDRESS}
    />,
  );
}

/** Without the marks that keep a name's direction. */
const head = () => document.querySelector('.sl-print-head')?.textContent.replaceAll(/[\u2066-\u2069]/g, '');
const sources = () => [...document.querySelectorAll('.sl-print-sources li')].map((item) => item.textContent);

describe('a story on paper', () => {
  it('says what it is, how much of it is printed, of what time, and where it comes from', () => {
    show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Talks');
    expect(head()).toContain('Two leaders meet.');
    // Not "January 2022": only the year is known.
    expect(head()).toContain('3 of 3 events · 2022 – 2024');
    expect(head()).toContain(ADDRESS);
    expect(head()).not.toContain('Filters');
  });

  it('says in words what is filtered', () => {
    const dataset = story();
    show(dataset, {
      events: dataset.events.slice(2),
      filter: {
        topics: ['north-korea', 'taiwan'],
        without: ['trade'],
        match: 'all',
        people: ['joe-biden'],
        minSources: 2,
        q: 'last meeting',
      },
    });
    expect(head()).toContain('1 of 3 events');
    expect(head()).toContain(
      'Filters: all of these topics: North Korea, Taiwan; without: Trade; Speaker: Joe Biden; At least 2',
    );
    expect(head()).toContain('search: “last meeting”');
  });

  it('holds every event with every passage, each with its speaker and the number of its source', () => {
    show();
    const events = within(screen.getByRole('list', { name: 'Events' })).getAllByRole('article');
    expect(events).toHaveLength(3);
    const lima = within(events[2] ?? document.body).getAllByRole('blockquote');
    expect(lima.map((quote) => quote.textContent.replaceAll('\u00A0', ' '))).toEqual([
      'We expect this will be their last meeting as presidents [1]Senior US administration official',
      'dangerous and destabilizing cooperation [2]Joe Biden, President of the United States, said 15 November 2024',
      'This will mark the third in-person meeting. [3]',
      'They met in 2022 in Bali. [1]',
    ]);
    expect(screen.queryAllByRole('button')).toHaveLength(0);
  });

  it('lists the sources by number, with their addresses written out', () => {
    show();
    expect(sources()).toEqual([
      '[1]Caliber.Az: Leaders to tackle stability, by Tamilla Hasanova, published 14 November 2024. https://caliber.example/lima',
      '[2]A portal: A final meeting, publication date not stated. Retells www.usnews.com. The article has no address to link to.',
      '[3]The Echo: The last meeting, published November 2024. Retells www.usnews.com. The article has no address to link to.',
    ]);
  });

  it('names differing dates with their sources and words', () => {
    show(story({ events: { lima: { otherDates: [{ date: '2024-11-17', quotes: ['on-the-17th'] }] } } }));
    expect(screen.getByText(/Sunday, 17 November 2024/).closest('li')?.textContent).toBe(
      'Sunday, 17 November 2024, says The EchoThey will meet on the 17th.',
    );
  });

  it('says so where it is cut', () => {
    const dataset = story();
    show({ ...dataset, events: manyEvents(2_100) }, { events: manyEvents(2_100) });
    expect(head()).toContain('Only the first 2,000 of 2,100 events are printed.');
    expect(document.querySelectorAll('.sl-print-event')).toHaveLength(2_000);
  });

  it('says so where nothing passes the filters, or there is nothing', () => {
    const { unmount } = show(story(), { events: [], filter: { q: 'icbm' } });
    expect(screen.getByText('No events match')).toBeDefined();
    unmount();
    show(story({ more: { events: [] } }));
    expect(screen.getByText('No events yet')).toBeDefined();
    expect(head()).toContain('0 of 0 events');
  });

  it('is open towards the past where what is not known reaches before all that is', () => {
    const dataset = story({ events: { 'bali-2022': { date: '[..2022]' } } });
    show(dataset);
    expect(head()).toMatch(/3 of 3 events · until/);
  });

  it('prints a passage whole that a screen would cut', () => {
    const exact = `${'so '.repeat(2_000)}end`;
    show(
      story({
        quotes: { last: { exact, end: 360 + exact.length } },
        sources: { caliber: { characters: 9_000 } },
      }),
    );
    expect(document.querySelector('.sl-print-events')?.textContent).toContain(`${exact}\u00A0[1]`);
  });

  it('prints whole what a screen cuts of an event: summary, people, the note on its date, the words for another', () => {
    const long = (first: string) => `${first} ${'so '.repeat(2_000)}end`;
    const people = Array.from({ length: 40 }, (_, index) => ({ id: `p${index}`, name: `Person ${index}` }));
    const words = long('Elsewhere');
    show(
      story({
        events: {
          lima: {
            summary: long('Summary'),
            dateNote: long('Note'),
            place: { name: long('Place') },
            people: people.map(({ id }) => id),
            otherDates: [{ date: '2024-11-17', quotes: ['on-the-17th', 'last', 'dangerous', 'third'] }],
          },
        },
        quotes: { 'on-the-17th': { exact: words, end: 500 + words.length } },
        sources: { echo: { characters: 9_000 } },
        more: { people },
      }),
    );
    const paper = document.querySelector('.sl-print-events')?.textContent ?? '';
    for (const text of [long('Summary'), long('Note'), long('Place'), words, 'Person 39']) {
      expect(paper).toContain(text);
    }
    expect(paper).not.toContain('…');
    expect(document.querySelectorAll('.sl-print-events .sl-date-evidence')).toHaveLength(4);
    expect(screen.queryAllByRole('button')).toHaveLength(0);
  });

  it('ends with the corrections, the newest first', () => {
    show(
      story({
        more: {
          changes: [
            { date: '2026-11-20', note: 'A name was misspelt.' },
            { date: '2026-11-21', note: 'A date was wrong.' },
          ],
        },
      }),
    );
    const notes = [...document.querySelectorAll('.sl-print-changes li')].map((item) => item.textContent);
    expect(notes).toEqual(['21 November 2026A date was wrong.', '20 November 2026A name was misspelt.']);
  });

  it.each(HOSTILE_TEXTS)('prints %s as text', (text) => {
    const { container } = show(
      story({
        events: { lima: { title: text, summary: text, dateNote: text, place: { name: text } } },
        sources: { caliber: { title: text, publisher: text, author: text, url: 'javascript:alert(1)' } },
        quotes: { last: { exact: text, end: 360 + text.length } },
        more: { title: text, description: text },
      }),
    );
    expect(container.querySelectorAll('script, img, iframe, b, svg')).toHaveLength(0);
    expect([...container.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([ADDRESS]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(text);
  });
});
