import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { HOSTILE_TEXTS } from '../story.ts';
import { DRAFT } from '../../state/drafting/draft-of-two.ts';
import { draftOne, LARGE_DRAFT, memoryStore, NO_STORE, showWorkshop } from './show-workshop.tsx';
import { threadStandIns } from './thread-stand-in.ts';

const cards = () => within(screen.getByRole('region', { name: 'Proposed events' })).getAllByRole('article');
const card = (name: RegExp) => screen.getByRole('article', { name });
const chart = () => screen.getByRole('region', { name: 'Timeline' });
const article = () => screen.getByRole('region', { name: 'The article' });
const titles = () => cards().map((one) => one.querySelector('.sl-card-name')?.textContent);

async function shown() {
  const given = showWorkshop();
  await draftOne(given);
  return given;
}

async function opened(name: RegExp) {
  const given = await shown();
  await given.user.click(within(card(name)).getByRole('button', { expanded: false }));
  return given;
}

describe('the beginning', () => {
  test('takes a pasted article with the date of its publication', async () => {
    const { user, offered } = showWorkshop();
    await user.click(await screen.findByRole('textbox', { name: 'The text of an article' }));
    await user.paste('They met on Friday.');
    await user.type(screen.getByRole('textbox', { name: /^Published on/ }), '16 November 2024{Enter}');
    await user.click(screen.getByRole('button', { name: 'Make a timeline of 1 article' }));
    expect(offered.map(({ name, published }) => ({ name, published }))).toEqual([
      { name: 'They met on Friday.txt', published: '2024-11-16' },
    ]);
  });

  test('says what is wrong with a date before the article is read', async () => {
    const { user } = showWorkshop();
    await user.click(await screen.findByRole('textbox', { name: 'The text of an article' }));
    await user.paste('They met on Friday.');
    await user.type(screen.getByRole('textbox', { name: /^Published on/ }), '11/12/2024{Enter}');
    expect(screen.getByText(/not a date that can be read/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Make a timeline/ })).toBeNull();
  });

  test('takes an article away again that was not meant', async () => {
    const { user } = showWorkshop();
    await user.click(await screen.findByRole('textbox', { name: 'The text of an article' }));
    await user.paste('Not this one.');
    await user.click(screen.getByRole('button', { name: 'Add this text' }));
    await user.click(screen.getByRole('button', { name: 'Don’t read Not this one.txt' }));
    expect(screen.queryByRole('button', { name: /^Make a timeline/ })).toBeNull();
  });
});

