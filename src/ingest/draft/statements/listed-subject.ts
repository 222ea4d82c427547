import { firstVerb } from '../verbs.ts';
import { CALENDAR } from './noun-before.ts';

const LONGEST_HEAD = 220;
const NO_LIST =
  /^(?:in|on|at|by|since|for|under|with|from|during|after|before|until|of|to|as|when|while|near|despite|following|\p{L}{3,}(?:ing|ed))\s/iu;
const OPENER = /^(?:(?:in|on|by|during|over|since|at)\s)?(?<when>[^,]{3,40}),\s(?:\p{N}{4},\s)?/iu;

/**
 * Whether a sentence that begins with `head` goes on, behind a comma, with what its subject lists, and no clause: "Fires in Lund, Sweden, and Oslo,
 * Norway, killed nine", "In May, fires in Lund, Sweden, and Oslo, Norway, killed nine".
 */
export function isListedSubject(head: string, ahead: string): boolean {
  const subject = withoutDay(head);
  if (head.length > LONGEST_HEAD || NO_LIST.test(subject)) return false;
  const isPlaced = /\s(?:in|at|near|between|from|of)\s[^,]*,\s\p{Lu}[^,]*$/u.test(subject);
  // "attacks", "blasts" at the beginning are nouns.
  const hasVerb = firstVerb(subject.replace(/^\p{L}+\s/u, '')) !== -1;
  return isPlaced && !hasVerb && /^(?:and|or)\s\p{Lu}/u.test(ahead) && firstVerb(ahead) > 0;
}

/** What stands behind the day that a sentence begins with: "On Monday, ", "In May 2023, ", "On May 5, 2023, ". */
export function withoutDay(head: string): string {
  const found = OPENER.exec(head);
  return found !== null && CALENDAR.test(found.groups?.['when'] ?? '') ? head.slice(found[0].length) : head;
}
