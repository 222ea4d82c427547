import type { TopicTerms } from '../../ingest/draft/model.ts';
import type { Drafting } from './drafting.ts';

/** The topics of a story, as a draft looks for them before all others. */
export function topicTerms({ topics }: Drafting): readonly TopicTerms[] {
  return topics.map(({ id, label, description, terms }) => ({
    id,
    label,
    ...(description !== '' && { description }),
    terms,
  }));
}
