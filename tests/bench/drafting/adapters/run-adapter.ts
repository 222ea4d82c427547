import { readFileSync } from 'node:fs';

/** What an adapter is called with: `node adapter.mjs FILE DATE`. */
export interface AdapterInput {
  readonly text: string;
  /** When the article was published, in EDTF; null where it isn't known. */
  readonly published: string | null;
}

/** Reads the article that the scorer names, and prints what was found in it as JSON. */
export function runAdapter(find: (input: AdapterInput) => unknown): void {
  const [, , file, date] = process.argv;
  if (file === undefined)
    throw new Error('an adapter needs the file of an article; give it as first argument');
  const found = find({ text: readFileSync(file, 'utf8'), published: date || null });
  process.stdout.write(`${JSON.stringify(found)}\n`);
}
