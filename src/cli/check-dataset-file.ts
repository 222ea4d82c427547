import { nestsDeeperThan } from '../base/json.ts';
import { checkDataset, type DatasetExtent } from '../dataset/check.ts';
import { MAX_DATASET_BYTES, MAX_NESTING } from '../dataset/limits.ts';
import type { DatasetFile } from '../dataset/schema.ts';
import { decodeText } from '../ingest/decode-text.ts';
import { LinePositions } from '../ingest/line-positions.ts';
import { hasErrors, sortProblems, type Problem } from '../ingest/problem.ts';
import { FileError, problemOf } from './file-error.ts';
import { findJsonFault } from './find-json-fault.ts';
import { findJsonPlaces } from './json-places.ts';
import { readFileBytes } from './read-file.ts';

/** A dataset file that has no errors, and what else is to say about it. */
export interface CheckedDataset {
  readonly file?: DatasetFile;
  readonly problems: readonly Problem[];
}

/** Checks a built dataset; `path` counts from `cwd` and names it in the problems, which have line and column. */
export async function checkDatasetFile(
  cwd: string,
  path: string,
  extent: DatasetExtent = 'whole',
): Promise<CheckedDataset> {
  const one = (message: string, line = 1, column = 1): CheckedDataset => ({
    problems: [{ file: path, line, column, message, severity: 'error' }],
  });
  let bytes: Uint8Array;
  try {
    bytes = await readFileBytes(cwd, path, MAX_DATASET_BYTES);
  } catch (error) {
    if (error instanceof FileError) return { problems: [problemOf(error)] };
    throw error;
  }
  const decoded = decodeText({ path, bytes });
  if ('problem' in decoded) return { problems: [decoded.problem] };
  const { text } = decoded;
  const lines = new LinePositions(text);
  if (nestsDeeperThan(text, MAX_NESTING)) {
    return one(
      `the file nests deeper than ${MAX_NESTING} levels, and readers would refuse it; build it again`,
    );
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const { line, column } = lines.at(findJsonFault(text));
    return one('the file is not JSON from here on; build it again from its story', line, column);
  }
  const issues = checkDataset(json, extent);
  const places = findJsonPlaces(text, new Set(issues.map((issue) => issue.path)));
  const problems = sortProblems(
    issues.map((issue): Problem => {
      const subject = issue.path === '' ? '' : `${issue.path}: `;
      const { line, column } = lines.at(places.get(issue.path) ?? 0);
      return { file: path, line, column, message: `${subject}${issue.message}`, severity: issue.severity };
    }),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checkDataset has just made sure of it
  return hasErrors(problems) ? { problems } : { file: json as DatasetFile, problems };
}
