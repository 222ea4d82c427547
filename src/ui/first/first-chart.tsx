import type { CssPixels } from '../../base/units.ts';
import type { ChartLayout, OverviewBar, PlacedLabel, PlacedMark, PlacedRow } from '../../timeline/model.ts';
import { Axis } from '../chart/drawing/axis.tsx';
import type { ChartHeight, ChartMeasures } from '../chart/drawing/chart-measures.ts';
import { OVERVIEW_HEIGHT, OverviewDrawing } from '../chart/drawing/overview-drawing.tsx';
import { PlotDrawing } from '../chart/drawing/plot-drawing.tsx';
import { wishFor } from '../filters/wish.ts';
import { topicColour } from '../text/topic-colour.ts';
import '../chart/lanes.css';
import '../chart/marks.css';
import '../filters/filters.css';
import { Words } from './first-words.tsx';
import type { FirstStory } from './first-story.ts';

/** The inside of `Chart` as it is drawn, without what answers the reader. Without hooks, for `drawStatic`. */
export function FirstChart(props: {
  readonly story: FirstStory;
  readonly measures: ChartMeasures;
  readonly layout: ChartLayout;
  readonly selected: PlacedMark | undefined;
  readonly bars: readonly OverviewBar[];
  readonly height: ChartHeight;
}) {
  const { story, measures, layout, selected } = props;
  const { width, lanesWidth, axisHeight } = measures;
  const bottom = layout.rowsBottom + axisHeight;
  return (
    <>
      <div
        className="sl-chart-scroll"
        data-fill={props.height === 'given' || undefined}
        data-scrolls={measures.scrolls || undefined}
      >
        <div className="sl-chart-body" style={{ height: bottom }}>
          {layout.rows.map((row, index) => (
            <div
              key={row.y}
              className="sl-band"
              data-odd={index % 2 === 0 || undefined}
              style={{ top: row.y, height: row.height }}
            />
          ))}
          <div className="sl-lanes-column" style={{ width: lanesWidth }}>
            <div className="sl-lanes-tools" style={{ height: layout.labelsHeight }} />
            <div className="sl-lanes">
              {layout.rows.map((row) => (
                <div key={row.y} className="sl-lane" style={{ top: row.y, height: row.height }}>
                  <RowName row={row} story={story} />
                </div>
              ))}
            </div>
          </div>
          <div className="sl-plot" style={{ insetInlineStart: lanesWidth, width, height: bottom }}>
            <PlotDrawing
              layout={layout}
              width={width}
              height={bottom}
              selected={selected}
              active={undefined}
              id="first"
              inDot={story.messages.chart.inDot}
              otherDates={() => null}
            />
            <div className="sl-labels">
              {layout.labels.map((label) => (
                <Label
                  key={label.event}
                  label={label}
                  story={story}
                  selected={selected?.head === label.event}
                />
              ))}
            </div>
          </div>
          <Axis
            ticks={layout.ticks}
            lanesWidth={lanesWidth}
            width={width}
            bottom={bottom}
            height={axisHeight}
          >
            {null}
          </Axis>
        </div>
      </div>
      <div className="sl-chart-foot" style={{ paddingInlineStart: lanesWidth, minHeight: OVERVIEW_HEIGHT }}>
        <div className="sl-overview-box" style={{ width }}>
          <OverviewDrawing bars={props.bars} width={width} />
        </div>
        <div className="sl-zoom-buttons">
          <span className="sl-zoom-button" />
        </div>
      </div>
    </>
  );
}

function RowName({ row, story }: { readonly row: PlacedRow; readonly story: FirstStory }) {
  const { filter, facets, messages } = story;
  const colour = `sl-topic-${topicColour(row.colour)}`;
  if (row.kind !== 'value') {
    return (
      <div className={`sl-topic sl-lane-plain ${colour}`}>
        <span className="sl-topic-name sl-lane-name">{row.label}</span>
        <span className="sl-topic-count sl-lane-count">{messages.filters.number(story.withoutTopic)}</span>
      </div>
    );
  }
  const wish = wishFor(row.id, filter);
  const dim = wish === 'unwanted' || (filter.topics.length > 0 && wish === 'none');
  return (
    <div className={`sl-topic ${colour}`} data-wish={wish} data-dim={dim || undefined}>
      <span className="sl-topic-label">
        <input type="checkbox" checked={wish === 'wanted'} disabled={true} />
        <span className="sl-topic-name">
          <Words of={story}>{row.label}</Words>
        </span>
      </span>
      <span className="sl-topic-count">{messages.filters.number(facets.topics.get(row.id) ?? 0)}</span>
    </div>
  );
}

function Label(props: {
  readonly label: PlacedLabel;
  readonly story: FirstStory;
  readonly selected: boolean;
}) {
  const { label, story, selected } = props;
  const { x, y, width, height, more } = label;
  return (
    <div
      className="sl-label"
      data-align={label.align}
      data-selected={selected || undefined}
      style={{ left: x, top: y, width, height } satisfies Record<string, CssPixels>}
    >
      <span className="sl-label-date">
        <bdi dir={story.language.direction}>{label.date}</bdi>
        {more > 0 ? <b className="sl-label-more">{story.messages.chart.more(more)}</b> : null}
      </span>
      {label.lines.map((line) => (
        <span key={line} className="sl-label-title">
          <Words of={story}>{line}</Words>
        </span>
      ))}
    </div>
  );
}
