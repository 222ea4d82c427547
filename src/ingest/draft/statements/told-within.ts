import type { Span } from '../../span.ts';
import { reportingVerb } from '../quotes/reporting-verbs.ts';
import { lowerAt, tokensOf, type Token } from '../tokens.ts';
import { isEventNoun } from './event-nouns.ts';
import { firstVerb, isVerb, tellsChange } from '../verbs.ts';

/** Words of a clause that tell an event which the clause itself only speaks of. */
export interface ToldWithin extends Span {
  /** `noun`: "the collapse of the bank"; `clause`: what somebody mentions by the way, "noting that firms have begun to leave". */
  readonly form: 'noun' | 'clause';
}

/** Between a noun and its article or owner stand so many words at most: "the sudden and unexplained death of". */
const MOST_MODIFIERS = 4;
/** A noun with all that belongs to it is no longer than this many words, marks included; what is longer is no title. */
const MOST_WORDS = 24;
/** Of a list so many things are taken. */
const MOST_TOLD = 3;
const SHORTEST = 20;

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

const ARTICLES = words('the its his her their our');
/** They say that something has happened lately; no article need stand before them. */
const RECENT = words('recent latest fresh repeated sudden');
/** What is called that hasn't happened, or may not. */
const UNREAL = words(
  'possible potential planned proposed likely looming threatened imminent feared future next upcoming eventual immediate full further alleged hypothetical scheduled expected intended attempted partial whole complete any ' +
    'cancelled canceled postponed delayed rejected abandoned thwarted foiled failed averted blocked aborted stalled promised suggested requested demanded desired rumoured rumored supposed claimed predicted',
);
const BEHIND_NOUN = words('of in to from about against between by over at into on with for');
/** Where what belongs to a noun ends at the latest. */
const ENDS = words(
  'who which whose where when while whereas although though because since until but that as if after before during amid despite following',
);
/** Plural verbs of the present, which no ending gives away, and others that have no mark of their own. */
const PLAIN_VERBS = words(
  'continue remain pose raise threaten show suggest strain cause lead highlight underline underscore reflect mark follow represent present complicate overshadow weigh make cast prompt fuel',
);
/** These say that what they tell of goes on or has an effect: it is there. */
const EFFECT = words(
  'continue continues continued remain remains remained pose poses raise raises raised threaten threatens show shows suggest suggests strain strains strained cause causes caused lead leads highlight highlights ' +
    'highlighted underline underlines underscore underscores reflect reflects represent represents present presents complicate complicates complicated overshadow overshadows overshadowed weigh weighs cast casts fuel fuels have has is are',
);
/** Feelings that are about something that is so: "alarm over the collapse of". */
const FEELINGS = words(
  'anger angered angry condolences dismay dismayed disappointment disappointed frustration grief outrage outraged pride regret regrets regretted relief relieved sadness saddened satisfaction shock shocked sorrow sympathy',
);
/** Feelings that are as often about what may come: they count where the noun has a name or a number with it. */
const WORRIES = words('alarm alarmed concern concerns concerned discontent unease worry worries worried');
/** Of the verbs of saying and judging those whose object is so, unlike what is demanded, denied, promised or feared. */
const MENTIONS = words(
  'acknowledge admit applaud blame celebrate cite condemn confirm criticise criticize decry denounce deplore disclose hail highlight lament mention mourn note point praise recall report reveal ' +
    'slam underline underscore welcome mourns mourned mourning celebrated celebrates celebrating',
);
const PARTICLES = words('out to about over at regarding for on particularly also especially by with');
const COORDINATION = words('and including plus');
/** These make of all that follows something that may be. */
const UNREAL_VERBS = words(
  'would could may might should must if whether demand demanded demands demanding call called calls calling urge urged urges urging prevent avoid avert propose proposed deny denied denies refuse refused without not never n’t',
);

/**
 * The events that a clause without a date speaks of while it tells something else: as nouns, where it says that somebody mentions, regrets or
 * worries about them, or that they go on having an effect; or in words that somebody adds by the way. Nothing where the clause tells an
 * event itself, or where what it speaks of may not have happened ("called for the release of"). At most three, in order. Linear.
 *
 *     'The minister regretted the collapse of Calder Bank.'   // 'the collapse of Calder Bank'
 *     'However, recent revelations about the deal continue to strain ties.'   // 'recent revelations about the deal'
 */
