/** Why a dataset could not be fetched, as far as a browser is told. */
export type FetchFault =
  | 'not-found'
  | 'no-access'
  | 'not-answering'
  | 'offline'
  | 'blocked'
  | 'timeout'
  | 'cancelled'
  | 'refused'
  | 'too-large'
  | 'cut-off';

/** A failed download of a dataset. `detail` is the exact cause, for the console and never for the page. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly fault: FetchFault;
  readonly detail: string;

  constructor(fault: FetchFault, detail: string) {
    super(`The dataset could not be fetched (${fault}): ${detail}`);
    this.fault = fault;
    this.detail = detail;
  }
}

/** Faults that a later try may find gone by itself: a busy service, or a download that broke off. */
export function isPassing(fault: FetchFault): boolean {
  return fault === 'not-answering' || fault === 'cut-off';
}
