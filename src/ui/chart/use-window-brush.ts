import { brushX, select } from 'd3';
import type { BrushBehavior, D3BrushEvent } from 'd3';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Interval } from '../../base/interval.ts';
import type { CssPixels } from '../../base/units.ts';

export interface WindowBrush {
  /** The group that d3-brush fills with its overlay, selection and handles. */
  readonly element: RefObject<SVGGElement | null>;
  readonly window: Interval;
  readonly domain: Interval;
  readonly width: CssPixels;
  readonly height: CssPixels;
  readonly onPreview: (window: Interval | null) => void;
  /** The window chosen, or null where the reader pressed beside it: then everything is shown. */
  readonly onCommit: (window: Interval | null) => void;
}

/** The overview's brush: drag the window, its handles, or draw a new one; a press beside it shows everything. */
export function useWindowBrush(options: WindowBrush): void {
  const latest = useRef(options);
  const behaviour = useRef<BrushBehavior<unknown> | null>(null);
  const brushing = useRef(false);
  useEffect(() => {
    latest.current = options;
  });

  const { element, width, height, window, domain } = options;
  useEffect(() => {
    const node = element.current;
    if (!node || width <= 0) return;
    const brush = brushX()
      .extent([
        [0, 0],
        [width, height],
      ])
      .handleSize(14)
      .on('start brush', (event: D3BrushEvent<unknown>) => {
        if (!event.sourceEvent) return;
        brushing.current = true;
        latest.current.onPreview(chosen(event, latest.current));
      })
      .on('end', (event: D3BrushEvent<unknown>) => {
        if (!event.sourceEvent) return;
        brushing.current = false;
        latest.current.onPreview(null);
        latest.current.onCommit(chosen(event, latest.current));
      });
    behaviour.current = brush;
    const group = select<SVGGElement, unknown>(node);
    group.call(brush);
    // The keyboard's way is the chart's own keys and the buttons; the brush is the pointer's.
    return () => {
      group.on('.brush', null);
      node.replaceChildren();
      behaviour.current = null;
    };
  }, [element, width, height]);

  useEffect(() => {
    const node = element.current;
    const brush = behaviour.current;
    if (!node || !brush || brushing.current || width <= 0) return;
    const x = (t: number) => ((t - domain.start) / (domain.end - domain.start)) * width;
    const left = Math.max(0, x(window.start));
    const right = Math.min(width, x(window.end));
    brush.move(select<SVGGElement, unknown>(node), [left, Math.max(right, left + 1)]);
  }, [element, window, domain, width, height]);
}

function chosen(event: D3BrushEvent<unknown>, { domain, width }: WindowBrush): Interval | null {
  const [left, right] = event.selection ?? [];
  // A brush in one dimension has numbers for its ends.
  if (typeof left !== 'number' || typeof right !== 'number' || right - left < 1) return null;
  const t = (x: number) => domain.start + (x / width) * (domain.end - domain.start);
  return { start: t(left), end: t(right) };
}
