import { isVerb } from '../verbs.ts';
import { mayBeDoneBefore } from './done-before-verb.ts';

/** So far before a date it is looked for what its figure is compared with. */
export const LOOKED_BACK = 160;
/** What measures: a change, behind which stands what it was before. */
const CHANGE =
  /(?<!\p{L})(?:up|down|rose|rise|rises|risen|fell|fall|falls|fallen|grew|grow|grows|growth|climbed|dropped|slipped|edged|eased|increase[sd]?|decrease[sd]?|decline[sd]?|widened|narrowed|jumped|surged|doubled|tripled|halved|improved|higher|lower|per\s?cent|percent|%|\p{N})(?!\p{L})/u;
/** "from 74 per cent in", "compared with $28m in": behind these stands what a figure is compared with. */
const COMPARING =
  /(?<!\p{L})(?:(?:up|down|unchanged|lower|higher)\sfrom|compared\s(?:with|to)|versus|vs\.?)\s|(?:,|%|per\s?cent|percent|\p{N}|illion)\sfrom\s/gu;
/** "from $28m to $30m in": what it has come to; and other things behind an "and". */
const OTHER = /(?:^|\s)(?:to|and|but|which|who|whom|that)\s|[;:()]/u;
const FIGURE = /\p{N}|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\p{L})/u;
/** "compared with 2024", "down from 2019", "fewer than in 2021", "more than in any year since 1998". */
const DIRECTLY_BEFORE =
  /(?<!\p{L})(?:(?:up|down|unchanged|lower|higher)\sfrom|compared\s(?:with|to)|(?<!(?:later|earlier|sooner)\s)than|versus|vs\.?)\s(?:(?:those|that|the\s\p{Ll}+|it\swas|they\swere)\s)?(?:(?:in|at|on|during|for|of)\s)?(?:(?:at\s)?any\s(?:other\s)?(?:\p{Ll}+\s){1,2}(?:since|before)\s)?(?:the\s(?:same|corresponding)\s(?:\p{L}+\s){1,2}(?:of|in)\s)?$/u;
/** What is counted from when something is told. */
const THEN = /(?<!\p{L})(?:ago|earlier|before|last|previous|prior)(?!\p{L})/iu;

/**
 * Whether a date is that of what a figure is compared with: nothing that is told of it happened then.
 *
 *     'Turnout stood at 68 per cent, down from 74 per cent in 2019.'   // 2019
 */
export function isMeasure(further: string, date: string): boolean {
  const before = further.replaceAll(/\s+/gu, ' ').replace(/^.*[.!?][”"]?\s+(?=\p{Lu}|$)/su, '');
  if (before === '') return false;
  if (DIRECTLY_BEFORE.test(before) || isBehindFigure(before)) return true;
  const from = /^(?<told>.*)\sfrom\s(?:the\s)?$/su.exec(before)?.groups?.['told'];
  return from !== undefined && THEN.test(date) && CHANGE.test(from.slice(-NEAR));
}
const NEAR = 60;

const RANGE = /\b(?:ranges?\sof|between)\s(?:[$£€]\s?)?\p{N}\S*\s(?:to|and)\s/u;

/** Whether the words before a date go on from what compares with a figure. */
function isBehindFigure(before: string): boolean {
  const last = [...before.matchAll(COMPARING)].at(-1);
  if (last === undefined) return false;
  // "up from a range of 5% to 7% given in": the second of two figures that are compared with together
  const between = before.slice(last.index + last[0].length).replace(RANGE, ' ');
  return FIGURE.test(between) && !OTHER.test(between);
}

/** What is done to something, by its form or by its own: "drilled", "built". */
const DONE =
  /^(?:\p{Ll}{2,20}ed|built|made|held|drawn|written|shot|given|taken|known|sent|found|set|bought|sold|born|begun|cut|put|brought|led|lost|won|torn|sworn)$/u;
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|did|does|do)$/u;
/** What the words before a date say of their noun goes on so: "drilled in", "carried out by divers in". */
const WHEN =
  /^(?:\s(?:out|up|off|down|back))?(?:\s(?:by|in|at|on|from|near|under|to|for|of|with)\s(?:(?!(?:that|which|who|and|but)\s)[^\s,;:]{1,20}\s){0,4}(?:on|in|at))?\s(?:(?:late|early|mid|on|in|at|last)[\s-]){0,3}(?:the\s)?$/u;
/** Verbs of the present, which no ending tells. */
const SHOWS =
  /^(?:show|shows|suggest|suggests|indicate|indicates|reveal|reveals|include|includes|remain|remains|say|says|confirm|confirms|point|points)$/u;
/** These happened when they were held or given out; and "the quarter ended June 30" says which quarter. */
const HAPPENED =
  /^(?:ended|held|staged|played|fought|published|released|issued|unveiled|leaked|posted|filed|announced|reported|signed|agreed|reached|adopted|struck|concluded|conducted|brokered)$/u;
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
    if (AUXILIARY.test(word) || (isVerb(word) && !DONE.test(word))) return false;
    if (previous !== '' && DONE.test(word) && isNounBefore(previous))
      return !HAPPENED.test(word) && WHEN.test(clause.slice(match.index + word.length));
    previous = word;
  }
  return false;
}

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
