import { useEffect, useRef, useState } from 'react';
import type { ExportKind } from './export-kind.ts';
import type { ExportSubject } from './export-subject.ts';
import type { Exporting, ExportOutcome } from './exporting.ts';
import { loadExportParts } from './load-export-parts.ts';

/**
 * Makes files and hands them to the browser's downloads, one at a time: a newer wish ends an older one, and so does
 * the end of the component. The code that makes them comes with the panel.
 */
export function useExport(subject: ExportSubject): Exporting {
  const [outcome, setOutcome] = useState<ExportOutcome>({ is: 'none' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (kind: ExportKind) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const tell = (next: ExportOutcome) => {
      if (!signal.aborted) setOutcome(next);
    };
    tell({ is: 'working', share: 0 });
    try {
      const { saveExport } = await loadExportParts();
      signal.throwIfAborted();
      const report = (share: number) => tell({ is: 'working', share });
      tell(await saveExport(kind, subject, { report, signal }));
    } catch (cause) {
      if (signal.aborted) return;
      console.error('Sourceline: an export failed.', cause);
      tell({ is: 'failed', why: 'unexpected' });
    }
  };
  return {
    outcome,
    start: (kind) => void run(kind),
    reset: () => {
      running.current?.abort();
      setOutcome({ is: 'none' });
    },
  };
}
