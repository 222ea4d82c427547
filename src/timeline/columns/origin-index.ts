import type { Csr } from '../../base/csr.ts';
import type { Source } from '../../dataset/model.ts';
import { foldText } from '../../base/visible-text.ts';

/**
 * Who each source speaks for, as numbers that are equal where the names are the same.
 * `origin` is whose reporting a source retells, -1 where it reports itself; `self` are the names by which others would
 * call it: its publisher and its address's host.
 */
export interface OriginIndex {
  readonly origin: Int32Array;
  readonly self: readonly (readonly number[])[];
}

/** Numbers the names of all sources' origins, publishers and hosts. */
export function buildOriginIndex(sources: readonly Source[]): OriginIndex {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
  const origin = Int32Array.from(sources, (source) => {
    const name = originName(source.origin ?? '');
    return name === '' ? -1 : numberOf(name);
  });
  const self = sources.map((source) =>
    [originName(source.publisher), originName(source.url ?? '')].filter((name) => name !== '').map(numberOf),
  );
  return { origin, self };
}

/**
 * Groups some sources by whose reporting they are: the group of each, numbered from 0 in the order given.
 * Sources with the same origin are one group; a source that is itself the origin of others joins them, and so on along a
 * chain of retellings. Sources without an origin are otherwise each their own, even of one publisher: the file says
 * nothing that would join them, so of several by the very publisher that is retold only the first joins the retelling.
 */
export function groupByOrigin(index: OriginIndex, sources: ArrayLike<number>): number[] {
  const parents = Array.from(sources, (_, at) => at);
  const rootOf = (at: number): number => (parents[at] === at ? at : rootOf(parents[at]!));
  const firstOfOrigin = new Map<number, number>();
  for (let at = 0; at < sources.length; at++) {
    const origin = index.origin[sources[at]!]!;
    if (origin === -1) continue;
    const first = firstOfOrigin.get(origin);
    if (first === undefined) firstOfOrigin.set(origin, at);
    else parents[at] = rootOf(first);
  }
  const joined = new Set<number>();
  for (let at = 0; at < sources.length; at++) {
    for (const name of index.self[sources[at]!]!) {
      const first = firstOfOrigin.get(name);
      if (first === undefined || joined.has(name)) continue;
      joined.add(name);
      parents[rootOf(at)] = rootOf(first);
    }
  }
  const numbers = new Map<number, number>();
  return parents.map((_, at) => {
    const root = rootOf(at);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  });
}

/** How many groups each event's sources make, at most 255. */
export function countIndependent(index: OriginIndex, sourcesOf: Csr, events: number): Uint8Array {
  const counts = new Uint8Array(events);
  const { offsets, values } = sourcesOf;
  for (let event = 0; event < events; event++) {
    const first = offsets[event]!;
    const end = offsets[event + 1]!;
    // Most sources retell nobody, and most events have one: nothing is made for them.
    let origins = 0;
    for (let at = first; at < end; at++) if (index.origin[values[at]!] !== -1) origins += 1;
    const isPlain = origins === 0 || end - first < 2;
    const count = isPlain ? end - first : Math.max(...groupByOrigin(index, values.subarray(first, end))) + 1;
    counts[event] = Math.min(count, 255);
  }
  return counts;
}

/**
 * A name as compared: folded, and of an address or a host only the host, without a leading `www.`.
 *
 *     originName('https://www.usnews.com/news') === originName('USNews.com')
 */
export function originName(name: string): string {
  const folded = foldText(name).trim();
  const withoutScheme = folded.replace(/^https?:\/\//u, '');
  const [host = ''] = withoutScheme.split(/[/:?#]/u, 1);
  return withoutScheme !== folded || beginsWithHost(folded) ? host.replace(/^www\./u, '') : folded;
}

/** Whether a name begins like `usnews.com`, up to its first slash. */
function beginsWithHost(name: string): boolean {
  const [head = ''] = name.split('/', 1);
  return !/\s/u.test(head) && head.slice(1, -1).includes('.');
}
