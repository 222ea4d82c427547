import { lowerAt, type Token } from '../tokens.ts';
import { isKnownPlace } from './gazetteer.ts';
import type { NameMention } from './name-mention.ts';
import type { NameRun } from './name-run.ts';
import {
  genderOfGivenName,
  isBodyHead,
  isCompanyHead,
  isParticle,
  isPlaceHead,
  isPortfolio,
  isSubjectOfStudy,
  opensPlace,
} from './name-words.ts';
import { isFamilyNoun, isPersonNoun } from './role-nouns.ts';

/** What is to be known of a whole text to tell what its names name; all words with small letters. */
interface WordsOfText {
  /** Words that the text has with a small letter. */
  readonly common: ReadonlySet<string>;
  /** Words that are names alone. */
  readonly alone: ReadonlySet<string>;
}

/** What a name names. */
export type NameKind = NameMention['kind'];

const DIRECTIONS = new Set(
  'north south east west northern southern eastern western central upper lower'.split(' '),
);

/** After these a single unknown name is mostly where something is. */
const PLACE_PREPOSITIONS = new Set('in near at outside across throughout around'.split(' '));

/** Surnames among the nouns for bodies and places: `Jim Press`, `Benny Hill`. */
const SURNAMES = new Set(
  'press church house post hill hall park lake forest street castle bay city college bank service guard power fund cabinet mountain valley county mount'.split(
    ' ',
  ),
);

/**
 * What a name names, by its own words and those next to it; `other` where nothing tells.
 */
export function classifyRun(
  tokens: readonly Token[],
  run: NameRun,
  { common, alone }: WordsOfText,
): NameKind {
  // `People's Republic of China`
  const name = run.words
    .map(({ text, isPossessive }, at) => (isPossessive && at < run.words.length - 1 ? `${text}'s` : text))
    .join(' ');
  const words = run.words.map((token) => token.lower);
  const before = tokens[run.titleFrom - 1];
  const after = tokens[run.to];
  // `the Queen Maria hospital`
  if (NAMED_AFTER.test(after?.lower ?? '') && /^(?:the|an?)$/u.test(lowerAt(tokens, run.titleFrom - 1)))
    return 'other';
  if (run.isTitled) return 'person';
  if (isKnownPlace(name)) return 'place';
  if (words.length === 2 && genderOfGivenName(words[0] ?? '') && SURNAMES.has(words[1] ?? ''))
    return 'person';
  if (words.some((word) => isBodyHead(word)) || (words[0] === 'general' && words.length > 1))
    return 'organisation';
  if (words.length > 1 && isCompanyHead(words.at(-1) ?? '')) return 'organisation';
  // `its chief executive, Alan Mount, said`: a noun for people before it tells more than its last word.
  if (isApposed(tokens, run)) return 'person';
  // `the venture capital firm Northgate`, `the grid operator, Nordalux, said`
  if (words.length === 1 && before?.isCapital === false && COMPANIES.test(before.lower))
    return 'organisation';
  if (words.some((word) => isPlaceHead(word)) && words.length > 1) return 'place';
  const first = words[0] ?? '';
  const lastWord = words.at(-1) ?? '';
  // `the original Vision Pro`
  if (words.length > 1 && /^(?:pro|max|plus|mini|ultra|lite|air)$/u.test(lastWord)) return 'other';
  const isArticled = before?.lower === 'the' || before?.lower === 'a' || before?.lower === 'an';
  // `Smith & Wesson`; `Ant & Dec` may be two people.
  if (words.includes('&')) return words.some((word) => genderOfGivenName(word)) ? 'other' : 'organisation';
  if (words.length > 1 && lastWord === 'executive') return 'organisation';
  // `Rio de Janeiro`, but `Rio Tinto`
  if (words.length > 1 && opensPlace(first) && (first !== 'rio' || words[1] === 'de')) return 'place';
  // `the Bill`, `a similar Bill`: a noun that is a name, too.
  if (words.length === 1 && first === 'bill' && before?.isCapital === false && !isPersonNoun(before.lower))
    return 'other';
  // `the Orla` is a river, and `TESS` a satellite.
  const isThing = words.length === 1 && (before?.lower === 'the' || /^\p{Lu}{2,5}$/u.test(name));
  // `the Martin Act`, `the Rose Trio`
  if (words.length > 1 && THINGS.test(lastWord)) return 'other';
  if (genderOfGivenName(first) && !isThing) return 'person';
  // `Foreign Affairs`, `Railway Safety`, `Midsummer Day`
  if (isPortfolio(lastWord) || lastWord === 'safety' || HOLIDAY_WORDS.test(lastWord)) return 'other';
  if (before && !before.isCapital && isPersonNoun(before.lower)) return 'person';
  if (NAMED_KINDS.has(before?.lower ?? '') || NAMED_KINDS.has(first)) return 'other';
  if (/^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(name)) return 'organisation';
  // `the Nobel Prize in Chemistry`
  if (words.length === 1 && isSubjectOfStudy(first)) return 'other';
  if (before && PLACE_PREPOSITIONS.has(before.lower) && words.filter((word) => !isParticle(word)).length <= 2)
    return 'place';
  // `a volcano on La Sombra`: people are not what something stands on.
  if (before?.lower === 'on' && words.length === 2 && /^(?:la|el|los|las)$/u.test(first)) return 'place';
  if (after?.text === ',' && isAge(tokens[run.to + 1])) return 'person';
  if (!isArticled && hasFamily(tokens, run)) return 'person';
  if (words.length === 2 && DIRECTIONS.has(first) && isKnownPlace(words[1] ?? '')) return 'place';
  // `North Korean troops`, `East Borland`, `Chasing Liberty`: nobody is called so, but for `Sterling Roe` whom the text also calls `Roe`.
  const isDoing =
    /^\p{L}{3,}ing$/u.test(first) && (words.length > 2 || isPersonNoun(lastWord) || !alone.has(lastWord));
  if (words.length > 1 && (DIRECTIONS.has(first) || isDoing)) return 'other';
  // `Homeland Security`, `Fan Expo Canada`: words of the language and places make no person's name.
  const isPlain =
    words.some((word) => common.has(word) && !isParticle(word)) || words.some((word) => isKnownPlace(word));
  if (words.length >= 2 && words.length <= 4 && !isArticled && !isPlain && run.words.every(isPersonal))
    return 'person';
  return 'other';
}

