import { useFetchedPart } from '../later/use-fetched-part.ts';
import type { FetchedPart } from '../later/use-fetched-part.ts';
import type * as parts from './export-parts.ts';

type ExportParts = typeof parts;

let loaded: ExportParts | null = null;

/** Fetches what saving needs, once. */
export async function loadExportParts(): Promise<ExportParts> {
  loaded ??= await import('./export-parts.ts');
  return loaded;
}

/** The same for what is drawn: at once if it has been fetched, else as soon as it is. */
export function useExportParts(): FetchedPart<ExportParts> {
  return useFetchedPart(loaded, loadExportParts);
}
