import type { Span } from '../../span.ts';
import { firstVerb } from '../verbs.ts';

const CLEFT = /^It\s(?:is|was)\s[^,;:“"]{3,50}\sthat\s/u;
/** "Ann Roe, then 29", "Bo Ek, aged 4 and alone" */
const AGED = /^[^,;:“"«]{3,80},\s(?:[^,;:“"«]{1,60}\s)?\p{N}{1,3}(?:\s(?:and|or)\s[^,;:“"«]{1,60})?$/u;

/** Whether a comma ends somebody's age and the verb follows that the sentence lacks: "It was in May 2004 that Ann Roe, then 29, left". */
export function isBehindAge(head: string, mark: string, ahead: string): boolean {
  const cleft = CLEFT.exec(head)?.[0].length;
  if (cleft === undefined || !mark.startsWith(',') || firstVerb(ahead) !== 0) return false;
  const rest = head.slice(cleft);
  return AGED.test(rest) && firstVerb(rest) === -1;
}

const LAST_LISTED = /^[^,;:—–“"]{1,40}\s(?:and|or)\s[^,;:—–“"]{1,40},\s+(?=(?<verb>\p{Ll}+)\s)/u;

/** Whether words behind a comma are the end of a list, and the verb stands behind that: ", loaded with wheat, | corn and peas, sank". */
export function isLastListed(words: string): boolean {
  const listed = LAST_LISTED.exec(words);
  if (listed === null || /^(?:the|an?|his|her|its|their|he|she|it|they|on|in|at)\s|^\p{Lu}/u.test(words))
    return false;
  return firstVerb(words) !== 0 && firstVerb(words.slice(listed[0].length)) === 0;
}

/** What begins a clause that says which one is meant. */
export const RESTRICTED = /\s(?:who|which|whose|where)\s/u;
/** "The train, carrying coffee and cut flowers"; but not "The firm, failing a deal, will close", which holds only so. */
const DOING =
  /^(?!(?:in|on|at|by|since|for|with|from|during|after|before|until|as|when|while|if)\s)(?<subject>[^,;:—–“"]{2,60}),\s(?!(?:failing|barring|pending|assuming|depending|providing|excluding|excepting|including|lacking|wanting|denying|refusing)(?!\p{L}))\p{Ll}{3,20}ing\s/iu;

/**
 * Of "Roe, a painter whose work changed much", which has no verb but that of the relative clause, what stands before this; of "The train, carrying
 * cut flowers" the train.
 */
export function subjectLacking(slice: string, clause: Span): Span | undefined {
  const words = slice.slice(clause.start, clause.end);
  const doing = DOING.exec(words)?.groups?.['subject'];
  if (doing !== undefined && firstVerb(doing) === -1)
    return { start: clause.start, end: clause.start + doing.length };
  const relative = RESTRICTED.exec(words);
  if (relative === null || firstVerb(words.slice(0, relative.index)) !== -1) return undefined;
  return { start: clause.start, end: clause.start + relative.index };
}
