import { lowerAt } from '../tokens.ts';
import { FUTURE_WORDS, IRREGULAR_PAST, NOT_PAST, WEEKDAYS, words } from './lexicon.ts';
import { isOfResults, isOfWhatBefell, isYearless, timeByLead } from './leading-words.ts';
import type { Reading } from './reading.ts';
import { isToAppear } from './to-appear.ts';
import type { Tokens } from './token-tests.ts';
import { isApostrophe, isDash } from './token-tests.ts';

export type Tense = 'past' | 'future' | 'unknown';

/** A verb farther away than this hardly governs the date; it also bounds the work per date. */
const REACH = 24;
/** After these another clause begins. */
const CLAUSE_STARTS = new Set(
  words('that which who whose when while because although though but if where whereas'),
);
/** Before an infinitive these tell that it happened: "was forced to resign on Monday". */
const DONE = new Set(
  words(
    'was were had forced used failed began managed able helped continued tried started came went ordered refused first last',
  ),
);

/**
 * Whether the clause that holds the tokens from `at` to before `next` tells of the past or of what is to come, by the
 * verb nearest to them: first the one before ("announced on Friday that it will"), then the one after ("On Friday it
 * will meet").
 */
export function tenseAround(tokens: Tokens, at: number, next: number, reading: Reading): Tense {
  if (isToAppear(tokens, at, reading)) return 'future';
  const lead = timeByLead(tokens, at, next, reading);
  if (lead !== null) return lead === 'open' ? 'unknown' : lead;
  if (isOfWhatBefell(tokens, at, next)) return 'past';
  const before = tenseBefore(tokens, at, next, reading);
  if (before === 'open') return 'unknown';
  if (before === 'future' && isOfResults(tokens, at, next, reading)) return 'unknown';
  if (before !== 'unknown') return before;
  // "The first since 27 August should leave on Monday": what has been so since then began in the past.
  return lowerAt(tokens, at - 1) === 'since' ? 'past' : tenseAfter(tokens, next);
}

/** Whether the verb before a date is a pluperfect, "had been dismissed in 1983": it tells what was before all that is being told. */
export function looksBack(tokens: Tokens, at: number): boolean {
  for (let place = at - 1; place >= at - REACH; place -= 1) {
    const word = lowerAt(tokens, place);
    if (word === ';' || isOpening(tokens, place) || CLAUSE_STARTS.has(word)) return false;
    if (WAS.has(word) || FUTURE_WORDS.has(word)) return false;
    if (word === 'had') return isPerfect(tokens, place) || isPast(tokens, skipAdverb(tokens, place + 1));
  }
  return false;
}

/** "had never been", "has since left". */
function skipAdverb(tokens: Tokens, at: number): number {
  const word = lowerAt(tokens, at);
  return ADVERBS.has(word) || word.endsWith('ly') ? at + 1 : at;
}
const ADVERBS = new Set(words('never already not since also now just again'));

/** Whether a perfect stands before a date in its sentence, in whatever clause: "It has since claimed the sum from its insurers, who paid a third in August". */
export function tellsOfNow(tokens: Tokens, at: number): boolean {
  for (let place = at - 1; place >= at - FAR; place -= 1) {
    const word = lowerAt(tokens, place);
    if (word !== 'has' && word !== 'have') continue;
    const before = lowerAt(tokens, place - 1);
    // "Historians have shown that it was given on 10 June": they show it now, whenever it was.
    const verb = lowerAt(tokens, skipAdverb(tokens, place + 1));
    if (before === 'to' || MODALS.has(before) || TELLING.has(verb)) continue;
    if (isPerfect(tokens, place) || isPast(tokens, skipAdverb(tokens, place + 1))) return true;
  }
  return false;
}
const TELLING = new Set(
  words(
    'said told shown described recalled denied called written reported found argued suggested admitted explained revealed confirmed testified alleged insisted believed thought known',
  ),
);
const MODALS = new Set(words('would could should might may must will not'));
/** So far back in its sentence a perfect may stand. */
const FAR = 40;

