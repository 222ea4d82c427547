import { formatDate } from '../../dataset/format-date.ts';
import type { Dataset, Passage } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { Text } from '../text/text.tsx';
import { TextList } from '../text/text-list.tsx';

/** Who said a passage, as what, and when; nothing for an article's own reporting. */
export function SpeakerLine(props: {
  readonly dataset: Dataset;
  readonly passage: Passage;
  readonly locale: string;
}) {
  const messages = useMessages();
  const { dataset, passage, locale } = props;
  if (passage.speaker === undefined) return null;
  const person = dataset.personById.get(passage.speaker);
  return (
    <div className="sl-quote-speaker">
      {person ? (
        <TextList>
          {[
            <Text key="name" value={person.name} />,
            person.role ? <Text key="role" value={person.role} /> : null,
          ]}
        </TextList>
      ) : (
        messages.event.speakerNotStated
      )}
      {passage.said
        ? `${messages.text.comma}${messages.event.saidOn(formatDate(passage.said, locale, 'long'))}`
        : null}
    </div>
  );
}
