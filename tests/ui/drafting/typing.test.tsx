import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { DRAFT } from '../../state/drafting/draft-of-two.ts';
import { draftOne, showWorkshop } from './show-workshop.tsx';

/** The dates that were written: one for each event that was drawn as a card, and one for each as a choice. */
const written = vi.hoisted((): (string | null)[] => []);

vi.mock(import('../../../src/ui/drafting/events/event-words.ts'), async (original) => {
  const words = await original();
  return {
    ...words,
    writtenDate: (edtf, locale, none) => {
      written.push(edtf);
      return words.writtenDate(edtf, locale, none);
    },
  };
});

beforeEach(() => {
  written.length = 0;
});

test('typing draws the card anew that is typed in, and of a hundred others none', async () => {
  const [first, ...rest] = DRAFT.events;
  if (first === undefined) throw new Error('there are events');
  const others = Array.from({ length: 100 }, (_, index) => ({
    ...first,
    id: `other-${index}`,
    title: `Another event, number ${index}`,
    date: String(1800 + index),
  }));
  const given = showWorkshop({ draft: { ...DRAFT, events: [...rest, ...others] } });
  await draftOne(given);
  const card = within(screen.getByRole('article', { name: /They first meet/ }));
  await given.user.click(card.getByRole('button', { expanded: false }));
  expect(written.filter((date) => date?.startsWith('18')).length).toBeGreaterThanOrEqual(100);
  written.length = 0;
  await given.user.type(card.getByRole('textbox', { name: 'Title' }), 's');
  expect(screen.getByRole('article', { name: /They first meets$/ })).toBeTruthy();
  expect(written).toContain('2022-03');
  expect(written.filter((date) => date !== '2022-03')).toEqual([]);
});
