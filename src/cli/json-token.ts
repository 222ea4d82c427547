import { endOfString } from '../base/json.ts';

/** A piece of a JSON text: a string with its marks, one of `{}[],:`, or a stretch of anything else; `json.slice(start, end)`. */
export interface JsonToken {
  readonly start: number;
  readonly end: number;
}

const BLANKS = /[ \t\n\r]*/uy;
/** Numbers, `true`, `false` and `null`, and what is none of these. */
const WORD = /[^ \t\n\r{}[\],:"]+/uy;

/** The next token from an offset on, or undefined at the end of the text. Strings of any length take no stack. */
export function nextJsonToken(json: string, from: number): JsonToken | undefined {
  BLANKS.lastIndex = from;
  BLANKS.test(json);
  const start = BLANKS.lastIndex;
  if (start >= json.length) return undefined;
  if (json.charAt(start) === '"') {
    return { start, end: Math.min(endOfString(json, start) + 1, json.length) };
  }
  WORD.lastIndex = start;
  return { start, end: WORD.test(json) ? WORD.lastIndex : start + 1 };
}
