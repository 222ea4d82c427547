import { formatDate } from '../../dataset/format-date.ts';
import type { Dataset, Passage, Source, TimelineEvent } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { Filled } from '../text/filled.tsx';
import { ShowMoreButton } from '../text/show-more-button.tsx';
import { Text } from '../text/text.tsx';
import { useShowMore } from '../text/use-show-more.ts';
import { StandsAt } from './article-strip.tsx';

/** Enough to recognise a passage by; opened, it is shown whole in its paragraph. */
const PREVIEW_LIMIT = 260;
const EVENTS_PER_STEP = 10;

/** One passage of a source in the list of all: its words open it in its paragraph, its events open themselves. */
export function PassageItem(props: {
  readonly dataset: Dataset;
  readonly source: Source;
  readonly passage: Passage;
  readonly isChosen: boolean;
  readonly events: readonly TimelineEvent[];
  readonly locale: string;
  readonly onChoose: () => void;
  readonly onSelectEvent: (event: string) => void;
}) {
  const messages = useMessages();
  const { dataset, source, passage, isChosen, events, locale } = props;
  const list = useShowMore(events.length, EVENTS_PER_STEP);
  return (
    <li className="sl-passage" data-marked={isChosen || undefined}>
      <button
        type="button"
        className="sl-passage-words"
        aria-current={isChosen || undefined}
        lang={source.language || undefined}
        onClick={props.onChoose}
      >
        <Text
          value={passage.exact}
          limit={PREVIEW_LIMIT}
          language={source.language}
          className={passage.speaker === undefined ? '' : 'sl-speech'}
        />
      </button>
      <p className="sl-passage-kind">
        <PassageKind dataset={dataset} passage={passage} />
        <StandsAt source={source} passage={passage} />
      </p>
      {events.length === 0 ? (
        <p className="sl-passage-kind">{messages.source.supportsNothing}</p>
      ) : (
        <>
          <ul className="sl-supports" aria-label={messages.source.supports}>
            {events.slice(0, list.shown).map((event) => (
              <li key={event.id}>
                <button type="button" className="sl-support" onClick={() => props.onSelectEvent(event.id)}>
                  <Text value={event.title} limit={120} />{' '}
                  <span className="sl-support-date">{formatDate(event.date, locale, 'short')}</span>
                </button>
              </li>
            ))}
          </ul>
          <ShowMoreButton list={list} />
        </>
      )}
    </li>
  );
}

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
