import { useCallback, useMemo, useRef, useState } from 'react';
import type { Interval } from '../../base/interval.ts';
import { formatDate, formatSpan } from '../../dataset/format-date.ts';
import type { Dataset } from '../../dataset/model.ts';
import type { Columns } from '../../timeline/columns.ts';
import { layoutChart } from '../../timeline/layout.ts';
import type { FacetCounts, Filter, Lanes, PlacedMark, Row, Selection } from '../../timeline/model.ts';
import { layoutOverview } from '../../timeline/overview.ts';
import { stands } from '../../timeline/stands.ts';
import { limits as limitsOf, MIN_WINDOW, panWindow, zoomWindow } from '../../timeline/window.ts';
import { ChoiceFinder, ChoiceMore } from '../filters/choice-finder.tsx';
import type { LongChoice } from '../filters/use-long-choice.ts';
import type { TopicActions } from '../filters/topic-chips.tsx';
import { useLanguage, useMessages } from '../messages/messages.tsx';
import { useDrawnMark } from '../timing/use-drawn-mark.ts';
import { chartMeasures, COMPACT_BELOW } from './chart-measures.ts';
import { LaneHeads } from './lane-heads.tsx';
import { MarkButton } from './mark-button.tsx';
import { MarkLabel } from './mark-label.tsx';
import { MarkTip } from './mark-tip.tsx';
import { useMeasureText } from './use-measure-text.ts';
import { Overview, OVERVIEW_HEIGHT } from './overview.tsx';
import { PlotDrawing } from './plot-drawing.tsx';
import { useChartKeys } from './use-chart-keys.ts';
import { useMarkFocus } from './use-mark-focus.ts';
import { useSize } from './use-size.ts';
import { useWindowGestures } from './use-window-gestures.ts';
import { ZoomButtons } from './zoom-buttons.tsx';
import './chart.css';

export interface ChartProps extends TopicActions {
  readonly dataset: Dataset;
  readonly columns: Columns;
  readonly selection: Selection;
  readonly filter: Filter;
  readonly facets: FacetCounts;
  readonly rows: LongChoice<Row>;
  readonly lanes: Lanes;
  /** The window that shows every event: what the overview spans. */
  readonly fit: Interval;
  readonly window: Interval;
  /** Whether the window is the one that fits everything. */
  readonly fitted: boolean;
  readonly locale: string;
  /** Index of the selected event. */
  readonly selectedEvent: number | null;
  readonly wheelZooms: boolean;
  /** Whether the chart's height is given and its rows share it. */
  readonly fill: boolean;
  readonly onSelectEvent: (index: number, byKeyboard: boolean) => void;
  /** A mark of several events was pressed. */
  readonly onOpenTogether: (events: readonly number[], byKeyboard: boolean) => void;
  /** `null` fits everything. */
  readonly onWindow: (window: Interval | null) => void;
  readonly onClear: () => void;
}

/** What the field that finds rows takes above the first one, with the space under it. */
const FINDER_HEIGHT = 38;

