import { firstVerb, isVerb } from '../verbs.ts';
import { mayBeDoneBefore, PARTICIPLE } from './done-before-verb.ts';

/** So far before a date it is looked for what its figure is compared with. */
export const LOOKED_BACK = 160;
/** What says of a figure that it has changed. */
const CHANGED =
  'rose|rise|rises|risen|fell|fall|falls|fallen|grew|grow|grows|growth|climbed|dropped|slipped|slowed|cooled|edged|eased|increase[sd]?|decrease[sd]?|decline[sd]?|widened|narrowed|shrank|jumped|surged|doubled|tripled|halved|improved';
const CHANGE = new RegExp(`(?<!\\p{L})(?:${CHANGED})(?!\\p{L})`, 'u');
/** What measures, behind which stands what it was before. */
const MEASURES = /(?<!\p{L})(?:up|down|higher|lower|per\s?cent|percent|%|\p{N})(?!\p{L})/u;
/** Of a figure and not of somebody: ", down from", "are up from", but not "stepped down from", "was handed down from". */
const MOVED_FROM =
  '(?:(?:^|[,;:(%—–]\\s?|\\p{N}\\s|(?<!\\p{L})(?:is|are|was|were|been|per\\s?cent|percent|points|[mb]illion|slightly|sharply|just)\\s)(?:up|down|lower|higher)|(?<!\\p{L})unchanged)\\sfrom';
const COMPARED_WITH = '(?<!\\p{L})(?:compared\\s(?:with|to)|versus|vs\\.?)';
/** "down from 74 per cent in", "compared with $28m in": behind these stands what a figure is compared with. */
const COMPARING = new RegExp(`(?:${MOVED_FROM}|${COMPARED_WITH})\\s`, 'gu');
/** "rose nine per cent from $28m in", "fell from 90 in": of what has changed this says from what. */
const CHANGING = new RegExp(
  `(?<!\\p{L})(?:${CHANGED})\\s(?:[^.!?,;:]{0,60}(?:%|per\\s?cent|percent|\\p{N}|illion),?\\s)?(?:in\\s\\p{Lu}\\p{Ll}{2,8}\\s)?from\\s(?=\\p{Lu}{0,2}[$£€¥]\\p{N}|\\p{N}[\\p{N}.,]*(?:%|\\s(?:per|percent|[mb]illion|points|in|on)(?!\\p{L})))`,
  'gu',
);
/** "from $28m to $30m in": what it has come to; and other things behind an "and". */
const OTHER = /(?:^|\s)(?:to|and|but|which|who|whom|that)\s|[;:()]/u;
const FIGURE = /\p{N}|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\p{L})/u;
/** What a figure is called where it isn't said again: "fewer than the number in 2021", "stronger than the one in 2021". */
const MEASURED = '(?:number|figure|total|level|rate|average|share|count|peak|high|low|record|ones?)';
/** "compared with 2024", "down from 2019", "fewer than in 2021", "more than in any year since 1998". */
const DIRECTLY_BEFORE = new RegExp(
  `(?:${MOVED_FROM}|${COMPARED_WITH}|(?<!\\p{L})(?<!(?:later|earlier|sooner)\\s)than)\\s(?:(?:those|that|the\\s${MEASURED}|it\\swas|they\\swere)\\s)?(?:(?:in|at|on|during|for|of)\\s)?(?:(?:at\\s)?any\\s(?:other\\s)?(?:\\p{Ll}+\\s){1,2}(?:since|before)\\s)?(?:the\\s(?:same|corresponding)\\s(?:\\p{L}+\\s){1,2}(?:of|in)\\s)?$`,
  'u',
);
/** "compared the fire with the one in" */
const WITH_THE_ONE =
  /(?<!\p{L})(?:compared|compares|comparing|likened|similar|identical)\s[^.!?;:]{0,60}(?:with|to)\s(?:the\sones?|that|those)\s(?:in|of|on|from)\s$/u;
/** "rose nine per cent from" */
const CHANGED_SINCE = new RegExp(
  `(?<!\\p{L})(?:${CHANGED})\\s[^.!?,;:]{0,40}(?:%|per\\s?cent|percent|points|degrees)\\sfrom\\s$`,
  'u',
);
/** What is counted from when something is told. */
const THEN = /(?<!\p{L})(?:ago|earlier|before|last|previous|prior)(?!\p{L})/iu;
/** "from 2010 to 2019": how long something went on. */
const STRETCH = /(?<!\p{L})(?:to|until|till|through)(?!\p{L})|[-–—]/u;

/**
 * Whether a date is that of what a figure is compared with: nothing that is told of it happened then.
 *
 *     'Turnout stood at 68 per cent, down from 74 per cent in 2019.'   // 2019
 */
