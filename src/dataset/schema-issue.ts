import type * as z from 'zod/mini';
import { assertNever } from '../base/assert.ts';
import { isJsonObject } from '../base/json.ts';

type Issue = z.core.$ZodIssue;

const NAMES: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['array', 'a list'],
  ['object', 'an object'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
]);

/**
 * What the schema found wrong with a value, in plain words that follow the name of the field:
 * `must be text, not a number`, `is missing`. `input` is what was validated, which issues don't repeat.
 */
export function issueWords(issue: Issue, input: unknown): string {
  const value = valueAt(input, issue.path);
  if (value === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${NAMES.get(issue.expected) ?? issue.expected}, not ${kindOf(value)}`;
    case 'too_big':
      return tooBig(issue, value);
    case 'too_small':
      return issue.origin === 'string' ? 'must not be empty' : `must not be less than ${issue.minimum}`;
    case 'invalid_format':
      return issue.pattern?.includes('0-9a-f') === true
        ? 'must be 64 hexadecimal digits in lower case'
        : 'must not be blank';
    case 'invalid_value':
      return `must be ${issue.values.map((allowed) => JSON.stringify(allowed)).join(' or ')}`;
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      // None of these is in the schema today.
      return 'is not as the schema has it';
    default:
      return assertNever(issue);
  }
}

/** `events[3].place.name`; keys that are no plain words stand in brackets. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const word = String(key);
    if (!/^[\w$-]+$/.test(word)) return `${text}[${JSON.stringify(word)}]`;
    return text === '' ? word : `${text}.${word}`;
  }, '');
}

function tooBig(issue: Extract<Issue, { code: 'too_big' }>, value: unknown): string {
  if (typeof value === 'string') {
    return `must not be longer than ${issue.maximum} characters, and has ${value.length}`;
  }
  if (Array.isArray(value))
    return `must not have more than ${issue.maximum} entries, and has ${value.length}`;
  return `must not be more than ${issue.maximum}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return Number.isInteger(value) ? 'a number' : 'a number with a fraction';
  return typeof value === 'boolean' ? String(value) : 'an object';
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (Array.isArray(value) && typeof key === 'number') value = value[key];
    else if (isJsonObject(value) && typeof key === 'string' && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}
