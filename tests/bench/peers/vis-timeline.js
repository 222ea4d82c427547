/**
 * vis-timeline with its groups as rows, used so that it does as little as it can: one item for each event, in the row of its first topic, and all of one
 * type, since it measures items of several types one by one instead of all at once; nothing stacked, no text in the bars (titles are tooltips).
 * The window is not set at the start but fitted by itself, since otherwise each item is measured when it is added.
 */
import { DataSet } from 'vis-data';
import { Timeline } from 'vis-timeline';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { markDrawn } from '../pages/mark-drawn.ts';
import { CHART, chartElement, onTopicBox, showWindow } from '../pages/page-parts.ts';
import { fetchStoryFile, readStory } from '../pages/story.ts';

const story = readStory(await fetchStoryFile());
const whole = story.to - story.from;

function itemsOf(wanted) {
  const items = [];
  for (let index = 0; index < story.rows.length; index++) {
    const bits = story.rows[index];
    if ((bits & wanted) === 0) continue;
    items.push({
      id: index,
      group: 31 - Math.clz32(bits & -bits),
      content: '',
      title: story.titles[index],
      start: story.starts[index],
      end: story.ends[index],
    });
  }
  return new DataSet(items);
}

const groups = new DataSet(story.topics.map((content, id) => ({ id, content })));
const timeline = new Timeline(chartElement(), itemsOf(-1), groups, {
  stack: false,
  height: CHART.height,
  showCurrentTime: false,
  type: 'range',
  // As near as the canvases go.
  zoomMin: whole / 1_000,
  onInitialDrawComplete: markDrawn,
});
onTopicBox((isChosen) => {
  timeline.setItems(itemsOf(isChosen ? 1 : -1));
  // Its `changed` comes after the redrawing that this has asked for.
  const changed = () => {
    timeline.off('changed', changed);
    markDrawn();
  };
  timeline.on('changed', changed);
});
showWindow(() => {
  const { start, end } = timeline.getWindow();
  return (end - start) / whole;
});
