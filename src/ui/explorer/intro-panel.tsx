import { formatDate } from '../../dataset/format-date.ts';
import type { Dataset, TimelineEvent } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { Text } from '../text/text.tsx';

/** What stands beside the timeline before an event is chosen: where to begin, and what was corrected. */
export function IntroPanel(props: {
  readonly dataset: Dataset;
  readonly first: TimelineEvent | undefined;
  readonly locale: string;
  readonly onBegin: () => void;
}) {
  const messages = useMessages();
  const { dataset, first, locale } = props;
  return (
    <div className="sl-intro">
      <p className="sl-intro-lead">{messages.page.everyClaim}</p>
      <p className="sl-quiet">{messages.page.intro}</p>
      {first ? (
        <button type="button" className="sl-begin" onClick={props.onBegin}>
          <span className="sl-begin-word">{messages.page.begin}</span>
          <span className="sl-label-date">{formatDate(first.date, locale, 'long')}</span>
          <span className="sl-together-title">
            <Text value={first.title} />
          </span>
        </button>
      ) : null}
      {dataset.changes.length > 0 ? (
        <section aria-label={messages.page.changes}>
          <h2 className="sl-section-title">{messages.page.changes}</h2>
          <ul className="sl-changes">
            {dataset.changes.map((change) => (
              <li key={`${change.date.edtf} ${change.note}`}>
                <span className="sl-label-date">{formatDate(change.date, locale, 'long')}</span>{' '}
                <Text value={change.note} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