/** The timeline: rows as legend and filter, marks as buttons, the axis, and the whole span as a brush. */
export function Chart(props: ChartProps) {
  const { dataset, columns, selection, lanes, window, locale, selectedEvent } = props;
  const messages = useMessages();
  const { direction } = useLanguage();
  const rows = props.rows.shown;
  const root = useRef<HTMLElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const rootSize = useSize(root);
  const [brushed, setBrushed] = useState<Interval | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const limits = useMemo(() => limitsOf(columns), [columns]);
  const measureText = useMeasureText(root, rootSize.width > 0 && rootSize.width < COMPACT_BELOW);
  const longestName = useMemo(
    () => (measureText ? Math.max(0, ...rows.map((row) => measureText(row.label, 'row-name'))) : 0),
    [measureText, rows],
  );
  const measures = chartMeasures(rootSize, rows.length, longestName, props.fill);
  const { width } = measures;

  const gesture = useWindowGestures({
    element: plot,
    window,
    domain: limits,
    minSpan: MIN_WINDOW,
    width,
    wheelZooms: props.wheelZooms,
    onCommit: props.onWindow,
  });
  const visible = gesture ?? brushed ?? window;

  const layout = useMemo(
    () =>
      measureText && width > 0
        ? layoutChart({
            dataset,
            columns,
            selection,
            rows,
            lanes,
            window: visible,
            width,
            rowHeight: measures.rowHeight,
            labelTiers: measures.labelTiers,
            measureText,
            locale,
            selectedEvent,
          })
        : null,
    [
      dataset,
      columns,
      selection,
      rows,
      lanes,
      visible,
      width,
      measures.rowHeight,
      measures.labelTiers,
      measureText,
      locale,
      selectedEvent,
    ],
  );
  useDrawnMark(layout);
  const bars = useMemo(
    () => layoutOverview(columns, selection, props.fit, Math.max(width, 1)),
    [columns, selection, props.fit, width],
  );

  const focus = useMarkFocus(layout);
  const markOf = (event: number | null) =>
    event === null ? undefined : layout?.marks.find((mark) => stands(mark, event));
  const selectedMark = markOf(selectedEvent);
  const tabStop = markOf(focus.event) ?? selectedMark ?? layout?.marks[0];

  const press = (mark: PlacedMark, byKeyboard: boolean) => {
    focus.remember(mark.head);
    if (mark.events.length === 1) props.onSelectEvent(mark.head, byKeyboard);
    else props.onOpenTogether(Array.from(mark.events), byKeyboard);
  };
  const pressLabel = (mark: PlacedMark) => {
    focus.take(mark.key);
    press(mark, false);
  };
  const centreOf = (): number =>
    tabStop && layout
      ? visible.start + (tabStop.x / width) * (visible.end - visible.start)
      : midpoint(visible);
  const zoomBy = (factor: number, at: number) => props.onWindow(zoomWindow(visible, factor, at, limits));
  const panBy = (share: number) =>
    props.onWindow(panWindow(visible, share * (visible.end - visible.start), limits));

  const onMarkKey = useChartKeys({
    columns,
    selection,
    layout,
    window: visible,
    limits,
    focus,
    onZoom: (factor) => zoomBy(factor, centreOf()),
    onPan: panBy,
    onWindow: props.onWindow,
    onClear: selectedEvent === null ? null : props.onClear,
  });

  const labelOf = useMemo(() => new Map(layout?.labels.map((label) => [label.event, label])), [layout]);
  const nameOf = useCallback(
    (mark: PlacedMark): string => {
      const event = mark.events.length === 1 ? dataset.events[mark.head] : undefined;
      return event
        ? messages.chart.event(event.title, formatDate(event.date, locale, 'long'))
        : messages.chart.merged(mark.events.length, formatSpan(mark.span, locale));
    },
    [dataset, locale, messages],
  );
  const finderName = {
    topics: messages.filters.findTopic,
    people: messages.filters.findPerson,
    sources: messages.filters.findSource,
  }[lanes];
  const plotHeight = layout ? layout.rowsBottom : 0;
  const pointedMark = layout?.marks.find((mark) => mark.key === pointed);

  return (
    <section className="sl-chart" aria-label={messages.chart.region} ref={root}>
      <div className="sl-chart-scroll">
        <div className="sl-chart-body" style={{ height: plotHeight + measures.axisHeight }}>
          {layout?.rows.map((row, index) => (
            <div
              key={row.id}
              className="sl-band"
              data-odd={index % 2 === 0 || undefined}
              style={{ top: row.y, height: row.height }}
            />
          ))}
          <div className="sl-lanes-column" style={{ width: measures.lanesWidth }}>
            {layout ? (
              <div
                className="sl-lanes-find"
                style={{ top: Math.max(layout.labelsHeight - FINDER_HEIGHT, 0) }}
              >
                <ChoiceFinder choice={props.rows} label={finderName} />
              </div>
            ) : null}
            <LaneHeads
              dataset={dataset}
              lanes={lanes}
              rows={layout?.rows ?? []}
              filter={props.filter}
              facets={props.facets}
              onToggleTopic={props.onToggleTopic}
              onToggleWithout={props.onToggleWithout}
            />
            <div className="sl-lanes-more" style={{ top: plotHeight }}>
              <ChoiceMore choice={props.rows} />
            </div>
          </div>
          <div
            className="sl-plot"
            ref={plot}
            style={{
              insetInlineStart: measures.lanesWidth,
              width: Math.max(width, 0),
              height: plotHeight + measures.axisHeight,
            }}
          >
            {layout ? (
              <>
                <PlotDrawing
                  layout={layout}
                  width={width}
                  height={plotHeight + measures.axisHeight}
                  selectedKey={selectedMark?.key ?? null}
                  activeKey={pointed}
                />
                <div className="sl-marks">
                  {layout.marks.map((mark) => (
                    <MarkButton
                      key={mark.key}
                      mark={mark}
                      name={nameOf(mark)}
                      selected={mark === selectedMark}
                      tabStop={mark === tabStop}
                      buttonRef={focus.register}
                      onPress={press}
                      onKeyDown={onMarkKey(mark)}
                      onPoint={setPointed}
                    />
                  ))}
                </div>
                <div className="sl-labels" aria-hidden="true">
                  {layout.marks.map((mark) => {
                    const label = labelOf.get(mark.head);
                    return label ? (
                      <MarkLabel
                        key={mark.key}
                        mark={mark}
                        label={label}
                        selected={mark === selectedMark}
                        active={mark.key === pointed}
                        onPress={pressLabel}
                        onPoint={setPointed}
                      />
                    ) : null;
                  })}
                </div>
                <div className="sl-axis" aria-hidden="true">
                  <div className="sl-ticks">
                    {layout.ticks.map((tick) => (
                      <span
                        key={`${tick.x} ${tick.label}`}
                        className="sl-tick"
                        data-major={tick.major || undefined}
                        style={{ left: tick.x }}
                      >
                        <bdi dir={direction}>{tick.label}</bdi>
                      </span>
                    ))}
                  </div>
                </div>
                {pointedMark && (pointedMark.events.length > 1 || !labelOf.has(pointedMark.head)) ? (
                  <MarkTip mark={pointedMark} dataset={dataset} locale={locale} width={width} />
                ) : null}
              </>
            ) : null}
          </div>
        </div>
      </div>
      <div
        className="sl-chart-foot"
        style={{ paddingInlineStart: measures.lanesWidth, minHeight: OVERVIEW_HEIGHT }}
      >
        {layout ? (
          <Overview
            bars={bars}
            window={visible}
            domain={props.fit}
            width={width}
            onPreview={setBrushed}
            onCommit={props.onWindow}
          />
        ) : null}
        <ZoomButtons
          fitted={props.fitted}
          onZoom={(factor) => zoomBy(factor, midpoint(visible))}
          onPan={panBy}
          onFit={() => props.onWindow(null)}
        />
      </div>
    </section>
  );
}

function midpoint(window: Interval): number {
  return window.start + (window.end - window.start) / 2;
}
