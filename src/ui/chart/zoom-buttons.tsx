import { useMessages } from '../messages/messages.tsx';

/** What the wheel and the drag do, as buttons; and the windows that show everything, or all that is filtered. */
export function ZoomButtons(props: {
  readonly fitted: boolean;
  /** Whether the window is the one that shows what is filtered; null where that would be no other than everything. */
  readonly fitsFiltered: boolean | null;
  readonly onZoom: (factor: number) => void;
  readonly onPan: (share: number) => void;
  readonly onFit: () => void;
  readonly onFitFiltered: () => void;
}) {
  const messages = useMessages();
  const button = (name: string, path: string, act: () => void, disabled = false) => (
    <button
      type="button"
      className="sl-zoom-button"
      aria-label={name}
      title={name}
      // Disabled in truth it would lose the focus of the very press that disables it.
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : act}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
  return (
    <div className="sl-zoom-buttons">
      {button(messages.chart.earlier, 'M10 3L5 8l5 5', () => props.onPan(-0.5))}
      {button(messages.chart.later, 'M6 3l5 5-5 5', () => props.onPan(0.5))}
      {button(messages.chart.zoomIn, 'M8 3v10M3 8h10', () => props.onZoom(2))}
      {button(messages.chart.zoomOut, 'M3 8h10', () => props.onZoom(0.5))}
      {button(
        messages.chart.reset,
        'M2 4v8M14 4v8M4.5 8h7M6.5 6l-2 2 2 2M9.5 6l2 2-2 2',
        props.onFit,
        props.fitted,
      )}
      {props.fitsFiltered === null
        ? null
        : button(
            messages.dates.fitFiltered,
            'M2 3.5h12l-4.5 5V13l-3-1.5v-3z',
            props.onFitFiltered,
            props.fitsFiltered,
          )}
    </div>
  );
}
