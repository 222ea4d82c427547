import { lowerAt, type Token } from '../tokens.ts';
import { isDemonym, isKnownPlace, LONGEST_PLACE_WORDS } from './gazetteer.ts';
import { HONORIFICS, isOffice } from './honorifics.ts';
import {
  genderOfGivenName,
  isBodyHead,
  isCompanyHead,
  isNoName,
  isParticle,
  isPlaceHead,
  isPortfolio,
} from './name-words.ts';
import { isBodyNoun, isPersonNoun } from './role-nouns.ts';

/** A run of words with capitals that names one thing, and what stands before it as a title. */
export interface NameRun {
  readonly words: readonly Token[];
  /** Where in the sentence's tokens the name begins, and where its title does. */
  readonly from: number;
  readonly titleFrom: number;
  /** Index of the token after the name. */
  readonly to: number;
  /** The gender an honorific before it tells; `undefined` where there is none or it tells none. */
  readonly gender: 'he' | 'she' | undefined;
  /** Whether an office or an honorific stands before it. */
  readonly isTitled: boolean;
}

/** What a reader of runs must know of the whole text. */
export interface RunContext {
  /** Words that the text also has with a small letter: at the start of a sentence they are no names. */
  readonly common: ReadonlySet<string>;
  /** Words that stand with a capital within a sentence too: at the start of one they are names. */
  readonly proper: ReadonlySet<string>;
  /** Words that a text has as somebody's surname, though they look like nouns for people: `Lindqvist` of `Maja Lindqvist`. */
  readonly surnames: ReadonlySet<string>;
}

/** Adjectives before an office or a name at the start of a sentence. */
const ATTRIBUTES = new Set(
  'senior former new local then deputy acting interim late young old top chief outgoing incoming fellow veteran retired assistant associate vice lead rival'.split(
    ' ',
  ),
);
/** Names that go on after their possessive: `People's Republic`, `Children's Hospital`. */
const POSSESSIVE_NAMES = new Set('people women men children girls boys workers veterans farmers'.split(' '));
/** These end the name of a body; capitals behind them begin another name. */
const ENDS_BODY = new Set(
  'commission council ministry committee llc inc ltd plc corp corporation agency association department administration'.split(
    ' ',
  ),
);
/** Nobody's name is longer, nor a body's by much; a longer run of capitals is a headline. */
const LONGEST_RUN = 12;

/**
 * The names in the tokens of one sentence, in order. `US President Joe Biden` gives `Joe Biden` with the title before it;
 * `Smith of Ohio` two names, `University of Ohio` one. Linear: each token is looked at a bounded number of times.
 */
export function nameRunsOf(tokens: readonly Token[], context: RunContext): NameRun[] {
  const runs: NameRun[] = [];
  const first = tokens.findIndex((token) => token.isWord);
  let index = 0;
  while (index < tokens.length) {
    if (!beginsName(tokens, index, index === first, context)) {
      index += 1;
      continue;
    }
    const end = endOfRun(tokens, index);
    for (const run of splitRun(tokens, index, end, first)) runs.push(run);
    index = end;
  }
  return runs;
}

function isNameWord(token: Token | undefined): boolean {
  // `US-based Priya Raman`: where from is no part of a name.
  if (
    !token?.isCapital ||
    /-(?:based|born|backed|led|owned|trained|educated|funded|made|built)$/u.test(token.text)
  )
    return false;
  return (
    token.isName === true ||
    !isNoName(token.lower) ||
    (token.text.length > 1 && token.text === token.text.toUpperCase())
  );
}

