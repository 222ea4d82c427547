import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/ingest/draft/model.ts';
import { DRAFT } from '../../state/drafting/draft-of-two.ts';
import { draftOne, memoryStore, showWorkshop } from './show-workshop.tsx';

const NONE = { value: 'Publisher not stated', why: 'nothing in it names one; write it here' };

/** The two articles; of the first neither publisher nor date is known, of the second no publisher. */
const BARE: Draft = {
  ...DRAFT,
  articles: DRAFT.articles.map(({ published, ...article }, index) => ({
    ...article,
    publisher: NONE,
    ...(index > 0 && published && { published }),
  })),
};

const asked = () => within(screen.getByRole('region', { name: /^Add what this article doesn’t say/ }));
const publisher = () => asked().getByRole<HTMLInputElement>('combobox', { name: 'Publisher' });
const choice = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Article' });
const plainPublisher = () => asked().getByRole<HTMLInputElement>('textbox', { name: 'Publisher' });

async function shown(draft: Draft = BARE, again: Draft = draft) {
  const store = memoryStore();
  const given = showWorkshop({ draft, again, store });
  await draftOne(given);
  return { ...given, store };
}

describe('an article that does not say who published it, or when', () => {
  test('is not asked about where all is known', async () => {
    await shown(DRAFT);
    expect(screen.queryByRole('region', { name: /^Add what this article/ })).toBeNull();
    expect(choice().textContent).not.toContain('incomplete');
  });

  test('is marked in the list of articles, and asked about until it is told', async () => {
    const { user, store } = await shown();
    expect([...choice().options].map((one) => one.textContent)).toEqual([
      'Leaders meet in Lima (incomplete)',
      'After Lima (incomplete)',
    ]);
    expect(plainPublisher().value).toBe('');
    await user.type(plainPublisher(), 'The Daily');
    await user.type(asked().getByRole('textbox', { name: 'Published on' }), '17 November 2024{Enter}');
    await waitFor(() => expect(choice().options[0]?.textContent).toBe('Leaders meet in Lima'));
    await waitFor(() => expect(JSON.stringify(store.kept())).toContain('2024-11-17'));
    expect(screen.getByText(/^The Daily · published 17 November 2024|^The Daily/)).toBeTruthy();
  });

  test('has its events dated anew from when it was published, as a step that can be taken back', async () => {
    const again: Draft = {
      ...BARE,
      events: BARE.events.map((event) =>
        event.id === 'first-meeting'
          ? { ...event, date: '2022-04', isDateStated: false, dateWhy: 'counted from its day' }
          : event,
      ),
    };
    const { user } = await shown(BARE, again);
    const date = () => screen.getByRole('heading', { name: /They first meet/ }).textContent;
    expect(date()).toContain('March 2022');
    await user.type(asked().getByRole('textbox', { name: 'Published on' }), '17 November 2024{Enter}');
    await waitFor(() => expect(date()).toContain('April 2022'));
    expect(screen.getByText('Dates found anew from when it was published')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(date()).toContain('March 2022'));
    expect(screen.getByText(/published 17 November 2024/)).toBeTruthy();
  });

  test('keeps the field while it is typed in, and what is typed is one step to take back', async () => {
    const { user } = await shown();
    await user.type(plainPublisher(), 'The Daily');
    expect(document.activeElement).toBe(plainPublisher());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(plainPublisher().value).toBe(''));
    expect(choice().options[0]?.textContent).toBe('Leaders meet in Lima (incomplete)');
  });

  test('is incomplete again where what was typed is taken away', async () => {
    const { user } = await shown();
    await user.type(plainPublisher(), 'The Daily');
    await user.clear(plainPublisher());
    await waitFor(() => expect(choice().options[0]?.textContent).toBe('Leaders meet in Lima (incomplete)'));
    await user.tab();
    expect(plainPublisher().value).toBe('');
  });

  test('leads to the next, where the publishers that are known by now are offered', async () => {
    const { user } = await shown();
    await user.type(plainPublisher(), 'The Daily');
    expect(asked().getByText('1 other article is incomplete')).toBeTruthy();
    await user.click(asked().getByRole('button', { name: 'Next' }));
    expect(choice().value).toBe('after-lima');
    expect(document.activeElement).toBe(publisher());
    expect([...(publisher().list?.options ?? [])].map(({ value }) => value)).toEqual(['The Daily']);
    expect(asked().queryByRole('textbox', { name: 'Published on' })).toBeNull();
  });

  test('is told for all others that name no publisher in one step, which is taken back as one', async () => {
    const { user } = await shown();
    expect(asked().queryByRole('button', { name: /for all that name none/ })).toBeNull();
    await user.type(plainPublisher(), 'The Daily');
    await user.click(asked().getByRole('button', { name: '“The Daily” for all that name none (1)' }));
    await waitFor(() => expect(choice().options[1]?.textContent).toBe('After Lima'));
    expect(asked().queryByRole('button', { name: /for all that name none/ })).toBeNull();
    expect(document.activeElement).toBe(asked().getByLabelText('Publisher'));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(choice().options[1]?.textContent).toBe('After Lima (incomplete)'));
    expect(plainPublisher().value).toBe('The Daily');
  });

  test('has its headline asked for where that was made of its first words', async () => {
    const [first, ...rest] = BARE.articles;
    if (first === undefined) throw new Error('there are articles');
    const title = { ...first.title, why: 'there is no headline; the first words' };
    const { user } = await shown({ ...BARE, articles: [{ ...first, title }, ...rest] });
    const field = asked().getByRole<HTMLInputElement>('textbox', { name: 'Headline' });
    expect(field.value).toBe('Leaders meet in Lima');
    await user.clear(field);
    await user.type(field, 'They met');
    await waitFor(() => expect(choice().options[0]?.textContent).toBe('They met (incomplete)'));
  });
});
