import { useEffect, useId, useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { calendarCoverage } from '../../export/calendar-days.ts';
import { hasFilters } from '../../state/selectors.ts';
import { archiveOf } from '../data/archive/archive-of.ts';
import { archiveViews } from '../data/archive/archive-views.ts';
import { MOST_SAVED } from '../data/archive/most-saved.ts';
import { useMessages } from '../messages/messages.tsx';
import { focusedElement } from '../text/focused-element.ts';
import { EXPORT_KINDS } from './export-kind.ts';
import type { ExportKind } from './export-kind.ts';
import { ExportOutcomeNote } from './export-outcome.tsx';
import type { ExportSubject } from './export-subject.ts';
import type { Exporting } from './exporting.ts';

const NEXT_KEYS: ReadonlyMap<string, 'next' | 'previous' | 'first' | 'last'> = new Map([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
]);

/** What the view can be saved as, each with what it will hold, and what became of the last wish. Arrow keys go through it. */
export function ExportPanel(props: {
  readonly id: string;
  readonly subject: ExportSubject;
  readonly exporting: Exporting;
}) {
  const { id, subject, exporting } = props;
  const { story, dataset } = subject;
  const messages = useMessages();
  const views = archiveViews();
  const say = messages.export;
  const list = useRef<HTMLUListElement>(null);
  const scope = useId();
  const shown = story.events.length;
  useEffect(() => {
    buttonsIn(list.current)[0]?.focus();
  }, []);
  // Events of an archive are fetched for a file, and a picture needs none.
  const isTooMuch = archiveOf(dataset) !== null && shown > MOST_SAVED;
  const holds = useHolds(subject);
  const names: Record<ExportKind, string> = {
    svg: say.svg,
    png: say.png,
    'events-csv': say.eventsCsv,
    'quotes-csv': say.quotesCsv,
    json: say.json,
    ics: say.ics,
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const where = NEXT_KEYS.get(event.key);
    if (where === undefined) return;
    event.preventDefault();
    // Arrow keys walk in the chart, too.
    event.stopPropagation();
    moveFocus(buttonsIn(list.current), where);
  };
  return (
    <div className="sl-export-panel" id={id} role="group" aria-label={say.panel} aria-describedby={scope}>
      <p className="sl-export-scope" id={scope}>
        {hasFilters(story.filter)
          ? say.filtered(messages.filters.shown(shown, dataset.events.length))
          : say.all(shown)}
      </p>
      <ul ref={list} onKeyDown={onKeyDown}>
        {EXPORT_KINDS.map((kind) => (
          <li key={kind} className="sl-export-item">
            {/* What it holds is beside the button and not in it, so that the button's name is what is written on it. */}
            <button
              type="button"
              className="sl-export-kind"
              disabled={shown === 0 || (isTooMuch && !isPicture(kind))}
              aria-describedby={`${id}-${kind}-holds`}
              onClick={() => exporting.start(kind)}
            >
              {names[kind]}
            </button>
            <p className="sl-export-holds" id={`${id}-${kind}-holds`}>
              {isTooMuch && !isPicture(kind) && views ? <views.MostSaved /> : holds[kind]}
            </p>
          </li>
        ))}
      </ul>
      <ExportOutcomeNote exporting={exporting} />
    </div>
  );
}

/** What each kind will hold, in words. */
function useHolds({ dataset, story }: ExportSubject): Record<ExportKind, string> {
  const { export: say } = useMessages();
  const { events, reporting } = story;
  const isArchive = archiveOf(dataset) !== null;
  // How their dates fit a calendar is known when they have been fetched.
  const calendar = useMemo(
    () => (isArchive ? { bounded: 0, leftOut: 0 } : calendarCoverage(events)),
    [isArchive, events],
  );
  return useMemo(
    () => ({
      svg: say.svgHolds,
      png: say.pngHolds,
      'events-csv': say.eventsCsvHolds(events.length),
      'quotes-csv': isArchive ? '' : say.quotesCsvHolds(reporting.passages),
      json: isArchive
        ? say.eventsCsvHolds(events.length)
        : say.jsonHolds(events.length, reporting.passages, reporting.sources),
      ics: [
        say.icsHolds,
        calendar.bounded > 0 ? say.icsBounded(calendar.bounded) : '',
        calendar.leftOut > 0 ? say.icsLeftOut(calendar.leftOut) : '',
      ]
        .filter(Boolean)
        .join('. '),
    }),
    [say, events, reporting, calendar, isArchive],
  );
}

function isPicture(kind: ExportKind): boolean {
  return kind === 'svg' || kind === 'png';
}

function buttonsIn(list: HTMLElement | null): HTMLButtonElement[] {
  return list ? [...list.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')] : [];
}

function moveFocus(
  buttons: readonly HTMLButtonElement[],
  where: 'next' | 'previous' | 'first' | 'last',
): void {
  const at = buttons.findIndex((button) => button === focusedElement());
  const next = {
    next: (at + 1) % buttons.length,
    previous: (at <= 0 ? buttons.length : at) - 1,
    first: 0,
    last: buttons.length - 1,
  }[where];
  buttons[next]?.focus();
}
