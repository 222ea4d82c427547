import type { Item } from './host-sentence.ts';
import { isBound, isOwner, type NamePlace } from './name-place.ts';
import type { Phrase } from './noun-phrase.ts';
import type { QuoteSpeaker } from './quote-mention.ts';
import type { Entity } from './speaker-memory.ts';

/**
 * The people and bodies who speak together, of the names in a phrase: `Eva Holm and Bo Ek`, `Eva Holm and Acme Corp`. Undefined where it is one only, as in
 * `Eva Holm of Harrow and Pike`.
 */
export function jointSpeaker(
  items: readonly Item[],
  phrase: Phrase,
  names: readonly NamePlace[],
): { readonly entity: Entity; readonly speaker: QuoteSpeaker } | undefined {
  const within = items.slice(phrase.from, phrase.to);
  const joints = within.filter(({ lower }) => lower === 'and');
  const joined: NamePlace[] = [];
  let isOf = false;
  for (const [at, place] of names.entries()) {
    const before = names[at - 1]?.end ?? 0;
    const isNext = joints.some(({ start, end }) => before <= start && end <= place.start);
    // `of Harrow and Pike`: what a preposition binds takes along what is joined to it, but nobody by name.
    isOf = (isOf && isNext && place.entity.kind !== 'person') || isBound(items, phrase, place);
    const speaks =
      place.entity.kind === 'person' ||
      // `Acme Corp chief Eva Holm and Bo Ek`: nobody asked the firm.
      (place.entity.kind === 'organisation' && isBesideJoint(within, place, joints));
    if (speaks && !isOf && !isOwner(items, phrase, place)) joined.push(place);
  }
  const [first, last] = [joined[0], joined.at(-1)];
  const isJoint =
    first !== undefined &&
    last !== undefined &&
    joints.some(({ start, end }) => first.end <= start && end <= last.start) &&
    new Set(joined.map(({ entity }) => entity)).size > 1;
  if (!isJoint) return undefined;
  const name = joined.map(({ entity }) => entity.name).join(' and ');
  const entity: Entity = {
    name,
    kind: joined.some((place) => place.entity.kind === 'person') ? 'person' : 'organisation',
    isPlural: true,
    isNamed: false,
    words: [],
    gender: undefined,
  };
  return { entity, speaker: { name, start: first.start, end: last.end } };
}

/** Whether a name stands right before or behind an "and", but for an article. */
function isBesideJoint(items: readonly Item[], place: NamePlace, joints: readonly Item[]): boolean {
  return joints.some(({ start, end }) => {
    const between = items.filter((item) =>
      place.start < start
        ? item.start >= place.end && item.end <= start
        : item.start >= end && item.end <= place.start,
    );
    return between.every(({ lower }) => /^(?:the|its|his|her|their)$/u.test(lower));
  });
}
