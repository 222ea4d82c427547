import type { Span } from '../../span.ts';
import { upperFirst } from '../first-letter.ts';
import { isPersonNoun } from '../names/role-nouns.ts';
import { isDoneBeforeVerb } from '../statements/done-before-verb.ts';
import { OR_SO_MUCH } from '../statements/or-so-much.ts';
import { withoutJoint } from '../statements/without-joint.ts';
import { deedOfDate } from './deed-of-date.ts';
import { droppableOf, fitTitle } from './fit-title.ts';
import { openingDeed } from './opening-deed.ts';
import { relativeTitle } from './relative-title.ts';
import { withAuxiliary } from './with-auxiliary.ts';
import { withName } from './with-name.ts';
import { isContested, isSaidFirst, isSaidOfThen, saidBefore, saidOfSomebody, saidThen } from './said-then.ts';
import type { Statement } from '../statements/statement.ts';
import { tidyWords } from './tidy-words.ts';
import { trimEnds } from './trim-ends.ts';
import { firstVerb } from '../verbs.ts';
import { asSaid, withWhatIsSaid } from './with-what-is-said.ts';
import { withoutDates } from './without-dates.ts';
import { withoutOpening } from './without-opening.ts';
import { isWhole, namesEvent, wholeSentence } from './whole-title.ts';

/** What fits on two lines of a label; longer titles are cut at a phrase. */
const LONGEST = 88;
/** What is taken of a longer clause has so many letters at least, lest its sense go too. */
const SHORTEST_CUT = 28;

const GENERIC_SAYING =
  /^(?:(?:the|a|an|one|local|senior|us|u\.s\.)\s+)*(?:\p{L}+\s+){0,3}(?:officials?|police|authorities|reports?|sources?|spokes\p{L}+|witnesses|experts|media|article|investigators|prosecutors)\s+(?:also\s+)?(?:said|say|says|added|noted|stated|confirmed|reported|explained|emphasi[sz]ed|outlined)\s+(?:on\s+\p{L}+day\s+)?(?:that\s+)?(?=(?:the|a|an|\p{Lu}))/iu;
/** "According to Deputy Governor Roe, the ship is the first of three". */
const SAID_BEFORE = /^according\s+to\s[^,]{2,80},\s+(?=\p{L})/iu;
/** "adding that a seed station is to be completed", "which said that the economy shed jobs": what was said. */
const SAYING_FIRST =
  /^(?:said|says|saying|added|adding|noted|noting|reported|reporting|stated|stating|claiming)\s+that\s+(?=\p{L})/iu;
