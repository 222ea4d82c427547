import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Draft, LeftOut } from '../../../src/ingest/draft/model.ts';
import { DRAFT, placeOf } from '../../state/drafting/draft-of-two.ts';
import { draftOne, showWorkshop } from './show-workshop.tsx';

const WHY = 'the sentence has a date and tells nothing that happened then';

function leftOut(what: LeftOut['what'], article: string, text: string, why: string): LeftOut {
  return { ...placeOf(article, text), text, what, why };
}

/** The two articles with one event only; the rest was passed over. */
const QUIET: Draft = {
  ...DRAFT,
  events: DRAFT.events.filter(({ id }) => id === 'meeting-in-lima'),
  leftOut: [
    leftOut('date', 'lima', 'March 2022', WHY),
    leftOut('event', 'after-lima', 'Trade talks follow in 2025', 'others weigh more'),
  ],
};

const list = () => screen.getByText(/^Found, but not proposed/);
const pane = () => within(screen.getByRole('region', { name: 'Proposed events' }));

async function opened(draft: Draft = QUIET) {
  const given = showWorkshop({ draft });
  await draftOne(given);
  await given.user.click(list());
  await screen.findByText(/^What the machine found in your articles/);
  return given;
}

describe('what the machine passed over', () => {
  test('is counted, and listed by its reason once somebody asks', async () => {
    const given = showWorkshop({ draft: QUIET });
    await draftOne(given);
    expect(list().textContent).toBe('Found, but not proposed (2)');
    expect(screen.queryByText(WHY)).toBeNull();
    await given.user.click(list());
    const dates = within(await screen.findByRole('region', { name: '1 date' }));
    expect(dates.getByText(WHY)).toBeTruthy();
    expect(dates.getByText('March 2022').tagName).toBe('MARK');
    expect(dates.getByRole('listitem').textContent).toContain('They had first met in March 2022.');
    expect(
      within(screen.getByRole('region', { name: '1 event' })).getByText('others weigh more'),
    ).toBeTruthy();
  });

  test('is not told of where there is nothing', async () => {
    await draftOne(showWorkshop({ draft: { ...QUIET, leftOut: [] } }));
    expect(screen.queryByText(/^Found, but not proposed/)).toBeNull();
  });

  test('becomes an event that is open, goes from the list, and comes back when that is taken back', async () => {
    const { user } = await opened();
    await user.click(
      screen.getByRole('button', { name: 'Make an event of it: “They had first met in March 2022.”' }),
    );
    const card = pane().getByRole('article', { name: /^March 2022\s*They had first met/ });
    expect(within(card).getByRole('textbox', { name: 'Title' })).toBeTruthy();
    expect(document.activeElement?.closest('article')).toBe(card);
    expect(list().textContent).toBe('Found, but not proposed (1)');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(list().textContent).toBe('Found, but not proposed (2)');
  });

  test('is shown in its article, marked, and the focus goes there', async () => {
    const { user } = await opened();
    await user.click(
      screen.getByRole('button', { name: 'Show in the article: “Trade talks follow in 2025”' }),
    );
    const article = screen.getByRole('region', { name: 'The article' });
    expect(within(article).getByRole('combobox', { name: 'Article' })).toHaveProperty('value', 'after-lima');
    const sought = document.activeElement;
    expect(sought?.tagName).toBe('MARK');
    expect(sought?.textContent).toContain('Trade talks follow in');
    expect(within(article).getByText('(found, but not proposed)')).toBeTruthy();
    // Whatever is looked at next takes its place.
    await user.click(
      screen.getByRole('button', { name: 'Show in the article: “They had first met in March 2022.”' }),
    );
    expect(document.activeElement?.textContent).toContain('They had first met');
    expect(within(article).getAllByText('(found, but not proposed)')).toHaveLength(1);
  });

  test('comes in steps where there are hundreds', async () => {
    const [first] = QUIET.leftOut;
    if (first === undefined) throw new Error('something is passed over');
    const { text } = DRAFT.articles[0] ?? { text: '' };
    const many = Array.from({ length: 45 }, (_, start) => ({
      ...first,
      what: 'event' as const,
      start,
      end: text.length,
    }));
    const { user } = await opened({
      ...QUIET,
      leftOut: many.filter(({ start }) => text.slice(start, start + 1).trim() !== ''),
    });
    const region = within(screen.getByRole('region', { name: /^\d+ events$/ }));
    expect(region.getAllByRole('listitem')).toHaveLength(20);
    await user.click(region.getByRole('button', { name: /more/ }));
    expect(region.getAllByRole('listitem').length).toBeGreaterThan(20);
  });
});
