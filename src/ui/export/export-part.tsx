import type { ComponentProps } from 'react';
import { PartFailed } from '../data/part-failed.tsx';
import type { ExportPanel } from './export-panel.tsx';
import { useExportParts } from './load-export-parts.ts';

/** The export panel, fetched when it is first opened. Draw it only while it is open. */
export function ExportPart(props: ComponentProps<typeof ExportPanel>) {
  const { part, failed, retry } = useExportParts();
  if (part) return <part.ExportPanel {...props} />;
  return failed ? <PartFailed onRetry={retry} /> : null;
}
