import { useId, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import './dialog.css';

/**
 * A modal dialog of the browser's own: the rest of the page is out of reach meanwhile, Escape and a press beside it close it,
 * and the focus goes back to where it was. Draw it only while it is open.
 *
 * ```
 * Title                                ×
 * children, which scroll below it
 * ```
 */
export function ModalDialog(props: {
  readonly title: string;
  /** What the button says that closes it. */
  readonly close: string;
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const node = dialog.current;
    node?.showModal();
    // Closed by whatever takes it away, while it is still in the page, so that the browser gives the focus back.
    return () => node?.close();
  }, []);
  // Told at once: the browser's event comes a task later, and whoever opens the dialog again in between would be overruled by it.
  const isTold = useRef(false);
  const tell = () => {
    if (isTold.current) return;
    isTold.current = true;
    props.onClose();
  };
  const shut = () => {
    dialog.current?.close();
    tell();
  };
  return (
    <dialog
      className={`sl-dialog ${props.className}`}
      aria-labelledby={title}
      ref={dialog}
      // Not that of a file chooser inside, which bubbles.
      onCancel={(event) => {
        if (event.target === event.currentTarget) shut();
      }}
      // Closed by another way. The event comes late: the dialog may be open again, as when React tries its effects twice.
      onClose={(event) => {
        if (!event.currentTarget.open) tell();
      }}
      // Its keys are its own: none of them must walk in the chart behind it.
      onKeyDown={(event) => event.stopPropagation()}
      // What lies around the dialog's content is, to the browser, the dialog itself.
      onClick={(event) => {
        if (event.target === event.currentTarget) shut();
      }}
    >
      <div>
        <div className="sl-dialog-head">
          <h2 id={title}>{props.title}</h2>
          <button
            type="button"
            className="sl-close"
            aria-label={props.close}
            title={props.close}
            onClick={shut}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
            </svg>
          </button>
        </div>
        {props.children}
      </div>
    </dialog>
  );
}
