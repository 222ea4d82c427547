import type { Change } from '../../../state/drafting/change.ts';

/** How the parts of the desk change the story. */
export interface Editing {
  readonly act: (change: Change) => void;
  /** Ends a step of typing, so that what is typed next is a step of its own. */
  readonly settle: () => void;
}
