import type { Span } from '../../span.ts';
import { splitSentences } from '../sentences.ts';
import { tokensOf, type Token } from '../tokens.ts';
import { classifyRun, type NameKind } from './classify-name.ts';
import { isDemonym, isKnownPlace } from './gazetteer.ts';
import { markNames } from './mark-names.ts';
import type { NameMention } from './name-mention.ts';
import { nameRunsOf, type RunContext } from './name-run.ts';
import { genderOfGivenName, isClubHead, isCompanyForm, isNoName } from './name-words.ts';
import { isOnlyLikePersonNoun, isPersonNoun } from './role-nouns.ts';
import { roleOf } from './role-of.ts';

/** One place where a name stands, before the places are brought together. */
interface Sighting extends Span {
  readonly name: string;
  readonly kind: NameKind;
  readonly role: string | undefined;
}

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

function sightingsOf(text: string): Sighting[] {
  const sentences = splitSentences(text).map((sentence) =>
    markNames(tokensOf(text, sentence.start, sentence.end)),
  );
  const context = contextOf(sentences);
  return sentences.flatMap((tokens) =>
    nameRunsOf(tokens, context).flatMap((run) => {
      const first = run.words[0];
      const last = run.words.at(-1);
      if (!first || !last) return [];
      const span = { start: first.start, end: last.end };
      return [
        {
          ...span,
          name: text.slice(span.start, span.end),
          kind: classifyRun(tokens, run, context.common),
          role: roleOf(text, tokens, run),
        },
      ];
    }),
  );
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

/** A company's name as newspapers shorten it: `Halden` for `Halden Motors Inc.`; `undefined` where it can't be. */
function withoutForm(name: string): string | undefined {
  const words = name.split(/\s+/u);
  let length = words.length;
  while (length > 1 && isCompanyForm(words[length - 1]?.toLowerCase() ?? '')) length -= 1;
  const short = words.slice(0, length).join(' ');
  return length < words.length && !isKnownPlace(short) && !isDemonym(short) ? short : undefined;
}

interface Group {
  name: string;
  kind: NameKind;
  role: string | undefined;
  readonly forms: Set<string>;
  readonly mentions: Span[];
}

function groupSightings(sightings: readonly Sighting[]): NameMention[] {
  const byForm = new Map<string, Group>();
  const byWord = new Map<string, Group>();
  const groups: Group[] = [];
  for (const sighting of sightings) {
    if (byForm.has(sighting.name) || !sighting.name.includes(' ')) continue;
    const group = open(groups, sighting);
    byForm.set(sighting.name, group);
    if (sighting.kind !== 'person') continue;
    const words = sighting.name.split(/\s+/u);
    for (const word of [words.at(-1), words[0]]) if (word && !byWord.has(word)) byWord.set(word, group);
  }
  for (const group of groups) {
    if (group.kind !== 'organisation') continue;
    const club = group.name.split(/\s+/u).at(-1) ?? '';
    if (isClubHead(club.toLowerCase()) && !byWord.has(club) && !byForm.has(club)) byForm.set(club, group);
    const short = withoutForm(group.name);
    const known = short === undefined ? undefined : byForm.get(short);
    // `Halden` of `Halden Motors`, where no one else is called so.
    if (short !== undefined && !byWord.has(short) && known?.kind !== 'organisation') byForm.set(short, group);
  }
  for (const sighting of sightings) {
    let group = byForm.get(sighting.name) ?? byWord.get(sighting.name);
    if (!group) {
      group = open(groups, sighting);
      byForm.set(sighting.name, group);
    }
    group.forms.add(sighting.name);
    group.mentions.push({ start: sighting.start, end: sighting.end });
    group.role ??= sighting.role;
    if (group.kind === 'other') group.kind = sighting.kind;
  }
  return groups
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map(({ name, kind, role, forms, mentions }) => ({
      name,
      aliases: [...forms].filter((form) => form !== name),
      kind,
      ...(role === undefined ? {} : { role }),
      mentions,
    }));
}

function open(groups: Group[], { name, kind, role }: Sighting): Group {
  const group: Group = { name, kind, role, forms: new Set(), mentions: [] };
  groups.push(group);
  return group;
}
