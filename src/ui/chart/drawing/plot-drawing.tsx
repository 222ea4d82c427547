import type { ReactNode } from 'react';
import type { CssPixels } from '../../../base/units.ts';
import { topicColour } from '../../text/topic-colour.ts';
import type { ChartLayout, PlacedBar, PlacedDot, PlacedMark } from '../../../timeline/model.ts';
import { BAR_HEIGHT, DOT_RADIUS, SELECTED_RADIUS } from '../../../timeline/sizes.ts';
import { Strips } from './strips.tsx';
import './drawing.css';

/** A count is a circle, longer where its number has more than two digits. */
const COUNT_HEIGHT: CssPixels = 18;
const COUNT_LETTER: CssPixels = 6.8;
const COUNT_PADDING: CssPixels = 5;
/** From a row's middle to above its strip. */
const STRIP_FRAME: CssPixels = 15;

/**
 * The chart's drawing, from a finished layout: decoration only, since every mark is also an HTML button. Without hooks, so that
 * it can be drawn before React is there (`drawStatic`).
 */
export function PlotDrawing(props: {
  readonly layout: ChartLayout;
  readonly width: CssPixels;
  readonly height: CssPixels;
  readonly selected: PlacedMark | undefined;
  /** The mark that is pointed at or has the focus. */
  readonly active: PlacedMark | undefined;
  /** Begins the ids of what is referred to in it: no other drawing in the document has the same. */
  readonly id: string;
  /** A count as it is written in a dot. */
  readonly inDot: (count: number) => string;
  /** What is drawn of the other dates that sources give a mark's event. */
  readonly otherDates: (mark: PlacedMark) => ReactNode;
}) {
  const { layout, width, height, selected, active, id, inDot, otherDates } = props;
  const bars = layout.marks.flatMap((mark) => mark.bars);
  const top = layout.labelsHeight;
  const bottom = layout.rowsBottom;
  // What the reader has chosen or points at is drawn last, above the others.
  const marks = layout.marks.filter((mark) => mark !== selected && mark !== active);
  return (
    <svg className="sl-drawing" width={width} height={height} aria-hidden="true">
      <defs>
        {[...new Set(bars.filter(fades).map(gradientKey))].map((key) => (
          <Fade key={key} id={`${id}${key}`} variant={key} />
        ))}
        <clipPath id={`${id}time`}>
          <rect width={width} height={height} />
        </clipPath>
        <clipPath id={`${id}plot`}>
          <rect x={-COUNT_HEIGHT} width={width + 2 * COUNT_HEIGHT} height={height} />
        </clipPath>
      </defs>
      {layout.ticks.map((tick) => (
        <line
          key={tick.at}
          className="sl-grid"
          data-major={tick.major || undefined}
          x1={tick.x}
          x2={tick.x}
          y1={top}
          y2={bottom}
        />
      ))}
      {selected ? <Highlight mark={selected} top={top} bottom={bottom} /> : null}
      <g clipPath={`url(#${id}time)`}>
        {layout.marks.map((mark) => (
          <g key={mark.key}>
            {mark.bars.map((bar, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- bars of one mark have no other name
              <Bar key={place} bar={bar} id={id} />
            ))}
          </g>
        ))}
      </g>
      <g clipPath={`url(#${id}plot)`}>
        <Strips strips={layout.strips} />
        {layout.labels.map((label) => (
          <line
            key={label.event}
            className="sl-leader"
            data-selected={selected?.head === label.event || undefined}
            x1={label.leader.x}
            x2={label.leader.x}
            y1={label.leader.y1}
            y2={label.leader.y2}
          />
        ))}
        {marks
          .filter((mark) => mark.strip === null)
          .map((mark) => (
            <Mark key={mark.key} mark={mark} state={undefined} inDot={inDot} />
          ))}
        {selected ? otherDates(selected) : null}
        {active && active !== selected ? otherDates(active) : null}
        {selected ? <Mark mark={selected} state="selected" inDot={inDot} /> : null}
        {active && active !== selected ? <Mark mark={active} state="active" inDot={inDot} /> : null}
      </g>
    </svg>
  );
}

