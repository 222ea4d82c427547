import type { Span } from '../../span.ts';
import { isPersonNoun } from '../names/role-nouns.ts';
import { firstVerb } from '../verbs.ts';
import { wordsIn } from './words-in.ts';

/** Words that begin with a date: "7 January", "last week". */
export const CALENDAR =
  /^(?:(?:late|early|mid|the)[\s-]+)?(?:\p{N}|midnight|noon|dawn|dusk|dark|midday|jan(?:uary|\.)|feb(?:ruary|\.)|march|april|may|june|july|aug(?:ust|\.)|sept(?:ember|\.)|oct(?:ober|\.)|nov(?:ember|\.)|dec(?:ember|\.)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|last|next|then|spring|summer|autumn|winter)(?!\p{L})/iu;

/**
 * The words with a capital that end a clause: whom "who" means. Its last three words where there are none. Of "the captain of the
 * Stella Maris" the `thing` is the ship, and the `person` the captain.
 */
export function nounBefore(slice: string, clause: Span, meant?: 'thing' | 'person'): Span {
  const words = slice
    .slice(clause.start, clause.end)
    // "the firm's first plant, in Thunder Bay, Ontario, which": where it stands isn't what it is.
    .replace(/,\s+(?:in|at|near|on|outside)\s+[^,]{2,40}(?:,\s+\p{Lu}[^,]{1,30})?,?\s*$/u, '')
    // "its plant in Greenock, Scotland, which"
    .replace(meant === 'thing' ? IN_A_COUNTRY : /^$/u, '')
    // "the fire in Leeds on 14 June 2017, in which": nor is when it was.
    .replace(/\s(?:on|in)\s(?:\p{N}{1,2}\s)?(?:\p{Lu}\p{Ll}{2,8}\s(?:\p{N}{1,2},\s)?)?\p{N}{4},?\s*$/u, '');
  const verb = firstVerb(words);
  const capitals =
    /\p{Lu}[\p{L}\p{N}.'’-]*(?:\s+(?:of\s+the\s+|of\s+)?\p{Lu}[\p{L}\p{N}.'’-]*)*(?:\s\p{N}{1,2})?\s*,?$/u.exec(
      words.slice(-LONGEST_NOUN),
    );
  // "June 30" is no name.
  const name = capitals !== null && CALENDAR.test(capitals[0]) ? null : capitals;
  const trimmed = words.replace(/\s*,?\s*$/u, '');
  const thing =
    meant === 'thing'
      ? // "the captain of the Stella Maris", but "the Bank of Lund"
        /(?<!\p{Lu}[\p{L}’'-]{0,20})\s(?:of|for)\s((?:the\s)?\p{Lu}[^,]*)$/u.exec(
          trimmed.slice(-LONGEST_NOUN),
        )?.[1]
      : undefined;
  if (thing !== undefined)
    return { start: clause.start + trimmed.length - thing.length, end: clause.start + trimmed.length };
  // "an inspector of the firm Tecnalia, who"
  const person = meant === 'person' ? holderOf(trimmed.slice(-LONGEST_NOUN)) : undefined;
  if (person !== undefined)
    return { start: clause.start + trimmed.length - person.length, end: clause.start + trimmed.length };
  // "It runs CorvidOS 5, which": it runs that, though that isn't known for a verb.
  const object = verb === -1 ? OBJECT_OF_PRESENT.exec(trimmed)?.groups?.['object'] : undefined;
  if (object !== undefined)
    return { start: clause.start + trimmed.length - object.length, end: clause.start + trimmed.length };
  if (verb === -1 && wordsIn(trimmed) <= 6 && !/^(?:he|she|it|they|we|I)\s/iu.test(trimmed)) {
    const joint =
      /^(?:during|in|on|at|with|under|by|for|when|while|where|as|after|before|because|although)\s+/iu.exec(
        trimmed,
      )?.[0].length ?? 0;
    return { start: clause.start + joint, end: clause.start + trimmed.length };
  }
  // "the dyke at Brandow, which": a place tells which dyke.
  const placed =
    name &&
    /(?:^|\s)(?<noun>(?:the|an?|its|his|her|their)\s(?:[$£€]?[\p{Ll}\p{N}.]+\s){1,3}(?:at|in|near|off|on)\s)$/iu.exec(
      words.slice(0, words.length - name[0].length).slice(-LONGEST_NOUN),
    )?.groups?.['noun'];
  const named = name ? name[0].replace(/\s*,?$/u, '').length : 0;
  if (name && placed)
    return {
      start: clause.start + trimmed.length - named - placed.length,
      end: clause.start + trimmed.length,
    };
  const length = name ? named : nounLength(trimmed.slice(-LONGEST_NOUN));
  return { start: clause.start + trimmed.length - length, end: clause.start + trimmed.length };
}

