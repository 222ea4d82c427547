import { lowerFirst, upperFirst } from '../first-letter.ts';
import { isParted } from './is-parted.ts';
import { reportingVerb } from '../quotes/reporting-verbs.ts';
import type { Span } from '../../span.ts';
import type { Statement } from '../statements/statement.ts';
import { firstVerb } from '../verbs.ts';
import { tidyWords } from './tidy-words.ts';
import { trimEnds } from './trim-ends.ts';
import { withoutDates } from './without-dates.ts';

/** What a statement tells on somebody's word, where its date is that of the saying. */
export interface SaidThen {
  /** What is said; the clause as it is where the words that say so stand within it. */
  readonly told: Span;
  /** Who says it, "prosecutors said", in the article's words. */
  readonly saying: string;
}

/** So far before its date who says it is looked for. */
const LOOKED_BACK = 220;
/** A saying is no longer than that; of a longer one the verb is its last word. */
const LONGEST_SAYING = 60;
/** The subject of a saying has so many words at most, and so many stand at most between its verb and the date. */
const MOST_WORDS = 9;
/** Further verbs that say what somebody else has told. */
const HEARD = new Set('heard learned learnt emerged showed found estimated insisted argued'.split(' '));
/** What joins another clause, and begins no saying. */
const JOINT =
  /^(?:and|or|but|who|which|whose|whom|when|where|while|that|because|although|though|since|after|before|with|in|on|at|by|from|for|to|\p{Ll}{2,20}ing)\s/iu;