function Highlight(props: { mark: PlacedMark; top: CssPixels; bottom: CssPixels }) {
  const half = 8;
  return (
    <rect
      className="sl-highlight"
      x={props.mark.x - half}
      width={2 * half}
      y={props.top}
      height={props.bottom - props.top}
    />
  );
}

function Mark(props: {
  readonly mark: PlacedMark;
  readonly state: 'selected' | 'active' | undefined;
  readonly inDot: (count: number) => string;
}) {
  const { mark, state, inDot } = props;
  if (mark.strip) return <StripFrame mark={mark} strip={mark.strip} />;
  return (
    <g className="sl-thread" data-state={state}>
      {mark.y2 > mark.y1 ? <line x1={mark.x} x2={mark.x} y1={mark.y1} y2={mark.y2} /> : null}
      {mark.dots.map((dot) => (
        <Dot key={dot.row} dot={dot} selected={state === 'selected'} inDot={inDot} />
      ))}
    </g>
  );
}

/** Around a stretch of strips that is pointed at, through all the rows that it touches. */
function StripFrame({ mark, strip }: { mark: PlacedMark; strip: NonNullable<PlacedMark['strip']> }) {
  return (
    <rect
      className="sl-strip-frame"
      x={strip.x1}
      width={strip.x2 - strip.x1}
      y={mark.y1 - STRIP_FRAME}
      height={mark.y2 - mark.y1 + 2 * STRIP_FRAME}
    />
  );
}

function Dot(props: {
  readonly dot: PlacedDot;
  readonly selected: boolean;
  readonly inDot: (count: number) => string;
}) {
  const { dot, selected, inDot } = props;
  if (dot.count > 1) {
    const text = inDot(dot.count);
    const wide = Math.max(COUNT_HEIGHT, text.length * COUNT_LETTER + COUNT_PADDING);
    return (
      <g className={`sl-count sl-topic-${topicColour(dot.colour)}`}>
        <rect
          x={dot.x - wide / 2}
          y={dot.y - COUNT_HEIGHT / 2}
          width={wide}
          height={COUNT_HEIGHT}
          rx={COUNT_HEIGHT / 2}
        />
        <text x={dot.x} y={dot.y}>
          {text}
        </text>
      </g>
    );
  }
  return (
    <circle
      className={`sl-dot sl-topic-${topicColour(dot.colour)}`}
      data-hollow={dot.hollow || undefined}
      cx={dot.x}
      cy={dot.y}
      r={selected ? SELECTED_RADIUS : DOT_RADIUS}
    />
  );
}

function Bar({ bar, id }: { bar: PlacedBar; id: string }) {
  const fill = fades(bar) ? `url(#${id}${gradientKey(bar)})` : undefined;
  return (
    <rect
      className={`sl-bar sl-topic-${topicColour(bar.colour)}`}
      x={bar.x1}
      y={bar.y - BAR_HEIGHT / 2}
      width={bar.x2 - bar.x1}
      height={BAR_HEIGHT}
      rx={BAR_HEIGHT / 2}
      {...(fill ? { style: { fill } } : {})}
    />
  );
}

function fades(bar: PlacedBar): boolean {
  return bar.fadeStart || bar.fadeEnd;
}

function gradientKey(bar: PlacedBar): string {
  return `${topicColour(bar.colour)}-${bar.fadeStart ? 's' : ''}${bar.fadeEnd ? 'e' : ''}`;
}

/** A bar's colour running out to nothing on the sides that are not known. */
function Fade({ id, variant }: { id: string; variant: string }) {
  const [colour = '0', sides = ''] = variant.split('-');
  const stop = (offset: number, opaque: boolean) => (
    <stop
      className={`sl-topic-${colour}`}
      offset={offset}
      style={{ stopColor: 'var(--topic)', stopOpacity: opaque ? 0.34 : 0 }}
    />
  );
  return (
    <linearGradient id={id}>
      {stop(0, !sides.includes('s'))}
      {sides === 'se' ? stop(0.5, true) : null}
      {stop(1, !sides.includes('e'))}
    </linearGradient>
  );
}
