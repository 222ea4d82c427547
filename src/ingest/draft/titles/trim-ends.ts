/** Words without the marks and the small words at their ends that nothing follows any more: "was closed in" is "was closed". */
export function trimEnds(words: string): string {
  return words
    .replace(/^[\s"“”'‘«»,;:–—.-]+/u, '')
    .replace(/[\s,;:–—.-]+$/u, (_marks, at: number, all: string) => (isAbbreviated(all, at) ? '.' : ''))
    .replace(LOOSE_SPAN, '')
    .replace(LOOSE_UNIT, '')
    .replace(LOOSE_END, (end, at: number, all: string) => keptOf(end, all.slice(0, at)))
    .replace(/[\s,;]+(?=["”»’]$)/u, '');
}

/** "the U.S." ends with a point of its own. */
function isAbbreviated(words: string, at: number): boolean {
  return words.charAt(at) === '.' && /(?<!\p{L})\p{Lu}\.\p{Lu}$/u.test(words.slice(Math.max(0, at - 4), at));
}

/** What tells one of several days or weeks from the others: "the last week". */
const WHICH = 'first|second|third|fourth|fifth|last|final|every|each|one|same';
/** What says how long something was: a unit behind it belongs to the title. */
const HOW_LONG =
  'lasted|lasts|took|takes|spent|served|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|many';
/** "…, less than two weeks", behind which it said after what. */
const LOOSE_SPAN =
  /(?<!\b(?:days?|weeks?|months?|years?|hours?|minutes?)),\s+(?:(?:less|more)\sthan\s|about\s|some\s|only\s|just\s)?(?:[\p{L}\p{N}]+\s+)?(?:days?|weeks?|months?|years?|hours?|minutes?)$/u;
/** A unit of time whose number went with the date. */
const LOOSE_UNIT = new RegExp(
  `(?<![\\p{N}\\s])(?<!\\p{N}\\s+an?)(?<!\\b(?:${WHICH}|${HOW_LONG})),?\\s+(?:(?!(?:${WHICH}|${HOW_LONG})\\s)\\p{L}+\\s+)?(?:days?|weeks?|months?|years?|hours?|minutes?)$`,
  'u',
);

/** "the Model A" ends with a name, "the strike went on" and "she took over" with verbs of two words; "heard over" lacks how long. */
function keptOf(end: string, before: string): string {
  if (/^\s(?:over|within)(?:\s|$)/u.test(end))
    return /^\sover/u.test(end) && !LASTED.test(before) ? ' over' : '';
  // "the jail his brother is at"
  if (WHERE_IT_IS.test(end) && /(?<!\p{L})(?:the|an?)\s[^,;]*(?<!\p{L})(?:is|are|was|were)$/u.test(before))
    return end;
  if (/^\sin(?:\s|$)/u.test(end) && BROUGHT.test(before)) return ' in';
  return /\sA$/u.test(end) || (end === ' on' && GOING_ON.test(before)) ? end : '';
}
const WHERE_IT_IS = /^\s(?:at|from|in|on|with)$/u;
/** Verbs behind which "over" says how long. */
const LASTED = /\b(?:heard|spread|fought|played|built|written|spent|shot|developed|carried\sout)$/u;
/** Verbs that an "in" belongs to. */
const BROUGHT = /\b(?:sworn|swore|swear|ushered|voted|phased|handed|kicked|kicks)$/u;
/** Verbs that an "on" belongs to. */
const GOING_ON = /\b(?:goes|going|went|gone|carries|carried|drags|dragged)$/u;

/** Small words that nothing follows any more. */
const LOOSE_END =
  /(?:,?\s+(?:for|on|in|into|by|at|to|of|until|since|from|during|within|over|about|around|starting|beginning|(?:less|more)\s+than|at\s+least|(?:as|most)\s+recently(?:\s+as)?|and|or|the|a|with))+$/iu;
