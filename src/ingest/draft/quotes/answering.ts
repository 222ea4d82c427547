import type { HostSentence } from './host-sentence.ts';
import type { ResolvedSpeaker, SpeakerResolver } from './resolve-speaker.ts';
import { reportsIn } from './verb-subject.ts';
import type { Own } from './whose-words.ts';

const ANSWERS = /^(?:answer|reply|respond|retort)$/u;

/**
 * The speaker of a quotation, unless a pronoun that answers would mean whoever asked in the sentence before: `A colleague asked why she still came.
 * “Because,” she replied`. It is somebody else, whom the text may not tell.
 */
export function answering(
  sentences: readonly HostSentence[],
  { attribution, index }: Own,
  resolver: SpeakerResolver,
  speaker: ResolvedSpeaker | undefined,
): ResolvedSpeaker | undefined {
  const before = sentences[index - 1];
  const isAnswer = ANSWERS.test(attribution.verb?.verb.lemma ?? '') && attribution.speaker.kind === 'pronoun';
  if (!isAnswer || before === undefined || speaker === undefined) return speaker;
  const question = reportsIn(before.items).findLast(({ verb }) => verb.lemma === 'ask');
  const asker = question && resolver.resolve(question.speaker, before, index - 1);
  return asker?.entity.name === speaker.entity.name ? undefined : speaker;
}
