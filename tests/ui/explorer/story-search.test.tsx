import { act, fireEvent, render, renderHook, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { columnsOf } from '../../../src/timeline/columns/columns.ts';
import { hasFound, keepFound } from '../../../src/timeline/filter/found-events.ts';
import { searchEvents } from '../../../src/timeline/filter/search.ts';
import { searchIndexOf } from '../../../src/timeline/filter/search-index.ts';
import { setSearcher } from '../../../src/ui/data/reader/searcher.ts';
import { askFor } from '../../../src/ui/explorer/ask-for.ts';
import { StorySearch } from '../../../src/ui/explorer/story-search.tsx';
import { useSearched } from '../../../src/ui/explorer/use-searched.ts';
import { manyEvents, story } from '../story.ts';

/** A story that is searched elsewhere: what was asked for there, and the answers to give. */
function searchedElsewhere() {
  const dataset = story();
  const columns = columnsOf(dataset);
  const asked: string[] = [];
  const waiting = new Map<string, PromiseWithResolvers>();
  setSearcher(columns, (text) => {
    asked.push(text);
    return new Promise((resolve, reject) => {
      waiting.set(text, { resolve, reject });
    });
  });
  const find = (text: string) => searchEvents({ ...columns, texts: searchIndexOf(dataset) }, text);
  return {
    columns,
    asked,
    answer: (text: string) => act(async () => waiting.get(text)?.resolve(find(text))),
    fail: (text: string) => act(async () => waiting.get(text)?.reject(new Error('the thread is gone'))),
  };
}

interface PromiseWithResolvers {
  readonly resolve: (found: Uint32Array | null) => void;
  readonly reject: (cause: Error) => void;
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the search of a story that is searched elsewhere', () => {
  function show(q = '') {
    const elsewhere = searchedElsewhere();
    const onQuery = vi.fn<(q: string) => void>();
    const search = (now: string) => <StorySearch columns={elsewhere.columns} q={now} onQuery={onQuery} />;
    const { rerender, unmount } = render(search(q));
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    return {
      ...elsewhere,
      onQuery,
      field,
      type: (text: string) => fireEvent.change(field, { target: { value: text } }),
      setView: (now: string) => rerender(search(now)),
      leave: unmount,
    };
  }

  it('shows a letter at once, and asks the view for it with what it finds', async () => {
    const { type, field, asked, onQuery, answer } = show();
    type('l');
    expect(field.value).toBe('l');
    expect(asked).toEqual(['l']);
    expect(onQuery).not.toHaveBeenCalled();
    await answer('l');
    expect(onQuery.mock.calls).toEqual([['l']]);
  });

  it('asks the view for the last of some letters alone', async () => {
    const { type, field, onQuery, answer } = show();
    type('l');
    type('li');
    await answer('l');
    expect(onQuery).not.toHaveBeenCalled();
    expect(field.value).toBe('li');
    await answer('li');
    expect(onQuery.mock.calls).toEqual([['li']]);
  });

  it('does not wait for long: somebody may want to share the address', async () => {
    const { type, onQuery, answer } = show();
    type('lima');
    await act(() => vi.advanceTimersByTimeAsync(99));
    expect(onQuery).not.toHaveBeenCalled();
    await act(() => vi.advanceTimersByTimeAsync(1));
    expect(onQuery.mock.calls).toEqual([['lima']]);
    await answer('lima');
    expect(onQuery).toHaveBeenCalledTimes(1);
  });

  it('asks the view for what could not be looked for, too, which then is told', async () => {
    const { type, onQuery, fail } = show();
    type('lima');
    await fail('lima');
    expect(onQuery.mock.calls).toEqual([['lima']]);
  });

  it('empties at once, and forgets what was on its way', async () => {
    const { type, field, onQuery, answer } = show('li');
    type('lim');
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(onQuery.mock.calls).toEqual([['']]);
    await answer('lim');
    expect(onQuery).toHaveBeenCalledTimes(1);
  });

  it('asks for nothing twice: what was found before is there at once', async () => {
    const { type, asked, onQuery, answer, setView } = show();
    type('l');
    await answer('l');
    setView('l');
    type('');
    setView('');
    type('l');
    expect(onQuery.mock.calls).toEqual([['l'], [''], ['l']]);
    expect(asked).toEqual(['l']);
  });

  it('gives way to a view that has become another meanwhile, as by Back', async () => {
    const { type, field, onQuery, answer, setView } = show('bali');
    type('bal');
    setView('lima');
    expect(field.value).toBe('lima');
    await answer('bal');
    expect(onQuery).not.toHaveBeenCalled();
    expect(field.value).toBe('lima');
    setView('bali');
    expect(field.value).toBe('bali');
  });

  it('is done with what was typed before the reader goes on to something else', async () => {
    const { type, field, onQuery, answer } = show();
    type('lima');
    fireEvent.blur(field);
    expect(onQuery.mock.calls).toEqual([['lima']]);
    await answer('lima');
    expect(onQuery).toHaveBeenCalledTimes(1);
  });

  it('says nothing any more when it is gone, and with it maybe the story', async () => {
    const { type, onQuery, answer, leave } = show();
    type('lima');
    leave();
    await answer('lima');
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(onQuery).not.toHaveBeenCalled();
  });

  it('keeps nothing of what nobody waits for any more', async () => {
    const { columns, type, answer } = show();
    type('l');
    type('li');
    await answer('l');
    expect(hasFound(columns, 'l')).toBe(false);
    await answer('li');
    expect(hasFound(columns, 'li')).toBe(true);
  });
});

