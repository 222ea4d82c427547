import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { formatDate } from '../../dataset/format-date.ts';
import type { TimelineEvent } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { Icon } from '../text/icon.tsx';
import { Text } from '../text/text.tsx';

/** The panel counts as in sight from so much of it on: its first line and its title. */
const IN_SIGHT = '-110px';

/**
 * Where the panel of an event stands below the timeline, and below the screen: a line at the screen's lower edge that says what is
 * open and leads to it. It takes no room of its own, and goes when the panel comes into sight.
 *
 *     16 November 2024 · Last meeting as presidents, Lima  ↓
 */
export function PeekBar(props: {
  readonly event: TimelineEvent;
  readonly locale: string;
  readonly panel: RefObject<HTMLElement | null>;
  readonly onGo: () => void;
}) {
  const messages = useMessages();
  const { event, locale, panel, onGo } = props;
  const isBelow = useIsBelow(panel);
  if (!isBelow) return null;
  return (
    <div className="sl-peek">
      <button type="button" onClick={onGo}>
        <span className="sl-visually-hidden">
          {messages.page.skip}
          {': '}
        </span>
        <span className="sl-peek-date">{formatDate(event.date, locale, 'long')}</span>{' '}
        <span className="sl-peek-title">
          <Text value={event.title} limit={120} />
        </span>
        <Icon name="down" />
      </button>
    </div>
  );
}

/** Whether an element lies below what is in sight; never while it is in sight or above, or where that can't be known. */
function useIsBelow(element: RefObject<HTMLElement | null>): boolean {
  const [isBelow, setBelow] = useState(false);
  useEffect(() => {
    if (!element.current || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const latest = entries.at(-1);
        if (latest) setBelow(!latest.isIntersecting && latest.boundingClientRect.top > 0);
      },
      { rootMargin: `0px 0px ${IN_SIGHT} 0px` },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isBelow;
}
