import { useId, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Interval } from '../../base/interval.ts';
import { filteredFit } from '../../state/filtered-fit.ts';
import type { PlacedMark, Row } from '../../timeline/model.ts';
import { findMark } from '../../timeline/find-mark.ts';
import { countSharedRows, rowMembership } from '../../timeline/marks/row-membership.ts';
import { lanesOf } from '../../timeline/rows.ts';
import { limits as limitsOf, MIN_WINDOW, panWindow, zoomWindow } from '../../timeline/window.ts';
import { useArrivals } from '../data/archive/use-arrivals.ts';
import { ChoiceFinder, ChoiceMore } from '../filters/choice-finder.tsx';
import { useMessages } from '../messages/messages.tsx';
import { useDrawnMark } from '../timing/use-drawn-mark.ts';
import type { ChartProps } from './chart-props.ts';
import { Axis } from './drawing/axis.tsx';
import type { ChartMeasures } from './drawing/chart-measures.ts';
import type { MeasureChartText } from './drawing/measure-text.ts';
import { OVERVIEW_HEIGHT } from './drawing/overview-drawing.tsx';
import { PlotDrawing } from './drawing/plot-drawing.tsx';
import { LaneHeads } from './lane-heads.tsx';
import { LaneSwitch } from './lane-switch.tsx';
import type { PointedAt } from './mark-button.tsx';
import { MarkLayer } from './mark-layer.tsx';
import { OtherDateMarks } from './other-date-marks.tsx';
import { Overview } from './overview.tsx';
import { isSameWindow } from './same-window.ts';
import { scrollRowIntoView } from './scroll-row.ts';
import { spokenSpan } from './spoken-span.ts';
import { StripLegend } from './strip-legend.tsx';
import { rowAt } from './strip-tip.tsx';
import { useChartKeys } from './use-chart-keys.ts';
import { useChartLayout } from './use-chart-layout.ts';
import { useGlide } from './use-glide.ts';
import { useMarkFocus } from './use-mark-focus.ts';
import { usePressedInside } from './use-pressed-inside.ts';
import { useTipPlace } from './use-tip-place.ts';
import { useWindowGestures } from './use-window-gestures.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

export interface ChartBodyProps extends ChartProps {
  readonly root: RefObject<HTMLElement | null>;
  /** The rows on screen, named in the interface's words where they stand for no single value. */
  readonly namedRows: readonly Row[];
  readonly measures: ChartMeasures;
  /** Null until the chart's fonts are known. */
  readonly measureText: MeasureChartText | null;
}

