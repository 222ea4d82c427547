import { reportingVerb } from '../quotes/reporting-verbs.ts';
import type { Span } from '../../span.ts';
import { PARTICIPLE } from '../statements/done-before-verb.ts';
import { firstVerb, isVerb } from '../verbs.ts';
import { spansWithin } from '../statements/walk.ts';

/** "announced on 19 May that the mast …": of what is said the date is no part. */
function isWhenSaid(before: string, after: string): boolean {
  const words = before.slice(-LOOKED_BACK).match(/\p{Ll}+/gu) ?? [];
  return /^\s+that\b/u.test(after) && words.some((word) => reportingVerb(word) !== undefined);
}

/** "founded in 1961 as a club": what follows says as what, and nothing of the date. */
function isAsWhat(before: string, after: string): boolean {
  return /\b(?:in|on|since)\s+$/u.test(before.slice(-LOOKED_BACK)) && /^\s+as\s+(?:an?|the)\b/u.test(after);
}

/** What joins a date to the words before it, and goes with it. */
const JOINT =
  /(?:^|[\s,(*_])(?:(?:for|on(?<!\b(?:goes|going|went|gone|carries|carried|drags|dragged)\son(?=\s+(?:in|for|until|since|from|at|through|into|by|during)\s))|in(?<!\b(?:sworn|swore|swear|swearing|voted|vote|ushered|brought|bring|moved|move|moves|handed|checked|called|phased|phase|locked|kicked|kick|kicks|set|sets|settled|stepped|joined|gave|give|filled|turned)\sin(?=\s+(?:on|in|at|by|from|until|during|since|late|early)\s))|by|since|during|until|from|at|around|about|late|early|mid|as of|(?<!\b(?:came|come|comes|coming|went|gone|goes|going|moved|brought|sent|taken|took|got|stepped|let|called|voted|put|hit|pushed|fought|struck|fired|held|cut|rolled|scaled|paid|bought|won|pulled|turned|looked|handed|gave|given|drew|drove|driven|the|his|her|their|its|my|your|our)\s)back (?:in|on|at)|approx\.?|approximately|roughly|circa|before|after|(?<!\bon )into|through|throughout|beyond|shortly|starting|beginning|(?:as|most) recently(?: as)?|as (?:early|late|soon) as|prior to|ahead of|and|or)\s+)*$/iu;
/** "on the 25 September 2010" */
const ON_THE = /(?:^|\s)(?:on|since|until|by|from)\sthe\s+$/iu;
/** ", the day the bridge opened": what tells of the date goes with it. */
const WHICH_DAY =
  /^,\sthe\s(?:(?:same|very)\s)?(?:day|night|morning|evening|weekend|week|month|year|date|eve|anniversary)\s[^,;]*(?=[,;]|$)/iu;
/** What a date measures needs it: "the quarter ended June 30", "fiscal 2024", "the six months to June 30". */
const MEASURED =
  /\b(?:(?:ended|ending|fiscal|dated)|(?:the|full|\p{N}{1,2}|two|three|six|nine|twelve)[\s-](?:weeks|months|quarters|half|half-year|year)\s(?:to|through)|(?:week|month|quarter|year)s?\s(?:that|which)\sended\s(?:on|in)|(?:in|for|of|during|over)\s(?:the|its|their)\s(?:[\p{L}\p{N}-]{1,12}\s){0,2}(?:week|month|quarter|year)s?\sended\s(?:on|in))\s+$/iu;
/** What needs the date before it: "Monday's vote", "the day that they met"; "the same year as the fire". */
const BELONGS = /^(?:['’]s|\s+(?:that|when)\b)/u;
const OF_THE_SAME = /^(?:the\s+)?same\b/iu;
const JOINS = /\s(and|or)\s+(?:(?:in|on|by|since|from|during|at|late|early)\s+)*$/u;
const OWN_SUBJECT = /^\s(?:the|an?|his|her|its|their|our|my|he|she|it|they|we|I|\p{Lu}\p{Ll}+)\s/u;
/** Whether words end with what was done to their last noun, and have their verb before it: "will sell the mill built". */
function isWhichOne(words: string): boolean {
  const done = WHICH_ONE.exec(words);
  if (done === null) return false;
  const before = words.slice(0, done.index);
  const verb = firstVerb(before);
  const said = /^\p{Ll}+/u.exec(before.slice(Math.max(0, verb)))?.[0] ?? '';
  return (
    verb > 0 &&
    reportingVerb(said) === undefined &&
    !/\s(?:that|which|who|when|after|before|and|as)$/u.test(before)
  );
}
/** "The law passed in 2019 was struck down", "The man held on Monday was freed": without its date that would say another thing. */
function isOfSubject(kept: string, after: string): boolean {
  const [, noun = '', done = ''] = /(?:^|\s)([\p{L}\p{N}’'-]{2,})\s(\p{Ll}{3,})$/u.exec(kept) ?? [];
  if (!PARTICIPLE.test(done) || NO_SUBJECT.test(noun)) return false;
  const main = /^\s(?<verb>\p{Ll}+)(?!\p{L})/u.exec(after)?.groups?.['verb'] ?? '';
  const before = kept.slice(0, -done.length);
  return (
    isVerb(main) && reportingVerb(main) === undefined && firstVerb(before) === -1 && !/[,;:“”"]/u.test(before)
  );
}
const NO_SUBJECT =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|and|or|not|to|also|later|then|it|he|she|they|we|who|which|that|\p{Ll}+ly)$/iu;
const MADE_KNOWN = /,\s[^,;:“”"]{2,60}\s(?:published|released|issued|unveiled|leaked|posted|filed|seen)$/u;
const SHOWED =
  /^\s(?:shows?|showed|suggests?|suggested|said|says?|found|reveals?|revealed|indicates?|indicated)(?!\p{L})/u;
const WHICH_ONE =
  /\s(?!(?:is|are|was|were|be|been|being|has|have|had|and|or|not|to|also|later|then|first|originally|it|he|she|they|who|which|that|\p{Ll}+ly)\s)[\p{L}\p{N}’'-]{2,}\s(?:built|founded|established|signed|adopted|enacted|imposed|brokered|suffered|recorded|drilled|written)$/u;
/** How long somebody has for something. */
const UNTIL =
  /\b(?:has|have|had|having|with|gave|gives?|given|only|got)\s(?:\p{L}+\s){0,2}(?:until|till|by)\s+$/iu;
/** "two minutes", behind which stands after what. */
const COUNTED =
  /(?:\p{N}|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|few|several|some))\s(?:minutes?|hours?|days?|weeks?|months?|years?|seconds?)$/u;
const LEFT_COUNT =
  /^,\s(?:(?:just|only|about|some|less\sthan|more\sthan|almost|nearly)\s)?(?:[\p{L}\p{N}]+\s)?(?:minutes?|hours?|days?|weeks?|months?|years?)$/u;
/** What a "was" may be followed by without its date: not "The record date is, and the dividend will be paid". */
const GOES_ON = /^\s*(?!(?:and|or|but|when|while|as)\s)[\p{L}\p{N}“"]/u;
/** What stands before the noun that it belongs to. */
const OF_NOUN = /(?:-(?:quarter|half)|(?:-|\s)century)$/u;
const NO_NOUN =
  /^\s(?:and|or|but|as|at|after|before|by|for|from|in|of|on|over|since|than|that|to|until|when|where|which|while|who|with|is|are|was|were|has|have|had|will|would|during|following|including|ending|\p{Ll}+ed)(?!\p{L})/u;
/** The words before a date look back no further. */
const LOOKED_BACK = 40;

/**
 * The words of a stretch of text without the dates in it, which stand elsewhere on a timeline. A date that is a part of a name stays ("the APEC
 * 2024 Summit"), and so does one that an article or a noun needs ("the 1972 final").
 *
 *     withoutDates('It sank on 5 March off Bali', …)   // 'It sank off Bali'
 */
export function withoutDates(text: string, span: Span, dates: readonly Span[]): string {
  let words = text.slice(span.start, span.end);
  for (const date of spansWithin(dates, span).toReversed()) {
    words = withoutDate(words, date.start - span.start, date.end - span.start);
  }
  return words;
}

const COUNTS_FROM = /\s(?:after|before)$/iu;

/** Behind "A week after" what its sentence tells, where that begins at a comma: not at that of "the vote in Lund, Sweden, …". */
function withoutOpening(behind: string): string | undefined {
  const opening = /^\s[^,;:]{2,80},\s+(?=\S)/u.exec(behind)?.[0];
  if (opening === undefined || firstVerb(opening) !== -1) return undefined;
  const rest = behind.slice(opening.length);
  const isPlace = /\s(?:in|at|near|from|of|outside)\s(?:\p{Lu}[\p{L}.’'-]*\s?){1,3},\s+$/u.test(opening);
  return isPlace && /^\p{Lu}[^,]{1,30},/u.test(rest) ? undefined : rest;
}

function withoutDate(words: string, start: number, end: number): string {
  const before = words.slice(0, start);
  // "in a year or so"
  const behindDate = words.slice(end).replace(/^\s+or\sso(?!\p{L})/u, '');
  // "On 2 May, the night train hit a lorry": what follows is what happened.
  const after = firstVerb(before) > 0 ? behindDate.replace(WHICH_DAY, '') : behindDate;
  const date = words.slice(start, end);
  const over = /^the\s/iu.test(date)
    ? /(?<!\b(?:took|take|takes|taken|taking|handed|turned|carried|passed|held|left))(?:^|\s)over\s+$/iu.exec(
        before.slice(-LOOKED_BACK),
      )
    : null;
  // "A week after the Nov. 5 vote, the party split": without its count the event would stand there as another deed.
  if (COUNTS_FROM.test(date) && before.trim() === '') return withoutOpening(behindDate) ?? words;
  // "a report on the 2 May 2024 shooting" needs it.
  const isOnThe = /^\p{N}{1,2}\s\p{Lu}/u.test(date) && !/^\s\p{Ll}/u.test(after);
  const the = isOnThe ? ON_THE.exec(before.slice(-LOOKED_BACK)) : null;
  const joined = over ?? the ?? JOINT.exec(before.slice(-LOOKED_BACK));
  // "lost back in 1995"; but "hit back on Saturday", "pushed back on Tuesday" did so.
  const isBack = joined !== null && /\bback\s(?:in|on|at)\s+$/iu.test(joined[0]) && !/\p{N}{4}/u.test(date);
  const joint = isBack ? /\s(?:in|on|at)\s+$/iu.exec(before.slice(-LOOKED_BACK)) : joined;
  const isNoun =
    MEASURED.test(before.slice(-LOOKED_BACK)) ||
    (the === null &&
      /(?:(?<!\bas\s)\bof|\bthe|\ba|\bbetween|['’]s)\s+$/iu.test(before.slice(-LOOKED_BACK))) ||
    (BELONGS.test(after) &&
      !isWhenSaid(before, after) &&
      !isAsWhat(before, after) &&
      // "the brawl on Monday that left nine dead"
      !(/^\s+that\b/u.test(after) && /(?<!\b(?:is|was)\s)\bon\s+$/u.test(before.slice(-LOOKED_BACK)))) ||
    (OF_THE_SAME.test(date) && /^\s+as\b/u.test(after)) ||
    /^\s+(?:summit|election|season|games|cup|report|budget|final|deal|agreement|war|crisis)\b/u.test(after);
  // "In 1956 Churchill …" has a name behind the year, and "the APEC 2024 Summit" has the year in it.
  const isInName =
    /^[12]\d{3}$/u.test(date) &&
    /^\s+\p{Lu}/u.test(after) &&
    !/(?:^|\s)(?:in|since|by|from|until)\s+$/iu.test(before.slice(-LOOKED_BACK));
  // "Between 2011 and 2018, a team fitted 600 birds"
  if (/^(?:between|from)\s$/iu.test(before) && after.startsWith(',')) return after.slice(1);
  // "twenty-first century networks", "a rise in second-quarter profit": which networks, whose profit.
  const isAttribute = OF_NOUN.test(date) && /^\s\p{Ll}/u.test(after) && !NO_NOUN.test(after);
  if (isNoun || isInName || isAttribute || (joint === null && before !== '')) return words;
  // "Today is a great day", "In Lund, 2020 was cold": without its date the clause has no subject.
  const isSubject = before === '' || (/^\p{N}{4}$/u.test(date) && /,\s+$/u.test(before));
  if (isSubject && firstVerb(after.trimStart()) === 0) return words;
  // "Nine came in 2019 and this year the town expects ten": the "and" joins two statements.
  if (
    joint !== null &&
    JOINS.test(joint[0]) &&
    firstVerb(before) > 0 &&
    OWN_SUBJECT.test(after) &&
    firstVerb(after.trimStart()) > 0
  )
    return `${before.slice(0, before.length - joint[0].length)} ${JOINS.exec(joint[0])?.[1] ?? ''}${after}`;
  const front = before.slice(0, before.length - (joint?.[0].length ?? 0));
  const kept = front.replace(/,?\s*$/u, '');
  const isInBrackets = joint?.[0].startsWith('(') === true && after.startsWith(')');
  if (joint?.[0].startsWith('(') === true && !isInBrackets) return words;
  // "has until 26 June to appeal": without its end that says another thing.
  if (UNTIL.test(before.slice(-LOOKED_BACK)) && /^\s+to\s/u.test(after)) return words;
  // "The firm will sell the mill built in 1931": which mill.
  if (isWhichOne(kept) || isOfSubject(kept, after)) return words;
  // "The dam was unsafe, papers released on Monday showed"
  if (MADE_KNOWN.test(kept) && SHOWED.test(after)) return words;
  // "scored two minutes later on Saturday": a day within what counts from something else.
  if (COUNTED.test(kept) && /^(?:later|earlier|after|before)(?!\p{L})/iu.test(date)) return words;
  // "The last known case was in 1998": it is all that is said.
  if (/\bon into$/u.test(kept)) return words;
  if (/\b(?:is|are|was|were|be|been)$/u.test(kept) && !GOES_ON.test(after)) return words;
  // Of two commas around the date none is needed; a single one parts what stands before it from what stands behind.
  const isBetweenCommas =
    before === '' ||
    // "But this week, Roe left"
    /(?:^\s*(?:but|and|so|yet|also|still|or)|\b(?:said|says|say|claims?|claimed|announced|reported|told\s\S+)\s(?:that|how))$/iu.test(
      kept,
    ) ||
    before.slice(kept.length).trimStart().startsWith(',');
  // `Feb. 2, 1932, in Oslo`: of a date with a comma the one behind it is a part.
  const behind = isInBrackets ? after.slice(1) : after;
  // "Her comeback, in December in Lund, ended": where it was needs its comma no more than when.
  const where =
    isBetweenCommas && before !== ''
      ? /^\s(?:in|at|near|off|on)\s[^,;]{2,40}(?=,\s(?<verb>\S.*)$)/su.exec(behind)
      : null;
  if (where !== null && firstVerb(where.groups?.['verb'] ?? '') === 0)
    return `${kept}${where[0]}${behind.slice(where[0].length + 1)}`;
  // "recognised it on December 25, 1991, nine days", behind which stands after what
  if (kept !== '' && LEFT_COUNT.test(behind)) return kept;
  const rest = isBetweenCommas || date.includes(',') ? behind.replace(/^\s*,\s*/u, ' ') : behind;
  if (kept.trim() === '') return rest;
  return `${kept}${/^[\s.,;)]/u.test(rest) || rest === '' ? '' : ' '}${rest}`;
}
