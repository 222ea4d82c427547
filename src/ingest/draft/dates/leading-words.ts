import { lowerAt } from '../tokens.ts';
import { WEEKDAYS, words } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { Tokens } from './token-tests.ts';
import { isApostrophe } from './token-tests.ts';

/** What was fixed for a day was to come: "a strike was called for Thursday", "was feared on Sunday". */
const FIXED_FOR = new Set(
  words(
    'declared called announced set scheduled planned slated booked summoned convened arranged rescheduled postponed proclaimed tipped forecast expected ordered',
  ),
);
/** A verb that fixes a day stands so near before it. */
const FIXING_REACH = 8;
/** Before a participle these say that it was done then: "was extended", "had been called". */
const PAST_AUXILIARIES = new Set(words('was were been had'));

/**
 * What the words that lead to a date say of its time, whatever the verb of its clause: that it lies ahead, or (`open`) that
 * the verb says nothing of it, so that the nearest is meant; null where it is for the verb to say.
 */
export function timeByLead(
  tokens: Tokens,
  at: number,
  next: number,
  reading: Reading,
): 'future' | 'open' | null {
  if (isUntil(tokens, at - 1) && (isPutOff(tokens, at - 2) || isGiven(tokens, at - 2, next))) return 'future';
  if (isProlonged(tokens, at) || isFromThen(tokens, at) || isPaidThen(tokens, at)) return 'future';
  return programme(tokens, at, reading);
}

const isUntil = (tokens: Tokens, at: number): boolean => ['until', 'till'].includes(lowerAt(tokens, at));

/** What is so until a day goes on until then, whenever it was made so: "adjourned until Friday". */
function isPutOff(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  // "put off until June", but "did not set off until June"
  const isPut =
    (word === 'off' || word === 'back') && ['put', 'pushed', 'held'].includes(lowerAt(tokens, at - 1));
  return isPut || PUT_OFF.has(word);
}
const PUT_OFF = new Set(
  words('shut closed postponed delayed extended adjourned suspended deferred open valid'),
);

/** "gave the owners until Tuesday to sign", "has until Friday to appeal": time that is given runs from when it is told. */
function isGiven(tokens: Tokens, at: number, next: number): boolean {
  if (['have', 'has'].includes(lowerAt(tokens, at))) return true;
  if (lowerAt(tokens, next) !== 'to') return false;
  for (let place = at; place >= at - FIXING_REACH; place -= 1) {
    if (GIVING.has(lowerAt(tokens, place))) return true;
  }
  return false;
}
const GIVING = new Set(words('gave give gives given giving grant grants granted granting allowed allows'));

/** "extended its deadline until Tuesday", "was extended to Nov. 16", "extended the loans through January". */
function isProlonged(tokens: Tokens, at: number): boolean {
  if (!ENDS.has(lowerAt(tokens, at - 1))) return false;
  if (lowerAt(tokens, at - 2) === 'extended') return true;
  let isTerm = false;
  for (let place = at - 2; place >= at - PROLONGING_REACH; place -= 1) {
    const word = lowerAt(tokens, place);
    // "The line, which was extended from 1990 to 1994": a stretch of its own.
    if (word === ',' || word === 'from') return false;
    if (word === 'extended')
      return isTerm || isUntil(tokens, at - 1) || PAST_AUXILIARIES.has(lowerAt(tokens, place - 1));
    // "extended its run of gains through Wednesday", "extended the search through", "extended its aid to Wednesday's victims": only a term ends then.
    isTerm ||= TERMS.has(word);
  }
  return false;
}
const TERMS = new Set(
  words(
    'agreement agreements appointment ban bans ceasefire closure commitment contract contracts curfew deadline deadlines detention embargo emergency freeze grant guarantee lease leave licence license loan loans lockdown mandate moratorium offer offers option order orders pact permit permits registration residency sanctions season stay strike suspension tenure term terms treaty truce visa visas visit voting',
  ),
);
const ENDS = new Set(words('until till through to'));
const PROLONGING_REACH = 14;

/** "three days of mourning, starting Monday": what a report lets begin on a bare day of the week is to begin; so is what an aside lets come into force. */
function isFromThen(tokens: Tokens, at: number): boolean {
  const place = ['on', 'from'].includes(lowerAt(tokens, at - 1)) ? at - 2 : at - 1;
  if (WEEKDAYS.has(lowerAt(tokens, at))) return STARTING.has(lowerAt(tokens, place));
  return lowerAt(tokens, place) === 'effective' && lowerAt(tokens, place - 1) === ',';
}
const STARTING = new Set(words('starting beginning commencing effective'));

