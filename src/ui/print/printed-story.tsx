import { useMemo } from 'react';
import { civilToMs, MS_PER_DAY, msToCivil } from '../../base/civil.ts';
import { isClosed } from '../../base/interval.ts';
import type { Interval } from '../../base/interval.ts';
import { formatSpan } from '../../dataset/format-date.ts';
import type { Dataset, TimelineEvent } from '../../dataset/model.ts';
import type { Records } from '../../dataset/records.ts';
import { columnsOf } from '../../timeline/columns/columns.ts';
import type { Filter, Selection } from '../../timeline/model.ts';
import { spanOfSelection } from '../../timeline/selected-span.ts';
import { archiveOf } from '../data/archive/archive-of.ts';
import { archiveViews } from '../data/archive/archive-views.ts';
import { CorrectionList } from '../corrections/correction-list.tsx';
import { headYears } from '../../dataset/year-heading.ts';
import { filterWords } from '../export/filter-words.ts';
import { useMessages } from '../messages/messages.tsx';
import { Text } from '../text/text.tsx';
import { planPrint } from './print-plan.ts';
import { PrintedEvent } from './printed-event.tsx';
import { PrintedSources } from './printed-sources.tsx';
import './print.css';

const DESCRIPTION_LIMIT = 2_000;

/**
 * A story on paper, whatever view it is printed from: all events that pass the filters with all their passages, each with the
 * number of its source, and the sources at the end.
 *
 *     Biden and Xi, face to face
 *     Four years of summit diplomacy …
 *     6 of 17 events · 2021 – 2025
 *     Filters: …
 *     https://…
 *     ────────────────────────────────
 *     2021
 *     January 2021
 *     Biden takes office
 *       This will mark the third in-person meeting … [1]
 *     ────────────────────────────────
 *     Sources
 *     [1] Caliber.Az: …
 */
export function PrintedStory(props: {
  readonly dataset: Dataset;
  /** Those that pass the filter, in time order. */
  readonly events: Records<TimelineEvent>;
  /** The same as a selection. */
  readonly selection: Selection;
  readonly filter: Filter;
  readonly locale: string;
  /** The address of the view. */
  readonly address: string;
}) {
  const messages = useMessages();
  const views = archiveViews();
  const { dataset, events, selection, filter, locale, address } = props;
  // Of an archive what is at hand may lie anywhere.
  const plan = useMemo(
    () => planPrint(dataset, archiveOf(dataset)?.eventsAtHand(selection) ?? events, filter),
    [dataset, events, selection, filter],
  );
  const headings = headYears(
    plan.events.map(({ event }) => event),
    locale,
  );
  const known = spanOfSelection(columnsOf(dataset), selection);
  const span = known && inWholeYears(known);
  const filters = filterWords(dataset, filter, messages);
  return (
    <div className="sl-print">
      <header className="sl-print-head">
        <h1>
          <Text value={dataset.title} />
        </h1>
        {dataset.description === '' ? null : (
          <p className="sl-print-description">
            <Text value={dataset.description} limit={DESCRIPTION_LIMIT} />
          </p>
        )}
        <p>
          {messages.filters.shown(events.length, dataset.events.length)}
          {span === null ? null : ` · ${formatSpan(span, locale)}`}
        </p>
        {filters.length === 0 ? null : (
          <p>
            {messages.print.filters}
            {': '}
            {filters.join('; ')}
          </p>
        )}
        <p>
          <a className="sl-print-address" href={address} dir="ltr">
            {address}
          </a>
        </p>
        {plan.events.length < events.length ? (
          <p className="sl-print-cut">
            {archiveOf(dataset) !== null && views ? (
              <views.PrintedPart printed={plan.events.length} of={events.length} />
            ) : (
              messages.print.cut(plan.events.length, events.length)
            )}
          </p>
        ) : null}
      </header>
      {events.length === 0 ? (
        <p>{dataset.events.length === 0 ? messages.filters.noEvents : messages.filters.noneMatch}</p>
      ) : (
        <ol className="sl-print-events" aria-label={messages.list.events}>
          {plan.events.map((planned, index) => {
            const heading = headings[index]?.heading ?? null;
            return (
              <li key={planned.event.id}>
                {heading === null ? null : <h2>{heading}</h2>}
                <PrintedEvent dataset={dataset} locale={locale} planned={planned} />
              </li>
            );
          })}
        </ol>
      )}
      <PrintedSources sources={plan.sources} locale={locale} />
      {dataset.changes.length === 0 ? null : (
        <section className="sl-print-changes">
          <h2>{messages.page.changes}</h2>
          <CorrectionList changes={dataset.changes} locale={locale} isWhole />
        </section>
      )}
    </div>
  );
}

/** More than a year is told in years: "2022" as the first of the dates must not become "January 2022". */
function inWholeYears(span: Interval): Interval {
  if (!isClosed(span) || span.end - span.start <= 366 * MS_PER_DAY) return span;
  return {
    start: civilToMs(msToCivil(span.start).year),
    end: civilToMs(msToCivil(span.end - 1).year + 1),
  };
}
