import { brushX, select } from 'd3';
import type { BrushBehavior, D3BrushEvent } from 'd3';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Interval } from '../../base/interval.ts';
import type { CssPixels } from '../../base/units.ts';
import { clampWindow } from '../../timeline/window.ts';

export interface WindowBrush {
  /** The group that d3-brush fills with its overlay, selection and handles. */
  readonly element: RefObject<SVGGElement | null>;
  readonly window: Interval;
  readonly domain: Interval;
  readonly width: CssPixels;
  readonly height: CssPixels;
  readonly onPreview: (window: Interval | null) => void;
  readonly onCommit: (window: Interval) => void;
}

/** Across a handle's sensitive area: the smallest target that WCAG 2.2 asks for. */
const HANDLE: CssPixels = 24;

/** The overview's brush: drag the window or its ends, draw a new one beside it, or press there to move the window to that place. */
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
    let pressed: { readonly at: CssPixels; readonly window: Interval } | null = null;
    let hasMoved = false;
    const brush = brushX()
      .extent([
        [0, 0],
        [width, height],
      ])
      .handleSize(HANDLE)
      .on('start', (event: D3BrushEvent<unknown>) => {
        if (!event.sourceEvent) return;
        brushing.current = true;
        hasMoved = false;
        pressed = { at: edgesOf(event)?.[0] ?? 0, window: latest.current.window };
      })
      .on('brush', (event: D3BrushEvent<unknown>) => {
        if (!event.sourceEvent) return;
        const drawn = drawnWindow(event, latest.current);
        if (drawn === null) return;
        hasMoved = true;
        latest.current.onPreview(drawn);
      })
      .on('end', (event: D3BrushEvent<unknown>) => {
        if (!event.sourceEvent || pressed === null) return;
        brushing.current = false;
        latest.current.onPreview(null);
        const isBeside = edgesOf(event) === null;
        if (isBeside) latest.current.onCommit(centredAt(pressed.at, pressed.window, latest.current));
        else if (hasMoved) {
          const drawn = drawnWindow(event, latest.current);
          latest.current.onCommit(
            drawn ?? centredAt(edgesOf(event)?.[0] ?? 0, pressed.window, latest.current),
          );
        }
      });
    behaviour.current = brush;
    const group = select<SVGGElement, unknown>(node);
    group.call(brush);
    // The keyboard's way are the handles that stand over these; the brush is the pointer's.
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
    const left = Math.min(width - 1, Math.max(0, x(window.start)));
    const right = Math.min(width, x(window.end));
    brush.move(select<SVGGElement, unknown>(node), [left, Math.max(right, left + 1)]);
  }, [element, window, domain, width, height]);
}

/** Both ends of what is brushed, or null where the press came to nothing. */
function edgesOf(event: D3BrushEvent<unknown>): readonly [CssPixels, CssPixels] | null {
  const [left, right] = event.selection ?? [];
  // A brush in one dimension has numbers for its ends.
  return typeof left === 'number' && typeof right === 'number' ? [left, right] : null;
}

function drawnWindow(event: D3BrushEvent<unknown>, { domain, width }: WindowBrush): Interval | null {
  const edges = edgesOf(event);
  if (edges === null || edges[1] - edges[0] < 1) return null;
  const t = (x: CssPixels) => domain.start + (x / width) * (domain.end - domain.start);
  return clampWindow({ start: t(edges[0]), end: t(edges[1]) }, domain);
}

/** A window of the same length around a place; as it is where it shows everything already. */
function centredAt(x: CssPixels, window: Interval, { domain, width }: WindowBrush): Interval {
  const half = (window.end - window.start) / 2;
  const middle = domain.start + (x / width) * (domain.end - domain.start);
  return clampWindow({ start: middle - half, end: middle + half }, domain);
}