/** "The pier, officials said, was closed": who says it, between commas. */
const SAID_BETWEEN =
  /^(?<subject>[^,“"«]{3,80}),\s(?:(?!(?:who|which|and|but|when|where)\s)[\p{L}’'.-]{1,30}\s){1,6}(?:said|says|added|adds|told\s[^,]{1,40}),\s(?<rest>.*)$/su;
/** "An inquiry published in December found that …", which is told without its date. */
const HOW_MADE_KNOWN =
  /^(?<what>(?:an?|the|its|his|her|their)\s(?:[\p{L}’'-]+\s){1,4})(?:published|released|issued|conducted|commissioned|completed)\s(?=(?:found|said|showed|shows|says|warned|concluded|blamed|put|estimated|suggested|suggests|revealed|called)\s)/iu;
const SAID_BEHIND =
  /,?\s+(?:according to\b.*|(?:(?!(?:and|but)\s)[\p{L}’'.-]+\s+){1,6}(?:(?:has|have|had)\s)?(?:said|says|added|noted|reported|reports|stated|told)\b[^,]*|(?:said|says|added|reported)\s.*)$/u;
const PRONOUN =
  /^(?:he|she|it|they|we|i|you|this|that|these|those|his|her|its|their|there|such|both|some|many|one|another|here)\b/iu;

/** Words for an event, all of them the article's own, and where they stand. */
export interface EventTitle {
  readonly text: string;
  readonly from: Span;
  /** Whether it tells something by itself, as a statement or the name of an event. */
  readonly isWhole: boolean;
  /** How well it would do as a title; of use for comparing only. */
  readonly score: number;
}

/**
 * A title made of a statement's words: its clause without the date, the opening and who reports it, cut at a phrase where it is long.
 * No word is added that the article hasn't: a name for a pronoun, or a quotation, is its own.
 *
 *     'On November 16, President Biden will meet with Xi Jinping.'   // 'President Biden will meet with Xi Jinping'
 */
export function titleOf(statement: Statement): EventTitle {
  const said = saidThen(statement) ?? saidOfSomebody(statement);
  if (said === undefined) return datedTitle(statement) ?? titleWithin(statement, LONGEST);
  // What happened on that date is that somebody said it; and what accuses somebody holds on their word.
  const told = { ...statement, clause: said.told };
  const from = { start: said.told.start, end: Math.max(said.told.end, statement.clause.end) };
  const title = titleWithin(told, LONGEST - said.saying.length - ', '.length);
  if (title.text.includes(said.saying)) return title;
  if (title.text.endsWith(' …')) {
    const longer = titleWithin(told, LONGEST);
    const turned = saidBefore(said.saying, longer.text, statement.found.article.text, LONGEST);
    if (turned !== undefined) return { ...longer, text: turned, from };
  }
  return { ...title, text: `${title.text}, ${said.saying}`, from };
}

/** The title of a statement that says who tells what happened on its date: with that date, where it fits. */
function datedTitle(statement: Statement): EventTitle | undefined {
  const { found, clause, date, dates } = statement;
  if (date === null || !isSaidOfThen(statement)) return undefined;
  const { text } = found.article;
  const words = text.slice(clause.start, clause.end);
  if (GENERIC_SAYING.test(words) && !isContested(words)) return undefined;
  const title = titleWithin({ ...statement, dates: dates.filter((other) => other !== date) }, LONGEST);
  return title.text.endsWith(text.slice(date.start, date.end)) && title.isWhole ? title : undefined;
}

/** The title of a statement, in so many letters. */
function titleWithin(statement: Statement, longest: number): EventTitle {
  const { text } = statement.found.article;
  const { clause, lead } = statement;
  const deed = openingDeed(statement);
  const without =
    withoutSpeech(statement) ??
    sourceNamed(statement) ??
    deed ??
    deedOfDate(statement) ??
    withoutDates(text, clause, statement.dates);
  const words = withoutOpening(tidyWords(without), statement, longest);
  const base = lead === null ? words : withLead(leadingWords(statement, lead), words, statement);
  const known = withoutSayer(base.replace(HOW_MADE_KNOWN, '$<what>'));
  const generic = isSaidFirst(statement) ? known : known.replace(GENERIC_SAYING, '');
  // Who accuses somebody stays, however that stands there.
  const unsourced = isContested(known) ? known : generic.replace(SAID_BEFORE, '');
  const unsaid = thingTold(unsourced.replace(SAYING_FIRST, ''));
  const said = firstVerb(unsaid) > 0 ? unsaid : base;
  const told = withoutSaidBehind(said);
  const whole = firstVerb(told) > 0 || firstVerb(said) <= 0 ? told : said;
  const full = withName(trimMarks(whole), statement);
  const noun = full.length > longest ? nounOfDate(statement) : undefined;
  const short = noun === undefined ? fitTitle(capital(full), longest, droppableOf(statement)) : capital(noun);
  // "The company, founded": what stood behind the date is gone.
  const done = /^(?<subject>[^,]{2,60}),\s(?<deed>\p{Ll}+(?:\s[^,]*)?)$/u.exec(short)?.groups;
  const whatWasDone =
    lead === null && done !== undefined
      ? capital(withAuxiliary(done['subject'] ?? '', done['deed'] ?? '', statement) ?? short)
      : short;
  const inTheirWords =
    OF_SPEAKER.test(whatWasDone) || (statement.isSpeech && AS_FELT.test(whatWasDone))
      ? asSaid(statement, longest)
      : undefined;
  const isDone = lead === null && isDoneBeforeVerb(text, clause);
  const title =
    inTheirWords === undefined
      ? withoutArticleOfDone(withWhatIsSaid(whatWasDone, statement, longest), isDone)
      : capital(inTheirWords);
  if (deed !== undefined || isDone || isWhole(title, statement)) {
    const from = { start: Math.min(clause.start, lead?.start ?? clause.start), end: clause.end };
    return { text: title, from, isWhole: true, score: scoreOf(title, statement) };
  }
  const sentence = wholeSentence(statement, longest, title);
  // "after opening on Friday": of what, stands elsewhere.
  const own = text.slice(clause.start, clause.end);
  const isName = namesEvent(title) && (title.includes(' ') || withoutJoint(own) === own);
  return {
    text: sentence ?? title,
    from: sentence === undefined ? clause : statement.sentence,
    isWhole: sentence !== undefined || isName,
    score: scoreOf(sentence ?? title, statement) - (sentence === undefined && isName ? 0 : NOT_WHOLE),
  };
}

/** What a title loses in comparison whose clause tells nothing by itself. */
const NOT_WHOLE = 0.5;

/** "According to a lawsuit filed in London in October 2023, …": the date is that of the lawsuit. */
function sourceNamed({ found, clause, date, dates }: Statement): string | undefined {
  if (date === null) return undefined;
  const { text } = found.article;
  const source =
    /^according\s+to\s+(?:an?|the)\s+(?=[^,]{2,80}\s(?:filed|published|released|issued|leaked|lodged|obtained|signed)\s[^,]{0,80}$)/iu.exec(
      text.slice(clause.start, date.start),
    );
  if (source === null || !/^\s*,/u.test(text.slice(date.end, clause.end))) return undefined;
  return withoutDates(text, { start: clause.start + source[0].length, end: date.end }, dates);
}

/** In somebody's words these are whoever speaks. */
const OF_SPEAKER = /^(?:I|We|My|Our)\s/u;
/** And these show that it is somebody's view: "It is for me very symbolic", "The struggle must not stop!" */
const AS_FELT = /(?<![\p{L}’'.-])(?:I|me|my|we|us|our|ours|you|your|must|should)(?![\p{L}.’'-])|!$/u;

/** "…," said Palmer, who joined last July: she joined, whatever she said. */
const SAYS = /^(?:said|says|added|adds|recalled|recalls|explained|explains)\s+(?=\p{Lu})/u;

/** The words that a clause rests on, as its subject: of "Roe, whose mother, Jean, died" the mother is Roe's. */
function leadingWords({ found, clause, sentence, dates }: Statement, lead: Span): string {
  const { text } = found.article;
  const words = trimEnds(tidyWords(withoutDates(text, lead, dates)))
    .replace(/^(?:and|or|but|such\sas|including|especially|notably|particularly)\s/iu, '')
    .replace(SAYS, '');
  const mark = text.includes('’') ? '’' : "'";
  if (/^whose\s/u.test(text.slice(clause.start, clause.end))) return `${ownerOf(words)}${mark}s`;
  if (!/^whose\s/u.test(words)) return words;
  const name = /(?<name>\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,3}),?\s*$/u.exec(
    text.slice(Math.max(sentence.start, lead.start - LONGEST), lead.start),
  )?.groups?.['name'];
  const own = words.replace(/^whose\s/u, '');
  return name === undefined ? own : `${name}${mark}s ${own}`;
}

/** Of "a snub to Lund", whose mayor had come: Lund; but "a friend of Roe" and "an adviser to Roe" have what is theirs themselves. */
function ownerOf(words: string): string {
  const { noun = '', name } =
    /(?<noun>\p{Ll}+)\s(?:to|against|by)\s(?<name>\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,3})$/u.exec(
      words,
    )?.groups ?? {};
  return name === undefined || isPersonNoun(noun) ? words : name;
}

/** "Ending a session that had begun …": what the date tells of is the session. */
function thingTold(words: string): string {
  const told =
    /^\p{L}{3,20}ing\s(?:up\s)?(?<thing>(?:an?|the|its|their|his|her)\s(?:(?!(?:of|from|in|on|for|to|with)\s)[\p{L}\p{N}'’-]+\s){1,4})that\s(?<deed>(?:had|has|have|was|were|began|\p{Ll}{2,20}ed)\b.*)$/iu.exec(
      words,
    )?.groups;
  return told === undefined ? words : `${told['thing'] ?? ''}${told['deed'] ?? ''}`;
}

/** A subject and its verb: "Mr Faria, 61" and "was arrested" without the age; what else stands between commas keeps the second, too. */
function withLead(lead: string, words: string, statement: Statement): string {
  const { found, clause } = statement;
  const whole =
    relativeTitle(lead, jointOf(found.article.text, clause), words) ?? withAuxiliary(lead, words, statement);
  if (whole !== undefined) return whole;
  // "tumbled 5.39 points, or 1.2%"
  if (OR_SO_MUCH.test(found.article.text.slice(clause.start, clause.end)) && !/^or\s/u.test(words))
    return `${lead.replace(/,$/u, '')}, or ${words}`;
  const ageless = lead.replace(/,\s+\p{N}{1,3}$/u, '');
  return ageless.includes(', ') ? `${ageless}, ${words}` : `${ageless} ${words}`;
}

/** Words without who says them at their end, unless they would lack their verb then: of "no injuries were reported" nobody reports. */
function withoutSaidBehind(words: string): string {
  const told = words.replace(SAID_BEHIND, '');
  if (told === words) return words;
  // "handed down by a court in Lund said that": whose verdict it is that says so.
  if (OPEN_VERB.test(told) || OF_VERB.test(words.slice(told.length))) return words;
  // "…, the mayor and two officials said": both say it.
  const both = /,\s(?:[\p{L}’'.-]+\s){1,6}and$/u.exec(told);
  return both === null || firstVerb(both[0]) !== -1 ? told : told.slice(0, both.index);
}
const OF_VERB = /^\s(?:down|out|up|off|over|by|of|in|at|for|from|to|with|on|against|under|between)\s/u;
const OPEN_VERB =
  /\s(?:is|are|was|were|be|been|being|has|have|had|not|never|also|will|would|could|may|to|that|who|which)$/u;

/** Words without who says them, where that stands between a subject and its verb. */
function withoutSayer(words: string): string {
  const { subject = '', rest = '' } = SAID_BETWEEN.exec(words)?.groups ?? {};
  return firstVerb(rest) === 0 && firstVerb(subject) === -1 ? `${subject} ${rest}` : words;
}

/** The relative pronoun that a clause begins with. */
function jointOf(text: string, { start }: Span): string | null {
  return /^(?:who|which|whom)(?=\s)/u.exec(text.slice(start, start + 6))?.[0] ?? null;
}

/** Of a long clause that ends with its date what the date belongs to: "…, and the resumption of talks in January". */
function nounOfDate({ found, clause, date }: Statement): string | undefined {
  if (date === null || date.start >= clause.end || clause.end - date.end > SHORT_TAIL) return undefined;
  const before = found.article.text.slice(clause.start, date.start);
  const joint = /^.*(?:,|\band|\bor)\s+(?=(?:the|a|an)\s)/su.exec(before);
  const noun = trimEnds(tidyWords(before.slice(joint?.[0].length ?? before.length)));
  return noun.length >= SHORTEST_CUT && noun.length <= LONGEST && firstVerb(noun) === -1 ? noun : undefined;
}

/** So little may stand behind the date that a clause ends with. */
const SHORT_TAIL = 12;

/** The headline of an article as a title for the event that it begins with. */
export function headlineScore(title: string): number {
  return title.length <= LONGEST + 20 && !PRONOUN.test(title) && !/[?]$/u.test(title) ? 1 : 0;
}

/** Of "…," Ms Marsh told a crowd on Friday: who told whom; undefined where the clause doesn't begin with speech. */
function withoutSpeech({ found, clause, date, dates }: Statement): string | undefined {
  const { text } = found.article;
  if (date === null || !/^["“«„]/u.test(text.charAt(clause.start))) return undefined;
  const before = text.slice(clause.start + 1, date.start);
  const close = /[”"»“]\s*,?\s+/u.exec(before);
  if (close === null || /[“"«„]/u.test(before.slice(close.index + 1))) return undefined;
  const from = clause.start + 1 + close.index + close[0].length;
  const rest = withoutDates(text, { start: from, end: clause.end }, dates);
  return /\p{L}+\s+\p{L}+\s+\p{L}+/u.test(rest) ? rest : undefined;
}

/** Without marks and small words around it; without any quotation marks where not all of them have their pair. */
function trimMarks(words: string): string {
  const outer = trimEnds(words.replace(SAYING_LAST, ''));
  const opened = (outer.match(/[“«]|(?<![\p{L}\p{N}.,!?])"/gu) ?? []).length;
  const closed = (outer.match(/[”»]|(?<=[\p{L}\p{N}.,!?])"/gu) ?? []).length;
  return opened === closed ? outer : trimEnds(outer.replaceAll(/["“”«»]/gu, ''));
}

/** "Roe resigns, saying": what is said stands elsewhere. */
const SAYING_LAST =
  /,\swith\s[^,]*\s(?:occurring|happening|following|coming)[\s.]*$|,?\s(?:saying|adding|claiming|telling|announcing|declaring|noting|insisting)[\s,;:–—-]*$/u;

/** "Bridge built by a firm", as headlines are written, where its own verb stands behind. */
function withoutArticleOfDone(title: string, isDone: boolean): string {
  return isDone ? upperFirst(title.replace(/^(?:the|an?)\s+/iu, '')) : title;
}

/** A title with a capital; the name of an event without its article. */
function capital(title: string): string {
  return upperFirst(firstVerb(title) === -1 ? title.replace(/^(?:the|a|an)\s+/iu, '') : title);
}

function scoreOf(title: string, statement: Statement): number {
  const verb = firstVerb(title);
  let score = 1;
  if (verb > 0) score += 0.6;
  if (statement.sightings.length > 0) score += 0.3;
  if (statement.isLead) score += 0.3;
  if (statement.date !== null) score += 0.2;
  if (PRONOUN.test(title)) score -= 1.2;
  if (statement.isReport) score -= 0.3;
  if (/^\p{Ll}{1,12}ing\b/iu.test(title) || verb === 0) score -= 0.5;
  if (title.endsWith('…')) score -= 0.3;
  if (statement.isSpeech) score -= 0.4;
  if (title.length < 18) score -= 0.4;
  return score;
}
