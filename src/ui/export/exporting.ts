import type { ExportKind } from './export-kind.ts';
import type { ExportFile } from './make-export.ts';

/** What has become of the export that was asked for last. */
export type ExportOutcome =
  | { readonly is: 'none' }
  | { readonly is: 'working'; readonly share: number }
  | { readonly is: 'saved'; readonly name: string }
  /** The frame may not save: the file itself, to be shown. */
  | { readonly is: 'barred'; readonly kind: ExportKind; readonly file: ExportFile }
  | { readonly is: 'failed'; readonly why: 'too-large' | 'unexpected' };

export interface Exporting {
  readonly outcome: ExportOutcome;
  readonly start: (kind: ExportKind) => void;
  /** Ends what is being made; forgets what was made. */
  readonly reset: () => void;
}