function beginsName(tokens: readonly Token[], index: number, isFirst: boolean, context: RunContext): boolean {
  const token = tokens[index];
  if (!token || !isNameWord(token)) return false;
  if (!isFirst) return true;
  const next = tokens[index + 1];
  const afterNext = tokens[index + 2];
  const joined =
    next && isParticle(next.lower) && !isNoName(next.lower)
      ? isParticle(afterNext?.lower ?? '')
        ? tokens[index + 3]
        : afterNext
      : next;
  const goesOn =
    next &&
    isBeside(token, next) &&
    (isNameWord(joined) ||
      // `Smith & Wesson sold it`, `Angus de Winter left`
      (next.text === '&' && isNameWord(afterNext)) ||
      (joined !== next && isSurname(joined)));
  if (goesOn) return true;
  if (context.surnames.has(token.lower)) return !context.common.has(token.lower);
  if (isPersonNoun(token.lower) || isBodyNoun(token.lower) || ATTRIBUTES.has(token.lower)) return false;
  if (context.common.has(token.lower)) return false;
  return context.proper.has(token.lower) || isNameAlone(token, next);
}

/** Whether a word that begins a sentence and stands nowhere else shows by itself that it is a name. */
function isNameAlone(token: Token, next: Token | undefined): boolean {
  const isAcronym = token.text.length > 1 && token.text === token.text.toUpperCase();
  const isKnown = isKnownPlace(token.text) || genderOfGivenName(token.lower) !== undefined;
  return isAcronym || isKnown || token.isPossessive || isSpeaking(next);
}

/** `Boeing said`: who speaks has a name. */
function isSpeaking(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    /^(?:says?|said|told|tells|announced|added|wrote|tweeted|confirmed|denied|declared)$/u.test(next.lower)
  );
}

function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to - from < LONGEST_RUN) {
    const last = tokens[to - 1];
    const token = tokens[to];
    const next = tokens[to + 1];
    if (!last || !token || !isBeside(last, token)) break;
    if (last.isPossessive && !POSSESSIVE_NAMES.has(last.lower) && !ownsHead(tokens, to)) break;
    if (isNameWord(token)) {
      to += 1;
    } else if (isParticle(token.lower)) {
      let after = to + 1;
      while (after < to + 3 && isParticle(lowerAt(tokens, after)) && !tokens[after]?.isCapital) after += 1;
      if (!isNameWord(tokens[after]) && !isSurname(tokens[after])) break;
      to = after + 1;
    } else if ((token.lower === 'of' || token.lower === 'for') && joinsWithOf(last)) {
      const after = next?.lower === 'the' ? to + 2 : to + 1;
      if (!isNameWord(tokens[after])) break;
      to = after + (placeLength(tokens, after) || 1);
      if (placeLength(tokens, after) > 0) break;
    } else if (token.text === '&' && isNameWord(next)) {
      to += 2;
    } else if (token.lower === 'and' && to === from + 1 && tokens[from - 1]?.lower === 'the') {
      const head = bodyBehind(tokens, to + 1);
      if (head === undefined) break;
      to = head + 1;
    } else {
      break;
    }
  }
  return Math.min(to, tokens.length);
}

/** Behind `de` or `von` a season or month is a name, too: `Angus de Winter`. */
function isSurname(token: Token | undefined): boolean {
  return (
    token?.isCapital === true && /^(?:spring|summer|autumn|winter|may|august|march|april)$/u.test(token.lower)
  );
}

/** `National Landlords' Union`, `St Bride's Hall`: the name goes on behind its possessive. */
function ownsHead(tokens: readonly Token[], at: number): boolean {
  const [saint, owner, head] = [lowerAt(tokens, at - 2), tokens[at - 1], tokens[at]];
  if (!head?.isCapital) return false;
  if (owner?.lower.endsWith('s') === true && isBodyHead(head.lower)) return isNameWord(tokens[at - 2]);
  return /^(?:st\.?|saint)$/u.test(saint) && (isBodyHead(head.lower) || isPlaceHead(head.lower));
}

