import type { Dataset, TimelineEvent } from '../../dataset/model.ts';
import { AgreementLine } from '../event/agreement.tsx';
import { DateLine } from '../event/date-line.tsx';
import { EventFacts } from '../event/event-facts.tsx';
import { OtherDates } from '../event/other-dates.tsx';
import { PlaceAndSummary } from '../event/place-and-summary.tsx';
import { SpeakerLine } from '../event/speaker-line.tsx';
import { useMessages } from '../messages/messages.tsx';
import { Text } from '../text/text.tsx';
import { TextList } from '../text/text-list.tsx';
import type { PlannedEvent, PrintedPassage } from './print-plan.ts';

/** Longer than any passage that is quoted with reason; what a faulty file holds beyond it would be reams of paper. */
const WORDS_LIMIT = 20_000;

/** A number alone on a line refers to nothing. */
const NO_BREAK = '\u00A0';

/** What the parts of an event on paper share. */
interface Parts {
  readonly dataset: Dataset;
  readonly locale: string;
}

/** One event on paper, with every passage. Its head stays together with the first of them. */
export function PrintedEvent(props: Parts & { readonly planned: PlannedEvent }) {
  const messages = useMessages();
  const { dataset, locale, planned } = props;
  const { event, speech, reporting, leftOut } = planned;
  const parts = { dataset, locale };
  const [first, ...others] = [...speech, ...reporting];
  return (
    <article className="sl-print-event">
      <div className="sl-print-together">
        <p className="sl-print-date">
          <DateLine date={event.date} locale={locale} dateStyle="full" />
        </p>
        <h3>
          <Text value={event.title} limit={WORDS_LIMIT} />
        </h3>
        <PlaceAndSummary event={event} isWhole />
        <OtherDates dataset={dataset} event={event} locale={locale} isWhole />
        <Topics dataset={dataset} event={event} />
        <EventFacts dataset={dataset} event={event} isWhole />
        {first ? <PassageOnPaper {...parts} printed={first} /> : <p>{messages.event.nothingFromSources}</p>}
      </div>
      {others.map((printed) => (
        <PassageOnPaper key={printed.passage.id} {...parts} printed={printed} />
      ))}
      {leftOut > 0 ? <p className="sl-print-cut">{messages.print.cutPassages(leftOut)}</p> : null}
      <p className="sl-print-agreement">
        <AgreementLine dataset={dataset} event={event} />
      </p>
    </article>
  );
}

function Topics({ dataset, event }: { readonly dataset: Dataset; readonly event: TimelineEvent }) {
  const messages = useMessages();
  const topics = event.topics.flatMap((id) => dataset.topicById.get(id) ?? []);
  if (topics.length === 0) return null;
  return (
    <p className="sl-print-topics">
      {messages.list.topics}
      {': '}
      <TextList>
        {topics.map((topic) => (
          <Text key={topic.id} value={topic.label} />
        ))}
      </TextList>
    </p>
  );
}

function PassageOnPaper({ dataset, locale, printed }: Parts & { readonly printed: PrintedPassage }) {
  const messages = useMessages();
  const { passage, reference } = printed;
  const source = dataset.sourceById.get(passage.source);
  return (
    <blockquote className="sl-print-quote">
      <p lang={source?.language || undefined}>
        <Text
          value={passage.exact}
          limit={WORDS_LIMIT}
          language={source?.language}
          className={passage.speaker === undefined ? '' : 'sl-speech'}
        />
        {NO_BREAK}
        <span className="sl-print-reference">
          {reference === null ? messages.event.sourceNotAvailable : messages.print.reference(reference)}
        </span>
      </p>
      <SpeakerLine dataset={dataset} passage={passage} locale={locale} />
    </blockquote>
  );
}