/** What the chart holds, laid out: the rows, the marks, the axis and the whole span. */
export function ChartBody(props: ChartBodyProps) {
  const { dataset, columns, selection, lanes, window, locale, selectedEvent, measureText } = props;
  const { root, namedRows: rows } = props;
  const messages = useMessages();
  const id = useId();
  const choice = props.rows;
  const scroller = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const [brushed, setBrushed] = useState<Interval | null>(null);
  const [stepped, setStepped] = useState('');
  const limits = useMemo(() => limitsOf(columns), [columns]);
  const offered = useMemo(() => lanesOf(dataset), [dataset]);
  const shared = useMemo(
    () => countSharedRows(columns, rowMembership(columns, lanes, rows), selection),
    [columns, lanes, rows, selection],
  );
  const { width, lanesWidth, rowHeight, labelTiers, axisHeight, scrolls } = props.measures;

  const isPressed = usePressedInside(root, props.wheel === 'once-pressed');
  const gesture = useWindowGestures({
    element: plot,
    window,
    domain: limits,
    minSpan: MIN_WINDOW,
    width,
    // Rows that scroll need the wheel for themselves; over the dates it always zooms.
    wheelZooms: (event) =>
      (props.wheel === 'always' || isPressed()) &&
      (!scrolls || isOverAxis(event, scroller.current, axisHeight)),
    onCommit: props.onWindow,
  });
  const visible = useGlide(window, gesture ?? brushed);

  const arrivals = useArrivals(dataset);
  const layout = useChartLayout(
    measureText && width > 0
      ? {
          dataset,
          columns,
          selection,
          rows,
          lanes,
          window: visible,
          width,
          rowHeight,
          labelTiers,
          measureText,
          locale,
          selectedEvent,
        }
      : null,
    arrivals,
  );
  useDrawnMark(layout);
  const filtered = filteredFit(columns, selection);

  const focus = useMarkFocus(layout, columns);
  const markOf = (event: number | null) =>
    event === null || !layout ? undefined : findMark(layout.marks, columns, event);
  const selected = markOf(selectedEvent);
  const tabStop = markOf(focus.event) ?? selected ?? layout?.marks[0];

  const press = (mark: PlacedMark, byKeyboard: boolean) => {
    focus.remember(mark.head);
    if (mark.events.length === 1) props.onSelectEvent(mark.head, byKeyboard);
    else props.onOpenTogether(Array.from(mark.events), byKeyboard);
  };
  const pressLabel = (mark: PlacedMark) => {
    focus.take(mark.key);
    press(mark, false);
  };
  // Keys and buttons go on from where the window is bound for, not from where it is on its way.
  const centreOf = (): number =>
    tabStop ? window.start + (tabStop.x / width) * (window.end - window.start) : midpoint(window);
  const zoomBy = (factor: number, at: number) => props.onWindow(zoomWindow(window, factor, at, limits));
  const panBy = (share: number) =>
    props.onWindow(panWindow(window, share * (window.end - window.start), limits));

  const { onMarkKey, place, goOnFrom } = useChartKeys({
    columns,
    selection,
    layout,
    window,
    limits,
    focus,
    onZoom: (factor) => zoomBy(factor, centreOf()),
    onPan: panBy,
    onWindow: props.onWindow,
    onStep: (mark, row, isWithin) => {
      const placed = layout?.rows[row];
      if (placed) scrollRowIntoView(scroller.current, placed, axisHeight);
      attention.step();
      // Where the focus moves, the mark it comes to is read out; where it stays, nothing would be.
      setStepped(isWithin && placed ? rowWords(mark, row, placed.label) : '');
    },
    onClear: selectedEvent === null ? null : props.onClear,
  });
  const attention = useTipPlace(layout, scroller, place);
  const rowWords = (mark: PlacedMark, row: number, label: string): string => {
    const count = mark.dots.find((dot) => dot.row === row)?.count ?? 0;
    return messages.chart.rowOfStrip(label, count, spokenSpan(mark, dataset, locale));
  };
  const rowOf = ({ y }: PointedAt): number | null => (layout ? rowAt(layout, y) : null);

  const finderName = {
    topics: messages.filters.findTopic,
    people: messages.filters.findPerson,
    sources: messages.filters.findSource,
  }[lanes];
  const bottom = (layout?.rowsBottom ?? 0) + axisHeight;

  return (
    <>
      <div
        className="sl-chart-scroll"
        ref={scroller}
        data-fill={props.height === 'given' || undefined}
        data-scrolls={scrolls || undefined}
      >
        <div className="sl-chart-body" style={{ height: bottom }}>
          {layout?.rows.map((row, index) => (
            <div
              key={`${row.kind} ${row.id}`}
              className="sl-band"
              data-odd={index % 2 === 0 || undefined}
              style={{ top: row.y, height: row.height }}
            />
          ))}
          <div className="sl-lanes-column" style={{ width: lanesWidth }}>
            <div className="sl-lanes-tools" style={{ height: layout?.labelsHeight ?? 0 }}>
              {layout?.stripUnit ? <StripLegend counts={layout.stripCounts} unit={layout.stripUnit} /> : null}
              <LaneSwitch lanes={lanes} offered={offered} onLanes={props.onLanes} />
              <ChoiceFinder choice={choice} label={finderName} />
            </div>
            <LaneHeads
              dataset={dataset}
              lanes={lanes}
              rows={layout?.rows ?? []}
              filter={props.filter}
              facets={props.facets}
              shared={shared}
              onToggleTopic={props.onToggleTopic}
              onToggleWithout={props.onToggleWithout}
              onTogglePerson={props.onTogglePerson}
              onToggleSource={props.onToggleSource}
            />
          </div>
          <div
            className="sl-plot"
            ref={plot}
            style={{ insetInlineStart: lanesWidth, width: Math.max(width, 0), height: bottom }}
          >
            {layout && measureText ? (
              <>
                <PlotDrawing
                  layout={layout}
                  width={width}
                  height={bottom}
                  selected={selected}
                  active={attention.tip?.mark}
                  id={id}
                  inDot={messages.chart.inDot}
                  otherDates={(mark) => (
                    <OtherDateMarks
                      mark={mark}
                      dataset={dataset}
                      locale={locale}
                      window={visible}
                      width={width}
                      bottom={layout.rowsBottom}
                      measureText={measureText}
                    />
                  )}
                />
                <MarkLayer
                  layout={layout}
                  dataset={dataset}
                  locale={locale}
                  width={width}
                  selected={selected}
                  tabStop={tabStop}
                  tip={attention.tip}
                  register={focus.register}
                  onPress={press}
                  onPressLabel={pressLabel}
                  onKeyDown={onMarkKey}
                  onPoint={(at) => attention.hover(at && { key: at.key, row: rowOf(at) })}
                  onPressIn={(at) => {
                    const row = rowOf(at);
                    if (row !== null) goOnFrom({ key: at.key, row });
                  }}
                  onFocusMark={(key) => {
                    attention.focus(key);
                    setStepped('');
                  }}
                />
              </>
            ) : null}
          </div>
          {layout ? (
            <Axis
              ticks={layout.ticks}
              lanesWidth={lanesWidth}
              width={width}
              bottom={bottom}
              height={axisHeight}
            >
              <ChoiceMore choice={choice} />
            </Axis>
          ) : null}
        </div>
      </div>
      {/* There from the beginning, since screen readers tell of changes in a region only. */}
      <p className="sl-visually-hidden" aria-live="polite">
        {stepped}
      </p>
      <div className="sl-chart-foot" style={{ paddingInlineStart: lanesWidth, minHeight: OVERVIEW_HEIGHT }}>
        {layout ? (
          <Overview
            columns={columns}
            selection={selection}
            window={visible}
            target={window}
            domain={props.fit}
            width={width}
            locale={locale}
            onPreview={setBrushed}
            onCommit={props.onWindow}
          />
        ) : null}
        <ZoomButtons
          fitted={props.fitted}
          fitsFiltered={filtered && isSameWindow(window, filtered)}
          onZoom={(factor) => zoomBy(factor, midpoint(window))}
          onPan={panBy}
          onFit={() => props.onWindow(null)}
          onFitFiltered={() => props.onWindow(filtered)}
        />
      </div>
    </>
  );
}

function midpoint(window: Interval): number {
  return window.start + (window.end - window.start) / 2;
}

/** Whether the wheel was turned over the dates, which stay at the lower edge of what scrolls. */
function isOverAxis(event: WheelEvent, scroller: HTMLElement | null, axisHeight: number): boolean {
  if (scroller === null) return false;
  const { top } = scroller.getBoundingClientRect();
  return event.clientY > top + scroller.clientHeight - axisHeight;
}
