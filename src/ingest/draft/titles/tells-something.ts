import { kindsOf } from '../statements/concepts.ts';
import { isEventNoun } from '../statements/event-nouns.ts';
import { firstVerb } from '../verbs.ts';

/** "The mill of Lund": of a longer headline a verb may not be known, "Boy with clock inspires others". */
const MOST_WORDS_OF_NAME = 4;

/**
 * Whether a headline tells that something happened: "Fire closes mill", but not "The mill of Lund" or "Anna Roe", which say of what or
 * whom an article is and have neither a verb nor a kind of event in few words.
 */
export function tellsSomething(headline: string): boolean {
  const words = headline.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  return (
    words.length > MOST_WORDS_OF_NAME ||
    firstVerb(headline) !== -1 ||
    words.some((word) => isEventNoun(word.toLowerCase()) || kindsOf(word.toLowerCase()).length > 0)
  );
}
