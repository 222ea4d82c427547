import type { Ref } from 'react';
import type { Dataset, Source, TimelineEvent } from '../../dataset/model.ts';
import { independentSources } from '../../timeline/filter/agreement.ts';
import type { IndependentSource } from '../../timeline/filter/agreement.ts';
import { useMessages } from '../messages/messages.tsx';
import { sourceName } from '../source/source-name.ts';
import { Filled } from '../text/filled.tsx';
import { ShowMoreButton } from '../text/show-more-button.tsx';
import { Text } from '../text/text.tsx';
import { useShowMore } from '../text/use-show-more.ts';

const VOICES_PER_STEP = 20;

/** How many sources report an event and how many of them are independent, in a line; nothing where none does. */
export function AgreementLine(props: { readonly dataset: Dataset; readonly event: TimelineEvent }) {
  const messages = useMessages();
  const voices = independentSources(props.dataset, props.event);
  if (voices.length === 0) return null;
  const sources = voices.reduce((sum, voice) => sum + voice.sources.length, 0);
  return messages.event.reportedByIndependent(sources, voices.length);
}

/**
 * Who reports an event: sources that retell the same reporting stand together as one voice, and it is said whose
 * reporting they retell.
 */
export function Agreement(props: {
  readonly dataset: Dataset;
  readonly event: TimelineEvent;
  /** Names the part, for what leads to it. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
}) {
  const messages = useMessages();
  const { dataset, event, headingRef } = props;
  const voices = independentSources(dataset, event);
  const list = useShowMore(voices.length, VOICES_PER_STEP);
  if (voices.length === 0) return null;
  return (
    <section className="sl-event-part">
      <h3 className="sl-section-title" tabIndex={-1} ref={headingRef}>
        {messages.event.sourcesHeading}
      </h3>
      <p>
        <AgreementLine dataset={dataset} event={event} />
      </p>
      <ul className="sl-voices">
        {voices.slice(0, list.shown).map((voice) => (
          <Voice key={voice.key} voice={voice} />
        ))}
      </ul>
      <ShowMoreButton list={list} />
    </section>
  );
}

function Voice({ voice }: { readonly voice: IndependentSource }) {
  const messages = useMessages();
  const { sources } = voice;
  return (
    <li>
      {sources.map((source, index) => (
        <span key={source.id}>
          {index > 0 ? ' · ' : null}
          <NamedSource source={source} />
        </span>
      ))}
      {sources.length > 1 ? (
        <span className="sl-voice-note"> — {messages.event.oneVoice(sources.length)}</span>
      ) : null}
    </li>
  );
}

function NamedSource({ source }: { readonly source: Source }) {
  const messages = useMessages();
  const { origin } = source;
  return (
    <>
      <Text value={sourceName(source)} />
      {origin === undefined ? null : (
        <span className="sl-voice-note">
          {', '}
          <Filled say={messages.event.retells}>
            <Text value={origin} />
          </Filled>
        </span>
      )}
    </>
  );
}
