import type { DraftArticle, TopicTerms } from '../model.ts';
import { slugOf } from '../articles/article-id.ts';
import type { Named } from '../people/gather-names.ts';

/** Names of one and the same, the first of each the one to show. */
const SAME = [
  ['United States', 'U.S.', 'US', 'USA', 'U.S.A.', 'United States of America'],
  ['United Kingdom', 'U.K.', 'UK'],
  ['European Union', 'EU', 'E.U.'],
  ['United Nations', 'UN', 'U.N.'],
  ['United Arab Emirates', 'UAE', 'U.A.E.'],
  ['New York', 'N.Y.'],
];
const SAME_AS = new Map(SAME.flatMap((names) => names.map((name) => [name, names] as const)));

/** Short for a thing and not for a body, "VIP", and what pages carry: none is a topic. */
const NO_BODIES = new Set(
  'VIP VIPs IQ TV DNA CEO CEOs CFO COO PM MP MPs CV ID IT PC PCs PDF CD DVD SUV GPS HIV AIDS AM PM BC AD OK PR HR AI RSS FAQ URL UTC GMT EST'.split(
    ' ',
  ),
);

/** What an article names short, with a capital, and everybody has one of: "the Party". */
const OF_ANYBODY = new Set(
  'agency army board bank bench bill bishop cabinet church city club college commission committee company conference congress constitution corps council county court crown department district division embassy federation fund government governor house institute king league majesty ministry mayor mosque municipality museum navy north south east west nation office opposition palace parliament party police pope president prince princess queen republic school senate service state street team treaty tribunal union university village ward'.split(
    ' ',
  ),
);

/**
 * The names of a story that could be topics, each with the terms that it is known by; names of one and the same are one. What an article writes
 * in small letters as well ("the party", "north of it") is a word and no name.
 *
 *     names of "The Party met in the U.S." and "the party in the United States"   // United States
 */
export function topicNames(
  names: readonly Named[],
  articles: ReadonlySet<DraftArticle>,
): readonly TopicTerms[] {
  const small = smallWords(articles);
  const found = new Map<string, { label: string; terms: Set<string>; mentions: number }>();
  for (const { name, aliases, kind, mentions } of names) {
    const lower = name.toLowerCase();
    if (NO_BODIES.has(name) || OF_ANYBODY.has(lower) || (kind !== 'person' && small.has(lower))) continue;
    const same = SAME_AS.get(name);
    const label = titled(same?.[0] ?? name);
    const id = slugOf(label, 'name');
    const entry = found.get(id) ?? { label, terms: new Set(), mentions: 0 };
    found.set(id, entry);
    for (const term of [label, name, ...aliases]) if (!NO_BODIES.has(term)) entry.terms.add(term);
    entry.mentions += mentions.length;
  }
  return [...found]
    .filter(([, { mentions }]) => mentions >= FEWEST_MENTIONS)
    .map(([id, { label, terms }]) => ({ id, label, terms: [...terms] }));
}

/** What is named once recurs nowhere. */
const FEWEST_MENTIONS = 2;
/** So long a name in capitals is no shortening: a dateline is written so. */
const LONGEST_SHORTENING = 6;

/** `NAIROBI` as `Nairobi`, where no article writes it otherwise. */
function titled(name: string): string {
  if (name.length <= LONGEST_SHORTENING || /[^\p{Lu}\s]/u.test(name)) return name;
  return name
    .split(' ')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ');
}

/** The words that articles write in small letters. */
function smallWords(articles: ReadonlySet<DraftArticle>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of articles)
    for (const word of text.split(/[^\p{L}\p{N}'’-]/u)) if (/^\p{Ll}/u.test(word)) words.add(word);
  return words;
}
