import type { DateMention } from '../dates/date-mention.ts';
import { isMeasure, isOfSubject, LOOKED_BACK as FURTHER_BACK } from './dates-of-others.ts';
import { whyOfPlan } from './dates-of-plans.ts';
import { habitsAmong } from './habits.ts';
import { untoldPeriodEnd } from './period-ends.ts';

/** Before a date in brackets: "(born 1955)", "(b. 3 May 1901)", "(reigned 1558–1603)", "(born 3 May 1951 in Lund; died 4 June 2011)", "(* 3 May 1951". */
const OF_A_LIFE =
  /\(\s*(?:(?:born|b\.|\*)\s?[^();]{3,50}[;,]\s?)?(?:(?:born|b\.?|died|d\.?|reigned|r\.?|ruled|fl\.?|active)\s+|[*†]\s?)(?:(?:in|on|from|about|around|c\.?|ca\.?)\s*)?$/iu;
/** What is told apart from others of its kind by its year: "under the 2019 law", "below 1990 levels". */
const KINDS =
  '(?:laws?|acts?|statutes?|ordinances?|regulations?|rules?|guidelines|codes?|constitutions?|directives?|decrees?|charters?|reports?|papers?|stud(?:y|ies)|essays?|pledges?|promises?|vows?|resolutions?|manifestos?|forecasts?|estimates?|targets?|strateg(?:y|ies)|budgets?|films?|documentar(?:y|ies)|novels?|books?|memoirs?|albums?|songs?|plays?|census|surveys?|models?|editions?|levels?|figures?|prices)';
const KIND_BEHIND = new RegExp(`^\\s+${KINDS}\\b`, 'u');
/** "In 2019 rules were made": what stands before the year says that it is when. */
const WHEN = /\b(?:in|since|by|until|till|during|from|throughout|before|after)\s+$/iu;
const KIND_BEFORE = new RegExp(`\\b${KINDS}\\s+of\\s+$`, 'u');
/** "no one in 1791 would have known it": what did not happen. */
const UNREAL = /^\s+(?:would|could|might)\s+(?:not\s+|never\s+)?have\b/u;
/** What is so, and has been for long: "is still used today", "are regarded today". */
const LASTING =
  '(?:used|known|called|named|regarded|considered|remembered|revered|honou?red|seen|found|celebrated|practi[sc]ed|spoken|preserved|recogni[sz]ed|taught|performed|played|read|worn|grown|farmed|visited|inhabited|displayed|kept|commemorated)';
/** "all that stands today is a quay", "as it is known today", "in what is today Germany" */
const NOWADAYS = new RegExp(
  `(?:\\b(?:stands?|remains?|exists?|lives?|survives?|even|still|what\\s(?:is|are)|(?:is|are)\\s(?:\\p{Ll}{2,12}\\s)?${LASTING})|(?<!\\b(?:was|were|had|been)\\s)\\bstill\\s(?:(?!(?:when|as|and|but|while)\\s)\\p{Ll}{1,16}\\s){1,4})\\s?$`,
  'u',
);
/** "Today the mill houses a museum", "today still", "today known as the Mill" */
const NOWADAYS_BEHIND = new RegExp(
  `^(?:,?\\s(?:(?!(?:was|were|had|and|but|who|that|which|whose|said|says|told)\\s)[\\p{L}’'-]{1,16}\\s){0,5}?(?:still\\s(?:is|are|ha(?:s|ve)|\\p{Ll}{2,12}s)\\b|remains?|stands|employs?|houses|lives|attracts?|belongs?|boasts?|owns?|(?:is|are)\\s(?:home\\s|(?:\\p{Ll}{2,12}\\s)?${LASTING}\\b))|\\sknown\\sas\\b)`,
  'u',
);
/** "The Lund Times said in an editorial on Monday:" */
const PRINTED =
  /\b(?:said|says|wrote|writes)\sin\san\s(?:editorial|opinion\s\p{L}{1,10}|op-ed)\s(?:(?:on|for|of|published)\s){0,2}$/iu;
const TODAY = /^(?:today|nowadays)$/iu;
const LOOKED_BACK = 60;

/**
 * Those of an article's dates that date nothing that is told, and why: they say how often something happens, which of several laws or books is meant,
 * or, in brackets, when somebody lived and what some years were.
 *
 *     'Einstein (1879–1955) loved the sea every summer.'   // both dates
 */
export function untoldDates<T extends Pick<DateMention, 'start' | 'end' | 'value'>>(
  text: string,
  dates: readonly T[],
): ReadonlyMap<T, string> {
  const untold = new Map<T, string>();
  for (const date of habitsAmong(text, dates))
    untold.set(date, 'it says how often something happens, and not when');
  for (const date of dates) {
    const before = text.slice(Math.max(0, date.start - LOOKED_BACK), date.start);
    const behind = text.slice(date.end, date.end + LOOKED_BACK);
    const isYear = /^\d{4}$/u.test(text.slice(date.start, date.end));
    if (isYear && (KIND_BEFORE.test(before) || (KIND_BEHIND.test(behind) && !WHEN.test(before))))
      untold.set(date, 'it says which of several is meant, and dates nothing that is told');
    if (UNREAL.test(behind) && /\b(?:no one|nobody|none|few)\s+in\s+$/iu.test(before))
      untold.set(date, 'it says when something would have been, and was not');
    const further = text.slice(Math.max(0, date.start - FURTHER_BACK), date.start);
    if (isMeasure(further, text.slice(date.start, date.end)))
      untold.set(date, 'it says what something is compared with, and dates nothing that is told');
    if (isOfSubject(further, behind))
      untold.set(date, 'it says which of several is meant, and not when what is told of it happened');
    const plan = whyOfPlan(further, behind);
    if (plan !== null) untold.set(date, plan);
    if (TODAY.test(text.slice(date.start, date.end)) && isOfNowadays(before, behind))
      untold.set(date, 'it says how things are nowadays, and not when something happened');
    if (PRINTED.test(before) && /^\s*:/u.test(behind))
      untold.set(date, 'it says when this was printed, and dates nothing that is told');
    const periodEnd = untoldPeriodEnd(text, date);
    if (periodEnd !== null) untold.set(date, periodEnd);
    const isInBrackets = /\(\s*$/u.test(before) && /^\s*\)/u.test(text.slice(date.end, date.end + 3));
    const isSpan = isInBrackets && /^-?\d{3,4}[~?]?\/-?\d{3,4}[~?]?$/u.test(date.value);
    if (isSpan || OF_A_LIFE.test(before))
      untold.set(date, 'it says how long somebody lived or something lasted, and dates nothing that is told');
  }
  return untold;
}

/** "The relationship today is hard-earned": how it is, between who and what. */
const SO_TODAY = /\p{Ll}{3,}\s$/u;
const IS_SO =
  /^\s(?:is|are)\s(?!(?:to|due|set|expected|scheduled|likely|ready|about|\p{Ll}{2,}ing)\s)\p{Ll}/u;
/** "said today is a holiday": it is what is said of the day. */
const SAYING = /\b(?:said|says|say|told|that|because|and|but|as|if)\s$/u;

/** Whether a "today" between two stretches of text says how things are, and not when something happened. */
function isOfNowadays(before: string, behind: string): boolean {
  const clause = before.replace(/^.*[.;:!?]\s/su, '');
  return (
    NOWADAYS.test(clause) ||
    NOWADAYS_BEHIND.test(behind) ||
    (SO_TODAY.test(clause) && IS_SO.test(behind) && !SAYING.test(clause))
  );
}
