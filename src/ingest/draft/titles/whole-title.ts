import { lowerFirst, upperFirst } from '../first-letter.ts';
import { kindsOf } from '../statements/concepts.ts';
import { droppableOf, fitTitle } from './fit-title.ts';
import { isEventNoun } from '../statements/event-nouns.ts';
import { isParted } from './is-parted.ts';
import { withoutJoint } from '../statements/without-joint.ts';
import type { Span } from '../../span.ts';
import type { Statement } from '../statements/statement.ts';
import { tidyWords } from './tidy-words.ts';
import { trimEnds } from './trim-ends.ts';
import { firstVerb } from '../verbs.ts';
import { wordsIn } from '../statements/words-in.ts';
import { withoutDates } from './without-dates.ts';

/** Words behind which a statement goes on: "No injuries were", "Roe told the paper that". */
const OPEN_END =
  /(?:^|\s)(?:is|are|was|were|has|have|had|been|being|not|never|which|who|whom|whose|will|would|could|may|might|must|than|an|such|its|their|our|my|if|unless|because|although|(?:said|says|told\s\S+(?:\s\S+){0,3}|announced|claimed|reported|added|noted|found|ruled|warned|since\s\p{L}+\s\p{L}+)\sthat|(?:as|so)\s(?:soon|long|far|much|many)(?:\sas)?|and|or|but)$/u;
/** A clause with this many letters is read for its verb; no sentence of news is longer. */
const LONGEST_SENTENCE = 900;

/** Whether a title tells something by itself: it has a verb with a subject, or names an event, and nothing is missing at its end. */
export function isWhole(title: string, statement: Statement): boolean {
  if (OPEN_END.test(title) || saysOnly(title)) return false;
  const { found, clause, within, lead } = statement;
  const { text } = found.article;
  const own = withoutJoint(text.slice(clause.start, clause.end));
  const isBegun = /^\p{Lu}/u.test(own) || within !== null;
  const lower = lowerFirst(title);
  const isOwn = isFirstWord(own, lower);
  // "Filed for protection", "Declaring victory": of whom it is told stands elsewhere.
  if (!isBegun && isOwn && (firstVerb(lower) === 0 || (DOING.test(lower) && !isSubject(lower)))) return false;
  return (
    firstVerb(lower) !== -1 ||
    SHORT_VERB.test(title) ||
    title.endsWith(' due') ||
    within !== null ||
    (lead !== null && !isOwn)
  );
}

