import { isVerb } from '../verbs.ts';
import { lowerAt, type Token } from '../tokens.ts';
import type { NameRun } from './name-run.ts';
import { HONORIFICS, isOffice } from './honorifics.ts';
import { genderOfGivenName, isNoName } from './name-words.ts';
import { isPersonNoun } from './role-nouns.ts';

/** More words before a name are a clause, not a title. */
const LONGEST_ROLE = 6;

/**
 * What the text says somebody is, in its own words: the title before the name (`team member`, `US President`), else the
 * apposition behind it (`, director of the study,`). `undefined` where there is neither.
 */
export function roleOf(text: string, tokens: readonly Token[], run: NameRun): string | undefined {
  return roleBefore(text, tokens, run) ?? roleAfter(text, tokens, run);
}

function roleBefore(text: string, tokens: readonly Token[], run: NameRun): string | undefined {
  let to = run.from;
  // `Ms. Roe` says nothing of what she is, and `Prime Minister Sir Jan Roe` no more than without it.
  while (isAddress(tokens[to - 1])) to -= 1;
  const nearest = tokens[to - 1];
  if (!nearest || (!run.isTitled && !isPersonNoun(nearest.lower))) return undefined;
  let from = to;
  while (to - from < LONGEST_ROLE) {
    const token = tokens[from - 1];
    const isShort = token?.text.length === 2 && token.text === token.text.toUpperCase();
    if (!token?.isWord || (isNoName(token.lower) && !isShort) || token.isPossessive) break;
    if (isVerb(token.text) && !isModifier(tokens[from - 2])) break;
    if (SHOWING.test(token.lower)) break;
    from -= 1;
  }
  const first = tokens[from];
  return first && from < to ? text.slice(first.start, nearest.end) : undefined;
}

/** `a video featuring priest Jan Roe`: what is told of something else ends before his title. */
const SHOWING =
  /^(?:featuring|starring|showing|naming|involving|depicting|portraying|accusing|quoting|citing|representing)$/u;

/** How people are addressed, whatever they do. */
function isAddress(token: Token | undefined): boolean {
  return /^(?:mr|mrs|ms|miss|mx|sir|dame|lady|madame?|monsieur|mme|mlle|herr|frau|señora?|signor|mister)\.?$/u.test(
    token?.lower ?? '',
  );
}

/** Whether a verb behind this word belongs to the noun that follows: `a retired judge`, `newly elected president`; not in `police arrested mayor`. */
function isModifier(before: Token | undefined): boolean {
  if (before === undefined) return false;
  return (
    before.isPossessive ||
    /^(?:a|an|the|his|her|its|their|our|my|of|to|for|by|with|from|in|on|at)$/u.test(before.lower) ||
    // Not `Italy met President Ek`, `the family met President Ek`.
    /^(?!(?:assemb|fami|al)ly$)\p{Ll}+ly$/u.test(before.text)
  );
}

function roleAfter(text: string, tokens: readonly Token[], run: NameRun): string | undefined {
  if (tokens[run.to]?.text !== ',') return undefined;
  let from = run.to + 1;
  if (/^(?:the|a|an)$/u.test(lowerAt(tokens, from))) from += 1;
  if (isNoName(lowerAt(tokens, from))) return undefined;
  // `the captain, Jan Roe, met its owner`, `met Ek, its owner`: the sentence goes on.
  const next = tokens[from + 1];
  const isObject = next?.isCapital === true && !isPersonNoun(next.lower);
  if (
    isVerb(tokens[from]?.text ?? '') &&
    (isObject || /^(?:the|an?|his|her|its|their)$/u.test(next?.lower ?? ''))
  )
    return undefined;
  let to = from;
  let hasNoun = false;
  while (to - from < LONGEST_ROLE * 2) {
    const token = tokens[to];
    if (!token || (!token.isWord && token.text !== '&')) break;
    if (titlesName(token, tokens[to + 1])) return undefined;
    // `Roe, Lund and Ek say that their leaders left`: two more names.
    const before = tokens.slice(from, to);
    const isList = token.lower === 'and' && tokens[to + 1]?.isCapital === true;
    if (isList && before.every(({ isCapital, lower }) => isCapital && !isPersonNoun(lower))) return undefined;
    if (to - from < LONGEST_ROLE) hasNoun ||= isPersonNoun(token.lower);
    to += 1;
  }
  const first = tokens[from];
  const last = tokens[to - 1];
  const isClosed = /^[,.;)]$/u.test(tokens[to]?.text ?? '.');
  return hasNoun && isClosed && first && last ? text.slice(first.start, last.end) : undefined;
}

/** Whether a word is the title of a name behind it, which is somebody else's: `Mrs. Lee, Dr. Ek and Queen Anne`. */
function titlesName(token: Token, next: Token | undefined): boolean {
  const lower = token.lower.replace(/\.$/u, '');
  if (!token.isCapital || next?.isCapital !== true) return false;
  return HONORIFICS.has(lower) || (isOffice(lower) && genderOfGivenName(next.lower) !== undefined);
}