/** "a dividend payable Dec. 7 to holders of record Nov. 22". */
function isPaidThen(tokens: Tokens, at: number): boolean {
  const place = lowerAt(tokens, at - 1) === 'on' ? at - 2 : at - 1;
  if (lowerAt(tokens, place) === 'payable') return !PAST_AUXILIARIES.has(lowerAt(tokens, place - 1));
  return (
    lowerAt(tokens, place) === 'record' &&
    lowerAt(tokens, place - 1) === 'of' &&
    HOLDERS.has(lowerAt(tokens, place - 2))
  );
}
const HOLDERS = new Set(words('holders shareholders stockholders shares stock'));

/** "was declared for Thursday": a date after "for" that a verb of planning rules; of a month or a day without its year the nearest is meant. */
function programme(tokens: Tokens, at: number, reading: Reading): 'future' | 'open' | null {
  const place = at - 1;
  if (lowerAt(tokens, place) !== 'for') return null;
  // "for late Monday" is a date as a whole.
  const day = PARTS_OF_DAY.has(lowerAt(tokens, at)) ? at + 1 : at;
  const isWeekday = WEEKDAYS.has(lowerAt(tokens, day));
  if (!isWeekday && !isYearless(reading)) return null;
  for (let back = place - 1; back >= place - FIXING_REACH; back -= 1) {
    // "announced that the death toll for Sunday's quake had risen": what was announced is told behind "that".
    if (lowerAt(tokens, back) === 'that') return null;
    if (!FIXED_FOR.has(lowerAt(tokens, back))) continue;
    if (isWeekday) return 'future';
    return PAST_AUXILIARIES.has(lowerAt(tokens, back - 1)) ? 'open' : null;
  }
  return null;
}
const PARTS_OF_DAY = new Set(words('late early'));

/** "expects to report net income for the third quarter": results are those of the quarter that is just over, whenever they are told. */
export function isOfResults(tokens: Tokens, at: number, next: number, reading: Reading): boolean {
  if (reading.kind !== 'yearless' || reading.form.unit !== 'quarter') return false;
  for (let place = next; place < next + 3; place += 1) {
    if (RESULTS.has(lowerAt(tokens, place))) return true;
  }
  // "expects revenue to fall in the third quarter" speaks of the one to come.
  const article = ['its', 'their'].includes(lowerAt(tokens, at - 1)) ? at - 1 : at;
  if (lowerAt(tokens, article - 1) !== 'for') return false;
  const before = Array.from({ length: RESULT_REACH }, (_, back) => lowerAt(tokens, at - 1 - back));
  return before.some((word) => RESULTS.has(word)) && before.some((word) => REPORTS.has(word));
}
const REPORTS = new Set(
  words(
    'report reports reported reporting post posts posted posting release releases released disclose disclosed',
  ),
);
const RESULT_REACH = 14;
const RESULTS = new Set(
  words(
    'results result profit profits earnings earned sales revenue revenues loss losses income charge charges',
  ),
);

/** A month or a day of one, or a part of it, without its year. */
export function isYearless(reading: Reading): boolean {
  if (reading.kind === 'part') return isYearless(reading.of);
  return reading.kind === 'yearless' && reading.direction === null;
}

/** "would discuss Monday's attack", "ways to get around Monday's ruling": what befell or was ruled has been, whatever is still to be done about it. */
export function isOfWhatBefell(tokens: Tokens, at: number, next: number): boolean {
  if (!isApostrophe(tokens[next]) || lowerAt(tokens, next + 1) !== 's') return false;
  for (let place = next + 2; place < next + 2 + EVENT_REACH; place += 1) {
    const token = tokens[place];
    if (token?.kind !== 'word' || SMALL.has(token.lower)) return false;
    if (BEFALLING.has(token.lower)) return !NO_MISFORTUNE.has(lowerAt(tokens, place + 1));
    if (RULED.has(token.lower)) return AGAINST.has(lowerAt(tokens, at - 1));
  }
  return false;
}
/** "Monday's fire drill" */
const NO_MISFORTUNE = new Set(
  words(
    'drill drills exercise exercises training alarm alarms test tests service brigade sale ban insurance prevention conference summit hearing hearings trial commission debate',
  ),
);
const EVENT_REACH = 4;
const SMALL = new Set(words('and or in on at of to from with by for that which who'));
/** Of these some are still awaited: "prepared for Monday's ruling", "to announce Monday's decision". */
const RULED = new Set(words('ruling rulings verdict verdicts decision decisions judgment judgement'));
const AGAINST = new Set(
  words('around against appeal appealed challenge challenged overturn overturned despite from since reverse'),
);
const BEFALLING = new Set(
  words(
    'attack attacks bombing bombings blast blasts explosion explosions crash crashes accident accidents earthquake earthquakes quake quakes killing killings murder murders shooting shootings massacre stabbing stabbings fire fires flood floods landslide avalanche collapse disaster tragedy violence riot riots unrest ambush assault outage derailment defeat loss coup',
  ),
);