/** Of `the Health and Safety Executive` the last word, where it is that of a body; behind `and` stand so few words. */
function bodyBehind(tokens: readonly Token[], at: number): number | undefined {
  for (let head = at + 1; head < at + 3; head += 1) {
    if (!isNameWord(tokens[head - 1]) || tokens[head - 1]?.isPossessive) return undefined;
    const lower = lowerAt(tokens, head);
    if (tokens[head]?.isCapital && (isBodyHead(lower) || lower === 'executive')) return head;
  }
  return undefined;
}

function joinsWithOf(last: Token): boolean {
  return (
    isBodyHead(last.lower) ||
    isPlaceHead(last.lower) ||
    /^(?:republic|kingdom|states|daughters|sons|order|medal|man|game|lord|declaration|treaty|battle)$/u.test(
      last.lower,
    )
  );
}

/** How many tokens from `at` on are a place of the gazetteer, the longest first; 0 if none. */
function placeLength(tokens: readonly Token[], at: number): number {
  for (let length = LONGEST_PLACE_WORDS; length > 0; length -= 1) {
    const words = tokens.slice(at, at + length);
    if (words.length === length && isKnownPlace(words.map((token) => token.text).join(' '))) return length;
  }
  return 0;
}

/** Parts a run at the titles in it, and at a country that stands before a person's name. `first` is the sentence's first word. */
function splitRun(tokens: readonly Token[], from: number, to: number, first: number): NameRun[] {
  let start = from;
  const runs: NameRun[] = [];
  const body = endOfBody(tokens, from, to);
  if (body !== undefined)
    return [...splitRun(tokens, from, body, first), ...splitRun(tokens, body, to, first)];
  const place = placeLength(tokens, from);
  const isCompanyName = to - from > 1 && isCompanyHead(lowerAt(tokens, to - 1));
  const hasBody = isCompanyName || tokens.slice(from + place, to).some((token) => isBodyHead(token.lower));
  if (place > 0 && from + place < to && !hasBody && !isGivenAndSurname(tokens, from, to)) {
    runs.push(plainRun(tokens, from, from + place));
    start = from + place;
  }
  const portfolio = endOfPortfolio(tokens, start, to);
  if (portfolio !== undefined) start = portfolio;
  const titleFrom = start;
  let gender: 'he' | 'she' | undefined;
  let isTitled = false;
  for (let at = start; at < to; at += 1) {
    const lower = lowerAt(tokens, at).replace(/\.$/u, '');
    const isHonorific = HONORIFICS.has(lower);
    const isRole = at === first && at + 1 < to && lower !== 'team' && isPersonNoun(lower);
    // `Chief Executive Ann Lund`: of what an office is called the second word may be none by itself.
    const isExecutive = lower === 'executive' && lowerAt(tokens, at - 1) === 'chief';
    if (!isHonorific && !isRole && !isExecutive && !isOffice(lower) && !isWhatTheyAre(tokens, at, start, to))
      continue;
    if (OTHER_NAMES.get(lower)?.test(lowerAt(tokens, at + 1))) continue;
    // `Justice Department`, `General Systems Research`: nobody's name ends so.
    if (!isHonorific && OF_BODIES.test(lowerAt(tokens, to - 1))) continue;
    gender = isHonorific ? (HONORIFICS.get(lower) ?? gender) : gender;
    isTitled = true;
    start = at + 1;
  }
  if (start === to && isTitled) return [...runs, ...ownerOfTitle(tokens, titleFrom, to)];
  if (!isTitled && !hasBody)
    while (start < to && isLeading(tokens[start]) && placeLength(tokens, start) === 0) start += 1;
  if (start < to) runs.push({ ...plainRun(tokens, start, to), titleFrom, gender, isTitled });
  return runs;
}

/** `Methodist Tom Roe`, `Scotsman Tom Roe`: a noun of belief, nation or trade before a given name and a surname. */
function isWhatTheyAre(tokens: readonly Token[], at: number, start: number, to: number): boolean {
  const [noun, given] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
  return (
    at === start &&
    to === at + 3 &&
    isPersonNoun(noun) &&
    genderOfGivenName(noun) === undefined &&
    genderOfGivenName(given) !== undefined &&
    !isBodyHead(lowerAt(tokens, to - 1))
  );
}

