import type { Span } from '../../span.ts';
import type { Sighting } from '../people/gather-names.ts';
import { tokensOf } from '../tokens.ts';
import { kindsOf } from './concepts.ts';
import { SMALL_WORDS } from './small-words.ts';
import { stemOf } from './stem.ts';

/** So many features tell a sentence from all others; a longer one is a list. */
const MOST_FEATURES = 40;

/**
 * What some stretches of a text speak of, for comparing: the names in them by their keys, the kinds of event, and the other words by
 * their stems; of a name its words too, for one article may call "Drugmaker Halden" what is "Halden" to another. `sightings` are those within
 * the stretches.
 */
export function featuresOf(text: string, spans: readonly Span[], sightings: readonly Sighting[]): string[] {
  const features = new Set<string>();
  for (const { named } of sightings) features.add(`n:${named.key}`);
  let next = 0;
  for (const span of spans) {
    for (const token of tokensOf(text, span.start, span.end)) {
      while ((sightings[next]?.end ?? Infinity) <= token.start) next += 1;
      const sighting = sightings[next];
      const isName = sighting !== undefined && sighting.start <= token.start && token.end <= sighting.end;
      if (!token.isWord) continue;
      const kinds = kindsOf(token.lower);
      for (const kind of kinds) features.add(`k:${kind}`);
      if (isName && token.isCapital) features.add(`p:${token.lower}`);
      if (isName || kinds.length > 0 || token.lower.length < 3 || SMALL_WORDS.has(token.lower)) continue;
      if (/^\p{N}/u.test(token.text)) {
        // A number tells events apart (`179 tankers`) unless it is a year, which the dates are for.
        if (token.text.length > 1 && !/^[12]\d{3}$/u.test(token.text)) features.add(`w:${token.text}`);
      } else {
        features.add(`w:${stemOf(token.lower)}`);
      }
      if (features.size >= MOST_FEATURES) return [...features];
    }
  }
  return [...features];
}
