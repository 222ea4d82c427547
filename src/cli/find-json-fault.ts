import { nextJsonToken } from './json-token.ts';

/** What may come next: a value, a field's name (`…OrEnd`: or the closing bracket), a colon, or what follows a value. */
type Expected = 'value' | 'valueOrEnd' | 'name' | 'nameOrEnd' | 'colon' | 'next';

const LITERAL = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)$/u;
/** What needs a look within a string: control characters, which must be escaped, and escapes. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const SUSPECT = /[\u0000-\u001f]|\\(?:u[\da-fA-F]{4}|["\\/bfnrt])?/gu;

/**
 * Where a text stops being JSON, as an offset; the end of the text where it breaks off. For a text that `JSON.parse`
 * refuses: engines don't agree on whether they tell the place. One pass, without recursion.
 *
 *     findJsonFault('{"a": }')   // 6
 */
export function findJsonFault(json: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (let token = nextJsonToken(json, 0); token !== undefined; token = nextJsonToken(json, at)) {
    const text = json.slice(token.start, token.end);
    const after: Expected | undefined = expect(text, expected, open);
    if (after === undefined) return token.start;
    if (text.startsWith('"')) {
      const fault = faultInString(text);
      if (fault !== undefined) return token.start + fault;
    }
    expected = after;
    at = token.end;
  }
  return json.trimEnd().length;
}

/** What is expected after a token, or undefined where the token itself is out of place. Keeps `open` up to date. */
function expect(token: string, expected: Expected, open: ('{' | '[')[]): Expected | undefined {
  const first = token.charAt(0);
  const wantsValue = expected === 'value' || expected === 'valueOrEnd';
  switch (first) {
    case '{':
    case '[':
      if (!wantsValue) return undefined;
      open.push(first);
      return first === '{' ? 'nameOrEnd' : 'valueOrEnd';
    case '}':
    case ']': {
      const isEmpty = expected === (first === '}' ? 'nameOrEnd' : 'valueOrEnd');
      const opener = open.pop();
      return (isEmpty || expected === 'next') && opener === (first === '}' ? '{' : '[') ? 'next' : undefined;
    }
    case ':':
      return expected === 'colon' ? 'value' : undefined;
    case ',':
      if (expected !== 'next') return undefined;
      if (open.length === 0) return undefined;
      return open.at(-1) === '{' ? 'name' : 'value';
    case '"':
      if (expected === 'name' || expected === 'nameOrEnd') return 'colon';
      return wantsValue ? 'next' : undefined;
    default:
      return wantsValue && LITERAL.test(token) ? 'next' : undefined;
  }
}

/** The offset in a string, marks included, of what JSON doesn't allow there. */
function faultInString(token: string): number | undefined {
  for (const match of token.matchAll(SUSPECT)) if (match[0].length < 2) return match.index;
  const isClosed = token.length > 1 && token.endsWith('"');
  return isClosed ? undefined : token.length;
}