/** Before a name these say that it is a company's or a body's. */
const COMPANIES =
  /^(?:firm|company|group|bank|airline|insurer|retailer|lender|brewer|chipmaker|carmaker|automaker|drugmaker|startup|start-up|charity|utility)$/u;
/** Before a name these say that it is no person's: `the icebreaker Kapitan Voronin`, `Hurricane Iota`. */
const NAMED_KINDS = new Set(
  'journal magazine newspaper daily weekly book novel film movie play song album series ship vessel ferry icebreaker tanker freighter trawler yacht submarine destroyer frigate carrier steamer schooner hurricane storm typhoon cyclone operation project brand band group horse asteroid comet satellite rover spacecraft rocket telescope train flight software platform app website'.split(
    ' ',
  ),
);

/** Behind a name with an article these say that it is theirs: `the Queen Maria hospital`. */
const NAMED_AFTER =
  /^(?:hospital|clinic|university|school|college|academy|airport|stadium|arena|bridge|tunnel|museum|gallery|library|prison|jail|theatre|theater|church|cathedral|festival|foundation|institute|prize|award|trophy|medal|dam|mine|station|lectures?)$/u;

const THINGS = /^(?:act|amendment|series|trio|quartet|quintet|symphony|orchestra|treaty|pact|accord|files)$/u;
const HOLIDAY_WORDS = /^(?:day|eve|week|night)$/u;

/** `its owner, Zaza, refused`: between commas behind a noun for people. */
function isApposed(tokens: readonly Token[], run: NameRun): boolean {
  const noun = tokens[run.titleFrom - 2];
  const isBetween = tokens[run.titleFrom - 1]?.text === ',' && /^[,.;]$/u.test(tokens[run.to]?.text ?? '.');
  // `the grid operator, Nordalux, said`
  const isCompany = run.words.length === 1 && noun?.lower === 'operator';
  return (
    isBetween &&
    !isCompany &&
    noun?.isCapital === false &&
    isPersonNoun(noun.lower) &&
    run.words.every(isPersonal)
  );
}

/** `Brandt and his wife`, `Brandt's daughter`: only people have them. */
function hasFamily(tokens: readonly Token[], run: NameRun): boolean {
  const isOwner = run.words.at(-1)?.isPossessive === true;
  const isJoined = tokens[run.to]?.lower === 'and' && /^(?:his|her)$/u.test(lowerAt(tokens, run.to + 1));
  const family = tokens[isOwner ? run.to : run.to + 2];
  return (isOwner || isJoined) && isFamilyNoun(family?.lower ?? '');
}

function isAge(token: Token | undefined): boolean {
  return token !== undefined && /^\d{1,3}$/u.test(token.text);
}

/** Letters with a capital, which may stand behind an article (`al-Sisi`), and not all capitals, or an initial. */
function isPersonal(token: Token): boolean {
  const { text } = token;
  if (/^(?:\p{Lu}\.?|\p{Ll}+)$/u.test(text)) return true;
  // The part behind the last hyphen or apostrophe: `Jean-Claude`, `O’Brien`.
  const last = text.slice(Math.max(1, ...['’', "'", '-'].map((mark) => text.lastIndexOf(mark) + 1)));
  return /^(?:\p{Ll}{1,2}[-’'])?\p{Lu}[\p{L}\p{M}’'-]*$/u.test(text) && /\p{Ll}/u.test(last);
}