/** "an inspector of the firm Tecnalia", "the captain of the Stella Maris": somebody by what they do, of what is nobody. */
function holderOf(words: string): string | undefined {
  const { whole, noun = '' } =
    /(?:^|\s)(?<whole>(?:an?|the|his|her|its|their)\s(?:\p{Ll}+\s){0,2}(?<noun>\p{Ll}+)\sof\s(?:the\s(?:\p{Ll}+\s)?|an?\s\p{Ll}+\s)\p{Lu}[^,]*)$/u.exec(
      words,
    )?.groups ?? {};
  return whole !== undefined && isPersonNoun(noun) ? whole : undefined;
}

/** How long the last noun is with what belongs to it: from its article on, where that is near; else its last three words. */
function nounLength(words: string): number {
  // "The firm sold a mill": the mill, not all of it.
  const verb = firstVerb(words);
  const behind = verb === -1 ? '' : words.slice(verb).replace(/^\S+\s*/u, '');
  if (/^(?:the|an?|his|her|its|their|our|my)\s/u.test(behind)) return nounLength(behind);
  const articled =
    /(?:^|\s)(?<noun>(?:the|an?|its|his|her|their|our|my|this|that|\p{L}+['’]s)\s+(?:[\p{L}\p{N}'’-]+\s+){0,3}[\p{L}\p{N}'’-]+)$/iu.exec(
      words,
    )?.groups?.['noun'];
  const counted =
    /(?<!\S)(?:[$£€]\p{N}[\p{N}.,]*\p{L}*(?:\s\p{Ll}+)?|\p{N}[\p{N}.,]*(?:\s\p{Ll}+){1,2})$/u.exec(
      words,
    )?.[0];
  // "The firm hired 12 people": the people, though an article stands before all of it.
  const isClause = articled !== undefined && counted !== undefined && firstVerb(articled) !== -1;
  // "They built nine mills": of what stands behind the verb the last three words at most.
  const last = /(?:\S+\s+){0,2}\S+$/u.exec(behind === '' ? words : behind)?.[0];
  const noun = (isClause ? counted : articled) ?? counted ?? last ?? '';
  // "to use emergency powers": the powers.
  if (articled === undefined && /\bto\s+$/u.test(words.slice(0, words.length - noun.length)))
    return noun.replace(/^\p{Ll}+\s+/u, '').length;
  // "four of them farm workers": they were farm workers.
  return noun
    .replace(/^(?:in|into|on|at|of|to|for|from|with|by)\s+/u, '')
    .replace(/^(?:them|whom|us|which)\s+/u, '').length;
}

const LONGEST_NOUN = 80;
/** "Ann Roe runs the mill": between a name and an article stands a verb, though it isn't known for one. */
export const OBJECT_OF_PRESENT =
  /^(?:\p{Lu}[\p{L}.’'-]*\s){1,4}\p{Ll}{2,20}(?<!s)s\s(?<object>(?:the|an?|his|her|its|their)\s(?:[\p{L}\p{N}’'-]+\s){0,3}[\p{L}\p{N}’'-]+)$/u;
/** "in Greenock, Scotland" */
const IN_A_COUNTRY =
  /\s(?:in|at|near|outside)\s\p{Lu}[^,\s]{1,20}(?:\s\p{Lu}[^,\s]{1,20})?,\s+\p{Lu}[^,\s]{1,20}(?:\s\p{Lu}[^,\s]{1,20})?,?\s*$/u;
