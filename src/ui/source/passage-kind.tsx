import type { Dataset, Passage, Source } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { Filled } from '../text/filled.tsx';
import { Text } from '../text/text.tsx';
import { articlePosition } from './article-position.ts';

/** Whose words a passage is: "Said by Joe Biden", or the article's own reporting. */
export function PassageKind({ dataset, passage }: { readonly dataset: Dataset; readonly passage: Passage }) {
  const messages = useMessages();
  if (passage.speaker === undefined) return messages.source.reporting;
  const person = dataset.personById.get(passage.speaker);
  if (person === undefined) return messages.event.speakerNotStated;
  return (
    <Filled say={messages.source.speechBy}>
      <Text value={person.name} />
    </Filled>
  );
}

/** Where a passage stands, in words that go on a line: " · at 36 % of the article". */
export function StandsAt(props: { readonly source: Source; readonly passage: Passage }) {
  const messages = useMessages();
  const position = articlePosition(props.passage, props.source);
  if (position === null) return null;
  return (
    <span className="sl-stands-at">
      {' · '}
      {messages.source.standsAt(position.start)}
    </span>
  );
}
