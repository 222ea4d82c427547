import { slugOf, takeId } from '../articles/article-id.ts';
import { upperFirst } from '../first-letter.ts';
import type { DraftPerson, DraftPlace } from '../model.ts';
import type { QuoteMention } from '../quotes/quote-mention.ts';
import { keyOf, type Named } from './gather-names.ts';

/** Who is quoted and who is named, and how to find them. */
export interface GatheredPeople {
  readonly people: readonly DraftPerson[];
  /** Per name's key the person's id. */
  readonly idByKey: ReadonlyMap<string, string>;
}

/**
 * The people of a draft: those whom the events name, then those who are quoted; also bodies that speak and people whom no article names
 * ("a senior official"), who stay as they are written.
 */
export function gatherPeople(
  named: readonly Named[],
  quotes: readonly { readonly article: string; readonly quote: QuoteMention }[],
  names: readonly Named[],
): GatheredPeople {
  const byName = new Map(
    names.flatMap((each) => [each.name, ...each.aliases].map((form) => [keyOf(form), each] as const)),
  );
  for (const each of names) byName.set(each.key, each);
  const idByKey = new Map<string, string>();
  const people: DraftPerson[] = [];
  const taken = new Set<string>();
  const addNamed = (each: Named): string => {
    const known = idByKey.get(each.key);
    if (known !== undefined) return known;
    const id = takeId(slugOf(each.name, 'person'), taken);
    idByKey.set(each.key, id);
    people.push({
      id,
      name: each.name,
      aliases: each.aliases,
      ...(each.role !== undefined && { role: each.role }),
      isUnnamed: false,
      mentions: each.mentions,
    });
    return id;
  };
  for (const each of named) addNamed(each);
  const unnamed = new Map<string, DraftPlace[]>();
  for (const { article, quote } of quotes) {
    if (quote.speaker === null) continue;
    const key = keyOf(quote.speaker.name);
    const known = byName.get(key);
    if (known) {
      idByKey.set(key, addNamed(known));
      continue;
    }
    const mentions = unnamed.get(key);
    const mention = { article, start: quote.speaker.start, end: quote.speaker.end };
    if (mentions) {
      mentions.push(mention);
      continue;
    }
    const fresh = [mention];
    unnamed.set(key, fresh);
    const id = takeId(slugOf(quote.speaker.name, 'speaker'), taken);
    idByKey.set(key, id);
    people.push({
      id,
      name: upperFirst(quote.speaker.name),
      aliases: [],
      isUnnamed: !/^\p{Lu}/u.test(quote.speaker.name),
      mentions: fresh,
    });
  }
  return { people, idByKey };
}
