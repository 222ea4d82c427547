import type { DatasetFile } from '../dataset/schema.ts';

/**
 * The file's text: JSON with two blanks of indentation, a field or item per line so that a change of one shows as one
 * line, and a line end at the end. The same dataset gives the same bytes.
 */
export function serialiseDataset(file: DatasetFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}
