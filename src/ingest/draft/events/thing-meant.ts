import type { Span } from '../../span.ts';
import { isBodyNoun, isPersonNoun } from '../names/role-nouns.ts';
import type { FoundArticle } from './statement.ts';
import { firstVerb } from './verbs.ts';
import { spansWithin } from './walk.ts';
import { wordsIn } from './words-in.ts';

export type ThingPronoun = 'it' | 'they' | 'its' | 'their';

/** A sentence of more letters has too much in it that a pronoun may mean. */
const LONGEST = 400;
/** "It was sold. It had been built …": so many sentences are gone back for the subject that they share. */
const MOST_BACK = 3;
const MOST_WORDS = 9;
const LONGEST_NOUN = 60;

/** What a sentence or a part of it begins with before its pronoun: nothing, or when or where. */
const BEFORE_PRONOUN =
  /^(?:(?:and|but)\s|(?:in|on|at|by|since|from|until|during|under|after|before|between)\s[^;“"]{2,60},?\s)?$/iu;
/** "It was decided that", "it took a week", "it is easy to": no pronoun of a thing. */
const OF_NOTHING =
  /^it\s(?:(?:is|was|has\sbeen|had\sbeen|will\sbe|would\sbe)\s(?:\p{L}+\s){0,2}(?:that|who|when|before)(?!\p{L})|(?:is|was)\s(?:so\s|too\s|not\s)?(?:hard|difficult|easy|possible|impossible|necessary|important|time|late|early)(?!\p{L})|(?:takes?|took)\s(?!place)|(?:rain|snow)(?:s|ed)|seems|seemed|(?:is|was)\s(?:not\s)?(?:until|only|in|on|at|the|a|an)\s)/iu;
const OPENING =
  /^(?:(?:in|on|at|by|since|from|until|during|under|after|before|between|with|for|as|when|while|where|who|which|although|though|because|meanwhile|later|then)(?!\p{L})[^,;“"]{0,90},\s+|(?:and|but)\s+)/iu;
/** "Turkey", "Dock Workers of Lund": nothing but words with a capital, and what joins them. */
const NAME = /^\p{Lu}[^\s,]*(?:\s(?:of|for|and|the|&|\p{Lu}[^\s,]*)){0,7}$/u;
/** "Sales", "Tug crews" */
const BARE_PLURAL = /^\p{L}+(?:\s\p{Ll}+){0,2}$/u;
/** Which a noun phrase begins with that can be taken up. */
const DETERMINED =
  /^(?:the|an?|another|this|that|both|all|some|several|many|most|two|three|four|five|six|seven|eight|nine|ten|\p{N}+)\s/iu;
const PLURAL_DETERMINER =
  /^(?:both|all|some|several|many|most|two|three|four|five|six|seven|eight|nine|ten|(?:the\s)?(?:two|three|four|five|six|\p{N}{2,}|[2-9]))\s/iu;
const BELONGS_TO = /^(?:his|her|its|their|our|my|your)\s/iu;
const NO_NOUN =
  /^(?:it|they|he|she|we|i|you|there|this|that|these|those|nobody|nothing|everybody|everyone|somebody|each|none|one|what|who|how|some|many|most|few|both|all|another|others)$/iu;
const BEHIND_HEAD =
  /\s(?:of|at|in|for|to|from|on|near|between|with|against|by|over|that|who|which|under|around|off|behind)\s/u;
const PLURALS = /^(?:people|men|women|children|police|crews|\p{L}{2,}[^siu\W]s|\p{L}+ies)$/iu;
/** What may stand behind a verb that has no object: where, when and how it was. */
const NO_OBJECT =
  /^(?:[.!?]|$|(?:in|on|at|by|since|from|until|during|under|after|before|between|for|as|to|of|off|near|through|beyond|within|outside|up|down|away|back|again|twice|once|out|and|but|because|when|where|while|shortly|there|here|late|early|last|this|next|yesterday|today|\p{L}+ly|\p{L}+day|\p{N}+)(?!\p{L})|,)/iu;
const AUXILIARY =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|did|does|do|not|never|also|then|later|soon|finally|eventually|\p{Ll}+ly)$/u;
const PASSIVE =
  /^(?:(?:is|are|was|were|(?:has|have|had)\s(?:\p{Ll}+\s)?been|(?:will|would|to|could|should)\s(?:\p{Ll}+\s)?be)\s)/u;
/** Another thing that had to do with it as much: "sold by the bank", "collided with a ferry". */
const ANOTHER = /\s(?:by|with|against|into)\s(?:the|an?|its|another)\s/u;
/** A second clause with a subject of its own. */
const SECOND_CLAUSE =
  /;|,?\s(?:and|but)\s(?:the|an?|his|her|its|their|he|she|it|they|\p{Lu}\p{L}+)\s(?:\p{L}+\s){0,3}(?:is|are|was|were|has|had|will|\p{Ll}{2,}ed)\s/u;

/**
 * The words for what "it", "they", "its" or "their" means at the beginning of a sentence, or behind a semicolon: the subject of what stands before,
 * where that is a thing of the same number and nothing else there is likely. `undefined` where that is not told so plainly. Linear in three sentences.
 *
 *     'The club was sold to a fund in 2017. It …'      // 'The club'
 *     'Roe unveiled a statue in May. It …'             // 'a statue'
 *
 * @param at The number of the sentence.
 * @param offset Where the pronoun stands.
 */
export function thingMeant(
  found: FoundArticle,
  at: number,
  pronoun: ThingPronoun,
  offset: number,
  back = MOST_BACK,
): string | undefined {
  const sentence = found.sentences[at];
  const { text } = found.article;
  if (sentence === undefined || back === 0 || sentence.end - sentence.start > LONGEST) return undefined;
  const rest = text.slice(offset, sentence.end);
  if (OF_NOTHING.test(rest)) return undefined;
  const semicolon = text.slice(sentence.start, offset).lastIndexOf(';');
  const from = semicolon === -1 ? sentence.start : sentence.start + semicolon + 1;
  const own = text.slice(from, offset).trimStart();
  if (!BEFORE_PRONOUN.test(own) || firstVerb(own) !== -1) return undefined;
  if (semicolon !== -1)
    return meantBy(found, at, { start: sentence.start, end: sentence.start + semicolon }, pronoun, back);
  const before = found.sentences[at - 1];
  if (before === undefined || /\n/u.test(text.slice(before.end, sentence.start))) return undefined;
  return meantBy(found, at - 1, before, pronoun, back);
}

/** What the words before a pronoun say of what it may mean. */
function meantBy(
  found: FoundArticle,
  at: number,
  part: Span,
  pronoun: ThingPronoun,
  back: number,
): string | undefined {
  const { text } = found.article;
  if (part.end - part.start > LONGEST) return undefined;
  let words = text.slice(part.start, part.end);
  if (/[“”"«»:()]/u.test(words)) return undefined;
  const isPlural = pronoun === 'they' || pronoun === 'their';
  let start = part.start;
  for (let opening = OPENING.exec(words); opening !== null; opening = OPENING.exec(words)) {
    start += opening[0].length;
    words = words.slice(opening[0].length);
  }
  const dated = spansWithin(found.dates, { start, end: part.end })[0];
  // "In March 2021 a crane fell": no comma.
  if (dated !== undefined && /^(?:in|on|by|since|until)\s+$/iu.test(text.slice(start, dated.start))) {
    words = text.slice(dated.end, part.end).trimStart();
    start = part.end - words.length;
  }
  if (SECOND_CLAUSE.test(words)) return undefined;
  const verb = firstVerb(words);
  if (verb <= 0) return undefined;
  const subject = words
    .slice(0, verb)
    .trim()
    .replace(/\s(?:that|which|who)$/u, '');
  const taken = /^(?:it|they)$/iu.exec(subject)?.[0].toLowerCase();
  if (taken === (isPlural ? 'they' : 'it') && hasNoObject(words.slice(verb)))
    return thingMeant(found, at, taken === 'it' ? 'it' : 'they', start, back - 1);
  if (isSomebody(found, { start, end: start + verb }, subject))
    return isPlural ? undefined : objectOf(found, words.slice(verb), start + verb);
  const noun = subject.split(/,(?:\s|$)/u, 1)[0] ?? '';
  const isAside = noun === subject || subject.endsWith(',');
  // "The next year a firm": when it was is no part of it.
  if (spansWithin(found.dates, { start, end: start + noun.length }).length > 0) return undefined;
  // "Ambley’s bridge fell. Its second": whose?
  if (/^(?:its|their)$/u.test(pronoun) && /['’]s?\s/u.test(noun)) return undefined;
  if (!isAside || !isTakenUp(noun, isPlural) || !hasNoObject(words.slice(verb))) return undefined;
  return noun;
}

/** Whether a noun phrase can be what a pronoun takes up: whole, no pronoun itself, nobody, and of its number. */
function isTakenUp(noun: string, isPlural: boolean): boolean {
  if (noun === '' || noun.length > LONGEST_NOUN || wordsIn(noun) > MOST_WORDS) return false;
  if (NO_NOUN.test(noun) || BELONGS_TO.test(noun) || /[“"«;:]/u.test(noun)) return false;
  const isName = NAME.test(noun) && !DETERMINED.test(noun);
  const several = / and /u.test(noun.slice(0, BEHIND_HEAD.exec(noun)?.index));
  const head = /[\p{L}'’-]+$/u.exec(noun.slice(0, BEHIND_HEAD.exec(noun)?.index))?.[0] ?? '';
  const plural = several || PLURAL_DETERMINER.test(noun) || PLURALS.test(head);
  if (isPlural)
    return plural && (DETERMINED.test(noun) || BARE_PLURAL.test(noun) || NAME.test(noun) || several);
  if (plural || (isPersonNoun(head.toLowerCase()) && !isBodyNoun(head.toLowerCase()))) return false;
  return isName || DETERMINED.test(noun);
}

/** Whether a subject is a person: a pronoun for one, a name that is one's, or a noun for what somebody is. */
function isSomebody(found: FoundArticle, span: Span, subject: string): boolean {
  if (/^(?:he|she|i)$/iu.test(subject)) return true;
  const [noun = ''] = subject.split(/,\s/u, 1);
  const named = spansWithin(found.sightings, span).some(
    ({ start, end, named: { kind } }) =>
      kind === 'person' && start <= span.start + noun.length && end >= span.start + noun.length,
  );
  const head = /[\p{L}'’-]+$/u.exec(noun.slice(0, BEHIND_HEAD.exec(noun)?.index))?.[0].toLowerCase() ?? '';
  return named || (isPersonNoun(head) && !isBodyNoun(head) && !head.endsWith('s'));
}

/** Whether a verb and what follows it have no object that a pronoun may mean as well. */
function hasNoObject(words: string): boolean {
  if (ANOTHER.test(words)) return false;
  const passive = PASSIVE.exec(words)?.[0];
  const verbs = /^(?:[\p{L}’'-]+\s)*/u.exec(words)?.[0].split(/\s/u) ?? [];
  let length = 0;
  for (const word of verbs) {
    if (!AUXILIARY.test(word)) break;
    length += word.length + 1;
  }
  const rest = words.slice(length).replace(/^[\p{L}’'-]+\s*/u, '');
  return passive !== undefined || NO_OBJECT.test(rest);
}

/** The object of what somebody did, where it is one thing: of "unveiled a statue of Doe in May" the statue. */
function objectOf(found: FoundArticle, words: string, start: number): string | undefined {
  const object =
    /^(?:(?:had|has|have|will|would|also|then|later|first)\s){0,3}[\p{L}’'-]+\s(?:on\s\p{L}+day\s)?(?<thing>an?\s[^,;.]{3,80})/u.exec(
      words,
    );
  const thing = object?.groups?.['thing'];
  if (object === null || thing === undefined) return undefined;
  const from = start + object[0].length - thing.length;
  const date = spansWithin(found.dates, { start: from, end: from + thing.length })[0];
  const own = thing
    .slice(0, date === undefined ? undefined : date.start - from)
    .replace(
      /\s(?:(?:in|on|at|by|for|with|from|to|as|because|after|before|that|which|who|when|near|against)\s.*|in|on|at|by)$/u,
      '',
    )
    .trim();
  const head = /[\p{L}'’-]+$/u.exec(own.slice(0, BEHIND_HEAD.exec(own)?.index))?.[0].toLowerCase() ?? '';
  if (ANOTHER.test(words) || / and /u.test(words.slice(0, 80)) || isPersonNoun(head)) return undefined;
  return isTakenUp(own, false) ? own : undefined;
}
