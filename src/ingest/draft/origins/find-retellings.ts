import type { DraftArticle, Retelling } from '../model.ts';

/** Runs of so many words stand twice only where one text was copied from the other, or both from a third. */
const SHINGLE_WORDS = 5;
/** So much of the shorter article's runs stand in the other one as well: the same report. */
const SAME_REPORT = 0.4;
/** Of each article so many runs are compared, chosen by their hash, so that the same are chosen in both (MinHash, bottom-k). */
const SKETCH_SIZE = 400;
/** A run that stands in more articles than this is boilerplate. */
const MOST_HOLDERS = 50;

/**
 * Articles that retell one report, so that they count as one source: those that state the same origin, those that state one of the
 * draft's own publishers as theirs, and those that have much of their wording in common. Linear in the texts and bounded in the pairs.
 */
export function findRetellings(articles: readonly DraftArticle[]): Retelling[] {
  const groups = new Groups(articles.length);
  const whys: { readonly of: number; readonly why: string }[] = [];
  const join = (a: number, b: number, why: string): void => {
    if (groups.root(a) === groups.root(b)) return;
    groups.join(a, b);
    whys.push({ of: a, why });
  };
  const byOrigin = new Map<string, number>();
  for (const [number, { origin }] of articles.entries()) {
    if (origin === undefined) continue;
    const key = originKey(origin.value);
    const first = byOrigin.get(key);
    if (first === undefined) byOrigin.set(key, number);
    else join(first, number, `both say that they retell ${origin.value}`);
  }
  for (const [number, { publisher, url, origin }] of articles.entries()) {
    const names = [publisher.value, url?.value ?? ''].map(originKey).filter((key) => key !== '');
    for (const key of names) {
      const retelling = byOrigin.get(key);
      if (retelling === undefined || origin !== undefined) continue;
      join(retelling, number, `one says that it retells ${publisher.value}`);
    }
  }
  for (const { a, b, share } of alikePairs(articles))
    join(a, b, `${Math.round(share * 100)} % of their wording is the same`);
  return groups.all().map((members) => {
    const told = members.flatMap((number) => articles[number] ?? []);
    const origin = told.find((article) => article.origin !== undefined)?.origin ?? told[0]?.publisher;
    const reasons = whys.filter(({ of }) => members.includes(of)).map(({ why }) => why);
    return {
      origin: origin?.value ?? '',
      articles: told.map(({ id }) => id),
      why: [...new Set(reasons)].join('; '),
    };
  });
}

/** What two ways to name an outlet have in common: `https://www.usnews.com/news`, `www.usnews.com`, `USNews.com`. */
function originKey(name: string): string {
  const address = name
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '');
  return (address.split(/[/?#]/u, 1)[0] ?? '').trim();
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly share: number;
}

function alikePairs(articles: readonly DraftArticle[]): Pair[] {
  const sketches = articles.map(({ text }) => sketchOf(text));
  const holders = new Map<number, number[]>();
  for (const [number, sketch] of sketches.entries()) {
    for (const hash of sketch) {
      const list = holders.get(hash);
      if (list === undefined) holders.set(hash, [number]);
      else if (list.length < MOST_HOLDERS) list.push(number);
    }
  }
  const shared = new Map<string, number>();
  for (const list of holders.values()) {
    for (const [index, a] of list.entries()) {
      for (const b of list.slice(index + 1)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
    }
  }
  const pairs: Pair[] = [];
  for (const [key, count] of shared) {
    const [a = 0, b = 0] = key.split(' ').map(Number);
    const smaller = Math.min(sketches[a]?.length ?? 0, sketches[b]?.length ?? 0);
    const share = count / Math.max(smaller, 1);
    if (smaller >= FEWEST_RUNS && share >= SAME_REPORT) pairs.push({ a, b, share });
  }
  return pairs.toSorted((one, other) => one.a - other.a || one.b - other.b);
}

/** With fewer runs an article is too short to tell a copy from a coincidence. */
const FEWEST_RUNS = 20;

/** The runs of an article's words with the smallest hashes, in order. */
function sketchOf(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1) {
    hashes.add(hashOf(words, at));
  }
  return [...hashes].toSorted((a, b) => a - b).slice(0, SKETCH_SIZE);
}

/** FNV-1a over the letters of a run. */
function hashOf(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + SHINGLE_WORDS; at += 1) {
    const word = words[at] ?? '';
    for (let index = 0; index < word.length; index += 1)
      hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash >>> 0;
}

/** Which numbers belong together (union–find). */
class Groups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  root(number: number): number {
    let at = number;
    while ((this.#parents[at] ?? at) !== at) at = this.#parents[at] ?? at;
    return at;
  }

  join(a: number, b: number): void {
    this.#parents[Math.max(this.root(a), this.root(b))] = Math.min(this.root(a), this.root(b));
  }

  /** The groups of more than one, in order. */
  all(): number[][] {
    const groups = new Map<number, number[]>();
    for (const number of this.#parents.keys()) {
      const root = this.root(number);
      groups.set(root, [...(groups.get(root) ?? []), number]);
    }
    return [...groups.values()].filter((members) => members.length > 1);
  }
}