/** "should investigate Monday's crash", "must explain the vote of 3 March": what is to be done has another day. */
function isOfNoun(tokens: Tokens, at: number, next: number): boolean {
  return isApostrophe(tokens[next]) || lowerAt(tokens, at - 1) === 'of';
}

/** What the verb before a date says; `open` where that verb leaves it open, and none behind the date is asked. */
function tenseBefore(tokens: Tokens, at: number, next: number, reading: Reading): Tense | 'open' {
  const ofNoun = isOfNoun(tokens, at, next);
  const isWithoutYear = isYearless(reading);
  // "Xi to visit Moscow on Monday": an infinitive that no verb rules tells what is to come, as headlines do.
  let whereFree: Tense = 'unknown';
  const first = Math.max(0, at - REACH);
  for (let place = at - 1; place >= first; place -= 1) {
    const word = lowerAt(tokens, place);
    if (word === ';' || word === ':' || isOpening(tokens, place) || CLAUSE_STARTS.has(word)) return 'unknown';
    if (ofNoun && (word === 'must' || word === 'should')) continue;
    if (isWithoutYear && isGoingOn(tokens, place)) return 'open';
    if (place < at - 2 && isEndOfPeriod(tokens, place)) continue;
    const tense = verbTense(tokens, place);
    // "subpoenaed Roe to testify on Feb. 10", "a plan to repay it by February": the nearest one is meant.
    if (isWithoutYear && tense !== 'future' && word === 'to' && isAim(tokens, place, at)) return 'open';
    if (tense !== 'unknown') return tense;
    if (
      word === 'to' &&
      isVerbAfter(tokens, behindAside(tokens, place + 1)) &&
      tokens[place - 1]?.kind === 'word'
    )
      whereFree = 'future';
  }
  if (first !== 0) return 'unknown';
  // "Among the first to join the club on Friday were ...": the verb stands behind it all.
  return WAS.has(lowerAt(tokens, next)) ? 'past' : whereFree;
}

/** "for the quarter ended Sept. 30 on Monday": when its period ended tells nothing of the clause. */
function isEndOfPeriod(tokens: Tokens, at: number): boolean {
  const place = lowerAt(tokens, at - 1) === 'that' ? at - 2 : at - 1;
  return lowerAt(tokens, at) === 'ended' && PERIODS.has(lowerAt(tokens, place));
}
const PERIODS = new Set(words('quarter half year week weeks months quarters years'));

/** An infinitive that tells what somebody was told to do, or (before "by" and "until") what something is meant to do. */
function isAim(tokens: Tokens, at: number, date: number): boolean {
  if (!isVerbAfter(tokens, at + 1)) return false;
  const isBound = BOUNDS.has(lowerAt(tokens, date - 1));
  if (isBound && tokens[at - 1]?.kind === 'word' && !isDone(tokens, at)) return true;
  for (let place = at - 2; place >= at - COMMAND_REACH; place -= 1) {
    const word = lowerAt(tokens, place);
    if (word === ',' || CLAUSE_STARTS.has(word)) return false;
    if (COMMANDS.has(word)) return !WAS.has(lowerAt(tokens, place - 1));
    // "told the police she began to work there in December"
    if (isPast(tokens, place)) return false;
  }
  return false;
}
const BOUNDS = new Set(words('by until till'));
const COMMAND_REACH = 8;
const COMMANDS = new Set(
  words('ordered told asked subpoenaed summoned directed instructed invited urged required commanded'),
);

/** "is calling for the redemption on Dec. 7": what goes on says nothing of when its object is. */
function isGoingOn(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  if (word.length < 5 || !word.endsWith('ing')) return false;
  const place = lowerAt(tokens, at - 1).endsWith('ly') || lowerAt(tokens, at - 1) === 'not' ? at - 2 : at - 1;
  return word !== 'going' && word !== 'being' && ['is', 'are', 'am'].includes(lowerAt(tokens, place));
}