/** Behind the verb: nobody's deed, and not yet what is said. */
const NOT_BETWEEN = /(?<!\p{L})(?:that|who|which|and|but)(?!\p{L})|[,;:“”"«»]/u;
/** "we are asked", "is said", "to announce": nobody says it then. */
const NOT_THEIRS =
  /(?:^(?:i|we|you)(?!\p{L})|(?:^|\s)(?:is|are|was|were|be|been|being|to|not|never|will|would|could|may)\s$)/iu;
const SOURCE = /^according\sto\s[^“”"«»;:]{2,120}$/iu;
/** "according to a memorandum", and not what it is of. */
const SOURCE_NAMED =
  /^according\sto\s(?:(?!(?:of|in|for|by|from|that|which|at|on|with|\p{Ll}{3,20}ed)\s)[^\s,]{1,30}\s?){1,5}/iu;
/** What was published needs its day, "according to a report published on Monday". */
const PUBLISHED =
  /\s(?:published|released|issued|unveiled|filed|leaked|obtained|posted|dated|seen)\s+(?:\p{L}+\s+){0,2}$/iu;

/**
 * Who said something on the date of a statement, behind what they said or between its subject and its verb: what happened that day is that they said it.
 *
 *     'The minister took bribes, prosecutors said on Tuesday.'   // 'prosecutors said'
 */
export function saidThen(statement: Statement): SaidThen | undefined {
  const { sentence, date, isSpeech } = statement;
  if (date === null || isSpeech || date.start < sentence.start || date.end > sentence.end) return undefined;
  const said = sayingBefore(statement, date.start, date.end);
  if (said === undefined) return undefined;
  const { condition } =
    CONDITION.exec(statement.found.article.text.slice(date.end, sentence.end))?.groups ?? {};
  return condition === undefined ? said : { ...said, saying: `${said.saying}, ${condition}` };
}
/** Behind who said it on a date: without it a title would tell more than was said. */
const CONDITION =
  /^,?\s(?<condition>(?:unless|if|provided|assuming|pending|subject\sto|depending\son)\s[^,;:.!?“”"«»]{2,60})/u;

/** Who says what a clause ends with, where that accuses somebody: "The minister took bribes in 2019, prosecutors said". */
export function saidOfSomebody(statement: Statement): SaidThen | undefined {
  const { found, clause, sentence, isSpeech } = statement;
  const { text } = found.article;
  if (isSpeech || !isContested(text.slice(clause.start, clause.end))) return undefined;
  const source = SOURCE_BEHIND.exec(text.slice(clause.end, sentence.end))?.[0].length ?? 0;
  const end =
    clause.end +
    source -
    (/[\s.!?]*$/u.exec(text.slice(clause.end - 4, clause.end + source))?.[0].length ?? 0);
  const said = sayingBefore(statement, end, end, true);
  return said !== undefined && (VERB_LAST.test(said.saying) || SOURCE.test(said.saying)) ? said : undefined;
}

const SOURCE_BEHIND = /^,\saccording\sto\s[^,.;:!?“”"«»]{2,60}/iu;

/**
 * The saying that ends at an offset, or at the date behind it.
 *
 * @param isBare Whether its verb is to be its last word: "the governor said on Telegram".
 */
function sayingBefore(
  { found, clause, sentence, dates }: Statement,
  until: number,
  end: number,
  isBare = false,
): SaidThen | undefined {
  const { text } = found.article;
  const from = Math.max(sentence.start, until - LOOKED_BACK);
  const before = text.slice(from, until);
  for (const { index, 0: mark } of [...before.matchAll(/,["”»]?\s+(?=\S)/gu)].toReversed()) {
    const comma = from + index;
    const start = comma + mark.length;
    const verb = endOfSaying(before.slice(index + mark.length));
    if (verb === undefined) continue;
    if (comma < clause.start) return undefined;
    const told = { start: clause.start, end: Math.min(comma + mark.trimEnd().length, clause.end) };
    if (/^["“«„‘]/u.test(text.slice(told.start, told.start + 1))) return undefined;
    // Somebody's words are told in their marks, and by whoever they are.
    if (mark.trimEnd() !== ',' && isWithinMarks(text, told)) return undefined;
    // "according to a report published on Monday": without its day that says nothing.
    const whole = PUBLISHED.test(before) ? text.slice(start, end) : withoutDates(text, { start, end }, dates);
    const said = isBare || whole.length > LONGEST_SAYING ? text.slice(start, start + verb) : whole;
    const saying = withoutRole(trimEnds(tidyWords(said)));
    if (firstVerb(text.slice(told.start, told.end)) !== -1) return { told, saying };
    const behind = /^,\s+(?<rest>\S.*)$/su.exec(text.slice(end, clause.end))?.groups?.['rest'] ?? '';
    return firstVerb(behind) === 0 ? { told: clause, saying } : undefined;
  }
  return undefined;
}

/** Whether a stretch of text begins or ends within somebody's words. */
function isWithinMarks(text: string, { start, end }: Span): boolean {
  return /["“«„]/u.test(text.slice(Math.max(0, start - 1), start + 1)) || isParted(text.slice(start, end));
}

/** "the German defence minister Bo Ek said": where that is long, who it is says enough. */
function withoutRole(saying: string): string {
  if (saying.length <= LONG_SAYING) return saying;
  return ROLE.exec(saying)?.groups?.['name'] ?? saying;
}
const LONG_SAYING = 30;
const ROLE =
  /\s(?!(?:of|in|for|the|an?|at|from|by|with|and|on)\s)\p{Ll}{3,20}\s(?<name>\p{Lu}[\p{L}’'-]{1,20}(?:\s\p{Lu}[\p{L}.’'-]{0,20}){1,2}\s\p{Ll}{3,15})$/u;

/**
 * What was said behind who said it: "Prosecutors said the minister …", as a sentence may begin as well; so that all that it lacks is its end.
 *
 * @param told What was said, as a title.
 * @param text The article, which shows whether its first word is a name.
 */
export function saidBefore(saying: string, told: string, text: string, longest: number): string | undefined {
  if (!VERB_LAST.test(saying)) return undefined;
  const [word = ''] = told.split(/[^\p{L}’'-]/u, 1);
  const isCommon = DETERMINER.test(word) || text.includes(` ${lowerFirst(word)} `);
  const isName = text
    .split(` ${word}`)
    .slice(0, -1)
    .some((before) => /[\p{Ll},]$/u.test(before));
  if (word === '' || (!isCommon && !isName)) return undefined;
  return cutAtWord(`${upperFirst(saying)} ${isCommon ? lowerFirst(told) : told}`, longest);
}
/** Words that are no longer than so many letters; "said" is a verb, so that no phrase shows where they may end. */
function cutAtWord(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const blank = words.lastIndexOf(' ', longest - 2);
  return `${words.slice(0, blank).replace(/[\s,;:–—-]+$/u, '')} …`;
}
const DETERMINER =
  /^(?:the|an?|its|his|her|their|our|my|this|that|these|those|some|many|most|several|no|all|both|each|there|it|he|she|they|in|on|at|by|from|one|two|three|four|five|six|seven|eight|nine|ten|more|about|at)$/iu;
const VERB_LAST =
  /^(?!according\s).*\s(?:said|says|reported|announced|confirmed|added|stated|alleged|claimed|warned|argued|insisted|noted|revealed|disclosed|heard|learned|ruled|estimated|(?:was|were)\s(?:also\s|then\s)?told)$/iu;

/** "the jury was told": by whom, is another matter. */
const WAS_TOLD =
  /^(?:(?!(?:who|which|that)\s)[\p{L}\p{N}’'.&-]{1,30}\s){1,6}(?:was|were)\s(?:also\s|then\s)?told(?=\s|$)/u;

/** Where the verb of a saying ends that some words before a date are; `undefined` where they are none. */
function endOfSaying(words: string): number | undefined {
  if (SOURCE.test(words)) return SOURCE_NAMED.exec(words)?.[0].trimEnd().length ?? words.length;
  if (JOINT.test(words)) return undefined;
  const heard = WAS_TOLD.exec(words)?.[0].length;
  if (heard !== undefined) return NOT_BETWEEN.test(words.slice(heard)) ? undefined : heard;
  let count = 0;
  for (const match of words.matchAll(/[\p{L}\p{N}’'.&-]+/gu)) {
    if (NOT_BETWEEN.test(words.slice(0, match.index)) || count > MOST_WORDS) return undefined;
    const end = match.index + match[0].length;
    if (isSaying(match[0])) {
      const rest = words.slice(end);
      if (NOT_THEIRS.test(words.slice(0, match.index))) return undefined;
      return NOT_BETWEEN.test(rest) || rest.split(/\s+/u).length > MOST_WORDS + 2 ? undefined : end;
    }
    count += 1;
  }
  return undefined;
}

function isSaying(word: string): boolean {
  if (HEARD.has(word)) return true;
  const verb = reportingVerb(word);
  return verb?.use === 'say' && (verb.form === 'past' || verb.lemma === 'say');
}

/** Before a date: who says it, up to the verb, and where or to whom. */
const SAID_BEFORE_DATE =
  /^[^,;:“”"«»]{2,90}\s(?<verb>\p{Ll}{3,20})\s+(?:(?:in|at|to|during|through|via)\s[^,;:“”"«»]{2,60}\s)?(?:(?:late|early|on|in|at|earlier)\s+)*$/u;
const OPENS_WITH_DATE = /^(?:(?:on|in|early|late|earlier|at|by)\s+)*$/iu;

/** Whether the date of a statement that begins with who says it is that of the saying: "Prosecutors said on Tuesday that …", "On Tuesday police said …". */
export function isSaidFirst({ found, clause, date }: Statement): boolean {
  if (date === null || date.start < clause.start || date.end > clause.end) return false;
  const before = found.article.text.slice(clause.start, date.start);
  // "Police said last month's raid …": of the raid.
  if (/^['’]s/u.test(found.article.text.slice(date.end, date.end + 2))) return false;
  if (OPENS_WITH_DATE.test(before)) return true;
  const verb = SAID_BEFORE_DATE.exec(before)?.groups?.['verb'];
  return verb !== undefined && isSaying(verb);
}

/** Who says what happened on a date behind that: "Ann Roe said the thefts came to light in May 2021". */
const SAID_OF =
  /^(?!(?:according|which|who|that|saying|adding)\s)[^,;:“”"«»]{2,90}?\s(?:said|says|claimed|alleged|admitted|reported|recalled|confirmed|revealed|noted|stated|added|told\s\S+(?:\s\S+){0,2})\s(?!(?:on|in|at|late|early|earlier|of|about|no|yes|so|nothing)\s)/u;
const OF_A_YEAR =
  /\p{N}{4}|^(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/u;

/**
 * Whether a statement says who tells of what happened on its date, which would be taken for that of the saying if the title had not the date: a weekday
 * would tell nothing there.
 */
export function isSaidOfThen(statement: Statement): boolean {
  const { found, clause, date, isSpeech } = statement;
  if (date === null || isSpeech || date.start < clause.start || date.end > clause.end) return false;
  const { text } = found.article;
  return (
    OF_A_YEAR.test(text.slice(date.start, date.end)) &&
    SAID_OF.test(text.slice(clause.start, date.start)) &&
    !isSaidFirst(statement)
  );
}

/*
 * What somebody is accused of, or should have done: without who says so a title would assert it. What is done to somebody by nobody ("nine were
 * killed") accuses nobody.
 */
const CONTESTED =
  /(?<!\p{L})(?:brib\p{L}+|stol\p{L}+|steal\p{L}*|embezzl\p{L}+|defraud\p{L}*|launder\p{L}+|murder(?:ed|ing)|rap(?:ed|ing)|molest\p{L}+|tortur\p{L}+|extort\p{L}+|blackmail\p{L}*|lied|lying|misled|misleading|forged|falsif\p{L}+|conspir\p{L}+|plott\p{L}+|smuggl\p{L}+|traffick\p{L}+|cheat\p{L}+|collu\p{L}+|looted|kidnapp\p{L}+|abduct\p{L}+|hid|conceal\p{L}+|cover(?:ed|ing)\sup|knew|ignored|violat\p{L}+|breach\p{L}*|broke\sthe\s\p{Ll}{3,}|broken\sthe\slaw|illegal\p{L}*|unlawful\p{L}*|negligen\p{L}+|knowingly|deliberately|rigg(?:ed|ing)|sabotag\p{L}+|spied|spying|harass\p{L}+|assault(?:ed|ing)|abus(?:ed|ing)|siphon\p{L}+|(?<!\b(?:was|were|been|be|is|are)\s(?:\p{Ll}+\s)?)(?:killed|shot|stabbed|poisoned|strangled|bombed|shelled|attacked|beat|beaten)(?=\s(?!(?:in|on|at|by|when|as|and|during|after|near|for|to)\s)\S))(?!\p{L})/u;

/** Whether some words tell a deed that somebody is accused of: it holds on the word of whoever says so. */
export function isContested(words: string): boolean {
  return CONTESTED.test(words);
}