export function isMeasure(further: string, date: string): boolean {
  const before = further.replaceAll(/\s+/gu, ' ').replace(/^.*[.!?][”"]?\s+(?=\p{Lu}|$)/su, '');
  if (before === '') return false;
  if (DIRECTLY_BEFORE.test(before) || WITH_THE_ONE.test(before)) return true;
  if (isBehindFigure(before, COMPARING) || isBehindFigure(before, CHANGING)) return true;
  if (CHANGED_SINCE.test(before)) return !STRETCH.test(date);
  const from = /^(?<told>.*)\sfrom\s(?:the\s)?$/su.exec(before)?.groups?.['told']?.slice(-NEAR);
  return from !== undefined && THEN.test(date) && (CHANGE.test(from) || MEASURES.test(from));
}
const NEAR = 60;

const RANGE = /\b(?:ranges?\sof|between)\s(?:[$£€]\s?)?\p{N}\S*\s(?:to|and)\s/u;

/** Whether the words before a date go on from what compares with a figure, and nothing is told in between. */
function isBehindFigure(before: string, comparing: RegExp): boolean {
  const last = [...before.matchAll(comparing)].at(-1);
  if (last === undefined) return false;
  // "up from a range of 5% to 7% given in": the second of two figures that are compared with together
  const between = before.slice(last.index + last[0].length).replace(RANGE, ' ');
  return FIGURE.test(between) && !OTHER.test(between) && firstVerb(between) === -1;
}

const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|did|does|do)$/u;
/** What the words before a date say of their noun goes on so: "drilled in", "carried out by divers in". */
const WHEN =
  /^(?:\s(?:out|up|off|down|back))?(?:\s(?:by|in|at|on|from|near|under|to|for|of|with)\s(?:(?!(?:that|which|who|and|but)\s)[^\s,;:]{1,20}\s){0,4}(?:on|in|at))?\s(?:(?:late|early|mid|on|in|at|last)[\s-]){0,3}(?:the\s)?$/u;
/** Verbs of the present, which no ending tells. */
const SHOWS =
  /^(?:show|shows|suggest|suggests|indicate|indicates|reveal|reveals|include|includes|remain|remains|say|says|confirm|confirms|point|points)$/u;
/** These happened when they were held; and "the quarter ended June 30" says which quarter. */
const HAPPENED =
  /^(?:ended|held|staged|played|fought|signed|agreed|reached|adopted|struck|concluded|conducted|brokered)$/u;
/** Of what was given out then these tell what it said or how it was met; it may have been sold years later. */
const GIVEN_OUT = /^(?:published|released|issued|unveiled|leaked|posted|filed|announced|reported)$/u;
const TELLS =
  /^(?:was|were|is|are|had|has|have|said|says|found|finds|showed|shows|suggested|suggests|warned|warns|concluded|claimed|revealed|reveals|indicated|indicates)$/u;
/** "according to a survey carried out in": when it was made known is another matter. */
const OF_SOURCE =
  /(?<!\p{L})according\sto\s[^,;:.“”"]{2,80}\s(?:carried\sout|conducted|collected|compiled|gathered|taken|drilled|recorded|measured)\s(?:(?:late|early|on|in|at|last)\s)*$/iu;
/** What opens a sentence with a date has its subject still to come; and what is said on a date isn't of its subject. */
const NO_SUBJECT =
  /^(?:in|on|at|by|since|for|with|from|during|after|before|until|as|when|while|if|what|said|says)$/iu;

/**
 * Whether a date belongs to what tells which thing is meant, before the verb that is told of it.
 *
 *     'The lake survived, cores drilled in 2023 show.'    // 2023
 *     'Men arrested in May were released.'                // May
 */
export function isOfSubject(before: string, behind: string): boolean {
  if (OF_SOURCE.test(before)) return true;
  // "built in the 1980s and early 1990s were": the verb stands behind both.
  const rest = behind.replace(
    /^\s(?:and|or)\s(?:(?:early|late|in|the|mid)\s){0,3}(?:\p{Lu}\p{Ll}+\s)?\p{N}{4}s?(?=\s)/u,
    '',
  );
  const next = /^\s(?<verb>\p{Ll}+)(?!\p{L})/u.exec(rest)?.groups?.['verb'] ?? '';
  if (!isVerb(next) && !SHOWS.test(next)) return false;
  const clause =
    /(?:^|[.!?,;:—–“”"()]\s?)(?<words>[^.!?,;:—–“”"()]{0,120})$/u.exec(withoutFirst(before))?.groups?.[
      'words'
    ] ?? '';
  // What had been done to it is an event of its own, and dated so: "The man arrested in May was released".
  if (mayBeDoneBefore(clause.trimStart(), next)) return false;
  let previous = '';
  for (const match of clause.matchAll(/[\p{L}\p{N}’'-]+/gu)) {
    const word = match[0];
    if (previous === '' && NO_SUBJECT.test(word)) return false;
    if (AUXILIARY.test(word) || (isVerb(word) && !PARTICIPLE.test(word))) return false;
    if (previous !== '' && PARTICIPLE.test(word) && isNounBefore(previous))
      return !isThen(word, next) && WHEN.test(clause.slice(match.index + word.length));
    previous = word;
  }
  return false;
}

const isThen = (done: string, verb: string): boolean =>
  HAPPENED.test(done) || (GIVEN_OUT.test(done) && TELLS.test(verb));

/** "built in the 1980s and early" as "built in": of two dates the second has what the first has before it. */
function withoutFirst(before: string): string {
  return before.replace(
    /(?<=\s)(?:\p{Lu}\p{Ll}+\s)?\p{N}{4}s?\s(?:and|or)\s(?:(?:early|late|in|the|mid)\s){0,3}$/u,
    '',
  );
}

/** Whether a participle behind a word can be of that noun: not "a newly drilled core", "the armed men". */
function isNounBefore(word: string): boolean {
  return !/^(?:the|an?|his|her|its|their|our|my|this|that|these|those|who|which|he|she|it|they|we|i|you|and|or|of|to|also|then|later|\p{Ll}+ly)$/iu.test(
    word,
  );
}