describe('what a story is searched for by now', () => {
  it('is what is asked for, where that was found before: one drawing, not two', () => {
    const { columns, asked } = searchedElsewhere();
    keepFound(columns, 'lima', new Uint32Array(1));
    const seen: string[] = [];
    const { rerender } = renderHook(({ q }) => seen.push(useSearched(columns, q)), {
      initialProps: { q: '' },
    });
    const before = seen.length;
    rerender({ q: 'lima' });
    expect(new Set(seen.slice(before))).toEqual(new Set(['lima']));
    expect(asked).toEqual([]);
  });

  it.each([
    [1_999, ['lima']],
    // The letter is drawn before the search begins.
    [2_000, ['', 'lima']],
  ])('is in %i events that the page searches itself, drawing by drawing, %j', (count, drawn) => {
    const columns = columnsOf({ ...story(), events: manyEvents(count) });
    const seen: string[] = [];
    const { rerender } = renderHook(({ q }) => seen.push(useSearched(columns, q)), {
      initialProps: { q: '' },
    });
    const before = seen.length;
    rerender({ q: 'lima' });
    expect(seen.slice(before).filter((text, at, all) => text !== all[at - 1])).toEqual(drawn);
  });

  it('is nothing of a new story until it has been looked for there, though the other was searched for the same', async () => {
    const [one, other] = [searchedElsewhere(), searchedElsewhere()];
    const { result, rerender } = renderHook(({ columns }) => useSearched(columns, 'lima'), {
      initialProps: { columns: one.columns },
    });
    await one.answer('lima');
    expect(result.current).toBe('lima');
    rerender({ columns: other.columns });
    expect(result.current).toBe('');
    expect(other.asked).toEqual(['lima']);
    await other.answer('lima');
    expect(result.current).toBe('lima');
    expect(hasFound(other.columns, 'lima')).toBe(true);
  });

  it('is what was found last, until the next is', async () => {
    const { columns, answer } = searchedElsewhere();
    const { result, rerender } = renderHook(({ q }) => useSearched(columns, q), {
      initialProps: { q: 'lima' },
    });
    expect(result.current).toBe('');
    await answer('lima');
    expect(result.current).toBe('lima');
    rerender({ q: 'bali' });
    expect(result.current).toBe('lima');
    await answer('bali');
    expect(result.current).toBe('bali');
  });
});

describe('asking for a text', () => {
  it('asks once for all who ask while it is looked for, and anew after it failed', async () => {
    const { columns, asked, fail, answer } = searchedElsewhere();
    const first = askFor(columns, 'lima');
    expect(askFor(columns, 'lima')).toBe(first);
    await Promise.all([expect(first).rejects.toThrow('the thread is gone'), fail('lima')]);
    const second = askFor(columns, 'lima');
    expect(second).not.toBe(first);
    await answer('lima');
    expect(await second).toHaveLength(1);
    expect(asked).toEqual(['lima', 'lima']);
  });

  it('asks nobody for what has been kept', () => {
    const { columns, asked } = searchedElsewhere();
    keepFound(columns, 'lima', null);
    expect(askFor(columns, 'lima')).toBeNull();
    expect(asked).toEqual([]);
  });

  it('asks nobody for blanks, nor where the page searches by itself', () => {
    expect(askFor(searchedElsewhere().columns, '  ')).toBeNull();
    expect(askFor(columnsOf(story()), 'lima')).toBeNull();
  });
});
