import { isJsonObject, nestsDeeperThan } from '../base/json.ts';
import { MAX_NESTING } from '../dataset/limits.ts';
import { unreadable } from './parquet-file.ts';

/** People and sources, where they are too many for the manifest: a JSON file of these two lists, in the dataset's form. */
export interface Catalogue {
  readonly people: unknown[];
  readonly sources: unknown[];
}

/** Reads a catalogue's bytes. Throws `ArchiveError`; its records are checked one by one later. */
export function checkCatalogue(name: string, bytes: ArrayBuffer): Catalogue {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (nestsDeeperThan(text, MAX_NESTING)) throw unreadable(name, 'it is nested too deeply');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw unreadable(name, 'it is not JSON', cause);
  }
  if (!isJsonObject(value)) throw unreadable(name, 'it holds no lists');
  return { people: listOf(value['people']), sources: listOf(value['sources']) };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
