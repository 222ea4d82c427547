import { isPersonNoun } from '../names/role-nouns.ts';
import { lowerAt } from '../tokens.ts';
import { isPredicateAt } from './called.ts';
import type { Item } from './host-sentence.ts';
import { headOf, phraseStartingAt, type Phrase } from './noun-phrase.ts';
import type { Entity } from './speaker-memory.ts';

/** What begins a phrase that brings somebody new into a text. */
export const INDEFINITE = /^(?:a|an|another|one|some|several|two|three|four|five|many)$/u;

/** Where a sentence introduces people without a name, `a senior official`; `head` is the noun among the items. */
export function introductionsIn(
  items: readonly Item[],
): { readonly phrase: Phrase; readonly head: number }[] {
  return items.flatMap((_, at) => {
    if (!INDEFINITE.test(lowerAt(items, at)) || isPredicateAt(items, at)) return [];
    const phrase = phraseStartingAt(items, at, items.length);
    const head = phrase && headOf(items, phrase);
    const noun = head === undefined ? undefined : items[head];
    if (!phrase || head === undefined || !noun || !isPersonNoun(noun.lower)) return [];
    return noun.isPossessive || noun.isCapital ? [] : [{ phrase, head }];
  });
}

/** The last of those who were introduced without a name, whom `another` is one more of. */
export class Introduced {
  private last: { readonly entity: Entity; readonly sentence: number } | undefined;

  /** Notes that sentence number `sentence` introduces somebody without a name. */
  see(entity: Entity, sentence: number): void {
    this.last = { entity, sentence };
  }

  /**
   * One more such, of whom a sentence speaks as `one` or `another`; undefined where nobody has been introduced near enough before.
   *
   * @param isOneOf Whether it has to be one of several: `one said`.
   */
  another(sentence: number, isOneOf: boolean): Entity | undefined {
    const { last } = this;
    if (last === undefined || sentence - last.sentence > REACH || (isOneOf && !last.entity.isPlural))
      return undefined;
    if (!last.entity.isPlural) return { ...last.entity };
    const one = /^(?<noun>.+[^s])s$/u.exec(last.entity.name)?.groups?.noun;
    const noun = one?.split(' ').at(-1);
    if (one === undefined || noun === undefined || !isPersonNoun(noun)) return undefined;
    return { ...last.entity, name: one, isPlural: false, words: [...last.entity.words.slice(0, -1), noun] };
  }
}
/** So many sentences back somebody was introduced of whom `another` is one more. */
const REACH = 3;
