import { useId } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/messages.tsx';

/** How many events the drawn example stands for. */
const IN_EXAMPLE = 4;

/** What the chart's marks mean, each beside a tiny drawing in the chart's own colours and strokes. */
export function HelpReading() {
  const messages = useMessages();
  const id = useId();
  const say = messages.help;
  const items: readonly { readonly says: string; readonly drawing: ReactNode }[] = [
    { says: say.dot, drawing: <circle className="sl-dot sl-topic-0" cx="32" cy="14" r="5.5" /> },
    {
      says: say.bar,
      drawing: (
        <>
          <rect className="sl-bar sl-topic-6" x="6" y="8.5" width="52" height="11" rx="5.5" />
          <circle className="sl-dot sl-topic-6" data-hollow cx="32" cy="14" r="5.5" />
        </>
      ),
    },
    {
      says: say.fade,
      drawing: (
        <>
          <linearGradient id={`${id}fade`}>
            <stop className="sl-help-fade" offset="0" stopOpacity="0" />
            <stop className="sl-help-fade" offset="1" stopOpacity="0.34" />
          </linearGradient>
          <rect x="6" y="8.5" width="52" height="11" rx="5.5" fill={`url(#${id}fade)`} />
          <circle className="sl-dot sl-topic-5" data-hollow cx="52" cy="14" r="5.5" />
        </>
      ),
    },
    {
      says: say.thread,
      drawing: (
        <g className="sl-thread">
          <line x1="32" x2="32" y1="5" y2="37" />
          <circle className="sl-dot sl-topic-2" cx="32" cy="6" r="5" />
          <circle className="sl-dot sl-topic-7" cx="32" cy="21" r="5" />
          <circle className="sl-dot sl-topic-8" cx="32" cy="36" r="5" />
        </g>
      ),
    },
    {
      says: say.count,
      drawing: (
        <g className="sl-count sl-topic-4">
          <rect x="23" y="5" width="18" height="18" rx="9" />
          <text x="32" y="14">
            {messages.chart.inDot(IN_EXAMPLE)}
          </text>
        </g>
      ),
    },
    {
      says: say.otherDate,
      drawing: (
        <g>
          <line className="sl-other-date-line" x1="12" x2="52" y1="14" y2="14" />
          <circle className="sl-other-date-dot" cx="12" cy="14" r="5" />
          <circle className="sl-dot sl-topic-0" cx="52" cy="14" r="6.5" />
        </g>
      ),
    },
    {
      says: say.frame,
      drawing: (
        <g className="sl-help-frame">
          <path d="M9 22v-3M17 22v-7M25 22v-4M33 22v-11M40 22v-5M54 22v-6" />
          <rect x="13" y="5" width="34" height="19" rx="4" />
          <path className="sl-help-grip" d="M13 11.5v6M47 11.5v6" />
        </g>
      ),
    },
  ];
  return (
    <section>
      <h3 className="sl-section-title">{say.reading}</h3>
      <p>{say.row}</p>
      <ul className="sl-help-marks">
        {items.map(({ says, drawing }) => (
          <li key={says}>
            <svg width="64" height={says === say.thread ? 42 : 28} aria-hidden="true">
              {drawing}
            </svg>
            <span>{says}</span>
          </li>
        ))}
      </ul>
      <p>{say.moving}</p>
    </section>
  );
}
