import { useRef } from 'react';
import type { Ref } from 'react';
import { formatDate } from '../../dataset/format-date.ts';
import type { Dataset, Passage, TimelineEvent } from '../../dataset/model.ts';
import { sourcesOf } from '../../timeline/filter/agreement.ts';
import { useHosting } from '../explorer/hosting.tsx';
import { useMessages } from '../messages/messages.tsx';
import { CopyButton } from '../text/copy-button.tsx';
import { Icon } from '../text/icon.tsx';
import { LongText } from '../text/long-text.tsx';
import { LABEL_LIMIT } from '../text/label-limit.ts';
import { Text } from '../text/text.tsx';
import { Agreement, AgreementLine } from './agreement.tsx';
import { DateLine } from './date-line.tsx';
import { EventFacts } from './event-facts.tsx';
import { EventNav } from './event-nav.tsx';
import type { EventPosition } from './event-nav.tsx';
import { EventPicture } from './event-picture.tsx';
import { orderPassages } from './order-passages.ts';
import { OtherDates } from './other-dates.tsx';
import { PlaceAndSummary } from './place-and-summary.tsx';
import { QuoteList } from './quote-list.tsx';
import { ShareTextButton } from './share-text-button.tsx';
import { TopicTags } from './topic-tags.tsx';
import './event.css';

export interface EventPanelProps {
  readonly dataset: Dataset;
  readonly event: TimelineEvent;
  /** The passage that is selected; one that the event doesn't rest on counts as none. */
  readonly passage: Passage | null;
  /** Ids of the topics filtered for: what was said about them comes first. */
  readonly wantedTopics: readonly string[];
  /** What the reader searches for, as typed. */
  readonly search?: string;
  readonly locale: string;
  readonly position: EventPosition;
  /** The title, focusable by code. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
  readonly onToggleTopic: (topic: string) => void;
  readonly onReadInArticle: (passage: string) => void;
  readonly onSelectPassage: (passage: string) => void;
  /** The full address of the event, or of one of its quotes. */
  readonly linkFor: (passage: string | null) => string;
  /** Puts a text on the clipboard, or rejects; by default the browser's own. */
  readonly copyText?: (text: string) => Promise<void>;
  /** The way back to what stands before the panel on a small screen, and what it is called. */
  readonly back?: { readonly label: string; readonly go: () => void } | undefined;
}

/**
 * One event, with all that is said of it and who says so. The first line stays in sight while the rest scrolls.
 *
 *     Saturday, 16 November 2024   ‹ 6 of 9 › ×
 *     Last meeting as presidents, Lima           h2
 *     Lima, Peru · what it was
 *     Reported by 2 independent sources ↓
 *     the dates that others give, and in which words
 *     (● Summits) (● North Korea) (+6)
 *     people · how the date is known
 *     Share… · Copy link to this event
 *     WHAT WAS SAID          quotes
 *     HOW IT WAS REPORTED    reporting passages
 *     SOURCES                how many agree, who retells whom
 *     picture
 */
export function EventPanel(props: EventPanelProps) {
  const messages = useMessages();
  const { event, locale, headingRef, position, back, ...rest } = props;
  return (
    <section className="sl-event" aria-label={messages.event.region}>
      {back ? (
        <button type="button" className="sl-link-button sl-event-back" onClick={back.go}>
          <Icon name="up" />
          {back.label}
        </button>
      ) : null}
      <div className="sl-event-head">
        <p className="sl-event-date">
          <DateLine date={event.date} locale={locale} dateStyle="full" />
        </p>
        <EventNav
          position={position}
          onPrevious={props.onPrevious}
          onNext={props.onNext}
          onClose={props.onClose}
        />
      </div>
      <h2 className="sl-event-title" tabIndex={-1} ref={headingRef}>
        <Text value={event.title} />
      </h2>
      {/* What was opened and copied belongs to one event; the heading and the way to the next keep their focus. */}
      <EventBody key={event.id} event={event} locale={locale} {...rest} />
    </section>
  );
}

function EventBody(props: Omit<EventPanelProps, 'headingRef' | 'position' | 'back'>) {
  const messages = useMessages();
  const { hasLinks } = useHosting();
  const { dataset, event, locale, wantedTopics, linkFor, copyText, onReadInArticle } = props;
  const sources = useRef<HTMLHeadingElement>(null);
  const { speech, reporting, all, reportingFirst } = orderPassages(
    dataset,
    event,
    wantedTopics,
    props.search,
  );
  const selected = props.passage && all.includes(props.passage) ? props.passage : null;
  const shared = {
    selected,
    marked: all[0],
    others: all[0]?.topics.some((topic) => wantedTopics.includes(topic)) ?? false,
    parts: {
      dataset,
      locale,
      wantedTopics,
      linkFor,
      copyText,
      onReadInArticle,
      onSelectPassage: props.onSelectPassage,
    },
  };
  const said = (
    <QuoteList
      {...shared}
      key="said"
      heading={messages.event.said}
      passages={speech}
      empty={reporting.length === 0 ? messages.event.nothingFromSources : messages.event.noSpeech}
    />
  );
  const reported = (
    <QuoteList {...shared} key="reported" heading={messages.event.reported} passages={reporting} />
  );
  return (
    <>
      {event.title.length > LABEL_LIMIT ? <LongText value={event.title} limit={LABEL_LIMIT} /> : null}
      <PlaceAndSummary event={event} />
      {sourcesOf(dataset, event).length === 0 ? null : (
        <p className="sl-event-agreement">
          <button type="button" className="sl-link-button" onClick={() => sources.current?.focus()}>
            <AgreementLine dataset={dataset} event={event} />
          </button>
        </p>
      )}
      <OtherDates dataset={dataset} event={event} locale={locale} onReadInArticle={onReadInArticle} />
      <TopicTags
        dataset={dataset}
        event={event}
        wantedTopics={wantedTopics}
        onToggleTopic={props.onToggleTopic}
      />
      <EventFacts dataset={dataset} event={event} />
      <div className="sl-acts sl-event-acts">
        <ShareTextButton
          shared={() => ({
            title: event.title,
            text: `${event.title}, ${formatDate(event.date, locale, 'long')}`,
            url: linkFor(null),
          })}
        />
        {hasLinks ? (
          <CopyButton
            icon="link"
            label={messages.event.copyEventLink}
            text={() => linkFor(null)}
            copyText={copyText}
          />
        ) : null}
      </div>
      {reportingFirst ? [reported, said] : [said, reported]}
      <Agreement dataset={dataset} event={event} headingRef={sources} />
      {event.image ? <EventPicture picture={event.image} /> : null}
    </>
  );
}
