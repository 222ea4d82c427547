import { useRef } from 'react';
import { formatDate } from '../../dataset/format-date.ts';
import type { Change } from '../../dataset/model.ts';
import { useLocale, useMessages } from '../messages/messages.tsx';
import { CorrectionList } from './correction-list.tsx';
import { newestFirst } from './newest-first.ts';

/**
 * A quiet line that says when the story was last corrected, and opens what was corrected; nothing where nothing was. What
 * opens lies over the page, so that nothing moves.
 *
 *     ▸ Corrected 21 November 2026
 */
export function Corrections(props: { readonly changes: readonly Change[] }) {
  const messages = useMessages();
  const details = useRef<HTMLDetailsElement>(null);
  const locale = useLocale();
  const { changes } = props;
  const [newest] = newestFirst(changes);
  if (newest === undefined) return null;
  const close = () => details.current?.removeAttribute('open');
  return (
    <details
      className="sl-corrections"
      ref={details}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        event.stopPropagation();
        close();
        details.current.querySelector('summary')?.focus();
      }}
      onBlur={(event) => {
        // Whoever goes on elsewhere has read it.
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <summary>{messages.reading.corrected(formatDate(newest.date, locale, 'long'))}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what may scroll must be reachable to be scrolled by keys */}
      <section className="sl-corrections-box" aria-label={messages.page.changes} tabIndex={0}>
        <CorrectionList changes={changes} locale={locale} />
      </section>
    </details>
  );
}
