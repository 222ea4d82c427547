import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { parseDataset } from '../../../src/dataset/parse.ts';
import type { Draft } from '../../../src/ingest/draft/model.ts';
import * as changes from '../../../src/state/changes.ts';
import { DEFAULT_VIEW } from '../../../src/state/defaults.ts';
import type { StoredHistory } from '../../../src/state/drafting/history.ts';
import type { ViewState } from '../../../src/state/view-state.ts';
import { STORED_FORM } from '../../../src/state/drafting/read-stored.ts';
import type { Drafter } from '../../../src/ui/drafting/engine/drafter.ts';
import type { Drafted, Offered } from '../../../src/ui/drafting/engine/drafting-messages.ts';
import type { WorkStore } from '../../../src/ui/drafting/work/work-store.ts';
import { Workshop } from '../../../src/ui/drafting/workshop.tsx';
import type { Act } from '../../../src/ui/explorer/act.ts';
import { installDialogs } from '../../setup/dialog-stand-in.ts';
import { DRAFT, PROPOSED } from '../../state/drafting/draft-of-two.ts';

const LONG = 'And so on, and so forth. '.repeat(4_000);

/** The draft of the two articles, which are so long here that what is made of it is made beside the page. */
export const LARGE_DRAFT: Draft = {
  ...DRAFT,
  articles: DRAFT.articles.map((one) => ({ ...one, text: `${one.text}\n\n${LONG}` })),
};

/** A store in memory, as a browser would keep it: a copy without anything that can't be stored. */
export function memoryStore(first: unknown = null): WorkStore & { readonly kept: () => unknown } {
  let kept: unknown = first;
  return {
    read: () => Promise.resolve(structuredClone(kept)),
    write: (work: StoredHistory) => {
      kept = structuredClone({ form: STORED_FORM, ...work });
      return Promise.resolve();
    },
    clear: () => {
      kept = null;
      return Promise.resolve();
    },
    kept: () => kept,
  };
}

/** A browser that keeps nothing. */
export const NO_STORE: WorkStore = {
  read: () => Promise.reject(new Error('no storage here')),
  write: () => Promise.reject(new Error('no storage here')),
  clear: () => Promise.reject(new Error('no storage here')),
};

interface Shown {
  readonly user: ReturnType<typeof userEvent.setup>;
  /** What was offered to the drafter. */
  readonly offered: Offered[];
  readonly unmount: () => void;
}

/** Draws the workshop with a drafter that gives one draft of whatever it is offered. */
export function showWorkshop(
  given: {
    readonly store?: WorkStore;
    readonly draft?: Draft;
    /** What it gives of the same articles later. */
    readonly again?: Draft;
    readonly news?: Partial<Drafted>;
    readonly begin?: Drafter['begin'];
  } = {},
): Shown {
  installDialogs();
  const { store = memoryStore(), draft = DRAFT, again = draft } = given;
  const offered: Offered[] = [];
  const drafter: Drafter = {
    warm: () => undefined,
    begin: given.begin ?? (() => null),
    draft: (wish, onProgress) => {
      offered.push(...wish.offered);
      const drafted = wish.offered.length === 0 ? again : draft;
      onProgress({ done: 1, of: 1 });
      return Promise.resolve({
        draft: drafted,
        proposed: PROPOSED,
        added: drafted.articles,
        refused: [],
        repeated: [],
        ...given.news,
      });
    },
  };
  function Page() {
    const [state, setState] = useState<ViewState>(DEFAULT_VIEW);
    const act: Act = (name, ...rest) => {
      const change = changes[name] as (state: ViewState, ...rest: readonly unknown[]) => ViewState;
      setState((before) => change(before, ...rest));
    };
    return (
      <Workshop
        state={state}
        act={act}
        commit={(change) => setState(change)}
        store={store}
        drafter={drafter}
        parse={parseDataset}
        onLanguage={() => undefined}
      />
    );
  }
  const { unmount } = render(<Page />);
  return { user: userEvent.setup(), offered, unmount };
}

/** Pastes an article and has it drafted. */
export async function draftOne({ user }: Shown): Promise<void> {
  await user.click(await screen.findByRole('textbox', { name: 'The text of an article' }));
  await user.paste('Leaders meet in Lima, and much more.');
  await user.click(screen.getByRole('button', { name: 'Add this text' }));
  await user.click(screen.getByRole('button', { name: 'Make a timeline of 1 article' }));
  await screen.findByRole('region', { name: 'Proposed events' });
}
