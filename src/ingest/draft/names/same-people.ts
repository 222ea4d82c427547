import type { NameSighting } from './name-group.ts';

/** A person's name by its parts. */
interface Person {
  readonly name: string;
  readonly middle: readonly string[];
  readonly told: Told;
}

/** What a text tells of whoever has a name. */
interface Told {
  readonly sentences: Set<number>;
  readonly roles: Set<string>;
  /** Nouns before the name: `his lawyer, Jan Roe`. */
  readonly nouns: Set<string>;
  /** Whether one of the nouns is somebody's, who is then somebody else: `his lawyer`. */
  isOwned: boolean;
}

/** Of more names of one person none is looked for. */
const MOST_NAMES = 8;

/** Letters behind a name: `Ann Lund OBE`. */
const LETTERS = /^\p{Lu}{2,4}$/u;

/**
 * Per name of a person in a text the other that it writes for the same: `Jan C. Roe` and `Jan Carl Roe` are `Jan Roe`, and so is `Jan Carl Roe`
 * where an initial or a role of both tells it. The first name of each in the text is kept. Nobody is taken for another where the text has two whose
 * middle names differ, where one sentence has both, where they have two roles, or where a noun says that one is somebody's, or of both what they are,
 * and not the same: `his lawyer, Jan C. Roe`. Linear in the names.
 */
export function samePeople(sightings: readonly NameSighting[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const byEnds = new Map<string, Person[]>();
  const toldOf = new Map<string, Told>();
  for (const { name, kind, sentence, role, noun, isOwned } of sightings) {
    const known = counts.get(name);
    counts.set(name, (known ?? 0) + 1);
    const told = toldOf.get(name) ?? {
      sentences: new Set(),
      roles: new Set(),
      nouns: new Set(),
      isOwned: false,
    };
    toldOf.set(name, told);
    told.sentences.add(sentence);
    if (role !== undefined) told.roles.add(role.toLowerCase());
    if (noun !== undefined) told.nouns.add(noun);
    told.isOwned ||= isOwned;
    if (known !== undefined || kind !== 'person') continue;
    const words = name.split(/\s+/u);
    while (words.length > 2 && LETTERS.test(words.at(-1) ?? '')) words.pop();
    // `George W.`: who knows how that goes on?
    if (words.length < 2 || isInitial(words.at(-1) ?? '')) continue;
    const ends = `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
    const person = { name, middle: words.slice(1, -1), told };
    const people = byEnds.get(ends);
    if (people) people.push(person);
    else byEnds.set(ends, [person]);
  }
  const headed = nameUnderHeading(sightings);
  const same = new Map<string, string>();
  for (const people of byEnds.values()) {
    const [first, ...others] = people;
    if (!first || others.length === 0) continue;
    const middles = people.map(({ middle }) => middle).filter((middle) => middle.length > 0);
    const [given = []] = middles;
    if (!middles.every((middle) => isAlike(given, middle))) continue;
    const isShort = (person: Person): boolean => person.middle.every((word) => isInitial(word));
    const hasInitial = middles.some((middle) => middle.every((word) => isInitial(word)));
    const taken = [first];
    for (const other of others) {
      if (taken.length === MOST_NAMES || taken.some((person) => isSomebodyElse(person, other))) continue;
      const isRare = Math.min(counts.get(first.name) ?? 0, counts.get(other.name) ?? 0) === 1;
      const isAsFull = first.middle.length > 0 && other.middle.length > 0;
      const isShortened = isShort(first) && isShort(other);
      // Who has been named in full is called by less; but `Jan Roe … Jan Carl Roe` may be two.
      const isCut = first.middle.length > 0 || other.name === headed;
      const isTold = isCut || hasInitial || hasSameRole(first.told, other.told);
      if (isAsFull || (isRare && isTold) || isShortened) {
        same.set(other.name, first.name);
        taken.push(other);
      }
    }
  }
  return same;
}

/** The name that begins a text whose heading is a name: `Jan Roe`, and below `Jan Carl Roe was born`. */
function nameUnderHeading([heading, name]: readonly NameSighting[]): string | undefined {
  return heading?.start === 0 && name && name.start - heading.end <= BREAK ? name.name : undefined;
}
const BREAK = 3;

/** Whether the text tells two apart whose names may be one person's. */
function isSomebodyElse(one: Person, other: Person): boolean {
  // `Ann Lund`, `Ann Lund OBE`
  if (one.middle.join(' ') === other.middle.join(' ')) return false;
  if (overlaps(one.told.sentences, other.told.sentences)) return true;
  const { nouns, roles, isOwned } = one.told;
  // `the suspect, Jan Roe` may be anybody; `his lawyer` is not himself.
  const isToldOfBoth = nouns.size > 0 && other.told.nouns.size > 0;
  if ((isToldOfBoth || isOwned || other.told.isOwned) && !overlaps(nouns, other.told.nouns)) return true;
  return roles.size > 0 && other.told.roles.size > 0 && !hasSameRole(one.told, other.told);
}

/** Whether two have a role of one noun: `US President`, `President`. */
function hasSameRole(one: Told, other: Told): boolean {
  return overlaps(wordsOf(one.roles), wordsOf(other.roles));
}

/** Shorter words within a role are `of` and `the`; the last may be `CEO` or `Sen.`. */
const LEAST_LETTERS = 4;

function wordsOf(roles: ReadonlySet<string>): Set<string> {
  return new Set(
    [...roles].flatMap((role) => {
      const words: readonly string[] = role.match(/\p{L}+/gu) ?? [];
      return words.filter((word, at) => word.length >= LEAST_LETTERS || at === words.length - 1);
    }),
  );
}

function overlaps<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  return [...few].some((item) => many.has(item));
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
