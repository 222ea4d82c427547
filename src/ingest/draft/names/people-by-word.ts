import type { NameGroup, NameSighting } from './name-group.ts';
import { genderOfGivenName } from './name-words.ts';
import { isFamilyNoun } from './role-nouns.ts';

/** Of more people of one name none is looked for. */
const MOST_OF_A_NAME = 8;

/** Who has been named in full within so many code units is still in mind. */
const LONG_AGO = 300;

/** So many times as often a text may have the surname alone. */
const OFTEN = 3;

/** The people of a text by their first and last names, and who is meant where several have one. */
export class PeopleByWord {
  private readonly byWord = new Map<string, NameGroup[]>();
  /** How often a word stands alone in the text. */
  private readonly alone = new Map<string, number>();
  /** Where somebody has been named in full last. */
  private readonly latest = new Map<NameGroup, number>();
  /** Whom a word alone has meant since it meant one only. */
  private readonly settled = new Map<string, NameGroup>();

  /** Whom a word alone has meant last, of several. */
  private readonly meantLast = new Map<string, NameGroup>();

  constructor(sightings: readonly NameSighting[]) {
    for (const { name } of sightings)
      if (!name.includes(' ')) this.alone.set(name, (this.alone.get(name) ?? 0) + 1);
  }

  /** Takes up a person of several words, once. */
  add(group: NameGroup): void {
    for (const word of wordsOf(group)) {
      const people = this.byWord.get(word);
      if (!people) this.byWord.set(word, [group]);
      else if (people.length < MOST_OF_A_NAME) people.push(group);
    }
  }

  /** Forgets what has turned out to be no person. */
  remove(group: NameGroup): void {
    for (const word of wordsOf(group)) {
      const left = this.byWord.get(word)?.filter((person) => person !== group) ?? [];
      if (left.length > 0) this.byWord.set(word, left);
      else this.byWord.delete(word);
    }
  }

  /** Whether somebody has the word as a first or last name. */
  has(word: string): boolean {
    return this.byWord.has(word);
  }

  /**
   * Who is called by one word: `Mrs. Roe` is a woman, `Roe` whoever was so called before another of the name came; else nobody whom the text calls `Tom`,
   * but who has been named in full of late.
   */
  meant({ name, gender, start }: NameSighting): NameGroup | undefined {
    const all = this.byWord.get(name);
    if (!all || all.length < 2) return all?.[0];
    const fitting = all.filter((person) => {
      const told = genderOfGivenName(firstOf(person).toLowerCase());
      return gender === undefined || told === undefined || told === gender;
    });
    const possible = fitting.length > 0 ? fitting : all;
    const settled = this.settled.get(name);
    if (settled && possible.includes(settled)) return settled;
    const seen = possible.filter(({ mentions }) => mentions.length > 0);
    const [only] = seen;
    if (only && seen.length === 1 && fitting.length > 1) this.settled.set(name, only);
    if (seen.length < 2) return only ?? possible[0];
    const formal = seen.filter((person) => !this.isCalledOtherwise(person, name));
    const people = formal.length > 0 ? formal : seen;
    const before = this.meantLast.get(name);
    const last = before && people.includes(before) ? before : people[0];
    const meant = people.find((person) => !this.isLongAgo(person, start)) ?? last;
    if (meant) this.meantLast.set(name, meant);
    return meant;
  }

  /** Notes that the text names somebody at an offset, in its order. `His wife, Ann Roe`, named in passing, isn't whom it speaks of. */
  see(group: NameGroup, { name, start, noun }: NameSighting): void {
    if (group.kind === 'person' && name.includes(' ') && !isFamilyNoun(noun ?? ''))
      this.latest.set(group, start);
  }

  /** Whom a text calls `Tom` about as often as anybody `Roe` isn't called so; a `Tom` or two among many a `Roe` don't tell. */
  private isCalledOtherwise(person: NameGroup, name: string): boolean {
    const given = firstOf(person);
    return given !== name && (this.alone.get(given) ?? 0) * OFTEN >= (this.alone.get(name) ?? 0);
  }

  private isLongAgo(person: NameGroup, before: number): boolean {
    return before - (this.latest.get(person) ?? -Infinity) > LONG_AGO;
  }
}

function wordsOf({ name }: NameGroup): string[] {
  const words = name.split(/\s+/u);
  return [...new Set([words.at(-1) ?? '', words[0] ?? ''])].filter((word) => word !== '');
}

function firstOf({ name }: NameGroup): string {
  return name.split(/\s+/u)[0] ?? '';
}
