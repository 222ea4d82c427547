export type DatasetFault = 'unreadable' | 'wrong-kind' | 'newer-version' | 'too-large' | 'too-deep';

/**
 * A document that can't be shown at all, as against a bad record in it, which costs only that record.
 * `message` is a sentence for readers; it repeats nothing of the document. The raw cause is in `cause`.
 */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly code: DatasetFault;

  constructor(code: DatasetFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
