import { partitionPoint } from '../../partition-point.ts';

/** So many first letters of what is looked for are compared at once. */
const HEAD = 6;
/** Words that stand more often single nothing out, and are looked for no further. */
export const MOST_PLACES = 200;

/** Words that are looked for. */
interface Wanted {
  readonly words: string;
  readonly places: number[];
  /** The longest other words that these begin with; those that have all their places are passed over. */
  shorter: Wanted | undefined;
}

/** Words with the same head, in the order of their letters. */
interface Group {
  readonly wanted: readonly Wanted[];
  readonly longest: number;
}

/**
 * Where each of many strings stands in a text, at most 200 places of each, in one pass. At each place where the first six letters of some of them
 * stand, those with these letters are searched by halves for the last one that comes not after the text: all that stand there are it or what it
 * begins with. Nearly linear in the text, however many strings there are and however much they are alike.
 *
 * `onCompare` is told of each comparison, for tests that count them.
 */
export function findAll(
  text: string,
  wanted: ReadonlySet<string>,
  onCompare?: () => void,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>([...wanted].map((words) => [words, []]));
  const firsts = new Set<number>();
  for (const words of wanted) {
    if (words.length < HEAD) found.set(words, shortPlaces(text, words));
    else firsts.add(pairAt(words, 0));
  }
  if (firsts.size === 0) return found;
  const groups = groupsOf(found);
  for (let at = 0; at + HEAD <= text.length; at += 1) {
    if (!firsts.has(pairAt(text, at))) continue;
    const group = groups.get(text.slice(at, at + HEAD));
    if (group !== undefined) takePlace(text, at, group, onCompare);
  }
  return found;
}

function groupsOf(found: ReadonlyMap<string, number[]>): Map<string, Group> {
  const byHead = new Map<string, Wanted[]>();
  for (const [words, places] of found) {
    if (words.length < HEAD) continue;
    const head = words.slice(0, HEAD);
    const list = byHead.get(head);
    const entry: Wanted = { words, places, shorter: undefined };
    if (list === undefined) byHead.set(head, [entry]);
    else list.push(entry);
  }
  const groups = new Map<string, Group>();
  for (const [head, list] of byHead) {
    list.sort((a, b) => (a.words < b.words ? -1 : 1));
    linkShorter(list);
    groups.set(head, { wanted: list, longest: longestOf(list) });
  }
  return groups;
}

function longestOf(list: readonly Wanted[]): number {
  return list.reduce((most, { words }) => Math.max(most, words.length), 0);
}

/** In the order of their letters words stand behind what they begin with, and what that begins with: a stack. */
function linkShorter(list: readonly Wanted[]): void {
  const open: Wanted[] = [];
  for (const entry of list) {
    while (open.length > 0 && !entry.words.startsWith(open.at(-1)?.words ?? '')) open.pop();
    entry.shorter = open.at(-1);
    open.push(entry);
  }
}

function takePlace(text: string, at: number, group: Group, onCompare: (() => void) | undefined): void {
  const here = text.slice(at, at + group.longest);
  const behind = partitionPoint(group.wanted, ({ words }) => {
    onCompare?.();
    return words <= here;
  });
  let entry = group.wanted[behind - 1];
  while (entry !== undefined && !here.startsWith(entry.words)) {
    onCompare?.();
    entry = entry.shorter;
  }
  for (; entry !== undefined; entry = entry.shorter) {
    onCompare?.();
    if (entry.places.length < MOST_PLACES) entry.places.push(at);
    while (entry.shorter && entry.shorter.places.length >= MOST_PLACES) entry.shorter = entry.shorter.shorter;
  }
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);
}

function shortPlaces(text: string, words: string): number[] {
  const places: number[] = [];
  for (
    let at = words === '' ? -1 : text.indexOf(words);
    at !== -1 && places.length < MOST_PLACES;
    at = text.indexOf(words, at + 1)
  ) {
    places.push(at);
  }
  return places;
}
