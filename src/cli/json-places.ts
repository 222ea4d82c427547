import { nextJsonToken } from './json-token.ts';

/** An offset in a JSON text for each path that was asked for, such as `events[3].date`. */
export type JsonPlaces = ReadonlyMap<string, number>;

/**
 * Finds where values begin in a JSON text that parses. A path that isn't there gets its nearest parent's place, so that a
 * missing field is told where its record begins. One pass over the text, without recursion.
 *
 *     findJsonPlaces('{"a": [1, 2]}', ['a[1]'])   // Map { 'a[1]' → 10 }
 */
export function findJsonPlaces(json: string, paths: Iterable<string>): JsonPlaces {
  const wanted = new Set<string>();
  for (const path of paths) for (const parent of withParents(path)) wanted.add(parent);
  const found = new Map<string, number>();
  const open: { path: string; isList: boolean; index: number; key: string }[] = [];
  let expectsKey = false;
  let at = 0;
  for (let place = nextJsonToken(json, 0); place !== undefined; place = nextJsonToken(json, at)) {
    at = place.end;
    const token = json.slice(place.start, place.end);
    const top = open.at(-1);
    if (token === '}' || token === ']') {
      open.pop();
      expectsKey = false;
    } else if (token === ',') {
      if (top?.isList === true) top.index += 1;
      expectsKey = top?.isList === false;
    } else if (token === ':') {
      expectsKey = false;
    } else if (expectsKey && top && token.startsWith('"')) {
      top.key = String(JSON.parse(token));
    } else {
      const path = top === undefined ? '' : childPath(top);
      if (wanted.has(path) && !found.has(path)) found.set(path, place.start);
      if (token === '{' || token === '[') {
        open.push({ path, isList: token === '[', index: 0, key: '' });
        expectsKey = token === '{';
      }
    }
  }
  const places = new Map<string, number>();
  for (const path of paths) {
    const nearest = withParents(path).findLast((parent) => found.has(parent));
    places.set(path, found.get(nearest ?? '') ?? 0);
  }
  return places;
}

function childPath(top: { path: string; isList: boolean; index: number; key: string }): string {
  if (top.isList) return `${top.path}[${top.index}]`;
  return top.path === '' ? top.key : `${top.path}.${top.key}`;
}

/** `a.b[2]` → `''`, `a`, `a.b`, `a.b[2]`. */
function withParents(path: string): string[] {
  const ends = [...path.matchAll(/[.[]/gu)].map((match) => match.index);
  return ['', ...ends.map((end) => path.slice(0, end)), path];
}
