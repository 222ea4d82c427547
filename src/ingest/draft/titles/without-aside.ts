import { reportingVerb } from '../quotes/reporting-verbs.ts';
import { firstVerb } from '../verbs.ts';

/** A subject, what stands between commas behind it (with a comma of its own at most), and the rest. */
const ASIDE =
  /^(?<subject>[^,;:“"«]{3,70}),\s[^,;:“"«]{3,120}(?:,\s[^,;:“"«]{2,60})?,\s(?<rest>[^,;:“"«\s].*)$/su;
/** What says when or where begins a sentence with no subject before its comma. */
const NO_SUBJECT =
  /^(?:in|on|at|by|since|from|until|during|under|after|before|between|with|for|as|when|while|where|although|though|because|ahead|according|following|despite|like|unlike|of|to|over|amid|against|\p{L}{3,}ing)\s/iu;
/** "Alone, Ann Roe, the head of a bank, said" */
const ADVERB =
  /^(?:alone|currently|previously|recently|finally|initially|originally|similarly|additionally|consequently|subsequently|meanwhile|however|today|now|then|still|instead|again|later|earlier|elsewhere|here|there|also|thus|overall|yet|so|first|second|third)$/iu;
/** A condition isn't told by the way. */
const KEPT = /^,\s(?:if|unless|provided|should|were|had)\s/iu;

/**
 * Words without what is told of their subject by the way, between commas, where the verb follows. As they are where they have no such aside.
 *
 *     'Ann Roe, the head of a bank with nine branches, sold it'      // 'Ann Roe sold it'
 */
export function withoutAside(words: string): string {
  const { subject = '', rest = '' } = ASIDE.exec(words)?.groups ?? {};
  if (subject === '' || NO_SUBJECT.test(subject) || ADVERB.test(subject)) return words;
  const aside = words.slice(subject.length, words.length - rest.length);
  if (KEPT.test(aside) || aside.split(/[^\p{L}]+/u).some((word) => reportingVerb(word) !== undefined))
    return words;
  return firstVerb(rest) === 0 && firstVerb(subject) === -1 ? `${subject} ${rest}` : words;
}
