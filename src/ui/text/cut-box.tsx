import type { ReactNode } from 'react';
import { useMessages } from '../messages/messages.tsx';
import type { Cut } from './use-cut.ts';

/** What shows a text that may be cut: opened, it scrolls inside its own box, so that the layout around it keeps its size. */
export function CutBox(props: { readonly cut: Cut; readonly label: string; readonly children: ReactNode }) {
  const messages = useMessages();
  const { cut, children } = props;
  if (!cut.isLong) return children;
  return (
    <>
      {cut.isOpen ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable to be scrolled by keys
        <section className="sl-scroll-box" aria-label={props.label} tabIndex={0}>
          {children}
        </section>
      ) : (
        children
      )}
      <button
        type="button"
        className="sl-link-button sl-cut-button"
        aria-expanded={cut.isOpen}
        onClick={cut.toggle}
      >
        {cut.isOpen ? messages.text.showLess : messages.text.showAll}
      </button>
    </>
  );
}
