import { useId, useMemo, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import type { Dataset } from '../../dataset/model.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { Story } from '../explorer/use-story.ts';
import { useHosting } from '../explorer/hosting.tsx';
import { useLanguage, useMessages } from '../messages/messages.tsx';
import { ExportPart } from './export-part.tsx';
import type { ExportSubject } from './export-subject.ts';
import { useExport } from './use-export.ts';
import { usePressOutside } from './use-press-outside.ts';
import './export.css';

export interface ExportMenuProps {
  readonly dataset: Dataset;
  readonly story: Story;
  readonly state: ViewState;
  readonly locale: string;
  /** The full address that opens a view. */
  readonly linkFor: (state: ViewState) => string;
}

/**
 * A button that opens what the view can be saved as. The panel stays open after a press, so that one sees what became of it
 * and can take another; Escape, a press elsewhere or leaving it by Tab closes it. While a file is being made it stays, for
 * closing it would end that: only Escape, or its own button to cancel, does.
 *
 * ```
 * (Export ▾)
 * ┌─────────────────────────────┐
 * │ 6 of 9 events, as filtered  │
 * │ Picture (SVG)               │
 * │   sharp at any size         │
 * │ …                           │
 * │ Download started: talks.svg │
 * └─────────────────────────────┘
 * ```
 */
export function ExportMenu(props: ExportMenuProps) {
  const { dataset, story, state, locale, linkFor } = props;
  const messages = useMessages();
  const { direction } = useLanguage();
  const { hasLinks } = useHosting();
  const panel = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const subject = useMemo<ExportSubject>(
    () => ({ dataset, story, state, locale, linkFor, hasLinks, messages, direction }),
    [dataset, story, state, locale, linkFor, hasLinks, messages, direction],
  );
  const exporting = useExport(subject);
  const close = () => {
    setOpen(false);
    exporting.reset();
  };
  const leave = () => {
    if (exporting.outcome.is !== 'working') close();
  };
  usePressOutside(root, open, leave);
  if (dataset.events.length === 0) return null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // The rest of the page has its own Escape.
    event.preventDefault();
    event.stopPropagation();
    close();
    button.current?.focus();
  };
  const onBlur = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (to instanceof Node && !event.currentTarget.contains(to)) leave();
  };
  return (
    <div role="presentation" className="sl-export" ref={root} onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        type="button"
        className="sl-button sl-export-button"
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        ref={button}
        onClick={() => (open ? leave() : setOpen(true))}
      >
        {messages.export.open}
      </button>
      {open ? <ExportPart id={panel} subject={subject} exporting={exporting} /> : null}
    </div>
  );
}
