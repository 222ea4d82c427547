import { useLayoutEffect, useMemo, useRef } from 'react';
import { keepsLabels, layoutChart } from '../../timeline/layout.ts';
import type { ChartInput } from '../../timeline/layout.ts';
import type { ChartLayout } from '../../timeline/model.ts';

interface Drawn {
  readonly input: ChartInput;
  readonly layout: ChartLayout;
}

/**
 * The layout of a chart, worked out anew where something of the input has changed; while the window moves at the same zoom,
 * labels keep their places from one layout to the next. Null while there is nothing to lay out.
 *
 * @param input Its own fields are compared, so it may be a new object at each drawing.
 * @param arrivals Counts what has come of an archive: labels, among others.
 */
export function useChartLayout(input: ChartInput | null, arrivals: number): ChartLayout | null {
  const last = useRef<Drawn | null>(null);
  const drawn = useMemo(
    (): Drawn | null => {
      if (input === null) return null;
      const before = last.current;
      const labelsBefore = before && keepsLabels(before.input, input) ? before.layout.labels : [];
      return { input, layout: layoutChart({ ...input, labelsBefore }) };
    },
    // oxlint-disable-next-line react/exhaustive-deps -- each field by itself
    [
      arrivals,
      input?.dataset,
      input?.columns,
      input?.selection,
      input?.rows,
      input?.lanes,
      input?.window.start,
      input?.window.end,
      input?.width,
      input?.rowHeight,
      input?.labelTiers,
      input?.measureText,
      input?.locale,
      input?.selectedEvent,
    ],
  );
  useLayoutEffect(() => {
    last.current = drawn;
  }, [drawn]);
  return drawn?.layout ?? null;
}
