import type { Span } from '../../span.ts';
import { isDateLabel } from './date-label.ts';
import { isEventNoun } from './event-nouns.ts';
import { goesOn, partsDates } from './joined-deeds.ts';
import { isListedSubject, withoutDay } from './listed-subject.ts';
import { CALENDAR, nounBefore, OBJECT_OF_PRESENT } from './noun-before.ts';
import { openingOf } from './opening-clause.ts';
import { isBesideNoun } from './beside-noun.ts';
import { isBehindAge, isLastListed, RESTRICTED, subjectLacking } from './pending-subject.ts';
import { firstVerb, isVerb } from '../verbs.ts';
import { withoutJoint } from './without-joint.ts';
import { wordsIn } from './words-in.ts';

/** A part of a sentence that can tell an event of its own. */
export interface Clause extends Span {
  /** Words from elsewhere in the sentence that the clause rests on: its subject, or the verb that it shares. */
  readonly lead: Span | null;
}

/*
 * Where a clause may begin: behind a semicolon or a dash; at a relative or a conjunction of time; at "and" before a verb or a
 * preposition of time; behind a comma, at a verb. One alternative per kind, none nested: linear.
 */
const BOUNDARY =
  /(?:[;:]|\s[—–])\s+|,?\s+(?=(?:of|from|in|to|for|by|with|on|under|at|during|behind|after)\s(?:which|whom)\s)|,\s+(?=(?:the\s(?:first|second|third|last|latest|largest|oldest|majority|rest)|some|all|most|many|several|both|half|one|two|three|four|five|six|none|each|few|\p{N}+)\sof\s(?:which|whom)\s)|,?\s+(?=(?:who|which|whose|where|when|while|whereas|after|before|because|although|though|since|until|following|but|despite)\s)|,\s+(?=(?:and|or)\s)|\s+(?=and\s+(?:in|on|by|then|later|again|was|were|is|are|has|had|have|will|would|sold|built|bought|lost|won|became|began|took|went|came|fell|rose|fled|sank|spent|paid|sent|met|left|\p{Ll}{2,}ed)\s)|,\s+(?=\p{Ll}{2,}\s)/gu;
/** What an aside between commas begins with. */
const ASIDE =
  /^(?:who|which|whose|(?:of|from|in|to|for|by|with|on|under|at|during|behind|after)\s(?:which|whom)|\p{L}{2,}ed)\s/u;
/** "the vessel, built in 1994": not "he built a mill in 1994" */
const IRREGULAR_DONE =
  /^(?:built|rebuilt|bought|sold|made|held|led|drawn|written|shot|given|taken|known|sent|found|set\sup)\s(?:in|by|at|for|from|on|under|near|as|to|between|during|before|after|with|since|off)\s/u;
/** "Roe, who owned the mill, opened in 1961, died": the mill was */
const DONE_SOMEHOW =
  /^(?:\p{Ll}{2,}ed|built|rebuilt|made|sold|held|written|founded)\s(?:in|by|at|on|near)\s/u;
/** "The mill, opened in 1961", "which opened in 1961" */
const ENDS_WITH_ASIDE =
  /^(?:[^,]{2,60},\s|and\s)?(?:(?:who|which|whose)\s|(?:built|rebuilt|bought|sold|made|held|led|drawn|written|shot|given|taken|known|sent|found|\p{Ll}{2,}ed)\s)/u;
const RELATIVE = /^(?:who|which|whose)\s/u;
/** "of which $3m was paid", "the first of whom arrived" */
export const OF_WHICH =
  /^(?<some>(?:the\s(?:first|second|third|last|latest|largest|oldest|majority|rest)|some|all|most|many|several|both|half|one|two|three|four|five|six|none|each|few|\p{N}+)\s)?(?<by>of|from|in|to|for|by|with|on|under|at|during|behind|after)\s(?:which|whom)\s/u;
/** A clause of fewer words is a phrase of its neighbour. */
const FEWEST_WORDS = 3;

/**
 * The clauses of a sentence, in order and covering it. Each knows what it rests on, so that "and in 2023 near San Francisco"
 * can be read as "Talks took place … near San Francisco".
 */
