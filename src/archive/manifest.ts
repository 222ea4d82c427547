import * as z from 'zod/mini';
import { nestsDeeperThan, isJsonObject } from '../base/json.ts';
import { MAX_ID_CHARACTERS, MAX_NESTING, MAX_TEXT_CHARACTERS, MAX_TOPICS } from '../dataset/limits.ts';
import { issueWords, pathText } from '../dataset/schema-issue.ts';
import { ArchiveError } from './archive-error.ts';
import { MAX_ARCHIVE_EVENTS, MAX_MANIFEST_CHARACTERS } from './limits.ts';

// As in the dataset's schema: a validator that compiles itself is forbidden by a strict content security policy.
z.config({ jitless: true });

/** The name of an archive's manifest in its folder. */
export const MANIFEST_NAME = 'archive.json';

/** The version of the archive's format that this code reads and writes. */
export const ARCHIVE_VERSION = 1;

/** A name within the folder and nothing else: no way leads out of it, and no script or page is among the names. */
const FILE_NAME = /^[a-z0-9][a-z0-9_-]*(?:\.[0-9a-f]{8,64})?\.(?:parquet|json)$/;

const text = z.string().check(z.maxLength(MAX_TEXT_CHARACTERS));
const name = z.string().check(z.regex(/\S/), z.maxLength(MAX_TEXT_CHARACTERS));
const id = z.string().check(z.regex(/\S/), z.maxLength(MAX_ID_CHARACTERS));
const count = z.int().check(z.minimum(0));

const fileSchema = z.object({
  /** `events.HASH.parquet`: with a hash of its bytes, so that parts of two builds never mix. */
  name: z.string().check(z.regex(FILE_NAME)),
  bytes: count,
  /** How many bytes at its end hold a Parquet file's footer: to ask for it in one request. */
  footer: z.optional(count),
});

const headSchema = z.object({
  row: count,
  id,
  title: name,
  weight: z.number().check(z.minimum(0), z.maximum(1)),
});

const manifestSchema = z.object({
  version: z.literal(ARCHIVE_VERSION),
  kind: z.literal('archive'),
  id,
  title: name,
  description: text,
  language: z.string().check(z.maxLength(MAX_ID_CHARACTERS)),
  // Records as in a dataset, each of which is checked by itself: a bad one costs only that one.
  topics: z.array(z.unknown()).check(z.maxLength(MAX_TOPICS)),
  people: z.optional(z.array(z.unknown())),
  sources: z.optional(z.array(z.unknown())),
  changes: z.optional(z.array(z.unknown())),
  events: count,
  /** Whether every record, of an event and of a passage, ends with its sum: see `record-text.ts`. */
  recordSums: z.optional(z.literal([true, false])),
  /** What the known ends of the dates enclose, in milliseconds since 1970 in UTC; null where there is none. */
  span: z.nullable(z.object({ start: z.number(), end: z.number() })),
  files: z.object({
    dates: fileSchema,
    columns: fileSchema,
    events: fileSchema,
    ids: z.optional(fileSchema),
    quotes: z.optional(fileSchema),
    /** Of each passage the row of the first event that it supports. */
    passages: z.optional(fileSchema),
    catalogue: z.optional(fileSchema),
    /** Every word, and the rows in which it occurs: a text search is answered by parts of it. */
    words: z.optional(fileSchema),
  }),
  /** The weightiest events, spread over time, in time order: the labels of a first view. */
  heads: z.array(headSchema),
});

/** `archive.json`, checked. */
export type ArchiveManifest = z.infer<typeof manifestSchema>;

/** One file of an archive. */
export type ArchiveFile = z.infer<typeof fileSchema>;

/** An event that is worth a label from afar: its row in all files, and what a label needs. */
export type ArchiveHead = z.infer<typeof headSchema>;

/** Which files an archive can have. */
export type ArchiveFileKind = keyof ArchiveManifest['files'];

/** Whether a parsed JSON document is meant to be an archive's manifest rather than a dataset. */
export function isArchiveManifest(json: unknown): boolean {
  return isJsonObject(json) && json['kind'] === 'archive';
}

/**
 * Reads the text of an `archive.json`. Throws `ArchiveError`: `manifest` with the path of what is wrong, `newer-version`, or
 * `too-large`.
 */
export function readManifest(json: string): ArchiveManifest {
  if (json.length > MAX_MANIFEST_CHARACTERS) throw bad('it is too large');
  if (nestsDeeperThan(json, MAX_NESTING)) throw bad('it is nested too deeply');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw bad('it is not JSON', { cause });
  }
  return checkManifest(value);
}

/** The same for parsed JSON. */
export function checkManifest(value: unknown): ArchiveManifest {
  if (!isArchiveManifest(value) || !isJsonObject(value)) throw bad('"kind" must be "archive"');
  const { version } = value;
  if (typeof version === 'number' && version > ARCHIVE_VERSION) {
    throw new ArchiveError(
      'newer-version',
      MANIFEST_NAME,
      `This archive has version ${version} of its format, and this page reads up to version ${ARCHIVE_VERSION}. A newer page is needed.`,
    );
  }
  const result = manifestSchema.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    if (issue === undefined) throw bad('it is not as the format has it');
    const words = issue.path.at(-1) === 'name' ? 'must name a file of this folder' : issueWords(issue, value);
    throw bad(`"${pathText(issue.path)}" ${words}`);
  }
  const manifest = result.data;
  if (manifest.events > MAX_ARCHIVE_EVENTS) {
    throw new ArchiveError(
      'too-large',
      MANIFEST_NAME,
      `This archive is too large to show (${manifest.events} events, limit ${MAX_ARCHIVE_EVENTS}).`,
    );
  }
  const astray = manifest.heads.findIndex(({ row }) => row >= manifest.events);
  if (astray >= 0) throw bad(`"heads[${astray}].row" is beyond its ${manifest.events} events`);
  return manifest;
}

/** What is wrong with a head, in words such as `"title" must not be blank`; null where nothing is. */
export function headFault(head: ArchiveHead): string | null {
  const issue = headSchema.safeParse(head).error?.issues[0];
  return issue === undefined ? null : `"${pathText(issue.path)}" ${issueWords(issue, head)}`;
}

function bad(reason: string, options?: ErrorOptions): ArchiveError {
  return new ArchiveError(
    'manifest',
    MANIFEST_NAME,
    `The archive's manifest can't be read: ${reason}. Build the archive again.`,
    { ...options, reason },
  );
}