function tenseAfter(tokens: Tokens, next: number): Tense {
  // "In January, a week after ..., an officer was hurt": before the comma stands no verb.
  const reach = lowerAt(tokens, next) === ',' ? FAR : REACH;
  for (let place = next; place < next + reach; place += 1) {
    const word = lowerAt(tokens, place);
    if (word === ';' || CLAUSE_STARTS.has(word)) return 'unknown';
    const tense = verbTense(tokens, place);
    if (tense !== 'unknown') return tense;
  }
  return 'unknown';
}

/** The blank before an opening quotation mark, and a dash, part two clauses. */
function isOpening(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'mark') return false;
  return token.text === '“' || (isDash(token) && !token.isGlued);
}

function verbTense(tokens: Tokens, at: number): Tense {
  const lower = lowerAt(tokens, at);
  if (lower === 'to') return infinitiveTense(tokens, at);
  if (lower === 'll' && isApostrophe(tokens[at - 1])) return 'future';
  if (lower === 'won' && isApostrophe(tokens[at + 1]) && lowerAt(tokens, at + 2) === 't') return 'future';
  if (FUTURE_WORDS.has(lower)) return futureTense(tokens, at);
  // "by 318 votes": a number counts them.
  const isNoun = tokens[at - 1]?.kind === 'number';
  if ((PLANNED_PRESENT.has(lower) && !isNoun) || isPlannedPlural(tokens, at) || isOwnPlan(tokens, at))
    return 'future';
  if (lower === 'feared' && ['was', 'were', 'is', 'are'].includes(lowerAt(tokens, at - 1))) return 'future';
  if (isUnreached(tokens, at)) return 'past';
  return isPast(tokens, at) ? pastTense(tokens, at) : 'unknown';
}

/** "could not be reached on Friday", "Neither could be located": who tells it has tried. */
function isUnreached(tokens: Tokens, at: number): boolean {
  const place = lowerAt(tokens, at - 1).endsWith('ly') ? at - 2 : at - 1;
  if (!REACHED.has(lowerAt(tokens, at)) || lowerAt(tokens, place) !== 'be') return false;
  for (let back = place - 1; back >= place - REACH; back -= 1) {
    if (NEGATIONS.has(lowerAt(tokens, back))) return couldBefore(tokens, place);
  }
  return false;
}
const couldBefore = (tokens: Tokens, at: number): boolean =>
  [1, 2, 3].some((back) => lowerAt(tokens, at - back) === 'could');
const REACHED = new Set(
  words('reached located contacted found learned determined confirmed verified identified'),
);
const NEGATIONS = new Set(words('not neither nor no nobody none'));

/** In the present tense these tell a date's programme: "the summit, which starts Sunday". */
const PLANNED_PRESENT = new Set(
  words(
    'starts begins opens ends closes meets kicks runs remain remains stays expires arrives leaves departs resumes takes faces votes goes moves reopens travels hosts',
  ),
);

/** "Hearings start Friday", "Ann Roe and Bob Doe meet separately Monday": the plain form of such a verb behind the plural that it belongs to, with the day at once. */
function isPlannedPlural(tokens: Tokens, at: number): boolean {
  if (!PLANNED_PLURAL.has(lowerAt(tokens, at))) return false;
  const isPlural = /[^s]s$/u.test(lowerAt(tokens, at - 1)) || areTwo(tokens, at - 1);
  const after = lowerAt(tokens, at + 1);
  const place = ['on', 'again', 'here', 'there'].includes(after) || after.endsWith('ly') ? at + 2 : at + 1;
  return isPlural && WEEKDAYS.has(lowerAt(tokens, place));
}

