import type { Token } from '../tokens.ts';
import { HONORIFICS } from './honorifics.ts';
import { genderOfGivenName, isNoName } from './name-words.ts';

/** Function and calendar words that are surnames too: `Theresa May`. */
const SURNAMES = new Set('may june march august summer winter spring first day will'.split(' '));
/** Function and calendar words that are given names too: `Will Smith`, `Per Holm`. */
const GIVEN = new Set('will per jan june april may summer august'.split(' '));
const SPEAKS = /^(?:says?|said|told|tells|added|wrote|tweeted|replied|insisted|argued)$/u;
const ONLY_GIVEN = /^(?:will|per|jan)$/u;

/**
 * The tokens of a sentence, those marked as names that otherwise are small words or months: `May` in `Theresa May said`,
 * `Per` in `said Per Holm`; not in `in May Smith said`. Looks one token to each side, so that it is linear.
 */
export function markNames(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => (isNamed(tokens, at) ? { ...token, isName: true } : token));
}

function isNamed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.isCapital || !isNoName(token.lower)) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (SURNAMES.has(token.lower)) {
    const isBehindGiven = before?.isCapital === true && genderOfGivenName(before.lower) !== undefined;
    if (isBehindGiven || HONORIFICS.has(before?.lower.replace(/\.$/u, '') ?? '')) return true;
    if (token.lower !== 'first' && SPEAKS.test(next?.lower ?? '')) return true;
  }
  if (!GIVEN.has(token.lower) || !next?.isCapital || isNoName(next.lower)) return false;
  // At the start of a sentence `Will Smith` and `In May Smith` look alike but for what goes before.
  return ONLY_GIVEN.test(token.lower) && next.start - token.end === 1;
}
