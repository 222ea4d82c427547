import {
  attributionBefore,
  attributionBehind,
  attributionClosing,
  attributionFrom,
  signature,
  type Attribution,
} from './attribution.ts';
import { phraseStartingAt, type Phrase } from './noun-phrase.ts';
import { reportingVerb } from './reporting-verbs.ts';
import { isVerb } from '../verbs.ts';
import type { HostSentence, Item } from './host-sentence.ts';
import type { QuotedExtent } from './quoted-extent.ts';
import type { ResolvedSpeaker, SpeakerResolver } from './resolve-speaker.ts';
import { reportsIn } from './verb-subject.ts';
import { lowerAt } from '../tokens.ts';

/** A question names whom it is about among so many words, or it is about something else. */
const MOST_OF_QUESTION = 12;

/** What somebody does between two of their sentences is told in so many words. */
const MOST_OF_ACTION = 10;

/** An attribution, and the sentence that it is in. */
export interface Own {
  readonly attribution: Attribution;
  readonly sentence: HostSentence;
  readonly index: number;
}

/**
 * What of the text attributes the quotation at item `at` of sentence number `index`, nearest first. Items up to `used`
 * attribute an earlier quotation of the sentence, and serve again only where nothing else does. `isAsked` where the quotation ends with a
 * question mark or an exclamation mark, behind which no comma shows that the sentence goes on.
 */
export function ownAttribution(
  sentences: readonly HostSentence[],
  index: number,
  at: number,
  used: number,
  isAsked: boolean,
): Own | undefined {
  const sentence = sentences[index];
  if (!sentence) return undefined;
  const { items } = sentence;
  const before = attributionBefore(items, at);
  const isFresh = before !== undefined && before.from > used;
  if (before?.place === 'before' && isFresh) return { attribution: before, sentence, index };
  const behind = attributionBehind(items, at);
  // `Roe warned that … "…", the agency reported`: the agency passes on what Roe says.
  const isPassedOn = behind?.verb?.verb.lemma === 'report' && isFresh;
  if (behind && !isPassedOn) return { attribution: behind, sentence, index };
  const next = sentences[index + 1];
  if (at === items.length - 1 && next && next.paragraph - sentence.paragraph <= 1) {
    const signed = signature(next.items, 1);
    if (signed) return { attribution: signed, sentence: next, index: index + 1 };
  }
  if (at === items.length - 1 && next?.paragraph === sentence.paragraph) {
    const following = attributionFrom(next.items, 0);
    if (
      following?.verb?.verb.use === 'say' &&
      (following.to >= next.items.length - 4 ||
        (isAsked && at === 0 && tellsNoMore(next.items, following))) &&
      !next.items.some((item) => item.quote !== undefined)
    )
      return { attribution: following, sentence: next, index: index + 1 };
  }
  if (before && (before.place === 'before' || isFresh)) return { attribution: before, sentence, index };
  const closing = attributionClosing(items, at) ?? attributionBehindNext(items, at);
  const attribution = closing ?? before;
  return attribution && { attribution, sentence, index };
}

/** `Roe said at the meeting`, `Roe told the paper in March`: behind the verb stands when, where or to whom, and not what. */
function tellsNoMore(items: readonly Item[], { to, verb }: Attribution): boolean {
  if (verb === undefined || verb.isInverted || items[items.length - 1]?.text === ':') return false;
  let next = to + 1;
  if (verb.verb.lemma === 'tell' || verb.verb.lemma === 'ask')
    next = phraseStartingAt(items, next, items.length)?.to ?? next;
  const rest = items.slice(next);
  return (
    CIRCUMSTANCE.test(lowerAt(rest, 0)) &&
    !rest.some(
      ({ lower }) => lower === 'that' || lower === 'whether' || reportingVerb(lower)?.use === 'say',
    ) &&
    !hasOwnClause(rest)
  );
}

/** `on Monday it had no money`: a subject and its verb tell what was said, unless they are the one clause behind `when`. */
function hasOwnClause(rest: readonly Item[]): boolean {
  const when = rest.findIndex(({ lower }) => /^(?:as|when|while)$/u.test(lower));
  const isFinite = (item: Item | undefined): boolean =>
    item !== undefined && (isVerb(item.text) || /^(?:cannot|\p{L}+n['’]t)$/u.test(item.lower));
  const before = when === -1 ? rest : rest.slice(0, when);
  if (before.some((item) => isFinite(item) || SUBJECT.test(item.lower))) return true;
  // `had lost` is one verb
  return rest.filter((item, at) => isFinite(item) && !isFinite(rest[at - 1])).length > 1;
}
const SUBJECT = /^(?:i|we|he|she|it|they)$/u;
const CIRCUMSTANCE =
  /^(?:during|in|at|on|after|before|as|when|while|with|to|from|of|out|outside|inside|by|through|over|behind|,)$/u;

/** Whose words a quotation without an attribution is: the last speaker's where it follows theirs, or the paragraph's subject. */
export function inherited(
  sentences: readonly HostSentence[],
  index: number,
  at: number,
  last: Earlier | undefined,
  resolver: SpeakerResolver,
  extent: QuotedExtent,
): ResolvedSpeaker | undefined {
  const sentence = sentences[index];
  if (!sentence) return undefined;
  if (last && extent.isReopened) return last.resolved;
  if (last?.sentence === index) return last.resolved;
  const between = index - 1;
  const before = sentences[between];
  if (!before || at > 0) return undefined;
  if (last && last.sentence === between) {
    if (sentence.paragraph - last.paragraph <= 1) return last.resolved;
    return undefined;
  }
  if (sentence.paragraph - before.paragraph > 1) return undefined;
  const report = reportsIn(before.items).findLast(({ verb }) => verb.use !== 'name');
  if (report) return resolver.resolve(report.speaker, before, between);
  const asked = before.paragraph === sentence.paragraph ? askedIn(before) : undefined;
  const meant = asked ?? (before.paragraph === sentence.paragraph ? actorOf(before) : undefined);
  return meant && resolver.resolve(meant, before, between);
}

/** `Why did she want to come? “It’s Warhol.”`: who a question of the narrator's is about answers it. */
function askedIn({ items }: HostSentence): Phrase | undefined {
  if (items.at(-1)?.text !== '?') return undefined;
  const at = items
    .slice(0, MOST_OF_QUESTION)
    .findIndex((item) => item.lower === 'he' || item.lower === 'she');
  return at === -1 ? undefined : { from: at, to: at + 1, kind: 'pronoun' };
}

/** `She laughs. “I still have it.”`: who does something in a short sentence between speaks behind it. */
function actorOf({ items }: HostSentence): Phrase | undefined {
  if (items.length > MOST_OF_ACTION) return undefined;
  return /^s?he$/u.test(lowerAt(items, 0)) ? { from: 0, to: 1, kind: 'pronoun' } : undefined;
}

/** `"…" and "…", said Roe`: what attributes the next quotation attributes both. */
function attributionBehindNext(items: readonly Item[], at: number): Attribution | undefined {
  let next = at + 1;
  while (
    next <= at + 3 &&
    items[next]?.quote === undefined &&
    /^(?:,|and|or|but|as|—|–)$/u.test(lowerAt(items, next))
  )
    next += 1;
  return items[next]?.quote === undefined ? undefined : attributionBehind(items, next);
}

/** The quotation before, as far as it tells of whose the next may be. */
interface Earlier {
  readonly resolved: ResolvedSpeaker | undefined;
  readonly sentence: number;
  readonly paragraph: number;
}