/** `Sofia Petrenko`: a given name that is a place, too, before one more word that is no title. */
function isGivenAndSurname(tokens: readonly Token[], from: number, to: number): boolean {
  const surname = lowerAt(tokens, from + 1);
  const isGiven = genderOfGivenName(lowerAt(tokens, from)) !== undefined;
  return to === from + 2 && isGiven && !isOffice(surname) && !isPersonNoun(surname) && !isPlaceHead(surname);
}

/** `Chrysler LLC Jim Press`, `European Commission Ursula von der Leyen`: where the body's name ends and a person's begins. */
function endOfBody(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from + 1; at < to - 1; at += 1) {
    if (!ENDS_BODY.has(tokens[at - 1]?.lower.replace(/\.$/u, '') ?? '')) continue;
    const rest = tokens.slice(at, to);
    const isGiven = genderOfGivenName(lowerAt(rest, 0)) !== undefined;
    const hasHead = rest.some((token) => isBodyHead(token.lower) || isPlaceHead(token.lower));
    if (rest[0]?.isCapital && (isGiven || !hasHead)) return at;
  }
  return undefined;
}

/** `Minister of Agriculture Zhang Wei`, `Commissioner for Human Rights Mary Roe`: where what an office is for ends and a name begins. */
function endOfPortfolio(tokens: readonly Token[], from: number, to: number): number | undefined {
  const link = lowerAt(tokens, from - 1);
  const office = lowerAt(tokens, from - 2);
  if ((link !== 'of' && link !== 'for') || !(isOffice(office) || isPersonNoun(office))) return undefined;
  let end: number | undefined;
  for (let at = from; at < to - 1; at += 1) if (isPortfolio(lowerAt(tokens, at))) end = at + 1;
  if (end === undefined || to - end >= 2) return end;
  // `Minister of Health Lund`, but `the director of Human Rights Watch`.
  const last = lowerAt(tokens, end);
  return /^(?:minister|secretary)$/u.test(office) && !isBodyHead(last) && !isCompanyHead(last)
    ? end
    : undefined;
}

/** `Ryanair CEO`: the title ends the run, and what stands before it is a name. */
function ownerOfTitle(tokens: readonly Token[], from: number, to: number): NameRun[] {
  let end = from;
  while (end < to && !isOffice(lowerAt(tokens, end)) && !isPersonNoun(lowerAt(tokens, end))) end += 1;
  let start = from;
  while (start < end && isLeading(tokens[start])) start += 1;
  return start < end ? [plainRun(tokens, start, end)] : [];
}

const OF_BODIES =
  /^(?:department|ministry|office|agency|bureau|council|commission|committee|corps|research|association|foundation|institute|act|amendment)$/u;

/** `General Motors`, `Premier League`: an office's word that begins another name. */
const OTHER_NAMES: ReadonlyMap<string, RegExp> = new Map([
  [
    'general',
    /^(?:motors|electric|mills|dynamics|foods|atomics|assembly|hospital|election|elections|council|secretariat|staff)$/u,
  ],
  ['premier', /^(?:league|division|inn)$/u],
]);

function isLeading(token: Token | undefined): boolean {
  return token !== undefined && (ATTRIBUTES.has(token.lower) || isDemonym(token.text));
}

function plainRun(tokens: readonly Token[], from: number, to: number): NameRun {
  return { words: tokens.slice(from, to), from, titleFrom: from, to, gender: undefined, isTitled: false };
}

/** Whether nothing but a blank or two stands between two tokens. */
function isBeside(left: Token, right: Token): boolean {
  const gap = right.start - left.end;
  return gap >= 0 && gap <= (left.isPossessive ? 4 : 2);
}
