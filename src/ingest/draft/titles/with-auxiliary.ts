import { reportingVerb } from '../quotes/reporting-verbs.ts';
import type { Statement } from '../statements/statement.ts';
import { firstVerb } from '../verbs.ts';

/** What is done to somebody or something, and by them not without an object: "was built in 1926 and raised in 1983". */
export const DONE_TO: ReadonlySet<string> = new Set(
  (
    'raised widened enlarged extended repaired restored renovated modernised modernized rebuilt demolished destroyed damaged bombed burned flooded ' +
    'sold bought acquired founded established introduced launched adopted approved ratified signed repealed abolished banned lifted imposed ' +
    'suspended cancelled canceled postponed delayed recalled withdrawn renewed renamed replaced nationalised nationalized privatised privatized ' +
    'published reissued broadcast arrested charged indicted jailed imprisoned convicted sentenced acquitted fined released freed pardoned executed ' +
    'hanged deported extradited expelled exiled evacuated rescued killed injured wounded buried dismissed sacked fired suspended appointed elected ' +
    're-elected reelected named nominated awarded knighted promoted relegated installed delivered converted refitted scrapped overturned upheld quashed'
  ).split(' '),
);
/** "planned for 18 October": it tells when something should have been; what came of it may have been at another time. */
const MEANT =
  /^(?:originally\s+|first\s+)?(?:(?:planned|scheduled|expected|intended|promised)(?!\p{L})|(?:slated|due|set)\s(?:for|to)\s)/u;
/** What was done first, of a pair: ", which was built", " was opened". */
const DONE_BEFORE =
  /^,?\s+(?:(?:which|who)\s[^,;:“"]{2,80},\s+)?(?:(?:which|who|that)\s+)?(?<auxiliary>was|were)\s+(?:\p{Ll}+ly\s+)?\p{Ll}{3,}/u;
/** "The vessel, built in 1994 and refitted in 2016, was sold" */
const DONE_IN_ASIDE =
  /^,\s+(?:built|rebuilt|bought|sold|made|held|led|drawn|written|founded|\p{Ll}{3,}ed)\s(?:in|by|at|on|under|near|as|off)\s/u;
const AUXILIARY_BEHIND = /^,\s+(was|were)\s/u;
/** The same where nobody's deed stands behind: "opened in 1961", by whomever. */
const DONE_OR_SO =
  /^(?:opened|closed|completed|built|rebuilt|bought|sold|made|held|heard|led|set|drawn|written|born|found|cut|shot)(?!\p{L})/u;
const REGULAR = /^\p{Ll}{2,}ed(?!\p{L})/u;
const DONE_SOMEHOW =
  /^(?!(?:based|located|situated)\s)(?:\p{Ll}{2,}ed|built|rebuilt|made|sold|held|written)(?:[.!]?$|\s(?:in|by|at|on|near|for|to)\s)/u;
/** What goes on with another thing: "was called off after a soldier had been shot". */
const FURTHER = /[,;:—–.]|\s(?:after|before|when|while|because|although|since|until|but|and|which|who)\s/u;
const LOOKED_AHEAD = 200;
/** "was promoted and killed", "and killed in Lund": not "and killed 30 villagers", which somebody did. */
const WITHOUT_OBJECT =
  /^\p{Ll}+(?:$|[,.;]|\s(?:in|on|at|by|to|from|with|for|after|before|during|as|under|near|off|over|into|until|since|again|twice|back|away|out|\p{Ll}+ly)(?!\p{L}))/u;

/**
 * A subject and what was done to it, as a sentence: with the "was" that its own sentence has for that subject. Without its article, as headlines are
 * written, where there is none; the words as they are where the verb may be the subject's own ("resigned").
 *
 *     'The company, founded in 1961, was sold in 1994.'       // 'The company was founded'
 *     'The company, founded in 1961, makes pumps.'            // 'company founded'
 *     'A second talk, planned for May, was called off.'       // 'second talk planned', which is what the date says
 *
 * @param subject What stands before.
 * @param deed What stands behind, without its dates, which begins with the participle.
 */
export function withAuxiliary(subject: string, deed: string, statement: Statement): string | undefined {
  const { found, clause, lead, sentence, date } = statement;
  const { text } = found.article;
  const verb = /^\p{Ll}+/u.exec(deed)?.[0] ?? '';
  if (lead !== null && /^(?:and|or|but)\s/u.test(text.slice(clause.start, clause.end))) {
    if (!DONE_TO.has(verb) || !WITHOUT_OBJECT.test(deed)) return undefined;
    // The comma that parts the two may have been taken with the subject.
    const before = text.slice(text.charAt(lead.end - 1) === ',' ? lead.end - 1 : lead.end, clause.start);
    const auxiliary =
      DONE_BEFORE.exec(before)?.groups?.['auxiliary'] ??
      (DONE_IN_ASIDE.test(before)
        ? AUXILIARY_BEHIND.exec(text.slice(clause.end, sentence.end))?.[1]
        : undefined);
    if (auxiliary !== undefined) return `${subject} ${auxiliary} ${deed}`;
    return DONE_IN_ASIDE.test(before) ? `${withoutArticle(subject)} ${deed}` : undefined;
  }
  // "The bridge, which opened": it opened by itself.
  if (/^(?:who|which|whom|whose|that)\s/u.test(text.slice(clause.start, clause.end))) return undefined;
  const isAside = lead === null || /^,?\s+$/u.test(text.slice(lead.end, clause.start));
  // What no comma ends may be the verb: "Roe sold the shop, closed the mill".
  const behind = /^(?:\s+and\s\p{Ll}{3,}\s[^,;:“"]{2,60})?,\s+(?<main>.*)$/su.exec(
    text.slice(clause.end, Math.min(sentence.end, clause.end + LOOKED_AHEAD)),
  )?.groups?.['main'];
  if (!isAside || reportingVerb(verb) !== undefined) return undefined;
  if (!DONE_OR_SO.test(deed) && !REGULAR.test(deed) && !DONE_TO.has(verb) && !MEANT.test(deed))
    return undefined;
  // "Roe owned the mill, built in 1990": nothing is told of the mill besides.
  if (behind === undefined) {
    const isObject =
      lead !== null &&
      text.slice(lead.end, clause.start).startsWith(',') &&
      firstVerb(text.slice(sentence.start, lead.start)) > 0;
    return isObject && DONE_SOMEHOW.test(deed) ? `${withoutArticle(subject)} ${deed}` : undefined;
  }
  // "The alliance, led by Roe, took 62 seats, officials said on Monday": the date isn't the aside's.
  if (date !== null && date.start >= clause.end) {
    if (firstVerb(behind) !== 0) return undefined;
    const main = behind.slice(0, FURTHER.exec(behind)?.index);
    return main.includes(' ') ? `${subject} ${main}` : undefined;
  }
  const auxiliary = /^(?:was|were)(?=\s)/u.exec(behind)?.[0];
  const isDoneTo = DONE_TO.has(verb) || DONE_OR_SO.test(deed);
  if (auxiliary !== undefined && isDoneTo && !MEANT.test(deed)) return `${subject} ${auxiliary} ${deed}`;
  return `${withoutArticle(subject)} ${deed}`;
}

/** As headlines are written. */
function withoutArticle(subject: string): string {
  return subject.replace(/^(?:the|an?)\s+/iu, '');
}
