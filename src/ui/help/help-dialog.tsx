import { useEffect, useId, useRef } from 'react';
import { useMessages } from '../messages/messages.tsx';
import { HelpKeys } from './help-keys.tsx';
import { HelpReading } from './help-reading.tsx';
import { WithoutIcon } from '../filters/topic-choice.tsx';
import './help.css';

/**
 * How to read the chart, its keys, and the filters, in a modal dialog of the browser's own: the rest of the page
 * is out of reach meanwhile, Escape closes it, and the focus goes back to where it was. Draw it only while it is open.
 *
 * ```
 * How to read this timeline            ×
 * THE CHART          | KEYS
 * ●  a full dot …    | ← →  before, after
 * ────────────────   | FINDING AND FILTERING
 * ```
 */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const say = messages.help;
  useEffect(() => {
    const node = dialog.current;
    node?.showModal();
    // Closed by whatever takes it away, so that the browser gives the focus back.
    return () => node?.close();
  }, []);
  return (
    <dialog
      className="sl-help"
      aria-labelledby={title}
      ref={dialog}
      // The event comes a moment after the closing: the dialog may be open again by then, as when React tries its effects twice.
      onClose={(event) => {
        if (!event.currentTarget.open) onClose();
      }}
      // Its keys are its own: none of them must walk in the chart behind it.
      onKeyDown={(event) => event.stopPropagation()}
      // What lies around the dialog's content is, to the browser, the dialog itself.
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div className="sl-help-content">
        <div className="sl-help-head">
          <h2 id={title}>{say.title}</h2>
          <button
            type="button"
            className="sl-close"
            aria-label={say.close}
            title={say.close}
            onClick={() => dialog.current?.close()}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
            </svg>
          </button>
        </div>
        <div className="sl-help-columns">
          <HelpReading />
          <div>
            <section>
              <h3 className="sl-section-title">{say.filters}</h3>
              <ul className="sl-help-list">
                <li>{say.wanted}</li>
                <li className="sl-help-with-icon">
                  <WithoutIcon />
                  <span>{say.unwanted}</span>
                </li>
                <li>{say.more}</li>
                <li>{say.counts}</li>
                <li>{say.address}</li>
              </ul>
            </section>
            <HelpKeys />
          </div>
        </div>
      </div>
    </dialog>
  );
}
