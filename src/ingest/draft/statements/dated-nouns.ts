import type { Span } from '../../span.ts';
import { tokensOf, type Token } from '../tokens.ts';
import { isEventNoun } from './event-nouns.ts';
import { endOfNoun } from './told-within.ts';
import { firstVerb, isVerb } from '../verbs.ts';

/** An event that a clause only names, with its date: "the Oct. 23 shooting of Ann Roe in Lund". */
export interface DatedNoun {
  /** Its words without the date, "shooting of Ann Roe in Lund"; null where these tell next to nothing, as "uprising" does. */
  readonly told: Span | null;
  /** All of it, with article and date. */
  readonly whole: Span;
}

/** Before its date stand an article or an owner, and two words at most: "the deadly Oct. 23". */
const BEFORE_DATE =
  /(?:^|[\s(])(?:[Tt]he|[Aa]n?|[Tt]his|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[\p{L}\p{N}.'’-]{1,30}['’]s)\s(?:(?!(?:that|which|who|whom|of|in|on|at|and|or|was|were|is|by|from|to|for)\s)\p{Ll}[\p{Ll}-]{1,20}\s){0,2}$/u;
/** So far before a date its article begins. */
const LONGEST_BEFORE = 80;
/** "sniper", "car bomb": so many words at most stand between the date and the noun. */
const MOST_MODIFIERS = 4;
/** So far the words of a noun are looked through. */
const LONGEST_NOUN = 160;
/** Further nouns for what happens on a day; with their date they needn't be told from what is yet to come. */
const HAPPENINGS = new Set(
  'accident attack attacks brawl clash clashes fighting scandal skirmish skirmishes standoff stand-off battle blast blasts blaze bomb bombings campaign ceremony conference congress contest coronation cup debate drill election elections eruption festival final fire fires flood floods flight game games hearing hurricane inquiry inauguration incident inquest landing launch march match meeting meetings mission operation parade poll polls protest protests quake race rally referendum revolt revolution riot riots ruling settlement shipwreck shootings slaying slayings storm strikes summit talks test tests trial tsunami uprising verdict vote walkout wedding'.split(
    ' ',
  ),
);
/** Behind these a noun says of what, since when or about what something is told, which happened at another time. */
const APART =
  /\b(?:of|since|after|before|until|till|about|over|following|regarding|concerning|behind|despite|ahead of|prior to)\s$/iu;
/** A sentence that begins so says what came before or after it: "Since the Oct. 23 shooting, …". */
const OPENING =
  /^(?:\p{L}+,?\s)?(?:since|after|before|until|till|following|despite|like|of|regarding|concerning|ahead of|prior to)\s$/iu;
/** Behind these it says where: what is told happened then, unless it is what came of it in courts and offices. */
const IN_IT = /\b(?:in|at|during|on|by|under|within|throughout)\s$/iu;
const LEGAL =
  /\b(?:accused|acquitted|blamed|charged|cleared|complicity|convicted|damages|defendants?|evidence|exonerated|fined|fired|guilty|implicated|indicted|inquiry|investigat(?:es?|ed|ing|ion)|involv(?:ed|ement)|jailed|liable|life|link(?:ed|s)?|probe|prosecut(?:ed|ion)|punished|questioned|responsib(?:le|ility)|role|sentenced?|sought|su(?:ed|ing)|suspect(?:s|ed)?|testif(?:y|ied)|tried|wanted|warrant|witness(?:es)?|plead(?:s|ed)?|pled|victims?)(?<between>(?:\s(?!(?:that|which|who)\s)[\p{L}\p{N}'’-]{1,20}){0,6})\s(?:in|during|by|with|for|to)\s$/iu;
/** Verbs whose object is what they look back on. */
const LOOKS_BACK =
  /\b(?:condemn|remember|recall|den(?:y|ied|ies)|denounc|deplor|mourn|mark|commemorat|celebrat|discuss|investigat|describ|played down|play down|surviv|forg[eo]t|regret|cit|mention|criticis|criticiz|plann|mastermind|review|compar)\p{Ll}{0,4}\s$|\brecover(?:ed|ing|s)?\sfrom\s$/iu;

/**
 * The event that a date within a clause tells one by its noun, where the clause itself happened at another time: "Police seek a witness in
 * the Oct. 23 shooting of Ann Roe", "The council condemned the Aug. 7 bombings". Nothing where the noun is what the clause tells of ("the
 * Aug. 7 bombings killed nine"), or where both happened at once ("nine died in the Aug. 7 bombings"). Linear.
 *
 *     … 'after the Oct. 23 shooting of Ann Roe'   // told: 'shooting of Ann Roe'
 */
export function datedNoun(text: string, clause: Span, date: Span): DatedNoun | undefined {
  const from = Math.max(clause.start, date.start - LONGEST_BEFORE);
  const article = BEFORE_DATE.exec(text.slice(from, date.start));
  if (article === null) return undefined;
  const start = from + article.index + (/^[\s(]/u.test(article[0]) ? 1 : 0);
  const last = endOf(text, clause, date);
  if (last === undefined) return undefined;
  const behindNoun = thatDid(text, last, clause.end);
  const isBare = !/\s/u.test(text.slice(date.end, last).replace(/^,?\s+/u, ''));
  const end = isBare ? last + behindNoun.length : last;
  const before = text.slice(clause.start, start);
  if (!isApart(before)) return undefined;
  const behind = text.slice(date.end, end);
  // "that Aug. 7 bombings destroyed": the date isn't read whole, or isn't one.
  if (/^\.?\s*\p{N}/u.test(behind)) return undefined;
  const words = behind.replace(/^,?\s+/u, '');
  return { told: /\s/u.test(words) ? { start: end - words.length, end } : null, whole: { start, end } };
}

/** "the border clashes in Lund on", "a standoff in": a noun with where it was, before its date. */
const NOUN_BEFORE =
  /(?:^|\s)(?<article>(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s)(?<told>(?:(?!(?:that|which|who|whom|was|were|is|has|had|of|to|and)\s)[\p{L}\p{N}'’-]{2,20}\s){0,3}?(?<noun>\p{Ll}[\p{Ll}-]{2,20})\s(?:(?:in|at|near|outside|off)\s(?:the\s)?(?:\p{Lu}[\p{L}'’-]{0,20}\s){1,3})?(?:(?:on|in|of|last|late|early)\s){0,2})$/u;
/** Only behind these is it plain that what follows was at another time: "sour since a standoff in July". */
const PLAINLY_APART = /\b(?:since|before|until|till|ahead\sof|prior\sto)\s$/iu;
/** "accused troops of provoking" */
const OF_DOING = /\bof\s\p{Ll}{3,20}ing\s$/u;
/** "… on Monday that left nine dead" */
const THAT_DID = /^\sthat\s[^,;:—–“”"]{3,100}/u;

function thatDid(text: string, from: number, to: number): string {
  const did = (THAT_DID.exec(text.slice(from, to))?.[0] ?? '').replace(/[\s.!?]+$/u, '');
  // "the first time since independence in 1962 that a mayor has lost": that is another thing.
  return /^\sthat\s(?:the|an?|his|her|its|their|he|she|it|they|we|I|no|any|\p{Lu}\p{Ll}*)\s/u.test(did)
    ? ''
    : did;
}

/**
 * The event that a noun names before its date, where the clause happened at another time: of "ties have been sour since a standoff in July
 * 2020", and, where the clause has a date of its own (`isFurther`), of "on Wednesday accused troops of provoking the clashes on Monday".
 */
export function nounBeforeDate(
  text: string,
  clause: Span,
  date: Span,
  isFurther: boolean,
): DatedNoun | undefined {
  const from = Math.max(clause.start, date.start - LONGEST_BEFORE);
  const found = NOUN_BEFORE.exec(text.slice(from, date.start));
  const { article = '', told = '', noun = '' } = found?.groups ?? {};
  if (!isHappening(noun)) return undefined;
  const start = date.start - told.length;
  const before = text.slice(clause.start, start - article.length);
  // "the progress made since the last meeting in May" tells since when something is so, which others look for.
  const isPlain = PLAINLY_APART.test(before) && (/^an?\s/iu.test(article) || !/since\s$/iu.test(before));
  if (!isPlain && !(isFurther && (APART.test(before) || OF_DOING.test(before)))) return undefined;
  const end = date.end + thatDid(text, date.end, clause.end).length;
  return { told: { start, end }, whole: { start: start - article.length, end } };
}

/** Where the noun of a date ends with all that belongs to it; undefined where no event's noun follows. */
function endOf(text: string, clause: Span, date: Span): number | undefined {
  const tokens = tokensOf(text, date.end, Math.min(clause.end, date.end + LONGEST_NOUN));
  const first = tokens[0]?.text === ',' ? 1 : 0;
  let noun = -1;
  for (let at = first; at < tokens.length && at - first <= MOST_MODIFIERS; at += 1) {
    const token = tokens[at];
    if (token === undefined || !token.isWord || token.isPossessive) break;
    if (isHappening(token.lower)) noun = at;
    else if (noun !== -1 || isFunctionWord(token.lower) || (isVerb(token.text) && !token.isCapital)) break;
  }
  if (noun === -1) return undefined;
  const behind = endOfNoun(tokens, noun + 1);
  let next = behindTown(tokens, behind) ?? behind;
  // "remembers the 1956 defeat by Lund well": how somebody does it.
  while (next - 1 > noun && HOW.test(tokens[next - 1]?.text ?? '')) next -= 1;
  return tokens[next - 1]?.end;
}

const HOW = /^(?:well|again|too|also|yet|still|anyway|\p{Ll}{2,}ly)$/u;

/** "a Lund, Mass., mill": the commas around a state or a country end nothing; the index behind what goes on with the noun. */
function behindTown(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at - 1]?.isCapital !== true || tokens[at]?.text !== ',' || tokens[at + 1]?.isCapital !== true)
    return undefined;
  const close = tokens[at + 2]?.text === '.' ? at + 3 : at + 2;
  const behind = tokens[close + 1];
  if (tokens[close]?.text !== ',' || behind === undefined) return undefined;
  return behind.isWord && !isFunctionWord(behind.lower) && !isVerb(behind.text)
    ? endOfNoun(tokens, close + 1)
    : undefined;
}

function isHappening(lower: string): boolean {
  return isEventNoun(lower) || HAPPENINGS.has(lower);
}

function isFunctionWord(lower: string): boolean {
  return /^(?:in|of|at|on|to|by|for|with|and|or|the|a|an|that|which|who|when|where|as|he|she|it|they|was|were|is|are|has|had|have|will|would)$/u.test(
    lower,
  );
}

/** Whether what stands before a noun happened at another time than it. */
function isApart(before: string): boolean {
  const legal = LEGAL.exec(before.slice(-LONGEST_NOUN));
  // "Two suspects were hurt in the May 3 raid": that was then.
  if (legal !== null && firstVerb(legal.groups?.['between'] ?? '') === -1) return true;
  if (IN_IT.test(before)) return false;
  if (APART.test(before)) return firstVerb(before) !== -1 || OPENING.test(before);
  return LOOKS_BACK.test(before);
}

/** The words of a clause without the events that it only names. */
export function besides(clause: Span, nouns: readonly DatedNoun[]): readonly Span[] {
  const parts: Span[] = [];
  let { start } = clause;
  for (const { whole } of nouns.toSorted((a, b) => a.whole.start - b.whole.start)) {
    if (whole.start > start) parts.push({ start, end: whole.start });
    start = Math.max(start, whole.end);
  }
  if (start < clause.end) parts.push({ start, end: clause.end });
  return parts;
}
