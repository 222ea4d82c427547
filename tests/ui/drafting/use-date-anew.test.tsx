import { act, renderHook } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { Draft } from '../../../src/ingest/draft/model.ts';
import { applyChange } from '../../../src/state/drafting/apply-change.ts';
import type { Change } from '../../../src/state/drafting/change.ts';
import { draftingOf } from '../../../src/state/drafting/from-draft.ts';
import { useDateAnew } from '../../../src/ui/drafting/desk/use-date-anew.ts';
import type { Drafter } from '../../../src/ui/drafting/engine/drafter.ts';
import type { Drafted } from '../../../src/ui/drafting/engine/drafting-messages.ts';
import { DRAFT, PROPOSED } from '../../state/drafting/draft-of-two.ts';

/** Neither article says when it was published. */
const DATELESS: Draft = {
  ...DRAFT,
  articles: DRAFT.articles.map(({ published: _published, ...article }) => article),
};
const DAYS = new Map([
  ['first-meeting', '2022-04'],
  ['trade-talks', '2026'],
]);
/** What follows from both of their days: an event of each has another date. */
const AGAIN: Draft = {
  ...DRAFT,
  events: DRAFT.events.map((event) => ({ ...event, date: DAYS.get(event.id) ?? event.date })),
};

/** Drafts that are made when a test says so, and the story that they change. */
function shown() {
  const runs: { readonly signal: AbortSignal; readonly give: (drafted: Drafted) => void }[] = [];
  const drafter: Drafter = {
    warm: () => undefined,
    begin: () => null,
    draft: (_wish, _onProgress, signal) => new Promise((give) => runs.push({ signal, give })),
  };
  const given: Change[] = [];
  const { result } = renderHook(() => {
    const [drafting, setDrafting] = useState(() => draftingOf(DATELESS, PROPOSED));
    const [editing] = useState(() => ({
      act: (change: Change) => {
        given.push(change);
        setDrafting((before) => applyChange(before, change));
      },
      settle: () => undefined,
    }));
    return { drafting, editing: useDateAnew(drafting, editing, drafter, () => undefined) };
  });
  const tell = (article: string, published: string) =>
    act(() => result.current.editing.act({ is: 'correctArticle', article, published }));
  const finish = async (run: number) => {
    const drafted = { draft: AGAIN, proposed: PROPOSED, added: [], refused: [], repeated: [] };
    await act(async () => runs[run]?.give(drafted));
  };
  const dateOf = (id: string) => result.current.drafting.events.find((event) => event.id === id)?.date;
  return { runs, given, tell, finish, dateOf };
}

test('Of two articles that are told one after the other both are dated, by the later draft', async () => {
  const { runs, tell, finish, dateOf } = shown();
  tell('lima', '2024-11-17');
  tell('after-lima', '2024-11-20');
  expect(runs.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  await finish(0);
  expect(dateOf('first-meeting')).not.toBe('2022-04');
  await finish(1);
  expect(['first-meeting', 'trade-talks'].map(dateOf)).toEqual(['2022-04', '2026']);
});

test('A day that is taken back while the draft is made changes nothing', async () => {
  const { given, tell, finish, dateOf } = shown();
  const before = dateOf('first-meeting');
  tell('lima', '2024-11-17');
  tell('lima', '');
  await finish(0);
  await finish(1);
  expect(dateOf('first-meeting')).toBe(before);
  expect(given.map(({ is }) => is)).toEqual(['correctArticle', 'correctArticle']);
});
