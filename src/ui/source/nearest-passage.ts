import type { Passage, Source } from '../../dataset/model.ts';
import { articlePosition } from './article-position.ts';

/**
 * Which of a source's passages stands nearest to a place in its article, by its index; -1 where there is none.
 *
 * @param share The place, 0 at the article's beginning and 1 at its end.
 */
export function nearestPassage(passages: readonly Passage[], source: Source, share: number): number {
  let nearest = -1;
  let least = Infinity;
  for (const [index, passage] of passages.entries()) {
    const position = articlePosition(passage, source);
    if (position === null) continue;
    const distance = Math.max(position.start - share, share - position.end, 0);
    // Of several that hold the place the last one begins nearest to it.
    if (distance < least || (distance === 0 && least === 0)) {
      nearest = index;
      least = distance;
    }
  }
  return nearest;
}