export function toldWithin(text: string, clause: Span): ToldWithin[] {
  const tokens = tokensOf(text, clause.start, clause.end);
  const nouns = nounsTold(tokens);
  return nouns.length > 0 ? nouns : addedTo(text, clause, tokens);
}

function nounsTold(tokens: readonly Token[]): ToldWithin[] {
  const told: ToldWithin[] = [];
  /** Where the last of them ends, for lists: the number of a token. */
  let listed = -1;
  for (let at = 0; at < tokens.length && told.length < MOST_TOLD; at += 1) {
    const noun = tokens[at];
    if (noun === undefined || noun.isCapital || !isEventNoun(noun.lower)) continue;
    const begin = beginningOf(tokens, at);
    if (begin === undefined || begin < listed) continue;
    const end = endOfNoun(tokens, at + 1);
    const isNext =
      listed !== -1 &&
      begin - listed <= LIST_MARKS &&
      (isCoordinated(tokens, begin) || tokens[begin - 1]?.text === ',');
    if (!isNext && !isSpokenOf(tokens, begin, end) && !hasEffect(tokens, begin, end)) continue;
    const [first, last] = [tokens[begin], tokens[end - 1]];
    if (first === undefined || last === undefined || last.end - first.start < SHORTEST) continue;
    told.push({ start: first.start, end: last.end, form: 'noun' });
    listed = end;
    at = end - 1;
  }
  return told;
}

/** ", as well as" */
const LIST_MARKS = 4;

/** Where the words begin that belong to a noun: its article, its owner, or "recent"; undefined where it has none of them, or isn't real. */
function beginningOf(tokens: readonly Token[], noun: number): number | undefined {
  const behind = tokens[noun + 1];
  const isOf = behind !== undefined && BEHIND_NOUN.has(behind.lower);
  if (!isOf) return undefined;
  for (let at = noun - 1; at >= 0 && noun - at <= MOST_MODIFIERS; at -= 1) {
    const token = tokens[at];
    if (token === undefined || !token.isWord || UNREAL.has(token.lower)) return undefined;
    if (ARTICLES.has(token.lower)) return at;
    if (token.isPossessive) return nameBefore(tokens, at);
    if (RECENT.has(token.lower)) return ARTICLES.has(lowerAt(tokens, at - 1)) ? at - 1 : at;
    if (BEHIND_NOUN.has(token.lower) || ENDS.has(token.lower)) return undefined;
    if (isVerb(token.text) && !isModifier(tokens, at)) return undefined;
  }
  return undefined;
}

/** The first word of the name that ends with a token: "North Korea’s". */
function nameBefore(tokens: readonly Token[], last: number): number {
  let first = last;
  while (last - first < MOST_MODIFIERS && tokens[last]?.isCapital && tokens[first - 1]?.isCapital) first -= 1;
  return ARTICLES.has(lowerAt(tokens, first - 1)) ? first - 1 : first;
}

/** The index behind the last word that belongs to a noun, whose own words end before `from`. */
export function endOfNoun(tokens: readonly Token[], from: number): number {
  let at = from;
  for (; at < tokens.length && at - from < MOST_WORDS; at += 1) {
    const token = tokens[at];
    if (token === undefined || (!token.isWord && !isWithinWords(tokens, at))) break;
    if (ENDS.has(token.lower)) break;
    if (
      PLAIN_VERBS.has(token.lower) ||
      EFFECT.has(token.lower) ||
      (isVerb(token.text) && !isParticiple(tokens, at))
    )
      break;
    // "… and the resumption of talks", "… and has since left": what follows is another thing.
    if (
      token.lower === 'and' &&
      (ARTICLES.has(lowerAt(tokens, at + 1)) || isVerb(tokens[at + 1]?.text ?? ''))
    )
      break;
  }
  return at;
}

/** Whether a mark stands within what is written as one: "10,000", "$3m". */
function isWithinWords(tokens: readonly Token[], at: number): boolean {
  const [before, mark, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark === undefined || behind === undefined) return false;
  if (/^[$€£%&]$/u.test(mark.text)) return true;
  return mark.text === ',' && before?.end === mark.start && mark.end === behind.start;
}

