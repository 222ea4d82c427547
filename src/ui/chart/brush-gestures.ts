import { brushX, select } from 'd3';
import type { D3BrushEvent } from 'd3';
import type { Interval } from '../../base/interval.ts';
import type { CssPixels } from '../../base/units.ts';
import { clampWindow } from '../../timeline/window.ts';
import type { WindowBrush } from './window-brush.ts';

/** Across a handle's sensitive area: the smallest target that WCAG 2.2 asks for. */
const HANDLE: CssPixels = 24;

/** A brush that listens in a group of the overview. */
export interface BrushGestures {
  /** Moves the brush to the window that the state holds; not while it is dragged. */
  readonly place: (options: WindowBrush) => void;
  readonly stop: () => void;
}

/** Lets a group of the overview, of its present width and height, be brushed. `options` is asked at each event. */
export function attachBrush(node: SVGGElement, options: () => WindowBrush): BrushGestures {
  const { width, height } = options();
  let isBrushing = false;
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
      isBrushing = true;
      hasMoved = false;
      pressed = { at: edgesOf(event)?.[0] ?? 0, window: options().window };
    })
    .on('brush', (event: D3BrushEvent<unknown>) => {
      if (!event.sourceEvent) return;
      const drawn = drawnWindow(event, options());
      if (drawn === null) return;
      hasMoved = true;
      options().onPreview(drawn);
    })
    .on('end', (event: D3BrushEvent<unknown>) => {
      if (!event.sourceEvent || pressed === null) return;
      isBrushing = false;
      options().onPreview(null);
      const isBeside = edgesOf(event) === null;
      if (isBeside) options().onCommit(centredAt(pressed.at, pressed.window, options()));
      else if (hasMoved) {
        const drawn = drawnWindow(event, options());
        options().onCommit(drawn ?? centredAt(edgesOf(event)?.[0] ?? 0, pressed.window, options()));
      }
    });
  const group = select<SVGGElement, unknown>(node);
  group.call(brush);
  return {
    place: ({ window, domain }) => {
      if (isBrushing) return;
      const x = (t: number) => ((t - domain.start) / (domain.end - domain.start)) * width;
      const left = Math.min(width - 1, Math.max(0, x(window.start)));
      const right = Math.min(width, x(window.end));
      brush.move(group, [left, Math.max(right, left + 1)]);
    },
    stop: () => {
      // Whoever turns a tablet while dragging lets go of a brush that is gone.
      if (isBrushing) options().onPreview(null);
      group.on('.brush', null);
      node.replaceChildren();
    },
  };
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
