import { isolated } from '../../base/text-direction.ts';
import { formatSpan } from '../../dataset/format-date.ts';
import { filterWords } from '../export/filter-words.ts';
import { useEmbeddingMessages } from '../messages/embedding.ts';
import { useLocale, useMessages } from '../messages/messages.tsx';
import type { EmbedSubject } from './embed-subject.ts';
import { isWholeStory } from './embed-wish.ts';
import type { EmbedWish } from './embed-wish.ts';
import { RadioChoice } from './radio-choice.tsx';

/** Whether the view on screen goes along, with what it is in words; where that is the whole story, how to make another. */
export function ScopeChoice(props: {
  readonly subject: EmbedSubject;
  readonly value: EmbedWish['scope'];
  readonly onChange: (scope: EmbedWish['scope']) => void;
}) {
  const say = useEmbeddingMessages();
  const words = useViewWords(props.subject);
  if (isWholeStory(props.subject.state)) return <p className="sl-embed-hint">{say.onlyWhole}</p>;
  return (
    <RadioChoice
      label={say.scope}
      value={props.value}
      onChange={props.onChange}
      options={[
        { value: 'view', label: say.view, means: words },
        { value: 'whole', label: say.whole, means: say.wholeMeans },
      ]}
    />
  );
}

/** "6 of 17 events, topic: Taiwan, 2022 to 2024, Last meeting as presidents, Lima". */
function useViewWords({ dataset, story, state }: EmbedSubject): string {
  const messages = useMessages();
  const locale = useLocale();
  const { filters, text, views } = messages;
  return [
    filters.shown(story.events.length, dataset.events.length),
    ...filterWords(dataset, story.filter, messages),
    ...(story.fitted ? [] : [formatSpan(story.window, locale)]),
    ...(state.view === 'timeline' ? [] : [views[state.view]]),
    ...(story.event ? [isolated(story.event.title)] : []),
  ].join(text.comma);
}
