/**
 * Apache ECharts as its manual has it for many points: a scatter series per row in `large` mode on the canvas, with its own steps
 * (progressive drawing from 10 000 points of a series on, 5 000 a frame), no animation, a time axis, and the inner `dataZoom` for wheel and drag.
 */
import { ScatterChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { markDrawn } from '../pages/mark-drawn.ts';
import { chartElement, onTopicBox, showWindow } from '../pages/page-parts.ts';
import { fetchStoryFile, readStory } from '../pages/story.ts';

use([ScatterChart, DataZoomComponent, GridComponent, TooltipComponent, CanvasRenderer]);

const story = readStory(await fetchStoryFile());
const chart = init(chartElement());

/** One series per row; a point is [begin, row, index of the event]. */
function seriesOf(wanted) {
  return story.topics.map((name, row) => {
    const data = [];
    for (let index = 0; index < story.rows.length; index++) {
      const bits = story.rows[index];
      if ((bits & (1 << row)) !== 0 && (bits & wanted) !== 0) data.push([story.starts[index], row, index]);
    }
    return {
      id: `row-${row}`,
      name,
      type: 'scatter',
      large: true,
      symbol: 'rect',
      symbolSize: [3, 24],
      itemStyle: { opacity: 0.5 },
      dimensions: ['date', 'row', 'event'],
      data,
    };
  });
}

/** Its `finished` comes after the last step of a drawing; each drawing is marked once. */
function markWhenFinished() {
  const finished = () => {
    chart.off('finished', finished);
    markDrawn();
  };
  chart.on('finished', finished);
}

markWhenFinished();
chart.setOption({
  animation: false,
  grid: { left: 140, right: 16, top: 16, bottom: 40 },
  // While it draws step by step, it may point at what has no value yet.
  tooltip: { formatter: ({ value }) => (value ? story.titles[value[2]] : '') },
  xAxis: { type: 'time', min: story.from, max: story.to },
  yAxis: { type: 'category', inverse: true, data: story.topics },
  // As near as the canvases go.
  dataZoom: [{ type: 'inside', xAxisIndex: 0, minSpan: 0.1 }],
  series: seriesOf(-1),
});
onTopicBox((isChosen) => {
  markWhenFinished();
  chart.setOption({ series: seriesOf(isChosen ? 1 : -1) });
});
showWindow(() => {
  const [{ start, end }] = chart.getOption().dataZoom;
  return (end - start) / 100;
});
