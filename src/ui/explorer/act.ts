import type * as changes from '../../state/changes.ts';
import type { ChangeName } from '../../state/history-mode.ts';
import type { HistoryMode, ViewState } from '../../state/view-state.ts';

type Rest<F> = F extends (state: ViewState, ...rest: infer R) => ViewState ? R : never;

/** Carries out one of the changes of `state/changes.ts` by name; how it enters the history follows from the name. */
export type Act = <Name extends ChangeName>(name: Name, ...rest: Rest<(typeof changes)[Name]>) => void;

/** Carries out any change of the view; for deliberate acts that are made of several. */
export type Commit = (change: (state: ViewState) => ViewState, mode: HistoryMode) => void;
