import type { NameSighting } from './name-group.ts';

/** A person's name by its parts. */
interface Person {
  readonly name: string;
  readonly middle: readonly string[];
}

/** Letters behind a name: `Ann Lund OBE`. */
const LETTERS = /^\p{Lu}{2,4}$/u;

/**
 * Per name of a person in a text the other that it writes for the same: `Jan C. Roe` and `Jan Carl Roe` are `Jan Roe`, and so is `Jan Carl Roe` who is named so once.
 * The first name of each in the text is kept. Nobody is taken for another where the text has two whose middle names differ. Linear in the names.
 */
export function samePeople(sightings: readonly NameSighting[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const byEnds = new Map<string, Person[]>();
  for (const { name, kind } of sightings) {
    const known = counts.get(name);
    counts.set(name, (known ?? 0) + 1);
    if (known !== undefined || kind !== 'person') continue;
    const words = name.split(/\s+/u);
    while (words.length > 2 && LETTERS.test(words.at(-1) ?? '')) words.pop();
    // `George W.`: who knows how that goes on?
    if (words.length < 2 || isInitial(words.at(-1) ?? '')) continue;
    const ends = `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
    const person = { name, middle: words.slice(1, -1) };
    const people = byEnds.get(ends);
    if (people) people.push(person);
    else byEnds.set(ends, [person]);
  }
  const same = new Map<string, string>();
  for (const people of byEnds.values()) {
    const [first, ...others] = people;
    if (!first || others.length === 0) continue;
    const middles = people.map(({ middle }) => middle).filter((middle) => middle.length > 0);
    const [given = []] = middles;
    if (!middles.every((middle) => isAlike(given, middle))) continue;
    const isShort = (person: Person): boolean => person.middle.every((word) => isInitial(word));
    for (const other of others) {
      const isRare = Math.min(counts.get(first.name) ?? 0, counts.get(other.name) ?? 0) === 1;
      const isAsFull = first.middle.length > 0 && other.middle.length > 0;
      if (isAsFull || isRare || (isShort(first) && isShort(other))) same.set(other.name, first.name);
    }
  }
  return same;
}

function isInitial(word: string): boolean {
  return /^\p{Lu}\.?$/u.test(word);
}

/** Whether two middle names may be the same: `C.` and `Carl`. */
function isAlike(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length === other.length &&
    one.every((word, at) => {
      const mate = other[at] ?? '';
      return word === mate || ((isInitial(word) || isInitial(mate)) && word[0] === mate[0]);
    })
  );
}
