/**
 * What is wrong with an archive as a whole:
 * `manifest` — `archive.json` is not what it should be;
 * `newer-version` — it is of a later format than this code;
 * `too-large` — it has more events than a page can hold;
 * `missing` — one of its files is not there;
 * `refused` — the host answers, but not with the file;
 * `changed` — a file is not the one that the manifest names: another build has taken its place, or a copy broke off;
 * `no-ranges` — the host sends whole files only, and this one is too large for that;
 * `unreadable` — a file is not Parquet, is damaged, or lacks what the format asks for;
 * `unsorted` — its rows are not in time order.
 */
export type ArchiveFault =
  | 'manifest'
  | 'newer-version'
  | 'too-large'
  | 'missing'
  | 'refused'
  | 'changed'
  | 'no-ranges'
  | 'unreadable'
  | 'unsorted';

/** What an error may have beside its message. */
export interface ArchiveErrorOptions extends ErrorOptions {
  readonly reason?: string;
}

/**
 * An archive that can't be shown at all, as against a bad record in it, which costs only that record. `message` is a sentence
 * or two in English that says what to do; `file` is the name of the file within the archive.
 */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  readonly code: ArchiveFault;
  readonly file: string;
  /** What is wrong and no more, for who makes the archive: what `message` tells to do is for who reads it. */
  readonly reason: string;

  constructor(code: ArchiveFault, file: string, message: string, options?: ArchiveErrorOptions) {
    super(message, options);
    this.code = code;
    this.file = file;
    this.reason = options?.reason ?? message;
  }
}
