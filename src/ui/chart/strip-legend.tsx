import { useMessages } from '../messages/messages.tsx';

/** What the shades of strips stand for: from so many events on in a piece of a row. For the eye; marks say their counts. */
export function StripLegend({ counts }: { readonly counts: readonly number[] }) {
  const { chart } = useMessages();
  return (
    <div className="sl-strip-legend" aria-hidden="true">
      <span>{chart.strips}</span>
      <span className="sl-strip-scale">
        {counts.map((count, shade) => (
          <span key={count} className="sl-strip-step" data-shade={shade}>
            {chart.inDot(count)}
          </span>
        ))}
      </span>
    </div>
  );
}