describe('what did not come in', () => {
  const problem = {
    file: 'broken.txt',
    line: 1,
    column: 1,
    message: 'is not UTF-8',
    severity: 'error',
  } as const;

  test('is told on the desk, until it is seen', async () => {
    const given = showWorkshop({
      news: { refused: [{ name: 'broken.txt', problems: [problem] }], repeated: ['again.txt', 'lima.txt'] },
    });
    await draftOne(given);
    const news = screen.getByRole('region', { name: 'What did not come in' });
    expect(within(news).getByText(/is not UTF-8/)).toBeTruthy();
    const twice = within(news).getByRole('status');
    expect(
      within(twice)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual(['again.txt', 'lima.txt']);
    await given.user.click(within(news).getByRole('button', { name: 'All right' }));
    expect(screen.queryByRole('region', { name: 'What did not come in' })).toBeNull();
  });

  test('is told of articles that are added, too', async () => {
    const given = showWorkshop({ news: { repeated: ['lima.txt'] } });
    await draftOne(given);
    await given.user.click(screen.getByRole('button', { name: 'All right' }));
    await given.user.click(screen.getByRole('button', { name: 'Add articles' }));
    const dialog = screen.getByRole('dialog', { name: 'Add articles' });
    await given.user.click(within(dialog).getByRole('textbox', { name: 'The text of an article' }));
    await given.user.paste('They met again.');
    await given.user.click(within(dialog).getByRole('button', { name: 'Add this text' }));
    await given.user.click(within(dialog).getByRole('button', { name: /^Add 1 article/ }));
    expect(await screen.findByText(/^Here already/)).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the desk', () => {
  test('shows the draft as a timeline, as a list in the order of time, and in its article', async () => {
    await shown();
    expect(titles()).toEqual([
      'They first meet',
      'Leaders meet in Lima',
      'Trade talks follow',
      'Treaty renewed',
    ]);
    expect(
      await within(chart()).findByRole('button', { name: 'Leaders meet in Lima, 16 November 2024' }),
    ).toBeTruthy();
    expect(
      within(article()).getAllByRole('link', { name: /tells: Leaders meet in Lima/ }).length,
    ).toBeGreaterThan(0);
  });

  test('shows a new title at once in the timeline and in the article, and takes it back as one step', async () => {
    const { user } = await opened(/They first meet/);
    const field = within(card(/They first meet/)).getByRole('textbox', { name: 'Title' });
    await user.clear(field);
    await user.type(field, 'First talks');
    expect(await within(chart()).findByRole('button', { name: 'First talks, March 2022' })).toBeTruthy();
    expect(within(article()).getAllByRole('link', { name: /tells: First talks/ })).not.toEqual([]);
    await user.keyboard('{Control>}z{/Control}');
    expect(titles()).toContain('They first meet');
  });

  test('never leaves an event without a title', async () => {
    const { user } = await opened(/They first meet/);
    await user.clear(within(card(/They first meet/)).getByRole('textbox', { name: 'Title' }));
    await user.tab();
    expect(titles()).toContain('They first meet');
  });

  test('dates an event in words, and says what is no date', async () => {
    const { user } = await opened(/Treaty renewed/);
    const field = within(card(/Treaty renewed/)).getByRole('textbox', { name: 'Date' });
    await user.type(field, '30 February 1998{Enter}');
    expect(screen.getByText('There is no such day in the calendar.')).toBeTruthy();
    await user.clear(field);
    await user.type(field, 'about 1998{Enter}');
    expect(await within(chart()).findByRole('button', { name: 'Treaty renewed, about 1998' })).toBeTruthy();
  });

  test('merges two events into one, and takes it back', async () => {
    const { user } = await opened(/Leaders meet in Lima/);
    const merge = within(card(/Leaders meet/)).getByRole('combobox', { name: 'Merge with' });
    await user.selectOptions(merge, '2025: Trade talks follow');
    await user.click(screen.getByRole('button', { name: 'Merge' }));
    expect(titles()).not.toContain('Trade talks follow');
    expect(within(article()).queryByRole('link', { name: /tells: Trade talks/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(titles()).toContain('Trade talks follow');
  });

  test('splits passages off into an event of their own', async () => {
    const { user } = await opened(/Leaders meet in Lima/);
    await user.click(
      screen.getByRole('checkbox', { name: /Choose for splitting: “This was our last summit/ }),
    );
    await user.click(screen.getByRole('button', { name: 'Split off the chosen passages' }));
    expect(titles()).toContain('This was our last summit,');
    expect(cards()).toHaveLength(5);
  });

  test('gives a quote to somebody else, whom the draft did not know', async () => {
    const { user } = await opened(/Leaders meet in Lima/);
    const speaker = screen.getByRole('combobox', { name: /Who says it: “This was our last summit/ });
    expect(speaker).toHaveProperty('value', 'ben-okoye');
    await user.selectOptions(speaker, 'Somebody else…');
    await user.type(screen.getByRole('textbox', { name: 'Name of the speaker' }), 'Cy Lund{Enter}');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /Who says it: “This was/ }).value).toBe(
      'cy-lund',
    );
    await user.click(screen.getByRole('tab', { name: 'Topics and people' }));
    expect(screen.getByRole('textbox', { name: 'Name of Cy Lund' })).toBeTruthy();
  });

  test('gives an event a topic that is new, as a row of the timeline', async () => {
    const { user } = await opened(/They first meet/);
    await user.type(screen.getByRole('textbox', { name: 'New topic' }), 'Beginnings{Enter}');
    expect(await within(chart()).findByText('Beginnings')).toBeTruthy();
    const [, mine] = screen.getAllByRole('checkbox', { name: 'Beginnings' });
    if (mine) await user.click(mine);
    await waitFor(() => expect(within(chart()).queryByText('Beginnings')).toBeNull());
  });

  test('keeps what is left out, to be taken back', async () => {
    const { user } = await shown();
    await user.click(screen.getByRole('button', { name: 'Leave out “Trade talks follow”' }));
    expect(titles()).not.toContain('Trade talks follow');
    await waitFor(() => expect(within(chart()).queryByRole('button', { name: /Trade talks/ })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Take back “Trade talks follow”' }));
    expect(titles()).toContain('Trade talks follow');
  });

  test('counts what is accepted, and lists only that on request', async () => {
    const { user } = await shown();
    await user.click(screen.getByRole('button', { name: 'Accept “They first meet”' }));
    expect(screen.getByText('4 events, 1 accepted')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Accepted' }));
    expect(titles()).toEqual(['They first meet']);
  });

  test('makes an event of words that are typed, if they stand in an article', async () => {
    const { user } = await shown();
    const field = screen.getByRole('textbox', { name: /^Words of an article/ });
    await user.type(field, 'Trade talks will follow');
    await user.click(screen.getByRole('button', { name: 'Make an event of them' }));
    expect(screen.getByText(/stand in none of your articles/)).toBeTruthy();
    await user.clear(field);
    await user.type(field, 'The two leaders met');
    await user.click(screen.getByRole('button', { name: 'Make an event of them' }));
    expect(titles()).toContain('The two leaders met');
  });

  test('opens the event that a mark in the article tells', async () => {
    const { user } = await shown();
    const [mark] = within(article()).getAllByRole('link', { name: /tells: They first meet/ });
    if (mark) await user.click(mark);
    expect(within(card(/They first meet/)).getByRole('textbox', { name: 'Title' })).toBeTruthy();
  });

  test('shows any words as they are', async () => {
    const [event, ...others] = DRAFT.events;
    if (event === undefined) throw new Error('there are events');
    const hostile = HOSTILE_TEXTS.map((title, index) => ({
      ...event,
      id: `hostile-${index}`,
      title: `${index} ${title}`,
    }));
    const given = showWorkshop({ draft: { ...DRAFT, events: [...hostile, ...others] } });
    await draftOne(given);
    expect(cards().length).toBe(hostile.length + others.length);
    expect(document.querySelector('script, iframe, object, style, img, form')).toBeNull();
  });
});

describe('a story so large that its timeline is put together beside the page', () => {
  test('shows each change once the thread has answered', async () => {
    const { begin, answer } = threadStandIns();
    const given = showWorkshop({ draft: LARGE_DRAFT, begin });
    await draftOne(given);
    expect(screen.queryByRole('region', { name: 'Timeline' })).toBeNull();
    answer();
    await screen.findByRole('region', { name: 'Timeline' });
    await given.user.click(screen.getByRole('button', { name: 'Leave out “They first meet”' }));
    expect(within(chart()).getByRole('button', { name: /first meet/ })).toBeTruthy();
    answer();
    await waitFor(() => expect(within(chart()).queryByRole('button', { name: /first meet/ })).toBeNull());
  });

  test('is put together by the page where there is no thread', async () => {
    await draftOne(showWorkshop({ draft: LARGE_DRAFT }));
    await waitFor(() => expect(chart()).toBeTruthy());
  });
});

describe('work in progress', () => {
  test('is there again when the page is opened again, with what can be taken back', async () => {
    const store = memoryStore();
    const first = showWorkshop({ store });
    await draftOne(first);
    await first.user.click(screen.getByRole('button', { name: 'Leave out “Trade talks follow”' }));
    await waitFor(() => expect(JSON.stringify(store.kept())).toContain('left-out'));
    first.unmount();
    const { user } = showWorkshop({ store });
    await screen.findByRole('region', { name: 'Proposed events' });
    expect(titles()).not.toContain('Trade talks follow');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(titles()).toContain('Trade talks follow');
  });

  test('of a form that nobody knows is left alone', async () => {
    const unknown = { form: 99, base: {}, changes: [] };
    const store = memoryStore(unknown);
    showWorkshop({ store });
    await screen.findByRole('heading', { name: 'Make a timeline from your own articles' });
    expect(store.kept()).toBe(unknown);
  });

  test('is asked about before it is forgotten', async () => {
    const store = memoryStore();
    const given = showWorkshop({ store });
    await draftOne(given);
    await given.user.click(screen.getByRole('button', { name: 'Start anew' }));
    await given.user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(cards()).toHaveLength(4);
    await given.user.click(screen.getByRole('button', { name: 'Start anew' }));
    await given.user.click(screen.getByRole('button', { name: 'Forget it and start anew' }));
    await screen.findByRole('heading', { name: 'Make a timeline from your own articles' });
    await waitFor(() => expect(store.kept()).toBeNull());
  });

  test('that can’t be kept is said to be so', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    const given = showWorkshop({ store: NO_STORE });
    await draftOne(given);
    expect(screen.getByText(/This browser keeps nothing here/)).toBeTruthy();
    vi.restoreAllMocks();
  });
});

describe('saving', () => {
  test('says what can’t be saved, and offers nothing where there is nothing', async () => {
    const { user } = await shown();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText('1 event without a date can’t be in it.')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Only what you accepted: 0 events' }));
    expect(screen.getByRole('button', { name: /^Save the folder/ })).toHaveProperty('disabled', true);
    expect(screen.getByText(/There is no event to save/)).toBeTruthy();
  });

  test('gives the code for the address where the data will lie', async () => {
    const { user } = await shown();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const address = screen.getByRole('textbox', { name: 'Where the data will lie' });
    await user.clear(address);
    await user.type(address, 'https://example.org/lima.json');
    const code = screen.getByRole('textbox', { name: 'The code that puts it into a page' });
    expect((code as HTMLTextAreaElement).value).toContain('src="https://example.org/lima.json"');
  });
});
