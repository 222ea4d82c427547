import type { ExportKind } from './export-kind.ts';
import type { ExportSubject } from './export-subject.ts';
import type { ExportOutcome } from './exporting.ts';
import { makeExport } from './make-export.ts';
import type { Progress } from './make-export.ts';
import { PictureTooLargeError } from './picture-too-large-error.ts';
import { mayBeBarredFromSaving, saveFile } from './save-file.ts';

/**
 * Makes a file of the view and hands it to the browser's downloads, or to the reader where the browser may refuse it; gives what
 * became of it. Rejects as `makeExport` does, but for a picture that is too large, which is an outcome.
 */
export async function saveExport(
  kind: ExportKind,
  subject: ExportSubject,
  progress: Progress,
): Promise<ExportOutcome> {
  try {
    const file = await makeExport(kind, subject, progress);
    progress.signal.throwIfAborted();
    if (mayBeBarredFromSaving()) return { is: 'barred', kind, file };
    saveFile(file.blob, file.name);
    return { is: 'saved', name: file.name };
  } catch (cause) {
    if (cause instanceof PictureTooLargeError) return { is: 'failed', why: 'too-large' };
    throw cause;
  }
}
