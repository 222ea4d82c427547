/** Something that is wrong with a dataset file, for its author. */
export interface Problem {
  /** Where: `events[3].date`; empty for the document itself. */
  readonly path: string;
  /** What is wrong; what to do. Without a capital or a full stop. */
  readonly message: string;
  /** An error stops a build; a warning may be meant. */
  readonly severity: 'error' | 'warning';
}