export function clausesOf(text: string, sentence: Span): Clause[] {
  const slice = text.slice(sentence.start, sentence.end);
  const speech = spokenIn(slice);
  const opening = openingOf(slice);
  const cuts = opening === undefined ? [0] : [0, opening];
  // "After the fire, in which six died, the council met"
  const aside = opening !== undefined && OF_WHICH.test(slice.slice(opening, opening + LONGEST_PHRASE));
  const behind = aside ? closeOfAside(slice, '', ',', opening) : undefined;
  if (behind !== undefined) cuts.push(behind);
  let closed: Span = { start: 0, end: 0 };
  const within: number[] = [];
  for (const match of slice.matchAll(BOUNDARY)) {
    const at = match.index + match[0].length;
    const isOpen =
      isNested(slice, match.index) ||
      speech.some((span) => span.start < match.index && match.index < span.end);
    if (!isOpen && closed.start < at && partsDates(slice, closed, match.index)) within.push(at);
    if (at <= (cuts.at(-1) ?? 0) || at <= (opening ?? 0) || !isBoundary(slice, match[0], at)) continue;
    if (isOpen) continue;
    const last = cuts.at(-1) ?? 0;
    const head = slice.slice(last, match.index);
    if (
      (!match[0].includes(',') && goesOn(head, slice, at)) ||
      isPhraseOfTime(slice, at) ||
      isPartOfSubject(head, slice, match[0], at) ||
      (cuts.length === 1 &&
        match[0].startsWith(',') &&
        isListedSubject(head, slice.slice(at, at + LONGEST_PHRASE)))
    )
      continue;
    if (isBehindPhrase(head, slice, match[0], at, cuts.length === 1)) continue;
    if (cuts.length === 1 && isDateLabel(head)) continue;
    if (
      wordsIn(slice.slice(last, match.index)) < FEWEST_WORDS &&
      cuts.length === 1 &&
      !/^,?\s+$/u.test(match[0])
    )
      continue;
    cuts.push(at);
    const close = closeOfAside(slice, head, match[0], at);
    if (close === undefined) continue;
    cuts.push(close);
    closed = { start: at, end: close };
  }
  const all = [...cuts, ...within].toSorted((a, b) => a - b);
  const parts = all.map((start, index) => ({ start, end: endOf(slice, all[index + 1] ?? slice.length) }));
  const known: Clause[] = [];
  for (const part of joinPhrases(slice, parts)) known.push({ ...part, lead: leadOf(slice, part, known) });
  return known.map(({ start, end, lead }) => ({
    start: sentence.start + start,
    end: sentence.start + end,
    lead: lead && { start: sentence.start + lead.start, end: sentence.start + lead.end },
  }));
}