/** "and Palestinian leader Roe", "and the mayor": the second of two, whose name or noun ends at a token. */
function areTwo(tokens: Tokens, at: number): boolean {
  let isNamed = tokens[at]?.isCapital === true;
  for (let place = at - 1; place >= at - 5; place -= 1) {
    const token = tokens[place];
    if (token?.lower === 'and') return isNamed && tokens[place - 1]?.kind === 'word';
    if (token?.kind !== 'word') return false;
    isNamed ||= ARTICLES.has(token.lower) || token.lower === 'his' || token.lower === 'her';
  }
  return false;
}
const PLANNED_PLURAL = new Set(words('start begin open end close meet resume continue reopen'));

/** "They travel to Norwich on Sunday": the present tense of what is on somebody's calendar. */
function isOwnPlan(tokens: Tokens, at: number): boolean {
  const subject = lowerAt(tokens, at - 1);
  return (subject === 'they' || subject === 'we') && CALENDAR_VERBS.has(lowerAt(tokens, at));
}
const CALENDAR_VERBS = new Set(
  words(
    'travel go fly leave depart arrive return head move play face host meet visit start begin open close resume reopen vote launch',
  ),
);

function futureTense(tokens: Tokens, at: number): Tense {
  const word = lowerAt(tokens, at);
  const before = lowerAt(tokens, at - 1);
  // "had been due to expire": the infinitive's, whose auxiliary tells.
  if (word === 'expire' && before === 'to') return 'unknown';
  const wasThen = before === 'was' || before === 'were' || before === 'been' || before === 'had';
  // "was expected on Monday", "had planned": it was to come when it was told.
  if (wasThen && word !== 'set') return 'past';
  if (word === 'set')
    return lowerAt(tokens, at + 1) === 'to' || lowerAt(tokens, at + 1) === 'for' ? 'future' : 'unknown';
  // "must leave by Monday", "should have left"
  const verb = behindAside(tokens, at + 1);
  if ((word === 'should' || word === 'must') && isVerbAfter(tokens, verb))
    return lowerAt(tokens, verb) === 'have' ? 'past' : 'future';
  // "can, on Friday, appeal"
  if (word === 'can' && verb > at + 1) return 'future';
  if (word === 'next' || word === 'can' || word === 'must' || word === 'may') {
    return word === 'may' && tokens[at]?.isCapital !== true ? 'future' : 'unknown';
  }
  if ((word === 'would' || word === 'could' || word === 'might') && lowerAt(tokens, at + 1) === 'have')
    return 'past';
  if (word === 'going') return lowerAt(tokens, at + 1) === 'to' ? 'future' : 'unknown';
  if (word === 'due')
    return lowerAt(tokens, at + 1) === 'to' && !isVerbAfter(tokens, at + 2) ? 'unknown' : 'future';
  if (
    word === 'deadline' ||
    word === 'proposed' ||
    word === 'targeted' ||
    word === 'likely' ||
    word === 'ready'
  ) {
    return 'unknown';
  }
  if (word === 'plans' || word === 'hopes' || word === 'aims')
    return lowerAt(tokens, at + 1) === 'to' ? 'future' : 'unknown';
  return 'future';
}

/** "plans to meet on Friday" lies ahead; "was forced to resign on Friday" doesn't. */
function infinitiveTense(tokens: Tokens, at: number): Tense {
  if (!isVerbAfter(tokens, behindAside(tokens, at + 1))) return 'unknown';
  if (isAwaited(tokens, at)) return 'future';
  if (isDone(tokens, at)) return 'past';
  const before = lowerAt(tokens, at - 1);
  if (BEGINNING.has(lowerAt(tokens, at + 1)) && !DID_ALREADY.has(before)) return 'future';
  return LOOKING_AHEAD.has(before) ? 'future' : 'unknown';
}

function isDone(tokens: Tokens, at: number): boolean {
  for (let place = at - 1; place >= at - 3; place -= 1) {
    if (DONE.has(lowerAt(tokens, place))) return true;
    // "Talks, which failed, are to resume": of another clause.
    if (lowerAt(tokens, place) === ',') return false;
  }
  return false;
}

