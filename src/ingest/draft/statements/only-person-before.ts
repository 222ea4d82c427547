import { partitionPoint } from '../../partition-point.ts';
import type { Span } from '../../span.ts';
import type { Named } from '../people/gather-names.ts';
import type { FoundArticle } from './statement.ts';

/** Further back, "he" may be anybody. */
const NAMED_WITHIN = 300;

/**
 * The one person who is named in the same paragraph shortly before an offset, and so is whom "he" or "she" means there; undefined where it is
 * nobody or may be one of several.
 */
export function onlyPersonBefore(found: FoundArticle, sentence: Span, before: number): Named | undefined {
  const { sightings, article } = found;
  const far = Math.max(0, sentence.start - NAMED_WITHIN);
  // A paragraph is looked for no further: a text may be all one.
  const from = far + article.text.slice(far, sentence.start).lastIndexOf('\n') + 1;
  let only: Named | undefined;
  for (let at = partitionPoint(sightings, ({ start }) => start < from); at < sightings.length; at += 1) {
    const sighting = sightings[at];
    if (!sighting || sighting.start >= before) break;
    if (sighting.named.kind !== 'person') continue;
    if (only !== undefined && only !== sighting.named) return undefined;
    only = sighting.named;
  }
  return only;
}
