import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import type { ParsedDataset, WholeDataset } from '../../../src/dataset/model.ts';
import * as changes from '../../../src/state/changes.ts';
import { DEFAULT_VIEW } from '../../../src/state/defaults.ts';
import { HISTORY_MODES } from '../../../src/state/history-mode.ts';
import type { HistoryMode, ViewState } from '../../../src/state/view-state.ts';
import type { Act, Commit } from '../../../src/ui/explorer/act.ts';
import { Explorer } from '../../../src/ui/explorer/explorer.tsx';

/** The explorer over a state that a test can look at, with how each change would enter the history. */
export function showExplorer(
  dataset: WholeDataset,
  start: Partial<ViewState> = {},
  parsed: Partial<ParsedDataset> = {},
) {
  const seen: { state: ViewState; modes: HistoryMode[] } = {
    state: { ...DEFAULT_VIEW, ...start },
    modes: [],
  };
  function Page() {
    const [state, setState] = useState(seen.state);
    const commit: Commit = (change, mode) => {
      seen.state = change(seen.state);
      seen.modes.push(mode);
      setState(seen.state);
    };
    const actOn: Act = (name, ...rest) => {
      const change = changes[name] as (before: ViewState, ...rest: readonly unknown[]) => ViewState;
      commit((before) => change(before, ...rest), HISTORY_MODES[name]);
    };
    return (
      <Explorer
        form="page"
        parsed={{ dataset, notices: [], eventsInFile: dataset.events.length, ...parsed }}
        dataUrl="https://host.example/stories/story.json"
        state={state}
        act={actOn}
        commit={commit}
        linkFor={(view) => `https://host.example/?event=${view.event ?? ''}`}
        foreignHost={null}
        refused={null}
      />
    );
  }
  render(<Page />);
  return { seen, user: userEvent.setup() };
}