const TIMING = /^(?:after|before|since|until|following|despite)\s+(?<rest>[^,;:—–“"]{0,200})/iu;

/** "after midnight on 9 January", "before a judge on Monday", "since 27 August": no verb and no event, so no clause. */
function isPhraseOfTime(slice: string, at: number): boolean {
  const rest = TIMING.exec(slice.slice(at, at + LONGEST_PHRASE))?.groups?.['rest'];
  if (rest === undefined) return false;
  if (CALENDAR.test(rest)) return true;
  // `before leaving for Rome` tells something done.
  if (firstVerb(rest) !== -1 || /^(?:\p{L}+\s+)?\p{L}{2,}ing\b/iu.test(rest)) return false;
  return (
    slice.slice(at, at + 6).toLowerCase() === 'before' &&
    !(rest.match(/\p{L}+/gu) ?? []).some((word) => isEventNoun(word.toLowerCase()))
  );
}

const LONGEST_PHRASE = 220;

/** "A nurse who stole insulin from the ward where she worked was jailed": without a comma it says which one, and the verb is still to come. */
function isPartOfSubject(head: string, slice: string, mark: string, at: number): boolean {
  if (mark.includes(',')) return false;
  const ahead = slice.slice(at, at + LONGEST_WORD);
  if (!/^(?:who|which|whose|where)\s/u.test(ahead) && !OF_WHICH.test(ahead)) return false;
  const restricted = RESTRICTED.exec(head);
  return firstVerb(restricted === null ? head : head.slice(0, restricted.index)) === -1;
}

/** "In 1999, the firm": before the comma stands when or where, and no subject. */
function isOpener(head: string): boolean {
  return (
    /^(?:in|on|at|by|since|for|under|with|from|during|after|before|until|of|to)\s[^,]*,\s/iu.test(head) &&
    !DATED_SUBJECT.test(head) &&
    !DATED_NAME.test(head)
  );
}

/** "In March 2016 Ann Roe and Bo Ek, two students," */
const DATED_NAME =
  /^(?:in|on|by|since|during|until)\s(?:[^\s,]{1,20}\s){0,3}\p{N}{1,4}\s\p{Lu}\p{Ll}+[^,]*,\s(?:the|an?|two|three|four|both|his|her|its|their|then)\s/iu;
/** "On 2 May her envoy, Tomas Keller", "On Friday afternoon the last ship, the Aarhus" */
const DATED_SUBJECT =
  /^(?:in|on|by|since|during|until)\s[^,]{3,40}\s(?:the|an?|his|her|its|their|our|my|another|\p{L}+['’]s)\s[^,]*,\s(?:the\s|an?\s)?\p{Lu}/iu;

/** "The first eruption, on Feb. 12, lasted three days", "Her envoy, Tomas Keller, left": between commas stands no clause, and the verb is the subject's. */
function isBehindPhrase(head: string, slice: string, mark: string, at: number, isFirst: boolean): boolean {
  if (isFirst && isBehindAge(head, mark, slice.slice(at, at + LONGEST_WORD))) return true;
  if (!mark.startsWith(',') || firstVerb(slice.slice(at, at + LONGEST_WORD)) !== 0) return false;
  const said = SAID_BETWEEN.exec(head)?.index;
  if (said !== undefined && firstVerb(head.slice(0, said)) === -1) return true;
  if (firstVerb(withoutJoint(head)) !== -1) return false;
  if (isFirst && /^[^,;:“"«]{3,60},\s(?:on|in|at|of|near|by|from)\s[^;:“"«]{1,60}$/u.test(head)) return true;
  // "On Monday, fires in Lund, Sweden, and Oslo, Norway, killed nine"
  const isNamedBehindDay =
    isFirst && withoutDay(head) !== head && /,\s\p{Lu}[^,;:“"«]*$/u.test(withoutDay(head));
  const isPlain = /^[^,;:“"«]{3,80},\s[^,;:“"«\p{N}]{1,60}$/u.test(head) && !isOpener(head);
  if (!isPlain && !isNamedBehindDay) return false;
  const close = closeOfAside(slice, head, mark, at);
  return close === undefined || firstVerb(slice.slice(close, close + LONGEST_WORD)) !== 0;
}

/** "The pier, officials said, was closed": who says it, between commas, at the end of a head. */
const SAID_BETWEEN =
  /,\s(?:[\p{L}’'.-]{1,30}\s){1,6}(?:said|says|added|adds|told\s[^,]{1,40})(?:\s(?:on|late\son|early\son)\s\p{Lu}\p{Ll}{2,8}day)?$/u;

/**
 * Where what stands between commas behind a subject ends: ", who took office in 2023, on Thursday called", ", adopted in 2007, expire".
 * Undefined where it is no aside, or the sentence ends with it.
 */
function closeOfAside(slice: string, head: string, mark: string, at: number): number | undefined {
  const ahead = slice.slice(at, at + LONGEST_WORD);
  const isAside = mark.startsWith(',') && (ASIDE.test(ahead) || IRREGULAR_DONE.test(ahead));
  if (!isAside || firstVerb(head) !== -1) return undefined;
  const isWhose = /^whose\s/u.test(slice.slice(at, at + LONGEST_WORD));
  for (const comma of slice
    .slice(at, at + LONGEST_ASIDE)
    .matchAll(/,["”]?\s+(?!(?:and|or|who|which|whose|but)\s)(?=[\p{L}“"])/gu)) {
    // "Roe, whose mother, Jean, died": the clause has yet to have its verb.
    if (isWhose && firstVerb(slice.slice(at, at + comma.index)) === -1) continue;
    const from = at + comma.index + comma[0].length;
    const rest = slice.slice(from);
    // "The mill, opened in 1961, was sold": short, but with the verb.
    const isWhole = wordsIn(rest) >= FEWEST_WORDS || firstVerb(rest) === 0;
    if (isWhole && !isLastListed(rest) && !isNested(slice, at + comma.index)) return from;
  }
  return undefined;
}

const LONGEST_ASIDE = 300;

/** A comma parts clauses only before a verb: ", was opened", ", ending the war". */
function isBoundary(slice: string, mark: string, at: number): boolean {
  const before = slice.slice(Math.max(0, at - mark.length - LONGEST_WORD), at - mark.length);
  const ahead = slice.slice(at, at + LONGEST_WORD);
  // "all but ninety", "nothing but"; "of which" begins with its "of", and "some of which" with its "some".
  if (/^but\s/u.test(ahead) && ALL_BUT.test(before)) return false;
  if (/^(?:which|whom)\s/u.test(ahead) && BY_WHICH.test(before)) return false;
  if (/^of\s(?:which|whom)\s/u.test(ahead) && SOME.test(before)) return false;
  if (ACCUSED.test(ahead)) return false;
  // ", compared with a profit a year earlier" measures what is told.
  if (/^compared\s(?:with|to)\s/u.test(ahead)) return false;
  if (!mark.startsWith(',') || OF_WHICH.test(slice.slice(at, at + LONGEST_PHRASE))) return true;
  const word = /^\p{L}+/u.exec(slice.slice(at, at + LONGEST_WORD))?.[0] ?? '';
  return JOINING.test(word) || isVerb(word) || (/^\p{Ll}{3,}ing$/u.test(word) && !NO_DOING.test(word));
}

/** "an activist and accused killer": no deed. */
const ACCUSED =
  /^and\s(?:accused|suspected|convicted|alleged|confessed|wanted|retired)\s(?:serial\s|war\s|sex\s|mass\s)?(?:killer|murderer|shooter|gunman|bomber|terrorist|rapist|arsonist|thief|spy|criminal|felon|fraudster|attacker|assassin|militant|smuggler|trafficker|conspirator|accomplice|offender|hacker|judge|teacher|officer|general|colonel|captain|nurse|banker|lawyer|professor|diplomat|policeman|footballer|boxer|actor)\b/u;
/** ", including twelve children, on Monday": nothing that is done. */
const NO_DOING =
  /^(?:including|excluding|regarding|concerning|considering|barring|ranging|depending|owing|notwithstanding|counting|pending)$/u;
const ALL_BUT = /\b(?:all|any|none|nothing|anything|everything|nobody|everybody|everyone|no\sone)$/iu;
const SOME = /,\s+(?:the\s)?[\p{L}\p{N}]+$/u;
const BY_WHICH = /\s(?:of|from|in|to|for|by|with|on|under|at|during|behind|after)$/u;
const JOINING =
  /^(?:who|which|whose|where|when|while|whereas|after|before|because|although|though|since|until|following|but|despite|and|or)$/u;
const LONGEST_WORD = 30;

/** "On November 16," and the like say when the clause behind them happens, so they are a part of it. */
function joinPhrases(slice: string, parts: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isPhrase = last !== undefined && wordsIn(slice.slice(last.start, last.end)) < FEWEST_WORDS;
    const words = slice.slice(part.start, part.end);
    const isTail =
      last !== undefined &&
      wordsIn(words) < FEWEST_WORDS &&
      !(firstVerb(words) === 0 && ENDS_WITH_ASIDE.test(slice.slice(last.start, last.end)));
    if (last && isTail) {
      joined[joined.length - 1] = { start: last.start, end: part.end };
    } else if (
      last &&
      isPhrase &&
      !RELATIVE.test(words) &&
      firstVerb(slice.slice(last.start, last.end)) === -1 &&
      joined.length === 1
    ) {
      joined[joined.length - 1] = { start: last.start, end: part.end };
    } else {
      joined.push(part);
    }
  }
  return joined;
}

/** A clause of a slice, with what it rests on there. */
function leadOf(slice: string, part: Span, before: readonly Clause[]): Span | null {
  const [first] = before;
  const previous = before.at(-1);
  if (first === undefined || previous === undefined) return null;
  const words = slice.slice(part.start, part.end);
  const bare = withoutJoint(words);
  if (OF_WHICH.test(words)) return nounBefore(slice, previous);
  if (RELATIVE.test(words))
    return nounBefore(slice, previous, words.startsWith('which') ? 'thing' : 'person');
  const verb = firstVerb(bare);
  // "… founded in 1971 and sold in 2019, makes pumps": what is told by the way began before its "and".
  const beginning = before.findLast((clause) => !slice.startsWith('and ', clause.start)) ?? previous;
  const opens = slice.slice(beginning.start, beginning.end);
  // "Roe, who took office in May, on Thursday called": behind the aside the sentence goes on with what it began with.
  if (
    before.length > 1 &&
    (ASIDE.test(opens) || IRREGULAR_DONE.test(opens)) &&
    firstVerb(slice.slice(first.start, first.end)) === -1 &&
    !TIMING.test(slice.slice(first.start, first.end)) &&
    /^\p{Ll}/u.test(words) &&
    words === bare &&
    !(DONE_SOMEHOW.test(words) && isClosed(slice, part))
  )
    return subjectOf(slice, first);
  // "Roe, a painter whose work changed much, died": the verb that its subject still lacked.
  const pending = verb === 0 && before.length === 1 ? subjectLacking(slice, previous) : undefined;
  if (pending !== undefined) return pending;
  // "its final report, published on Thursday": what stands right before, where that is a clause of its own already.
  const isParticiple =
    (/^\p{L}+ed\s/u.test(words) && !/^(?:and|or|but)\s/u.test(words)) ||
    (IRREGULAR_DONE.test(words) &&
      (/^\p{Ll}+\sby\s/u.test(words) || isClosed(slice, part) || isBesideNoun(slice, previous, words)));
  const isBesideName = before.length > 1 && firstVerb(opens) === -1 && /\p{Lu}[\p{L}'’-]+$/u.test(opens);
  if (verb === 0 && isParticiple && (isBesideName || firstVerb(opens) > 0 || OBJECT_OF_PRESENT.test(opens))) {
    return nounBefore(slice, previous);
  }
  // "when asked about it": whoever is asked does not ask.
  if (verb === 0 && ELLIPTIC.test(words)) return null;
  if (verb === 0) return sharedSubject(slice, part, before);
  const own = words.slice(0, /\s(?:that|who|which|where)\s/u.exec(words)?.index);
  // "and the 62 people who were left were told": behind its relative clause it has a verb of its own.
  const ownVerb = own === words ? -1 : firstVerb(words.slice(own.length));
  const behindVerb = words.slice(own.length + ownVerb).replace(/^\S+\s+\S+/u, '');
  if (ownVerb !== -1 && firstVerb(behindVerb) !== -1) return null;
  if (firstVerb(withoutJoint(own)) === -1 && /^(?:and|or)\s/u.test(words)) {
    // The verb is shared: what stands before the place and time of the clause before.
    const shared = slice.slice(previous.start, previous.end);
    const at = firstVerb(shared);
    if (at === -1) return null;
    const behind = /\s(?:in|on|at|near|during|by|from)\s/u.exec(shared.slice(at));
    return { start: previous.start, end: behind ? previous.start + at + behind.index : previous.end };
  }
  return null;
}

const ELLIPTIC =
  /^(?:when|whenever|while|if|once|unless|until|although|though|as|before|after)\s\p{Ll}+ed\s/u;

/** Whether a comma ends what is told by the way, and the verb follows: ", built in 1994 and refitted in 2016, was sold". */
function isClosed(slice: string, { end }: Span): boolean {
  const behind = /^(?:\s+and\s[^,;:“"]{2,80})?,\s+(?<rest>\S.*)$/su.exec(slice.slice(end))?.groups?.['rest'];
  return behind !== undefined && firstVerb(behind) === 0;
}

/**
 * Of a clause without a subject, "and was charged", that of the nearest clause before which it goes on with: in "the vicar stayed; his deputy, Nuno
 * da Silva, resigned and was charged" not the vicar.
 */
function sharedSubject(slice: string, part: Span, before: readonly Clause[]): Span | null {
  const isJoined = /^(?:and|or)\s/u.test(slice.slice(part.start, part.start + LONGEST_WORD));
  const isParted = slice.slice(before.at(-1)?.end ?? part.start, part.start).includes(',');
  for (const [behind, clause] of before.toReversed().entries()) {
    const words = slice.slice(clause.start, clause.end);
    const joint = words.length - withoutJoint(words).length;
    if (RELATIVE.test(words)) {
      // "a dyke which was built in 1926 and raised in 1983"
      if (isJoined && !isParted) return clause.lead;
      continue;
    }
    const isCoordinate = /^(?:and|or|but)\s/u.test(words);
    if (joint > 0 && !isCoordinate) continue;
    const verb = firstVerb(words.slice(joint));
    if (verb === 0 && clause.lead !== null) return clause.lead;
    if (verb === 0) continue;
    const isFirst = behind === before.length - 1;
    if (verb > 0 || isFirst || isCoordinate || beginsAnew(slice, clause))
      return subjectOf(slice, { start: clause.start + (isFirst ? 0 : joint), end: clause.end });
  }
  return null;
}

/** Whether a clause stands behind a semicolon or a dash, as a sentence of its own would. */
function beginsAnew(slice: string, { start }: Span): boolean {
  return /[;:—–]\s*$/u.test(slice.slice(Math.max(0, start - 3), start));
}

/** "“This is not over,” its director, Helena Brandt, told them": whoever told them isn't "this". */
const SAID_FIRST = /^[“"«][^”"»]*[”"»],?\s+(?=\S)/u;

/** "First proposed in 1904, it was approved": what was proposed is "it". */
const OPENED =
  /^(?:(?:First|Originally|Initially|Long|Once)\s+\p{Ll}{3,}ed|\p{Lu}\p{Ll}{3,}ed)\s[^,;:“"]{2,120},\s+(?=\S)/u;

/** The subject of a clause: what stands before its verb. All of it where it has none. */
function subjectOf(slice: string, clause: Span): Span | null {
  const said = SAID_FIRST.exec(slice.slice(clause.start, clause.end))?.[0].length;
  if (said !== undefined) return subjectOf(slice, { start: clause.start + said, end: clause.end });
  const opened = OPENED.exec(slice.slice(clause.start, clause.end))?.[0].length;
  if (opened !== undefined) return subjectOf(slice, { start: clause.start + opened, end: clause.end });
  const words = slice.slice(clause.start, clause.end);
  const verb = firstVerb(words);
  // "the firm that was to pay": of "that" the firm is the subject.
  const subject = verb === -1 ? words : words.slice(0, verb).replace(/\s(?:that|who|which)\s+$/u, '');
  const end = subject.trimEnd().length;
  const start = /^(?:On|In|At|By)\s[^,]{1,40},\s/u.exec(words)?.[0].length ?? 0;
  return end > start ? { start: clause.start + start, end: clause.start + end } : null;
}

/** What stands between quotation marks. */
function spokenIn(slice: string): Span[] {
  return [...slice.matchAll(/[“"«][^”"»]*[”"»]/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function isNested(slice: string, at: number): boolean {
  const open = slice.lastIndexOf('(', at);
  return open !== -1 && slice.indexOf(')', open) >= at;
}

function endOf(slice: string, next: number): number {
  let end = next;
  while (end > 0 && /[\s,;:—–]/u.test(slice.charAt(end - 1))) end -= 1;
  return end;
}
