import { isJsonObject } from '../base/json.ts';
import type { JsonObject } from '../base/json.ts';
import { DatasetError } from './dataset-error.ts';

/** The version of the dataset's format that this code reads and writes. */
export const DATASET_VERSION = 1;

/** Makes of a document of one version one of the next. It must not change its input, and trusts nothing in it. */
export type Upgrader = (file: JsonObject) => JsonObject;

/**
 * By the version they start from. Empty while there is one version; a change of the format adds one entry here,
 * a fixture of the old form in `tests/fixtures/datasets`, which stays for ever, and a line in the changelog.
 */
const UPGRADERS: ReadonlyMap<number, Upgrader> = new Map();

/**
 * The version gate: gives a document of the current version, upgraded one step at a time where it is older.
 * A document that states no version is taken for version 1. Throws `DatasetError`: `newer-version` naming both
 * versions, or `wrong-kind` where this is no dataset or its version is no whole number from 1.
 */
export function upgradeDataset(
  json: unknown,
  current = DATASET_VERSION,
  upgraders: ReadonlyMap<number, Upgrader> = UPGRADERS,
): JsonObject {
  if (!isJsonObject(json)) {
    throw new DatasetError('wrong-kind', 'The timeline data is empty or of another kind.');
  }
  const version = json['version'] ?? 1;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new DatasetError(
      'wrong-kind',
      `The timeline data states no version that is known: "version" must be a whole number such as ${current}.`,
    );
  }
  if (version > current) {
    throw new DatasetError(
      'newer-version',
      `The timeline data has version ${version} of its format, and this page reads up to version ${current}. A newer page is needed.`,
      { excess: { found: version, limit: current } },
    );
  }
  let file = json;
  for (let step = version; step < current; step += 1) {
    const upgrader = upgraders.get(step);
    if (upgrader === undefined) {
      throw new DatasetError(
        'wrong-kind',
        `Version ${step} of the timeline data's format is no longer read.`,
      );
    }
    file = upgrader(file);
  }
  return file;
}