/** "the release of detained sailors": a word in -ed behind a preposition or an article belongs to the noun after it. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  return lowerAt(tokens, at).endsWith('ed') && (BEHIND_NOUN.has(before) || ARTICLES.has(before));
}

/** "the renewed shelling", "the sudden and unexplained death": a word in -ed before a noun belongs to it. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  return lowerAt(tokens, at).endsWith('ed') && (before === 'and' || ARTICLES.has(before));
}

/** Whether a noun is what somebody mentions or feels something about, alone or as one of several. */
function isSpokenOf(tokens: readonly Token[], begin: number, end: number): boolean {
  const isNamed = tokens.slice(begin, end).some(({ text }) => /^[\p{Lu}\p{N}]/u.test(text));
  const within = tokens.slice(Math.max(0, begin - LOOKED_BACK), begin);
  if (isCoordinated(tokens, begin)) {
    const carrier = within.findLastIndex((token) => isCarrier(token, isNamed));
    return carrier !== -1 && !within.slice(carrier).some((token) => UNREAL_VERBS.has(token.lower));
  }
  let at = within.length - 1;
  while (at >= 0 && PARTICLES.has(lowerAt(within, at))) at -= 1;
  const carrier = within[at];
  if (carrier === undefined || !isCarrier(carrier, isNamed)) return false;
  return !within.slice(Math.max(0, at - 2), at).some((token) => UNREAL_VERBS.has(token.lower));
}

/** In a list the verb stands further before. */
const LOOKED_BACK = 32;

function isCarrier({ lower, isCapital }: Token, isNamed: boolean): boolean {
  if (isCapital) return false;
  if (FEELINGS.has(lower) || MENTIONS.has(lower)) return true;
  if (WORRIES.has(lower)) return isNamed;
  const verb = reportingVerb(lower);
  return verb !== undefined && MENTIONS.has(verb.lemma);
}

/** Whether "and", "as well as", "including" stand before a token. */
function isCoordinated(tokens: readonly Token[], begin: number): boolean {
  const before = lowerAt(tokens, begin - 1);
  if (COORDINATION.has(before)) return true;
  return before === 'as' && lowerAt(tokens, begin - 2) === 'well';
}

/** Whether a noun begins its clause, behind "However," at most, and goes on or has an effect: then it is there. */
function hasEffect(tokens: readonly Token[], begin: number, end: number): boolean {
  const opening = tokens.slice(Math.max(0, begin - 3), begin);
  const isFirst = begin <= 2 && (begin === 0 || opening.at(-1)?.text === ',');
  const verb = tokens[end];
  if (!isFirst || verb === undefined || !EFFECT.has(verb.lower)) return false;
  // "is planned", "has been called off", "are yet to be"
  const further = lowerAt(tokens, end + 1);
  const isAuxiliary = /^(?:is|are|has|have)$/u.test(verb.lower);
  return !isAuxiliary || (verb.lower.startsWith('ha') && further.endsWith('ed'));
}

/** What is added by the way to what tells nothing: "The mayor stressed the need for calm, noting that shops have begun to reopen". */
function addedTo(text: string, clause: Span, tokens: readonly Token[]): ToldWithin[] {
  const comma = tokens.findIndex((token, at) => token.text === ',' && isAdding(tokens[at + 1]));
  const main = tokens.find((token) => isVerb(token.text));
  if (comma === -1 || main === undefined || reportingVerb(main.lower) === undefined) return [];
  const that = tokens.findIndex((token, at) => at > comma && token.lower === 'that');
  const first = tokens[that === -1 || that > comma + MOST_MODIFIERS ? comma + 2 : that + 1];
  if (first === undefined || first.start <= main.end) return [];
  const start = first.start;
  const end = clause.end - (/[\s.,;:!?”"»]*$/u.exec(text.slice(clause.end - 4, clause.end))?.[0].length ?? 0);
  const added = text.slice(start, end);
  return added.length >= SHORTEST && tellsChange(added) && firstVerb(added) > 0
    ? [{ start, end, form: 'clause' }]
    : [];
}

function isAdding(token: Token | undefined): boolean {
  const verb = token === undefined ? undefined : reportingVerb(token.lower);
  if (verb?.form !== 'participle' || UNREAL_VERBS.has(verb.lemma)) return false;
  return verb.use === 'say' || MENTIONS.has(verb.lemma);
}
