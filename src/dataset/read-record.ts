import type * as z from 'zod/mini';
import { isJsonObject } from '../base/json.ts';
import type { Notice } from './model.ts';
import { issueWords, pathText } from './schema-issue.ts';

/** What stands in for a field that is missing or wrong; `undefined` leaves the field out. */
export type Mending<Key extends PropertyKey = string> = Readonly<
  Partial<Record<Key, (wrong: unknown) => unknown>>
>;

/** How records of one kind are read. */
export interface RecordKind<Schema extends z.ZodMiniType> {
  /** The list's name in the file, and what one record of it is called. */
  readonly list: string;
  readonly noun: string;
  readonly schema: Schema;
  /** A quick check with the schema's own answer, where there are many records. */
  readonly accepts?: (value: unknown) => value is z.infer<Schema>;
  /** Fields without which, or with another value for which, the record is still worth showing. */
  readonly mending: Mending<Extract<keyof z.infer<Schema>, string>>;
}

/**
 * Reads one record tolerantly: as the schema wants it; or with its minor fields mended, each wrong one told in a notice;
 * or null with a notice that says why. The record given back holds what was in the file and is to be read by known
 * keys only.
 */
export function readRecord<Schema extends z.ZodMiniType>(
  kind: RecordKind<Schema>,
  value: unknown,
  index: number,
  notices: Notice[],
): z.infer<Schema> | null {
  if (kind.accepts?.(value) === true) return value;
  const result = kind.schema.safeParse(value);
  if (result.success) return result.data;

  const leaveOut = (issue: z.core.$ZodIssue): null => {
    const field = issue.path.length === 0 ? `the ${kind.noun}` : `"${pathText(issue.path)}"`;
    notices.push({
      kind: kind.list === 'events' ? 'event' : 'part',
      path: pathText([kind.list, index, ...issue.path]),
      message: `This ${kind.noun} is left out: ${field} ${issueWords(issue, value)}.`,
    });
    return null;
  };

  const [first] = result.error.issues;
  if (first === undefined) return null;
  if (!isJsonObject(value)) return leaveOut(first);
  const mending: ReadonlyMap<string, (wrong: unknown) => unknown> = new Map(Object.entries(kind.mending));
  const grave = result.error.issues.find((issue) => !mending.has(String(issue.path[0])));
  if (grave !== undefined) return leaveOut(grave);

  // A map, not an object: keys are the file's own, and one of them may be `__proto__`.
  const fields = new Map(Object.entries(value));
  const mended: Notice[] = [];
  for (const issue of result.error.issues) {
    const key = String(issue.path[0]);
    const wrong = fields.get(key);
    const mend = mending.get(key);
    if (mend === undefined) continue;
    if (wrong !== undefined && !mended.some((notice) => notice.path === pathText([kind.list, index, key]))) {
      mended.push({
        kind: 'part',
        path: pathText([kind.list, index, key]),
        message: `The ${kind.noun} is shown without its "${key}" as the file has it: "${pathText(issue.path)}" ${issueWords(issue, value)}.`,
      });
    }
    fields.set(key, mend(value[key]));
  }
  const again = kind.schema.safeParse(Object.fromEntries(fields));
  if (!again.success) return leaveOut(first);
  notices.push(...mended);
  return again.data;
}