/** "It's a show", "They've left"; "Orders open", "Rights expire", of which no ending tells that they are verbs. */
const SHORT_VERB =
  /(?:^|\s)(?:it|he|she|that|there|this|what|who|here)['’]s\s|\p{L}(?:n['’]t|['’](?:re|ve|ll|m|d))\s|^(?:(?:the|its|his|her|their)\s)?\p{L}+s\s\p{Ll}{3,}(?<!s)$/iu;

/** Whether a title that isn't whole tells a reader nothing: "From file", "Three doctors", "Including a poster". */
export function tellsNothing(title: string): boolean {
  const lower = lowerFirst(title);
  if (title.endsWith('…')) return false;
  return (
    saysOnly(title) ||
    wordsIn(title) <= SHORT ||
    (DOING.test(lower) &&
      (firstVerb(lower) === -1 || !isSubject(lower) || /^(?:having|being|getting)\s/u.test(lower)))
  );
}

/** Whether some words begin with the first word of others. */
function isFirstWord(words: string, others: string): boolean {
  const word = /^[\p{L}’'-]+/u.exec(others)?.[0] ?? ' ';
  return words.startsWith(word) && !/^\p{L}/u.test(words.slice(word.length, word.length + 1));
}

/** "The agency reported", "Roe said in a statement": what was said is missing. */
function saysOnly(title: string): boolean {
  const at = firstVerb(title);
  const verb =
    /^(?<verb>\p{Ll}+)(?:\s(?:here|there|earlier|later|(?:in|at|on|during|to)\s(?:an?\s|the\s)?(?:\p{Ll}+\s)?\p{Ll}+))?$/u.exec(
      at > 0 ? title.slice(at) : '',
    )?.groups?.['verb'];
  return /^(?:said|says|reported|added|noted|announced|stated|told|warned)$/u.test(verb ?? '');
}

/** "Spending fuelled the growth": what is done is the subject. */
function isSubject(doing: string): boolean {
  if (/^(?:being|having|getting)\s/u.test(doing)) return false;
  const verb = firstVerb(doing);
  return verb !== -1 && wordsIn(doing.slice(0, verb)) <= 2;
}

const DOING = /^\p{Ll}{2,}ing\s(?!.*,\s)/u;

/** Whether a title is the name of an event: "Collapse of the bank", "The opening of the pier". */
export function namesEvent(title: string): boolean {
  const [head = ''] = title.split(/\s(?:of|in|on|at|by|against|between|from|to|for|near)\s|,\s/u, 1);
  const noun = (/[\p{L}-]+$/u.exec(head)?.[0] ?? '').toLowerCase();
  return isEventNoun(noun) || (kindsOf(noun).length > 0 && !/(?:ing|ed)$/u.test(noun));
}

/**
 * The sentence of a statement as its title, without the date of the statement: where the clause begins the sentence and its verb is still to come, or
 * where all of it fits. Undefined where neither is so: it would tell another thing.
 *
 *     'On 2 May the mayor of Lund, on her way to Oslo, met …'   // 'The mayor of Lund, on her way to Oslo, met …'
 */
export function wholeSentence(statement: Statement, longest: number, title: string): string | undefined {
  const { found, sentence, clause, date, dates, isSpeech } = statement;
  if (isSpeech || sentence.end - sentence.start > LONGEST_SENTENCE) return undefined;
  const { text } = found.article;
  const own = text.slice(clause.start, clause.end);
  const isFirst = firstVerb(text.slice(sentence.start, clause.start)) === -1;
  // "Nine mills had to close after the collapse of the bank in 1989": when they closed isn't told.
  if (!isFirst && namesEvent(title)) return undefined;
  // "Yesterday I sold the hens; next week it's the show": the other date is another thing's.
  if (!isFirst && dates.some(({ start }) => start < clause.start && start >= sentence.start))
    return undefined;
  if (isFirst && OPENS_ANOTHER.test(own) && wordsIn(own) > SHORT) return undefined;
  // Where somebody's words begin or end in it, it is told in theirs.
  if (/^["“«‘]/u.test(text.charAt(sentence.start)) || isParted(text.slice(sentence.start, sentence.end)))
    return undefined;
  // Behind a semicolon stands another thing.
  const mark = text.slice(clause.end, sentence.end).indexOf('; ');
  const told = { start: sentence.start, end: mark === -1 ? sentence.end : clause.end + mark };
  const wordsOf = (left: readonly Span[]): string =>
    trimEnds(
      tidyWords(withoutDates(text, told, left)).replace(
        /^(?:and|but|or|so|however|meanwhile|also),?\s/iu,
        '',
      ),
    );
  const dateless = wordsOf(date === null ? [] : [date]);
  // "Her daughter, born in 1929, is a writer"
  const words = LEFT_OVER.test(dateless) ? wordsOf([]) : dateless;
  const short =
    words.length <= longest
      ? words
      : fitTitle(words, longest, { ...droppableOf(statement), opening: false, deed: () => false });
  if (firstVerb(short) <= 0 || OPEN_END.test(short) || (!isFirst && short !== words)) return undefined;
  return upperFirst(short);
}

/** "With the vote due in May, …": the date isn't that of what the sentence goes on to tell. "As expected, …" is no more than a word. */
const OPENS_ANOTHER =
  /^(?:with|after|before|since|as|once|when|while|although|though|because|despite|following|until|if|where|who|which|whose)\s/iu;
const SHORT = 3;

/** What shows that a sentence misses its date: ", born,", "date back to,". */
const LEFT_OVER =
  /,\s(?:\p{L}+\s)?\p{L}+,|\b(?:to|in|of|on|by|from|at|for|the|an?|very|until|since),|;,|\(\s*[–-]?\s*\)|[–-]\s?\)/u;
