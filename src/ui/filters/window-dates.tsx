import { useId, useRef, useState } from 'react';
import type { Interval } from '../../base/interval.ts';
import { formatSpan } from '../../dataset/format-span.ts';
import { windowOf } from '../../state/selectors.ts';
import type { WindowProblem } from '../../state/typed-window.ts';
import { windowToEdtf } from '../../state/window-edtf.ts';
import { useLocale, useMessages } from '../messages/messages.tsx';
import { DateField } from './date-field.tsx';
import { useDateDraft } from './use-date-draft.ts';
import './window-dates.css';

export interface WindowDatesProps {
  /** The window on screen, and its edges as the view holds them: null where they fit everything. */
  readonly window: Interval;
  readonly from: string | null;
  readonly to: string | null;
  /** The window that fits everything, and when the first and the last event are. */
  readonly fit: Interval;
  readonly span: Interval;
  /** The window that fits what is filtered; null where that is everything, or nothing. */
  readonly filteredFit: Interval | null;
  readonly onDates: (from: string | null, to: string | null) => void;
  readonly onWindow: (window: Interval | null) => void;
}

/**
 * The window set exactly, by two dates as people type them. The fields follow the window while it is zoomed and dragged.
 *
 * ```
 * From [2022      ]  To [2024-11   ]
 * ( Apply )  Show everything  Fit what is filtered
 * ```
 */
export function WindowDates(props: WindowDatesProps) {
  const messages = useMessages();
  const locale = useLocale();
  const id = useId();
  const fromField = useRef<HTMLInputElement>(null);
  const toField = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const draft = useDateDraft(props.from, props.to, props.fit);
  const say = messages.dates;
  const onScreen = windowToEdtf(props.window);
  const fitted = props.from === null && props.to === null;

  const explain = (problem: WindowProblem | undefined, side: 'from' | 'to'): string | null => {
    switch (problem) {
      case undefined:
        return null;
      case 'form':
      case 'absent':
      case 'order':
        return say[problem];
      case 'open':
        return side === 'from' ? say.noStart : say.noEnd;
      case 'late':
      case 'early':
        return say[problem](formatSpan(props.span, locale));
    }
  };
  const tell = (window: Interval) => setSaid(say.shown(formatSpan(window, locale)));
  const apply = () => {
    const typed = draft.apply();
    if ('problems' in typed) {
      (typed.problems.from ? fromField : toField).current?.focus();
      return;
    }
    props.onDates(typed.from, typed.to);
    tell(windowOf(typed, props.fit));
  };
  const show = (window: Interval | null) => {
    draft.discard();
    props.onWindow(window);
    tell(window ?? props.fit);
  };
  const field = (side: 'from' | 'to') => ({
    label: say[side],
    value: draft[side],
    placeholder: onScreen[side],
    problem: explain(draft.problems[side], side),
    hintId: `${id}hint`,
    onChange: (text: string) => draft.set(side, text),
    onApply: apply,
    onDiscard: draft.discard,
  });
  return (
    <fieldset className="sl-facet sl-dates">
      <legend className="sl-section-title">{say.heading}</legend>
      <div className="sl-dates-fields">
        <DateField {...field('from')} inputRef={fromField} />
        <DateField {...field('to')} inputRef={toField} />
      </div>
      <p className="sl-quiet" id={`${id}hint`}>
        {say.hint}
      </p>
      <p className="sl-dates-acts">
        <button type="button" className="sl-button" onClick={apply}>
          {say.apply}
        </button>
        {/* Disabled in truth they would lose the focus of the very press that disables them. */}
        <button
          type="button"
          className="sl-link-button"
          aria-disabled={fitted || undefined}
          onClick={fitted ? undefined : () => show(null)}
        >
          {say.everything}
        </button>
        {props.filteredFit ? (
          <button type="button" className="sl-link-button" onClick={() => show(props.filteredFit)}>
            {say.fitFiltered}
          </button>
        ) : null}
      </p>
      <p className="sl-visually-hidden" aria-live="polite">
        {said}
      </p>
    </fieldset>
  );
}