/** "was expected to weaken on Wednesday", "leaders were to meet on Tuesday", but not what "had been" expected. */
function isAwaited(tokens: Tokens, at: number): boolean {
  const place = AWAITED.has(lowerAt(tokens, at - 1)) ? at - 2 : at - 1;
  return WAS.has(lowerAt(tokens, place));
}
const AWAITED = new Set(
  words('expected due scheduled set slated likely poised planning preparing hoping ready'),
);
const WAS = new Set(['was', 'were']);

/** "agreed a truce to begin on Friday": what begins by an agreement is still to begin. */
const BEGINNING = new Set(words('begin start commence resume reopen'));
const DID_ALREADY = new Set(words('able unable failed'));

const LOOKING_AHEAD = new Set(
  words(
    'is are plan plans planned planning supposed agreed expected scheduled set due going intends intend hopes hope aims aim promised pledged vowed wants want likely poised about slated preparing ready decided continue continues remain commitment plans agreement deal bid',
  ),
);

/** The index behind what two commas part from a modal or "to": "must, on Monday, leave". */
function behindAside(tokens: Tokens, at: number): number {
  if (lowerAt(tokens, at) !== ',') return at;
  for (let place = at + 2; place < at + ASIDE_REACH; place += 1)
    if (lowerAt(tokens, place) === ',') return place + 1;
  return at;
}
const ASIDE_REACH = 8;

/** Whether a plain verb can stand here: a small word that is no article, preposition or number. */
function isVerbAfter(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || token.isCapital) return false;
  return !NO_VERBS.has(token.lower) && !token.lower.endsWith('ing');
}
const NO_VERBS = new Set(
  words(
    'the a an his her its their our this that these those more some all about which whom date him them us it any no one two three five six ten high low new end work school war power office mid early late last next yesterday today tomorrow',
  ),
);

/** Whether a token is a verb in the past tense, or a participle, as far as a word shows it. */
export function isPast(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.isCapital || isAttribute(tokens, at)) return false;
  const word = token.lower;
  if (IRREGULAR_PAST.has(word)) return true;
  return word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word);
}

/** "the reduced dividend", "a still unspecified date": no verb stands behind an article. */
function isAttribute(tokens: Tokens, at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  const place = before === 'still' || before === 'newly' || before === 'recently' ? at - 2 : at - 1;
  return ARTICLES.has(lowerAt(tokens, place)) && tokens[at + 1]?.kind === 'word';
}
const ARTICLES = new Set(words('the a an its their our my your'));

const BE = new Set(words('is are am being s re'));
const AHEAD = new Set(['be', 'get']);

/** A participle takes its time from its auxiliary: "is held", "will be held", "was held". */
function pastTense(tokens: Tokens, at: number): Tense {
  for (let place = at - 1; place >= at - 3; place -= 1) {
    const word = lowerAt(tokens, place);
    if (BE.has(word)) return isPerfect(tokens, place) ? 'past' : 'unknown';
    if (AHEAD.has(word)) return passiveTense(tokens, place - 1);
    if (STAYING.has(word)) return 'future';
    if (!word.endsWith('ly') && word !== 'not' && word !== 'also') break;
  }
  return 'past';
}

const STAYING = new Set(words('will would remain remains stay stays'));

/** "will be held", "plans to be held", "the plan, to be unveiled on Friday". */
function passiveTense(tokens: Tokens, at: number): Tense {
  const word = lowerAt(tokens, at);
  if (FUTURE_WORDS.has(word)) return 'future';
  if (word !== 'to') return 'unknown';
  return DONE.has(lowerAt(tokens, at - 1)) ? 'past' : 'future';
}

/** "it's been", "has being": a perfect in its short form. */
const isPerfect = (tokens: Tokens, at: number): boolean => lowerAt(tokens, at + 1) === 'been';
