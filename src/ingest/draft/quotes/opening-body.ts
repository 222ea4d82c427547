import { isBodyNoun, isPersonNoun } from '../names/role-nouns.ts';
import { lowerAt } from '../tokens.ts';
import { isVerb } from '../verbs.ts';
import type { Item } from './host-sentence.ts';
import { headOf, phraseStartingAt, type Phrase } from './noun-phrase.ts';
import type { Entity } from './speaker-memory.ts';

/** What sentence number `index` is about. */
export interface OpenedBody {
  readonly entity: Entity;
  readonly index: number;
  readonly isRivalled: boolean;
}

/** Whether a sentence that is about a body names another that may tell what follows: `The ministry fined Acme Corp. It said …`. */
export function hasRival(
  body: Entity,
  names: readonly { readonly entity: Entity; readonly start: number }[],
  text: string,
  sentenceStart: number,
): boolean {
  return names.some(
    ({ entity, start }) =>
      entity.kind === 'organisation' &&
      entity !== body &&
      !ANOTHER_CLAUSE.test(text.slice(sentenceStart, start)),
  );
}
/** What is named behind these isn't what a sentence is about. */
const ANOTHER_CLAUSE = /\s(?:that|which|who|whose|where|when|while|if|whether|because)\s/u;

/** The body or the document that is the subject of a sentence, whether or not it speaks: `The inquiry opened in May`. */
export function bodyThatOpens(items: readonly Item[]): Phrase | undefined {
  // `May 2020: The inquiry opens`: behind the date of a line.
  const colon = items.slice(0, LONGEST_HEADING).findIndex(({ text }) => text === ':');
  const first = colon + 1;
  if (!DEFINITE.test(lowerAt(items, first))) return undefined;
  const found = phraseStartingAt(items, first, items.length);
  // `The inquiry heard that`
  const verb = items.findIndex(
    ({ text }, at) => at > first + 1 && isVerb(text) && isBodyNoun(lowerAt(items, at - 1)),
  );
  const phrase = found && verb !== -1 && verb < found.to ? { ...found, to: verb } : found;
  const noun = phrase && items[headOf(items, phrase)];
  return noun && isBodyNoun(noun.lower) && !isPersonNoun(noun.lower) && !noun.isPossessive
    ? phrase
    : undefined;
}
const LONGEST_HEADING = 5;
const DEFINITE = /^(?:the|its|an?)$/u;
