import { lowerFirst } from '../first-letter.ts';
import { isDemonym } from '../names/gazetteer.ts';
import { genderOfNoun, isBodyNoun, isPersonNoun } from '../names/role-nouns.ts';
import { lowerAt } from '../tokens.ts';
import type { Item } from './host-sentence.ts';
import { isDeterminer, type Phrase } from './noun-phrase.ts';
import { placesBetween, type NamePlace } from './name-place.ts';
import type { Entity } from './speaker-memory.ts';

/** A name is seldom longer. */
const LONGEST_NAME = 60;

/** Somebody or something whom a text describes and doesn't name, `a senior official`; `head` is the noun among the items. */
export function entityOfPhrase(
  text: string,
  places: readonly NamePlace[],
  items: readonly Item[],
  phrase: Phrase,
  head: number,
): Entity {
  let from = phrase.from;
  while (from < head && isDeterminer(lowerAt(items, from))) from += 1;
  const first = items[from];
  const last = items[phrase.to - 1];
  const noun = lowerAt(items, head);
  const written = first && last ? text.slice(first.start, last.end) : '';
  const isCommon =
    from === 0 &&
    first !== undefined &&
    !isDemonym(first.text) &&
    first.text !== first.text.toUpperCase() &&
    // `Eva Holm and her brother`
    placesBetween(places, first.start, first.start + LONGEST_NAME)[0]?.start !== first.start;
  return {
    name:
      isCommon && (isPersonNoun(first.lower) || isBodyNoun(first.lower) || from < head)
        ? lowerFirst(written)
        : written,
    kind: isBodyNoun(noun) && !isPersonNoun(noun) ? 'organisation' : 'person',
    isNamed: false,
    isPlural: /(?:s|people|men|women|police)$/u.test(noun) && !noun.endsWith('ss'),
    words: items.slice(from, head + 1).map((item) => item.lower),
    gender: genderOfNoun(noun),
  };
}
