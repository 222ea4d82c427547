import { isClubHead } from '../names/name-words.ts';
import type { NameMention } from '../names/name-mention.ts';
import type { DraftPlace } from '../model.ts';

/** Somebody or something that the articles of a draft name, whichever forms they use. */
export interface Named {
  /** Once in a draft: the name in small letters. */
  readonly key: string;
  readonly name: string;
  readonly kind: NameMention['kind'];
  readonly aliases: readonly string[];
  readonly role?: string;
  readonly mentions: readonly DraftPlace[];
}

/** A place in one article where a name stands. */
export interface Sighting {
  readonly start: number;
  readonly end: number;
  readonly named: Named;
}

/** All names of a draft, and per article (by its number) where they stand, in reading order. */
export interface GatheredNames {
  readonly all: readonly Named[];
  readonly sightings: readonly (readonly Sighting[])[];
}

interface Gathering {
  name: string;
  readonly kinds: Map<NameMention['kind'], number>;
  readonly aliases: Set<string>;
  role: string | undefined;
  readonly mentions: { readonly article: number; readonly start: number; readonly end: number }[];
}

/**
 * Brings the names of several articles together: the same words are the same name, and a person whom an article calls by one word
 * is the one person of another article whose name ends so, if there is just one. Linear in the mentions.
 */
export function gatherNames(
  articles: readonly { readonly id: string; readonly names: readonly NameMention[] }[],
): GatheredNames {
  const fullBySurname = surnames(articles.flatMap(({ names }) => names));
  const gathered = new Map<string, Gathering>();
  for (const [article, { names }] of articles.entries()) {
    for (const mention of names) {
      const full = fullNameOf(mention, fullBySurname);
      const key = keyOf(full);
      const entry: Gathering = gathered.get(key) ?? {
        name: full,
        kinds: new Map(),
        aliases: new Set(),
        role: undefined,
        mentions: [],
      };
      gathered.set(key, entry);
      entry.kinds.set(mention.kind, (entry.kinds.get(mention.kind) ?? 0) + mention.mentions.length);
      for (const alias of [mention.name, ...mention.aliases])
        if (alias !== entry.name) entry.aliases.add(alias);
      entry.role ??= mention.role;
      for (const { start, end } of mention.mentions) entry.mentions.push({ article, start, end });
    }
  }
  const sightings: Sighting[][] = articles.map(() => []);
  const all: Named[] = [];
  for (const [key, entry] of gathered) {
    const named: Named = {
      key,
      name: entry.name,
      kind: mostFrequent(entry.kinds),
      aliases: [...entry.aliases].toSorted(),
      ...(entry.role !== undefined && { role: entry.role }),
      mentions: entry.mentions.map(({ article, start, end }) => ({
        article: articles[article]?.id ?? '',
        start,
        end,
      })),
    };
    all.push(named);
    for (const { article, start, end } of entry.mentions) sightings[article]?.push({ start, end, named });
  }
  for (const list of sightings) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return { all, sightings };
}

/** The form in which two names are compared: without case, accents of composition and full stops. */
export function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll(/[.’']/gu, '').replaceAll(/\s+/gu, ' ').trim();
}

/** Per last word of a person's name the one full name that ends so; null where several do. */
function surnames(mentions: readonly NameMention[]): Map<string, string | null> {
  const bySurname = new Map<string, string | null>();
  for (const { name, kind, aliases } of mentions) {
    const words = name.split(' ');
    if (!(kind === 'person' || isClubHead(words.at(-1)?.toLowerCase() ?? '')) || words.length < 2) continue;
    for (const short of new Set([words.at(-1) ?? '', ...aliases.filter((alias) => !alias.includes(' '))])) {
      const known = bySurname.get(keyOf(short));
      if (known === undefined) bySurname.set(keyOf(short), name);
      else if (known !== null && keyOf(known) !== keyOf(name)) bySurname.set(keyOf(short), null);
    }
  }
  return bySurname;
}

function fullNameOf(mention: NameMention, bySurname: ReadonlyMap<string, string | null>): string {
  if (mention.name.includes(' ') || mention.kind === 'place') return mention.name;
  return bySurname.get(keyOf(mention.name)) ?? mention.name;
}

function mostFrequent(kinds: ReadonlyMap<NameMention['kind'], number>): NameMention['kind'] {
  let best: NameMention['kind'] = 'other';
  let most = 0;
  for (const [kind, count] of kinds) if (count > most) [best, most] = [kind, count];
  return best;
}
