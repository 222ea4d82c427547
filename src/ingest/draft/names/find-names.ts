import { splitSentences } from '../sentences.ts';
import { tokensOf, type Token } from '../tokens.ts';
import { classifyRun } from './classify-name.ts';
import { isDemonym } from './gazetteer.ts';
import { groupSightings } from './group-names.ts';
import { markNames } from './mark-names.ts';
import type { NameSighting } from './name-group.ts';
import type { NameMention } from './name-mention.ts';
import { firmsIn } from './firms.ts';
import { nameRunsOf, type RunContext } from './name-run.ts';
import { nameOf, wholeNames } from './whole-names.ts';
import { genderOfGivenName, isNoName } from './name-words.ts';
import { isOnlyLikePersonNoun, isPersonNoun } from './role-nouns.ts';
import { roleOf } from './role-of.ts';

/**
 * The names in an article, each with all its mentions, in the order of the first. `Biden` counts as a mention of
 * `Joe Biden` where the text names one of that surname. Linear in the length; a text without names gives an empty list.
 *
 *     findNames('US President Joe Biden left. Biden smiled.')
 *     // [{ name: 'Joe Biden', aliases: ['Biden'], kind: 'person', role: 'US President', mentions: [2 spans] }, …]
 */
export function findNames(text: string): readonly NameMention[] {
  return groupSightings(sightingsOf(text));
}

function sightingsOf(text: string): NameSighting[] {
  const sentences = splitSentences(text).map((sentence) =>
    markNames(tokensOf(text, sentence.start, sentence.end)),
  );
  const context = contextOf(sentences);
  const runs = wholeNames(
    sentences.map((tokens) => ({ tokens, runs: nameRunsOf(tokens, context) })),
    context.common,
  );
  const firms = firmsIn(sentences, runs);
  const alone = new Set(
    runs.flat().flatMap(({ words }) => (words.length === 1 ? (words[0]?.lower ?? []) : [])),
  );
  return sentences.flatMap((tokens, sentence) =>
    (runs[sentence] ?? []).flatMap((run) => {
      const first = run.words[0];
      const last = run.words.at(-1);
      if (!first || !last) return [];
      const span = { start: first.start, end: last.end };
      const noun = nounBefore(tokens, run.from);
      return [
        {
          ...span,
          name: text.slice(span.start, span.end),
          kind:
            firms.has(nameOf(run)) && !run.isTitled
              ? 'organisation'
              : classifyRun(tokens, run, { common: context.common, alone }),
          role: roleOf(text, tokens, run),
          gender: run.gender,
          sentence,
          noun: tokens[noun]?.lower,
          isOwned: isOwned(tokens, noun, last.lower),
        },
      ];
    }),
  );
}

/** Index of `lawyer` before the name in `his lawyer, Jan Roe` and `the lawyer Jan Roe`; -1 without one. */
function nounBefore(tokens: readonly Token[], name: number): number {
  const at = tokens[name - 1]?.text === ',' ? name - 2 : name - 1;
  const token = tokens[at];
  return token?.isCapital === false && isPersonNoun(token.lower) ? at : -1;
}

/** Between whose somebody is and what stand so many words: `his long-time defence lawyer`. */
const MOST_OF_OWNED = 3;

/** Whether the noun at `noun` is somebody's: `his lawyer`, and before a Roe `Roe's lawyer`; a firm's chairman may be anybody. */
function isOwned(tokens: readonly Token[], noun: number, surname: string): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - MOST_OF_OWNED); at -= 1) {
    const token = tokens[at];
    if (!token?.isWord) return false;
    if (/^(?:his|her|their)$/u.test(token.lower)) return true;
    if (token.isPossessive) return token.lower === surname;
  }
  return false;
}

/** Which words the text has with a small letter, and which with a capital where no sentence begins. */
function contextOf(sentences: readonly (readonly Token[])[]): RunContext {
  const common = new Set<string>();
  const proper = new Set<string>();
  const surnames = new Set<string>();
  for (const tokens of sentences) {
    for (const [index, token] of tokens.entries()) {
      if (!token.isWord) continue;
      if (!token.isCapital) common.add(token.lower);
      // Behind a word no sentence begins; `Harry Lund` at the start shows that `Lund` is a name.
      else if (tokens[index - 1]?.isWord || tokens[index - 1]?.text === ',') proper.add(token.lower);
      if (token.isCapital && isSurname(token, tokens[index - 1], tokens[index + 1]))
        surnames.add(token.lower);
    }
  }
  return { common, proper, surnames };
}

/** `Lindqvist` behind `Maja`, `Carpenter` behind `Karen`; but not `Economist` behind `Senior`, nor behind `The`. */
function isSurname({ lower }: Token, before: Token | undefined, next: Token | undefined): boolean {
  // `United Auto Workers`, `Georgia Voters Head to Polls`
  if (lower.endsWith('s') || next?.isCapital === true) return false;
  if (before?.isWord !== true || !before.isCapital || before.isPossessive) return false;
  if (genderOfGivenName(before.lower) !== undefined) return true;
  const isTitle = isNoName(before.lower) || isPersonNoun(before.lower) || RANKS.test(before.lower);
  return !isTitle && !isDemonym(before.text) && isOnlyLikePersonNoun(lower);
}
const RANKS =
  /^(?:senior|junior|deputy|vice|assistant|general|first|national|royal|grand|great|former|super|spider|bat|iron)$/u;
