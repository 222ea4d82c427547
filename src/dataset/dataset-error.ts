export type DatasetFault = 'unreadable' | 'wrong-kind' | 'newer-version' | 'too-large' | 'too-deep';

/** What a document has of something, and the most of it that is read: its version, its number of events. */
export interface Excess {
  readonly found: number;
  readonly limit: number;
}

/**
 * A document that can't be shown at all, as against a bad record in it, which costs only that record.
 * `message` is a sentence in English; it repeats nothing of the document. `code` and `excess` are what an interface says it by in
 * its own language. The raw cause is in `cause`.
 */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly code: DatasetFault;
  /** Of `newer-version`, and of `too-large` where it is events that are too many. */
  readonly excess: Excess | null;

  constructor(
    code: DatasetFault,
    message: string,
    options?: ErrorOptions & { readonly excess?: Excess | undefined },
  ) {
    super(message, options);
    this.code = code;
    this.excess = options?.excess ?? null;
  }
}
