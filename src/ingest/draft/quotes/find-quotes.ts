import { findNames } from '../names/find-names.ts';
import type { Attribution } from './attribution.ts';
import { findExtents } from './find-extents.ts';
import { hostSentences, type HostSentence, type Item } from './host-sentence.ts';
import { judgeSpeech, type SpeechVerdict } from './is-speech.ts';
import type { PronounMention } from './pronoun-mention.ts';
import type { QuoteMention, QuoteSpeaker } from './quote-mention.ts';
import type { QuotedExtent } from './quoted-extent.ts';
import { SpeakerResolver, type ResolvedSpeaker } from './resolve-speaker.ts';
import { answering } from './answering.ts';
import { inherited, ownAttribution } from './whose-words.ts';

/** What is said in an article, and whom it means by "he" and "she". */
export interface Speech {
  readonly quotes: readonly QuoteMention[];
  /** In reading order; only those outside of quotations whose person the text tells. */
  readonly pronouns: readonly PronounMention[];
}

/**
 * What an article gives as somebody's words, in reading order and never overlapping, with who says it where the text
 * tells, and its pronouns, which are read with them. Titles, names and scare quotes are left out. Linear in the length.
 *
 *     findSpeech('“We won,” Jane Roe said.').quotes
 *     // [{ text: 'We won,', start: 1, end: 8, kind: 'direct', speaker: { name: 'Jane Roe', start: 10, end: 18 }, … }]
 */
export function findSpeech(text: string): Speech {
  const extents = findExtents(text);
  const sentences = hostSentences(text, extents);
  const resolver = new SpeakerResolver(text, findNames(text));
  const found: Found[] = [];
  const pronouns: PronounMention[] = [];
  for (const [index, sentence] of sentences.entries()) {
    for (const quote of quotesOf(text, extents, sentences, index, resolver, found.at(-1))) {
      found.push(quote);
      if (quote.isInherited && quote.resolved) resolver.hear(quote.resolved.entity, sentence, index);
    }
    for (const { lower, start, end } of sentence.items) {
      const name = /^(?:he|she|his|her)$/u.test(lower)
        ? resolver.personMeant({ lower, start }, sentence, index)
        : undefined;
      if (name !== undefined) pronouns.push({ start, end, name });
    }
    resolver.read(sentence, index);
  }
  const quotes = nameFromBehind(found).map(({ extent, verdict, resolved }) => ({
    text: text.slice(extent.start, extent.end),
    start: extent.start,
    end: extent.end,
    kind: verdict.kind,
    speaker: speakerOf(resolved),
    why: verdict.why,
    confidence: verdict.confidence,
  }));
  return { quotes, pronouns };
}

function speakerOf(resolved: ResolvedSpeaker | undefined): QuoteSpeaker | null {
  return resolved?.speaker ?? null;
}

/** Where a closing mark is missing, the end is a guess. */
const UNCLOSED = 0.4;

interface Found {
  readonly extent: QuotedExtent;
  readonly verdict: SpeechVerdict;
  readonly resolved: ResolvedSpeaker | undefined;
  /** Whether its own sentence doesn't say whose words they are. */
  readonly isInherited: boolean;
  /** Number of the sentence. */
  readonly sentence: number;
  readonly paragraph: number;
}

function quotesOf(
  text: string,
  extents: readonly QuotedExtent[],
  sentences: readonly HostSentence[],
  index: number,
  resolver: SpeakerResolver,
  previous: Found | undefined,
): Found[] {
  const sentence = sentences[index];
  if (!sentence) return [];
  const { items } = sentence;
  const found: Found[] = [];
  let used = -1;
  let last = previous;
  for (const [at, item] of items.entries()) {
    const extent = item.quote === undefined ? undefined : extents[item.quote];
    if (!extent) continue;
    const isAsked = /[?!]$/u.test(text.slice(Math.max(extent.start, extent.end - 1), extent.end));
    const own = ownAttribution(sentences, index, at, used, isAsked);
    const verdict = verdictOf(
      text,
      extent,
      items,
      at,
      own?.attribution,
      last,
      goesOn(last, index, sentence, at),
    );
    if (!verdict) continue;
    const resolved = extent.label
      ? resolver.resolveLabel(extent.label)
      : own
        ? answering(
            sentences,
            own,
            resolver,
            resolver.resolve(own.attribution.speaker, own.sentence, own.index),
          )
        : inherited(sentences, index, at, last, resolver, extent);
    if (own) used = own.attribution.to;
    const isInherited = !extent.label && !own;
    last = { extent, verdict, resolved, isInherited, sentence: index, paragraph: sentence.paragraph };
    found.push(last);
  }
  return found;
}

function verdictOf(
  text: string,
  extent: QuotedExtent,
  items: readonly Item[],
  at: number,
  own: Attribution | undefined,
  last: Found | undefined,
  isNext: boolean,
): SpeechVerdict | undefined {
  if (extent.by === 'label') return { kind: 'direct', why: 'a turn of a transcript', confidence: 0.7 };
  if (extent.by === 'block') return { kind: 'direct', why: 'a block quotation', confidence: own ? 0.7 : 0.5 };
  if (extent.isReopened) return last?.verdict;
  const verdict = judgeSpeech(text, extent, items, at, own, isNext);
  if (!verdict || extent.isClosed || extent.isContinued) return verdict;
  if (own?.place !== 'behind' && own?.place !== 'before') return undefined;
  return {
    ...verdict,
    why: `${verdict.why}; its closing mark is missing`,
    confidence: Math.min(verdict.confidence, UNCLOSED),
  };
}

/** A paragraph of a speech over several has its speaker named at its end: `“A.` … `“B,” said Roe.` */
function nameFromBehind(found: readonly Found[]): Found[] {
  const named: Found[] = [];
  let later: Found | undefined;
  for (const entry of found.toReversed()) {
    const isOpen = entry.extent.isContinued && later?.extent.isReopened === true;
    const resolved = entry.resolved ?? (isOpen ? later?.resolved : undefined);
    later = { ...entry, resolved };
    named.push(later);
  }
  return named.toReversed();
}

/** Whether a quotation stands right after a sentence that is or attributes direct speech, and begins its own. */
function goesOn(last: Found | undefined, index: number, sentence: HostSentence, at: number): boolean {
  if (!last || last.verdict.kind !== 'direct' || last.paragraph !== sentence.paragraph) return false;
  return last.sentence === index || (last.sentence === index - 1 && at === 0);
}
