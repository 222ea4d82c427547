import type { Filter } from '../../timeline/model.ts';
import type { Wish } from './topic-choice.tsx';

/** What a filter says of a topic. */
export function wishFor(topic: string, filter: Filter): Wish {
  if (filter.topics.includes(topic)) return 'wanted';
  return filter.without.includes(topic) ? 'unwanted' : 'none';
}
